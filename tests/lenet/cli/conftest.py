"""The command line within the test's process."""

from pathlib import Path

import pytest

from tests.helpers.command_line import Run, write_few


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Return what runs ``lenet``."""
    return Run(capsys)


@pytest.fixture
def few(tmp_path: Path) -> Path:
    """Folder of a MNIST of 60 + 20 digits."""
    return write_few(tmp_path / "few")
