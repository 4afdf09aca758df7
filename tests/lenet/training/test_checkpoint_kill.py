"""A run that is killed again and again, and taken up each time, ends as if nothing had happened."""

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
from tests.helpers.killed_run import new_run

ROOT = Path(__file__).resolve().parents[3]

KILLS = 4
MOST_SECONDS = 60
LONGEST_DELAY_SECONDS = 0.03


def start(path: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.helpers.killed_run", str(path)],
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


def wait_for_another(path: Path, before: bytes, process: subprocess.Popen[str]) -> None:
    """Wait until a run has saved itself again, or has come to its end."""
    last = time.monotonic() + MOST_SECONDS
    while (not path.exists() or path.read_bytes() == before) and process.poll() is None:
        assert time.monotonic() < last, "it saves nothing"
        time.sleep(0.001)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
def test_a_run_killed_at_random_moments_ends_in_the_same_weights(tmp_path: Path) -> None:
    path = tmp_path / "run.checkpoint"
    moments = random.Random(1)
    places = []
    for _ in range(KILLS):
        before = path.read_bytes() if path.exists() else b""
        with start(path) as process:
            places.append(taken_up(process))
            wait_for_another(path, before, process)
            time.sleep(moments.uniform(0, LONGEST_DELAY_SECONDS))
            process.kill()
    with start(path) as process:
        places.append(taken_up(process))
    assert process.returncode == 0
    unbroken = new_run()
    for _ in unbroken.run():
        pass
    assert places == sorted(places)
    assert places[0] == (0, 0) < places[1]
    end, expected = load_checkpoint(path).state, unbroken.state()
    assert end.parameters.tobytes() == expected.parameters.tobytes()
    assert end.best_parameters.tobytes() == expected.best_parameters.tobytes()
    assert replace(end.progress, seconds=0) == replace(expected.progress, seconds=0)
    assert end.optimizer_steps == expected.optimizer_steps
    for name, array in expected.optimizer_state.items():
        np.testing.assert_array_equal(end.optimizer_state[name], array)
