"""What every test shares: where the data is, if it is on this machine."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from lenet.datasets.dataset import Dataset
from lenet.datasets.mnist import load_mnist

pytest_plugins = ("tests.helpers.web_server",)


@pytest.fixture(scope="session")
def data_dir() -> Path:
    """Folder of the true MNIST and of the pen strokes, named by ``LENET_DATA``."""
    folder = os.environ.get("LENET_DATA")
    if not folder:
        pytest.skip("LENET_DATA is not set: no MNIST and no pen strokes on this machine")
    return Path(folder)


@pytest.fixture(scope="session")
def mnist_train(data_dir: Path) -> Dataset:
    """Return the 60,000 digits to learn from."""
    return load_mnist(data_dir, "train")


@pytest.fixture(scope="session")
def mnist_test(data_dir: Path) -> Dataset:
    """Return the 10,000 digits of the test set."""
    return load_mnist(data_dir, "test")
