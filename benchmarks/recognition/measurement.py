"""A measurement is all that is read for the page, set by set."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from concurrent.futures import Executor
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from tqdm import tqdm

from benchmarks.recognition.conditions import CONDITIONS, Condition
from benchmarks.recognition.folds import Fold
from benchmarks.recognition.line_widths import WIDTHS, Making
from benchmarks.recognition.networks import Networks
from benchmarks.recognition.non_digits import NonDigits
from benchmarks.recognition.number_pages import PAGE_KINDS, read_pages
from benchmarks.recognition.number_photos import read_number_photos
from benchmarks.recognition.numbers import COUNTS, ReadNumbers, read_composed, read_written
from benchmarks.recognition.photo_set import ReadPhotos, read_photos
from benchmarks.recognition.photos import PhotoKind
from benchmarks.recognition.readings import Readings
from benchmarks.recognition.sets import (
    read_condition,
    read_letters,
    read_lines,
    read_mnist,
    read_non_digits,
    read_straight_digits,
)
from benchmarks.recognition.straight_digits import StraightKind
from benchmarks.recognition.window_proof import WindowProof, prove
from lenet.datasets.mnist import load_mnist
from lenet.evaluation.proportions import Share

SEED = 0
"""Of all chance in a measurement."""


@dataclass(frozen=True, kw_only=True)
class Numbers:
    """How much is read, of what there is no end.

    Attributes
    ----------
    non_digits
        Things of each group that each fold reads.
    photos
        Half of the photos of each kind that each fold reads.
    lines
        Pictures with lines of each width, drawn and photographed, that each fold reads.
    number_photos
        Photos of numbers of each kind that each fold reads.
    """

    non_digits: int = 60
    photos: int = 4
    lines: int = 20
    number_photos: int = 8


@dataclass(frozen=True, eq=False)
class Measurement:
    """What was measured.

    Attributes
    ----------
    conditions
        Drawn digits, in each condition.
    writers
        Whose digits those are, of each condition in this order.
    mnist_right
        Of MNIST's test set, by the largest score.
    mnist
        The same as pictures that are opened.
    letters, characters
        Letters that are not shaped like digits, and which they are.
    straight, non_digits, photos
        By their groups and kinds.
    lines
        Pictures with lines of each width, drawn and photographed.
    read_numbers
        Whole numbers, written and composed.
    number_photos
        Photos of numbers, by their kinds.
    read_pages
        Digits of pages of numbers, by the pages' kinds.
    proof
        That the window gives the same.
    """

    conditions: Sequence[tuple[Condition, Readings]]
    writers: NDArray[np.str_]
    mnist_right: Share
    mnist: Readings
    letters: Readings
    characters: NDArray[np.str_]
    straight: Sequence[tuple[StraightKind, Readings]]
    non_digits: Sequence[tuple[NonDigits, Readings]]
    photos: Sequence[tuple[PhotoKind, ReadPhotos]]
    lines: Sequence[tuple[float, Mapping[Making, Readings]]]
    read_numbers: Sequence[ReadNumbers]
    number_photos: Sequence[ReadNumbers]
    read_pages: Sequence[tuple[str, Share]]
    proof: WindowProof

    @property
    def plain(self) -> Readings:
        """Digits as they are drawn most easily."""
        return self.conditions[0][1]

    @property
    def mixed(self) -> Readings:
        """Digits under all conditions at random."""
        return self.conditions[-1][1]

    @property
    def all_drawn(self) -> Readings:
        """Digits under every condition."""
        return Readings.joined([readings for _, readings in self.conditions])

    @property
    def all_non_digits(self) -> Readings:
        """What is no digit."""
        return Readings.joined([readings for _, readings in self.non_digits])

    @property
    def all_photos(self) -> Readings:
        """Photos of every kind."""
        return Readings.joined([photos.readings for _, photos in self.photos])


def measure(
    pool: Executor, folds: Sequence[Fold], shipped: Networks, numbers: Numbers, written_numbers: Path
) -> Measurement:
    """Measure everything.

    Parameters
    ----------
    pool
        Processes that read.
    folds
        Writers and the networks that do not know them.
    shipped
        What reads MNIST and straight-lined digits.
    numbers
        How much is read.
    written_numbers
        File of numbers that people wrote.
    """
    test = load_mnist(None, "test")
    mnist_right, mnist = read_mnist(pool, shipped, test)
    letters, characters = read_letters(pool, folds)
    return Measurement(
        conditions=[
            (way, read_condition(pool, folds, way, seed=SEED)) for way in tqdm(CONDITIONS, "pen strokes")
        ],
        writers=np.array([digit.writer for fold in folds for digit in fold.digits]),
        mnist_right=mnist_right,
        mnist=mnist,
        letters=letters,
        characters=characters,
        straight=[(kind, read_straight_digits(pool, shipped, kind, seed=SEED)) for kind in StraightKind],
        non_digits=[
            (group, read_non_digits(pool, folds, group, numbers.non_digits, seed=SEED))
            for group in tqdm(NonDigits, "no digits")
        ],
        photos=[
            (kind, read_photos(pool, folds, test, kind, numbers.photos, seed=SEED))
            for kind in tqdm(PhotoKind, "photos")
        ],
        lines=[
            (
                width,
                {
                    making: read_lines(pool, folds, width, making, numbers.lines, seed=SEED)
                    for making in Making
                },
            )
            for width in tqdm(WIDTHS, "widths of lines")
        ],
        read_numbers=[
            read_written(folds, written_numbers),
            *(read_composed(folds, count, seed=SEED) for count in COUNTS),
        ],
        number_photos=[
            read_number_photos(folds, kind, numbers.number_photos, seed=SEED)
            for kind in tqdm(PhotoKind, "photos of numbers")
        ],
        read_pages=[
            (kind.name, read_pages(folds, kind, seed=SEED)) for kind in tqdm(PAGE_KINDS, "pages of numbers")
        ],
        proof=prove(folds, CONDITIONS[-1], seed=SEED),
    )
