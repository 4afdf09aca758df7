"""A computer with one core and 1 GiB of memory is enough to train on all of MNIST."""

import subprocess
import sys
from pathlib import Path

import pytest

from lenet.nn.params_file import load_params
from tests.helpers.processes import run_python

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="only Linux can pretend to be small")


def run_small(*command: str) -> subprocess.CompletedProcess[str]:
    return run_python("-m", "tests.helpers.small_computer", *command)


@linux_only
def test_one_core_and_one_gigabyte_are_enough_for_mnist(data_dir: Path, tmp_path: Path) -> None:
    out = tmp_path / "params.pkl"
    done = run_small("lenet", "train", "--data", str(data_dir / "mnist"), "--epochs", "1", "--out", str(out))
    assert done.returncode == 0, done.stderr
    assert load_params(out)["meta"]["accuracy"]["test"] > 0.97


@linux_only
def test_what_needs_more_is_refused_so_the_limit_is_one() -> None:
    done = run_small("timeit", "-n1", "-r1", "bytearray(2**31)")
    assert done.returncode != 0
    assert "MemoryError" in done.stdout + done.stderr
