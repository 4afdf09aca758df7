"""No writer is read by networks that learned from them, and networks are trained once."""

import subprocess
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from benchmarks.recognition.folds import (
    FOLDS,
    Hands,
    parted,
    trained_networks,
    without,
)
from lenet.datasets.unipen import Letter, read_letters, read_pen_strokes
from lenet.drawing.stroke_json import LabelledDrawing
from lenet.synthesis.handwriting import write_digits


@pytest.fixture(scope="module")
def digits() -> list[LabelledDrawing]:
    drawings = write_digits(np.arange(24) % 10, np.random.default_rng(0))
    return [
        LabelledDrawing(number % 10, drawing, writer=f"writer {number % 12:02}")
        for number, drawing in enumerate(drawings)
    ]


def test_every_digit_is_held_back_once_and_writers_stay_together(digits: list[LabelledDrawing]) -> None:
    letters = tuple(Letter("k", digit.writer, digit.drawing) for digit in digits[::2])
    parts = parted(Hands(tuple(digits), letters))
    assert len(parts) == FOLDS
    assert sorted(map(id, digits)) == sorted(id(digit) for part in parts for digit in part.digits)
    assert sorted(map(id, letters)) == sorted(id(letter) for part in parts for letter in part.letters)
    writers = [{digit.writer for digit in part.digits} for part in parts]
    assert writers[0] == {"writer 00", "writer 05", "writer 10"}
    assert sum(map(len, writers)) == len(set.union(*writers)) == 12
    for number, part in enumerate(parts):
        others = without(parts, number)
        assert len(others.digits) == len(digits) - len(part.digits)
        assert writers[number].isdisjoint({digit.writer for digit in others.digits})
        assert writers[number].isdisjoint({letter.writer for letter in others.letters})


def test_networks_are_trained_once_from_the_strokes_given(
    digits: list[LabelledDrawing], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands: list[list[str]] = []

    def train(command: Sequence[str], *, check: bool) -> None:
        commands.append(list(command))
        Path(command[command.index("--out") + 1]).write_text(command[3], encoding="utf-8")

    monkeypatch.setattr(subprocess, "run", train)
    hands = Hands(tuple(digits[:10]), (Letter("k", "writer 01", digits[0].drawing),))
    first = trained_networks(hands, tmp_path)
    assert trained_networks(hands, tmp_path) == first
    assert trained_networks(Hands(hands.digits), tmp_path) != first
    assert trained_networks(Hands(tuple(digits[:11]), hands.letters), tmp_path) != first
    assert trained_networks(hands, tmp_path, epochs=2) != first
    assert [command[1:4] for command in commands] == [
        ["-m", "lenet", "train"],
        ["-m", "lenet", "train-detector"],
    ] * 4
    assert first.weights is not None
    assert first.detector is not None
    assert first.weights.read_text(encoding="utf-8") == "train"
    assert first.detector.read_text(encoding="utf-8") == "train-detector"
    for command in commands[:2]:
        learned = read_pen_strokes(Path(command[command.index("--strokes") + 1])).digits
        assert [(digit.label, digit.writer) for digit in learned] == [
            (digit.label, digit.writer) for digit in digits[:10]
        ]
    (letter,) = read_letters(Path(commands[1][commands[1].index("--letters") + 1]))
    assert (letter.character, letter.writer) == ("k", "writer 01")
