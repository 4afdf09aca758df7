"""Several digits in one drawing: a number, or one digit above or across another.

Those that could pass for a single digit are not made: a 1 close to a 3 is a B, and a 0 on a 0 an 8.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from lenet.synthesis.non_digits.sketch import Sketch, across, in_column, in_row

COUNTS, COUNT_SHARES = (2, 3, 4, 5), (0.5, 0.25, 0.15, 0.1)
"""How many digits a row has, and how often."""

ONE = 1
"""The digit that joins others to new ones: a 1 beside a 0 can be a 6, a 9 or a d."""

LOOPED = (0, 3, 6, 8, 9)
"""Digits that make others where one stands on another: two loops or two bows are an 8."""


def several_digits(
    digits: Sequence[Sketch], labels: NDArray[np.integer], generator: np.random.Generator
) -> Sketch:
    """Put some of the digits together.

    Parameters
    ----------
    digits
        To choose from, at least one.
    labels
        Which digit each is, int [len(digits)].
    generator
        All randomness comes from it.
    """
    way = generator.random()
    if way < 0.8:
        count = int(generator.choice(COUNTS, p=COUNT_SHARES))
        chosen, named = _chosen(digits, labels, count, generator)
        return in_row(chosen, _gaps_in_row(named, generator), generator)
    chosen, named = _chosen(digits, labels, 2, generator)
    if way < 0.92 and (named != ONE).all():
        return in_column(chosen, _gap_in_column(named, generator), generator)
    if (named != ONE).all() and named[0] != named[1]:
        return across(chosen[0], chosen[1], generator)
    return in_row(chosen, _gaps_in_row(named, generator), generator)


def _chosen(
    digits: Sequence[Sketch], labels: NDArray[np.integer], count: int, generator: np.random.Generator
) -> tuple[list[Sketch], NDArray[np.integer]]:
    """Choose digits, each with a size of about 1 and a stance of its own, and tell which they are."""
    places = generator.integers(len(digits), size=count)
    sizes = np.exp(generator.normal(0, 0.12, count))
    sketches = [
        digits[place].by_hand(generator, slope=0.1).fitted(size)
        for place, size in zip(places.tolist(), sizes.tolist(), strict=True)
    ]
    return sketches, labels[places]


def _gaps_in_row(labels: NDArray[np.integer], generator: np.random.Generator) -> NDArray[np.float64]:
    """Choose the space between neighbours: none to much, but always some beside a 1."""
    count = len(labels) - 1
    close = generator.uniform(-0.1, 0.12, count)
    usual = generator.uniform(0.12, 0.7, count)
    gaps = np.where(generator.random(count) < 0.35, close, usual)
    beside_one = (labels[:-1] == ONE) | (labels[1:] == ONE)
    # The pen of a normalized row is a tenth of its length, which is all that a narrow gap has.
    return np.where(beside_one, generator.uniform(0.3, 0.8, count) + 0.05 * count, gaps)


def _gap_in_column(labels: NDArray[np.integer], generator: np.random.Generator) -> NDArray[np.float64]:
    """Choose the space between two digits above each other, wide where they could make another."""
    lowest = 0.4 if np.isin(labels, LOOPED).any() else 0.02
    return generator.uniform(lowest, 0.8, 1)
