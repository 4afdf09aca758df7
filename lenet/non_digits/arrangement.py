"""Arrangements of several sketches in one: in a row, one above the other, or across each other."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from lenet.non_digits.sketch import Sketch


def in_row(sketches: Sequence[Sketch], gaps: NDArray[np.float64], generator: np.random.Generator) -> Sketch:
    """Put sketches side by side, on one line or about one middle.

    Parameters
    ----------
    sketches
        At least one, from left to right.
    gaps
        Space between each box and the next, float64 [len(sketches) - 1]; less than 0 overlaps.
    generator
        Decides how far they miss the line.
    """
    edge = float(generator.uniform(0, 1))
    placed, left = [], 0.0
    for sketch, gap in zip(sketches, [*gaps.tolist(), 0.0], strict=True):
        line = sketch.low[1] + edge * sketch.extent[1] + generator.normal(0, 0.05)
        placed.append(sketch.moved(np.array([left - sketch.low[0], -line])))
        left += float(sketch.extent[0]) + gap
    return Sketch.joined(placed)


def in_column(
    sketches: Sequence[Sketch], gaps: NDArray[np.float64], generator: np.random.Generator
) -> Sketch:
    """Put sketches above each other; as `in_row`, from top to bottom."""
    swap = np.array([[0.0, 1.0], [1.0, 0.0]])
    row = in_row([Sketch(tuple(line @ swap for line in one.lines)) for one in sketches], gaps, generator)
    return Sketch(tuple(line @ swap for line in row.lines))


def across(first: Sketch, second: Sketch, generator: np.random.Generator) -> Sketch:
    """Put the second so that it covers the right part of the first, but for its half or more."""
    shift = generator.uniform(0.55, 0.9) * (first.extent[0] + second.extent[0]) / 2
    offset = np.array([shift, generator.uniform(-0.3, 0.3) * first.extent[1]])
    return Sketch.joined((first, second.moved(first.middle - second.middle + offset)))
