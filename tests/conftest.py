"""What every test shares: where the data is, if it is on this machine."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

pytest_plugins = ("tests.helpers.web_server",)


@pytest.fixture(scope="session")
def data_dir() -> Path:
    """Folder of the true MNIST and of the pen strokes, named by ``LENET_DATA``."""
    folder = os.environ.get("LENET_DATA")
    if not folder:
        pytest.skip("LENET_DATA is not set: no MNIST and no pen strokes on this machine")
    return Path(folder)
