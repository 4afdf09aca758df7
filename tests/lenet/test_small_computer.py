"""A computer with one core and 1 GiB of memory is enough to train on all of MNIST."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from lenet.nn.params_file import load_params

ROOT = Path(__file__).resolve().parents[2]

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="only Linux can pretend to be small")


def run_small(*command: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    program = [sys.executable, "-m", "tests.helpers.small_computer", *command]
    return subprocess.run(program, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


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
