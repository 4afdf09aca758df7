"""Seams part ink from top to bottom, around strokes and across as little ink as can be, where digits may touch.

A seam is the cheapest path through a column of the middle row, as in seam carving (Avidan and Shamir, 2007).
"""

from __future__ import annotations

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

CONTRAST = 5
"""Power of the ink that a pixel costs: in a narrow gap between two strokes, blurred ink is hardly lighter than in them."""

STRAIGHT, SLANTED = 0.02, 0.1
"""What a pixel of a seam costs beside its ink, and a step aside."""

VALLEY = 0.3
"""What a pixel of a seam gains in a valley between two digits; a seam through the loop of one digit meets none."""

INKED = 0.5
"""What is darker bounds a valley."""

DEAREST = 0.5
"""Cost of a seam at most, in heights of the number."""

NEAR = 0.05
"""A seam is cheaper than all that are so near in the middle row, in heights of the number."""

LEAST_BETWEEN = 0.08
"""Ink between two seams, in parts of that in a stretch as wide as the number is high."""

MOST_SEAMS, MOST_BY_WIDTH = 24, 3
"""How many there are in all, and in a stretch as wide as the number is high."""

Ints = NDArray[np.intp]
Floats = NDArray[np.float64]


def seams_of(ink: Floats, height: float) -> list[Ints]:
    """Return where to cut ink.

    Parameters
    ----------
    ink
        float64 [H, W], from 0 (paper) to 1 (ink), with some ink.
    height
        Of the number that it belongs to, in pixels.

    Returns
    -------
    list of ndarray, int [H]
        Each seam's column in each row, which is the first one behind the cut; from left to right.
    """
    cost = ink**CONTRAST + STRAIGHT - VALLEY * _valleys(ink >= INKED)
    down, up = _cheapest(cost), _cheapest(cost[::-1])[::-1]
    middle, rows = len(ink) // 2, np.arange(len(ink))
    through = (down + up - cost)[middle]
    reach = max(1, round(NEAR * height))
    lowest = sliding_window_view(np.pad(through, reach, constant_values=np.inf), 2 * reach + 1).min(axis=1)
    places = np.flatnonzero((through <= lowest) & (through <= DEAREST * height + STRAIGHT * len(ink)))
    most = min(MOST_SEAMS, int(MOST_BY_WIDTH * ink.shape[1] / height))
    before = np.cumsum(np.pad(ink, ((0, 0), (1, 0))), axis=1)
    least = LEAST_BETWEEN * height * float(ink.mean()) * len(ink)
    # By how much ink lies before each.
    found: dict[float, Ints] = {}
    for place in places[np.argsort(through[places], kind="stable")].tolist():
        courses = _course(down[:middle], place)[::-1], [place], _course(up[:middle:-1], place)
        seam = np.concatenate(courses, dtype=np.intp, casting="unsafe")
        amount = float(before[rows, seam].sum())
        others = (0.0, *found, float(ink.sum()))
        if len(found) < most and min(abs(amount - other) for other in others) >= least:
            found[amount] = seam
    ordered = [found[amount] for amount in sorted(found)]
    return list(np.maximum.accumulate(ordered)) if ordered else []


def _valleys(is_ink: NDArray[np.bool_]) -> NDArray[np.bool_]:
    """Tell which pixels have ink on their left and right, and none above or none below, bool [H, W]."""
    above, left = (np.logical_or.accumulate(is_ink, axis=axis) for axis in (0, 1))
    below, right = (np.flip(np.logical_or.accumulate(np.flip(is_ink, axis), axis), axis) for axis in (0, 1))
    valleys: NDArray[np.bool_] = left & right & ~(above & below)
    return valleys


def _cheapest(cost: Floats) -> Floats:
    """Return what the cheapest path from the first row to each pixel costs, one column aside from row to row at most."""
    totals = cost.copy()
    for row in range(1, len(cost)):
        above = np.pad(totals[row - 1], 1, constant_values=np.inf)
        totals[row] += np.minimum(above[1:-1], np.minimum(above[:-2], above[2:]) + SLANTED)
    return totals


def _course(totals: Floats, column: int) -> list[int]:
    """Return the columns of the cheapest path that goes on from a column below the last row, from there to the first."""
    course = []
    for row in totals[::-1]:
        near = [other for other in (column, column - 1, column + 1) if 0 <= other < len(row)]
        column = min(near, key=lambda other: row[other] + SLANTED * (other != column))
        course.append(column)
    return course
