"""A run that is killed again and again, and taken up each time, ends as if nothing had happened."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from lenet.training.checkpoint_file import load_checkpoint
from tests.lenet.killed_run import RECIPE, new_run

ROOT = Path(__file__).resolve().parents[3]

KILLS = 12

LONGEST_DELAY_SECONDS = 0.2
"""It grows where a machine is too busy to learn anything in the time."""


def start(path: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.lenet.killed_run", str(path)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        text=True,
    )


def taken_up(process: subprocess.Popen[str]) -> tuple[int, int]:
    """Wait until a run says where it begins: epochs and batches that are done."""
    assert process.stdout is not None
    words = process.stdout.readline().split()
    assert words[:2] == ["taken", "up"]
    epoch, batch = map(int, words[2:])
    return epoch, batch


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
def test_a_run_killed_at_random_moments_ends_in_the_same_weights(tmp_path: Path) -> None:
    path = tmp_path / "run.checkpoint"
    moments = random.Random(1)
    places: list[tuple[int, int]] = []
    delay = LONGEST_DELAY_SECONDS
    # Most kills must come after something was learned.
    while len(places) < KILLS or len(set(places)) <= KILLS // 3:
        with start(path) as process:
            places.append(taken_up(process))
            time.sleep(moments.uniform(0, delay))
            process.kill()
        assert process.returncode == -signal.SIGKILL
        if places[-1] in places[:-1]:
            delay *= 1.5
    with start(path) as process:
        places.append(taken_up(process))
    assert process.returncode == 0

    unbroken = new_run()
    for _ in unbroken.run():
        pass
    assert places == sorted(places)
    assert (0, 0) < places[-1] < (RECIPE.epochs, 0)
    end, expected = load_checkpoint(path).state, unbroken.state()
    assert end.parameters.tobytes() == expected.parameters.tobytes()
    assert end.best_parameters.tobytes() == expected.best_parameters.tobytes()
    assert replace(end.progress, seconds=0) == replace(expected.progress, seconds=0)
    assert end.optimizer_steps == expected.optimizer_steps
    for name, array in expected.optimizer_state.items():
        np.testing.assert_array_equal(end.optimizer_state[name], array)
