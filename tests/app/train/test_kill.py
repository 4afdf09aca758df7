"""A window that is killed while it trains, again and again, ends with the weights of an unbroken training."""

import random
import signal
import subprocess
from pathlib import Path

import numpy as np
import pytest

from app.train.setup.source_loading import load_digits
from lenet.files.progress import finish
from lenet.nn.params_file import load_params
from lenet.training.trainer import Training
from tests.app.killed_window import DIGITS, RECIPE, RESULT, THREADS
from tests.helpers.processes import start_python

KILLS = 3
"""The engine's own test kills a dozen times more."""

LONGEST_DELAY_SECONDS = 0.1
"""After the run was saved."""


def start(folder: Path, *seconds: float) -> subprocess.Popen[str]:
    return start_python("-m", "tests.app.killed_window", str(folder), *map(str, seconds))


def place(process: subprocess.Popen[str]) -> tuple[int, int]:
    """Wait until the window trains, and return after which epoch and batch it took the run up."""
    assert process.stdout is not None
    word, epoch, batch = process.stdout.readline().split()
    assert word == "at"
    return int(epoch), int(batch)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
def test_a_window_killed_at_random_moments_ends_in_the_same_weights(tmp_path: Path) -> None:
    moments = random.Random(1)
    places = []
    for _ in range(KILLS):
        with start(tmp_path, moments.uniform(0, LONGEST_DELAY_SECONDS)) as process:
            places.append(place(process))
        assert process.returncode == -signal.SIGKILL
    with start(tmp_path) as process:
        places.append(place(process))
    assert process.returncode == 0
    assert places == sorted(set(places)), "each time it went on from a later place"
    examples = finish(load_digits((DIGITS,), tmp_path)).examples
    learned = len(examples) - round(0.1 * len(examples))
    unbroken = Training(RECIPE, examples[:learned], examples[learned:], threads=THREADS)
    for _ in unbroken.run():
        pass
    result = load_params(tmp_path / RESULT)
    for layer, arrays in unbroken.best_network_params().items():
        for name, array in arrays.items():
            np.testing.assert_array_equal(result[layer][name], array)
