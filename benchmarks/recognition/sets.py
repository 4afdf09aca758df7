"""Sets are what is read beside single pen strokes: MNIST's test digits, what is no digit, and photos."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Executor

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from benchmarks.recognition.conditions import Condition
from benchmarks.recognition.folds import Fold
from benchmarks.recognition.line_widths import Making, picture_of
from benchmarks.recognition.networks import Networks
from benchmarks.recognition.non_digits import NonDigits, draw_non_digits
from benchmarks.recognition.readings import NO_DIGIT, Readings, read_all
from benchmarks.recognition.straight_digits import StraightKind, draw_straight_digits
from lenet.datasets.dataset import Dataset
from lenet.datasets.examples import Examples
from lenet.evaluation.proportions import Share
from lenet.evaluation.scoring import predict_scores
from lenet.training.detector import is_digit_shaped

STRAIGHT = 400
"""Straight-lined digits of each kind."""


def read_condition(pool: Executor, folds: Sequence[Fold], condition: Condition, *, seed: int) -> Readings:
    """Draw every digit in one way, and read each by a network that does not know its writer."""
    parts = []
    for fold in folds:
        generator = np.random.default_rng(seed)
        drawings = [condition.draw(digit.drawing, generator) for digit in fold.digits]
        parts.append(read_all(pool, fold.networks, drawings, [digit.label for digit in fold.digits]))
    return Readings.joined(parts)


def read_lines(
    pool: Executor, folds: Sequence[Fold], width: float, making: Making, count: int, *, seed: int
) -> Readings:
    """Draw so many digits of each fold with lines of one width in pictures, and read them.

    Zeros of several strokes are left out: their slash is a matter of style, not of width.
    """
    parts = []
    for number, fold in enumerate(folds):
        generator = np.random.default_rng((seed, number))
        plain = [digit for digit in fold.digits if digit.label != 0 or len(digit.drawing.strokes) == 1]
        digits = [plain[place] for place in generator.permutation(len(plain))[:count]]
        pictures = [picture_of(digit.drawing, width, making, generator) for digit in digits]
        parts.append(read_all(pool, fold.networks, pictures, [digit.label for digit in digits]))
    return Readings.joined(parts)


def read_non_digits(
    pool: Executor, folds: Sequence[Fold], group: NonDigits, count: int, *, seed: int
) -> Readings:
    """Draw so many things of a group for each fold, of its writers where writers are needed, and read them."""
    parts = []
    for number, fold in enumerate(folds):
        generator = np.random.default_rng((seed, number))
        drawings = draw_non_digits(group, count, generator, digits=fold.digits)
        parts.append(read_all(pool, fold.networks, drawings, [NO_DIGIT] * count))
    return Readings.joined(parts)


def read_letters(pool: Executor, folds: Sequence[Fold]) -> tuple[Readings, NDArray[np.str_]]:
    """Read the letters of each fold's writers that are not shaped like digits; return which they are, too."""
    parts, characters = [], []
    for fold in folds:
        letters = [letter for letter in fold.letters if not is_digit_shaped(letter)]
        drawings = [letter.drawing for letter in letters]
        parts.append(read_all(pool, fold.networks, drawings, [NO_DIGIT] * len(letters)))
        characters += [letter.character for letter in letters]
    return Readings.joined(parts), np.array(characters, np.str_)


def read_straight_digits(pool: Executor, networks: Networks, kind: StraightKind, *, seed: int) -> Readings:
    """Draw digits of straight lines, all ten as often as each other, and read them."""
    labels = [number % 10 for number in range(STRAIGHT)]
    pictures = draw_straight_digits(kind, labels, np.random.default_rng(seed))
    return read_all(pool, networks, pictures, labels)


def read_mnist(pool: Executor, networks: Networks, test: Dataset) -> tuple[Share, Readings]:
    """Return which share of MNIST's test set has its largest score right, and what is read of its pictures.

    The share is that of one pass of the network over each picture as it is; the readings go the way of
    every picture that is opened.
    """
    recognizer = networks.recognizer()
    scores = predict_scores(recognizer.network, Examples.from_dataset(test, recognizer.convention))
    pictures = [Image.fromarray(image) for image in test.images]
    right = Share.of(scores.argmax(axis=1) == test.labels)
    return right, read_all(pool, networks, pictures, test.labels.tolist())
