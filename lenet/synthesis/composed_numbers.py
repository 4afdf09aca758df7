"""Composed numbers: digits of one writer, put side by side as a hand writes them.

They may touch, overlap or stand apart, lean, go up and down, and some are joined to the next in one movement.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from lenet.synthesis.non_digits.sketch import Line, Sketch

OVERLAP, FARTHEST = -0.2, 1.0
"""Smallest and largest gap between two digits, in widths of a digit."""

STEEPEST = np.tan(np.deg2rad(20))
"""The largest lean to either side."""

SIZES, WAVES = 0.08, 0.06
"""Standard deviations of the logarithm of a digit's height, and of how far it misses the line, in heights."""

SLOPE = 0.06
"""Standard deviation of how far the line rises, for each unit to the right."""

USUAL_WIDTH, WIDEST = 0.6, 1.3
"""Of a digit, in heights."""

JOINED = 0.12
"""How often a digit goes on to the next without the pen being lifted, where the way is short."""

LONGEST_JOINT = 0.9
"""Of the line between two such digits, in heights."""


@dataclass(frozen=True, eq=False)
class ComposedNumber:
    """A number.

    Attributes
    ----------
    sketch
        All strokes, y down, digits about 1 tall.
    digits
        Each digit in its place, from left to right, without the lines that join them.
    """

    sketch: Sketch
    digits: tuple[Sketch, ...]


def compose_number(digits: Sequence[Sketch], generator: np.random.Generator) -> ComposedNumber:
    """Write digits as one number.

    Parameters
    ----------
    digits
        From left to right, at least one, of any size.
    generator
        All randomness comes from it.
    """
    usual_gap = generator.uniform(OVERLAP, FARTHEST)
    left = 0.0
    placed = []
    for digit in digits:
        height = float(np.exp(generator.normal(0, SIZES)))
        width, tall = digit.extent.tolist()
        scale = height * min(1 / max(tall, 1e-9), WIDEST / max(width, 1e-9))
        sized = Sketch(tuple(scale * line for line in digit.lines))
        foot = float(generator.normal(0, WAVES))
        placed.append(sized.moved(np.array([left - sized.low[0], foot - sized.high[1]])))
        gap = np.clip(usual_gap + generator.normal(0, 0.15), OVERLAP, FARTHEST)
        # A gap is measured by a digit's usual width, an overlap by its own: a narrow 1 is not passed over.
        left += float(sized.extent[0]) + float(gap) * (USUAL_WIDTH if gap > 0 else float(sized.extent[0]))
    lean, slope = generator.uniform(-STEEPEST, STEEPEST), generator.normal(0, SLOPE)
    matrix = np.array([[1.0, lean], [slope, 1.0]])
    placed = [Sketch(tuple(line @ matrix.T for line in digit.lines)) for digit in placed]
    return ComposedNumber(Sketch(tuple(_written(placed, generator))), tuple(placed))


def _written(digits: Sequence[Sketch], generator: np.random.Generator) -> list[Line]:
    """Return the strokes of digits in their order, some going on to the next digit."""
    lines: list[Line] = []
    for digit in digits:
        first, *others = digit.lines
        way = first[0] - lines[-1][-1] if lines else np.zeros(2)
        is_short = way[0] > 0 and np.hypot(*way) <= LONGEST_JOINT
        if lines and is_short and generator.random() < JOINED:
            lines[-1] = np.concatenate((lines[-1], first))
        else:
            lines.append(first)
        lines += others
    return lines
