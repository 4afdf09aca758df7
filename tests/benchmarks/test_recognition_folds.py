"""No writer is read by a network that learned from them, and a network is trained once."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from benchmarks.recognition.folds import FOLDS, parted, trained_weights
from lenet.handwriting import write_digits
from lenet.kept_digit import KeptDigit
from lenet.pen_strokes import read_pen_strokes


@pytest.fixture(scope="module")
def digits() -> list[KeptDigit]:
    drawings = write_digits(np.arange(24) % 10, np.random.default_rng(0))
    return [
        KeptDigit(number % 10, drawing, writer=f"writer {number % 12:02}")
        for number, drawing in enumerate(drawings)
    ]


def test_every_digit_is_held_back_once_and_writers_stay_together(digits: list[KeptDigit]) -> None:
    parts = parted(digits)
    assert len(parts) == FOLDS
    assert sorted(map(id, digits)) == sorted(id(digit) for part in parts for digit in part)
    writers = [{digit.writer for digit in part} for part in parts]
    assert writers[0] == {"writer 00", "writer 05", "writer 10"}
    assert sum(map(len, writers)) == len(set.union(*writers)) == 12


def test_a_network_is_trained_once_from_the_strokes_given(
    digits: list[KeptDigit], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands: list[Sequence[str]] = []

    def train(command: Sequence[str], *, check: bool) -> None:
        commands.append(command)
        Path(command[command.index("--out") + 1]).write_bytes(b"weights")

    monkeypatch.setattr(subprocess, "run", train)
    first = trained_weights(digits[:10], tmp_path)
    assert trained_weights(digits[:10], tmp_path) == first
    assert first.read_bytes() == b"weights"
    assert trained_weights(digits[:11], tmp_path) != first
    assert trained_weights(digits[:10], tmp_path, epochs=2) != first
    assert len(commands) == 3
    assert list(commands[0])[1:6] == ["-m", "lenet", "train", "--preset", "best"]
    learned = read_pen_strokes(Path(commands[0][commands[0].index("--strokes") + 1])).digits
    assert [(digit.label, digit.writer) for digit in learned] == [
        (digit.label, digit.writer) for digit in digits[:10]
    ]


def test_training_that_fails_leaves_no_network_to_be_found(
    digits: list[KeptDigit], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(command: Sequence[str], *, check: bool) -> None:
        Path(command[command.index("--out") + 1]).write_bytes(b"half")
        raise subprocess.CalledProcessError(1, command)

    monkeypatch.setattr(subprocess, "run", fail)
    with pytest.raises(subprocess.CalledProcessError):
        trained_weights(digits, tmp_path)
    assert list(tmp_path.glob("*.pkl")) == []
