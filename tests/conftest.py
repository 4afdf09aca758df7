"""What every test shares: where the data is, if it is on this machine."""

from __future__ import annotations

import os
import signal
from pathlib import Path

import pytest

pytest_plugins = ("pytester", "tests.attacks")


def pytest_configure() -> None:
    """Listen to Ctrl-C, which a shell has a program ignore that it starts in the background."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def data_dir() -> Path:
    """Folder of the true MNIST and of the pen strokes, named by ``LENET_DATA``."""
    folder = os.environ.get("LENET_DATA")
    if not folder:
        pytest.skip("LENET_DATA is not set: no MNIST and no pen strokes on this machine")
    return Path(folder)
