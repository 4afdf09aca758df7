"""Whole numbers: as people wrote them, and composed of the digits of writers that the networks do not know."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from benchmarks.recognition.folds import Fold
from benchmarks.recognition.tables import percent
from benchmarks.timing import table
from lenet.drawing.strokes import Drawing
from lenet.evaluation.proportions import Share
from lenet.recognition.recognizer import Recognizer
from lenet.synthesis.composed_numbers import compose_number
from lenet.synthesis.non_digits.sketch import Sketch
from lenet.training.number_examples import read_writings

COUNTS = (2, 5, 8)
"""Digits of composed numbers."""

COMPOSED = 40
"""Numbers of each count that are composed for a fold."""


@dataclass(frozen=True)
class ReadNumbers:
    """What was read of one kind of numbers.

    Attributes
    ----------
    name
        The kind.
    numbers
        What each was and what was read, with the confidence of that.
    """

    name: str
    numbers: Sequence[tuple[str, str, float]]

    @property
    def right(self) -> Share:
        """Of the numbers, those read without a mistake."""
        return Share.of(np.array([label == text for label, text, _ in self.numbers]))

    @property
    def digits_right(self) -> Share:
        """Of the digits, those right in their place; none of a number of which more or fewer were read."""
        return Share.of(
            np.array(
                [
                    len(label) == len(text) and digit == text[place]
                    for label, text, _ in self.numbers
                    for place, digit in enumerate(label)
                ]
            )
        )

    @property
    def refused(self) -> Share:
        """Of the numbers, those with a digit in doubt or not read at all."""
        return Share.of(np.array(["?" in text for _, text, _ in self.numbers]))

    @property
    def confidence(self) -> float:
        """The mean probability with which they were given."""
        return float(np.mean([confidence for _, _, confidence in self.numbers]))


def read_written(folds: Sequence[Fold], path: Path) -> ReadNumbers:
    """Read the numbers of a file, lines of JSON labelled with them, each by networks that do not know its writer.

    Numbers of writers of whom no fold holds digits or letters are passed over.
    """
    writings = read_writings(path)
    numbers = []
    for fold in folds:
        recognizer = fold.networks.recognizer()
        writers = {digit.writer for digit in fold.digits} | {letter.writer for letter in fold.letters}
        own = [writing for writing in writings if writing.writer in writers]
        numbers += [_read(recognizer, writing.label, writing.drawing) for writing in own]
    return ReadNumbers("written by people, 2 to 10 digits", numbers)


def read_composed(folds: Sequence[Fold], count: int, *, seed: int) -> ReadNumbers:
    """Compose numbers of so many digits, each of one writer, and read each by a network that does not know them."""
    numbers = []
    for fold_number, fold in enumerate(folds):
        generator = np.random.default_rng((seed, count, fold_number))
        recognizer = fold.networks.recognizer()
        writers = sorted({digit.writer for digit in fold.digits})
        for _ in range(COMPOSED):
            writer = writers[int(generator.integers(len(writers)))]
            own = [digit for digit in fold.digits if digit.writer == writer]
            chosen = [own[place] for place in generator.integers(len(own), size=count).tolist()]
            number = compose_number([Sketch.of(digit.drawing) for digit in chosen], generator)
            label = "".join(str(digit.label) for digit in chosen)
            numbers.append(_read(recognizer, label, number.sketch.drawing(generator)))
    return ReadNumbers(f"composed of {count} digits", numbers)


def _read(recognizer: Recognizer, label: str, drawing: Drawing) -> tuple[str, str, float]:
    reading = recognizer.read_number(drawing)
    return label, reading.text, reading.confidence


def joined(kinds: Sequence[ReadNumbers]) -> ReadNumbers:
    """Return numbers of several kinds together."""
    return ReadNumbers("all", [number for kind in kinds for number in kind.numbers])


def numbers_table(kinds: Sequence[ReadNumbers], name: str = "numbers") -> str:
    """Return what was read right of each kind of numbers."""
    header = (
        name,
        "wholly right (95 % interval)",
        "digits right",
        "in doubt",
        "mean confidence",
        "number",
    )
    rows = [
        (
            kind.name,
            percent(kind.right),
            f"{kind.digits_right.value:.2%}",
            f"{kind.refused.value:.2%}",
            f"{kind.confidence:.1%}",
            f"{len(kind.numbers):,}",
        )
        for kind in kinds
    ]
    return table(header, rows)
