"""Sides of the boxes of a row, as of a form, which are too short to be found by themselves: they join two lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from lenet.image.line_detection import StraightLine
from lenet.image.morphology import running_extremum

SAMPLES, SLOPES = 24, 9
"""Rows between two lines, and slopes of a side, at which is looked."""

SKEW = 0.1
"""By how much the slope of a side differs from that of a line upright to its row, at most."""

LEAST_SEEN = 0.92
"""Of a side, between the lines."""

FEWEST_GAPS, MOST_UNEVEN = 3, 0.12
"""So many gaps between sides are as wide as each other, but for such a part."""

ALIKE, DEVIATION = (0.6, 1.7), 0.25
"""Darkness of a line in parts of another's that it meets, and by which part that of sides differs from their usual one."""

THICK = 0.04
"""Half the width of a side at most, in parts of its height."""

MOST_TRIED = 3
"""Lines below a line that are tried: the nearest may be bars of digits."""

LEAST_HEIGHT = 8.0
"""Of boxes, in pixels."""

FARTHEST = 0.3
"""Height of boxes at most, in parts of the lines' length: a table's columns are long lines themselves."""


def cell_sides(
    share: NDArray[np.float32], lines: Sequence[StraightLine], grain: float
) -> tuple[list[StraightLine], list[StraightLine]]:
    """Find the sides of boxes between neighbours among lines along columns.

    Parameters
    ----------
    share
        Which part of the paper's light is missing, float32 [H, W].
    lines
        Along its columns.
    grain
        Standard deviation of the paper's grain.

    Returns
    -------
    list of StraightLine
        Those of the lines that sides join, from the first of them to the last.
    list of StraightLine
        The sides, as they are in the transposed picture.
    """
    # Each side may be a pixel beside its place.
    near = running_extremum(np.pad(share, ((0, 0), (1, 1))).T, 1, np.maximum).T
    joined_lines: list[StraightLine] = []
    sides: list[StraightLine] = []
    for above in lines:
        below = [
            (height, other)
            for other in lines
            if LEAST_HEIGHT <= (height := _height(above, other)) <= FARTHEST * (above.last - above.first)
            and ALIKE[0] <= above.level / other.level <= ALIKE[1]
        ]
        for _, other in sorted(below, key=lambda pair: pair[0])[:MOST_TRIED]:
            found = _regular(list(_between(near, above, other, grain)))
            if len(found) > FEWEST_GAPS:
                sides += found
                places = [side.row((side.first + side.last) / 2) for side in found]
                first, last = round(min(places)), round(max(places))
                joined_lines += [replace(line, first=first, last=last) for line in (above, other)]
                break
    return joined_lines, sides


def _regular(sides: Sequence[StraightLine]) -> list[StraightLine]:
    """Return those that are about as dark, and as far from one neighbour, as others: strokes are not."""
    ordered = sorted(sides, key=lambda side: side.row((side.first + side.last) / 2))
    places = np.array([side.row((side.first + side.last) / 2) for side in ordered])
    gaps = np.diff(places)
    is_usual = (np.abs(gaps[:, None] / gaps - 1) <= MOST_UNEVEN).sum(axis=1) >= FEWEST_GAPS
    stands = np.pad(is_usual, (1, 0)) | np.pad(is_usual, (0, 1))
    levels = np.array([side.level for side in ordered])
    usual = float(np.median(levels)) if len(levels) else 0.0
    kept = np.flatnonzero(stands[: len(ordered)] & (np.abs(levels - usual) <= DEVIATION * usual))
    return [ordered[number] for number in kept.tolist()]


def _height(above: StraightLine, below: StraightLine) -> float:
    """Return how far a line is below another, in pixels; 0 if they have little in common."""
    first, last = max(above.first, below.first), min(above.last, below.last)
    shorter = min(above.last - above.first, below.last - below.first)
    middle = (first + last) / 2
    return below.row(middle) - above.row(middle) if last - first >= shorter / 2 else 0.0


def _between(
    near: NDArray[np.float32], above: StraightLine, below: StraightLine, grain: float
) -> Iterator[StraightLine]:
    """Yield the sides that join two lines, the clearest first."""
    columns = np.arange(max(0, min(above.first, below.first) - 4), max(above.last, below.last) + 4)
    columns = columns[columns < near.shape[1]]
    # Lines that are lengthened may leave the picture.
    top, bottom = (np.polyval(line.course, columns).clip(0, len(near) - 1) for line in (above, below))
    is_between = bottom - top >= LEAST_HEIGHT
    columns, top, bottom = columns[is_between], top[is_between], bottom[is_between]
    if not len(columns):
        return
    parts = np.linspace(0.05, 0.95, SAMPLES)[:, None]
    rows = np.rint(top + parts * (bottom - top)).astype(np.intp)
    height = float(np.median(bottom - top))
    # Upright to the lines, but for perspective.
    fall = float(top[-1] - top[0] + bottom[-1] - bottom[0]) / (2 * max(1, len(columns) - 1))
    slopes = np.linspace(-SKEW, SKEW, SLOPES) - fall
    shifts = np.rint(slopes[:, None, None] * height * (parts - 0.5)).astype(np.intp)
    seen = near[rows, (columns + shifts).clip(0, near.shape[1] - 1)]
    level = min(above.level, below.level)
    votes = (seen >= max(ALIKE[0] * level, 4 * grain)).mean(axis=1)
    darkness = np.where(votes >= LEAST_SEEN, seen.mean(axis=1), 0)
    darkness[darkness > ALIKE[1] * max(above.level, below.level)] = 0
    thick = max(3, round(THICK * height))
    while darkness.any():
        slope, place = np.unravel_index(darkness.argmax(), darkness.shape)
        middle = (top[place] + bottom[place]) / 2
        course = np.array([slopes[slope], columns[place] - slopes[slope] * middle])
        yield StraightLine(
            round(top[place]), round(bottom[place]), course, float(darkness[slope, place]), 1.0
        )
        darkness[:, max(0, place - thick) : place + thick + 1] = 0
