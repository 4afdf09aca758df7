"""Boxes of forms, in which digits are written one by one, are printed: they are told from ink by their shape.

So is a circle or a frame that a person drew around a number.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from lenet.image.connected_components import Components

WRITTEN, IN_CORNERS, CORNER = 0.3, 0.05, 0.06
"""Height of what is written in a box at least, in parts of the box's; in one that has ink in its corners, which are so large
in parts of its sides. A 0 has none there.
"""

EQUAL = 0.8
"""Part of a box's height from which on ink beside it is as tall."""

ENCIRCLED = 0.2
"""Height of what a person draws a circle or a frame around at least, in parts of the circle's."""

BETWEEN, UPRIGHT_SIDES = 0.6, 0.25
"""In the first part of its height, between its upper and lower line, a box has ink in the second part of its width at most.
"""

THIN, FEWEST_SIDES, ALIKE, TALLER = 0.08, 4, 0.05, 1.15
"""Upright sides whose boxes lost their other lines to `lenet.image.line_erasing`: width by height, how many there are, by
what part they differ in height at most, and how tall they are in heights of what is written.
"""


def are_printed(components: Components, chosen: NDArray[np.intp]) -> NDArray[np.bool_]:
    """Tell which of some components of a page, int [n], are boxes, rows of boxes or their sides, bool [n]."""
    if not len(chosen):
        return np.zeros(0, np.bool_)
    sides = _are_sides(components.boxes[chosen])
    # In the order of their tops, as all are.
    boxes = components.boxes[np.sort(chosen)]
    return np.array(
        [
            is_side or _is_box(number, components, boxes)
            for number, is_side in zip(chosen.tolist(), sides.tolist(), strict=True)
        ]
    )


def _are_sides(boxes: NDArray[np.intp]) -> NDArray[np.bool_]:
    """Tell which bounding boxes are of upright sides: thin, as tall as each other, and taller than what is written."""
    heights, widths = (boxes[:, 2:] - boxes[:, :2]).T
    thin = widths <= THIN * heights
    if thin.all() or np.count_nonzero(thin) < FEWEST_SIDES:
        return np.zeros(len(boxes), np.bool_)
    alike = np.abs(heights[:, None] / heights[thin] - 1) <= ALIKE
    written = heights[~thin]
    usual = np.median(written[2 * written >= written.max()])
    sides: NDArray[np.bool_] = thin & (alike.sum(axis=1) >= FEWEST_SIDES) & (heights >= TALLER * usual)
    return sides


def _is_box(number: int, components: Components, boxes: NDArray[np.intp]) -> bool:
    """Tell whether a component is a box or a row of them, or goes around one of other boxes around ink, int [n, 4].

    In a box is something, and between its upper and lower line are only its sides.
    """
    box = components.boxes[number]
    top, left, bottom, right = box.tolist()
    inside = _inside(box, components.boxes)
    written = np.max(inside[:, 2] - inside[:, 0], initial=0) / (bottom - top)
    if written < IN_CORNERS:
        return False
    runs = components.of_run == number
    rows, starts = np.divmod(components.starts[runs], components.stride)
    ends = starts + components.ends[runs] - components.starts[runs]
    encircled = _inside(box, boxes)
    encircled = encircled[encircled[:, 2] - encircled[:, 0] >= ENCIRCLED * (bottom - top)]
    # A 0 among digits may have a stroke or a dot in it.
    may_be_zero = len(encircled) < 2 and _has_equals_beside(box, boxes)
    if not may_be_zero and any(_goes_around(other, rows, starts, ends) for other in encircled):
        return True
    high, wide = CORNER * (bottom - top), CORNER * (right - left)
    corners = [
        (side & reached).any()
        for side in (rows <= top + high, rows >= bottom - 1 - high)
        for reached in (starts <= left + wide, ends >= right - wide)
    ]
    if written < WRITTEN and not all(corners):
        return False
    between = np.abs(rows - (top + bottom) / 2) <= BETWEEN * (bottom - top) / 2
    changes = np.zeros(right - left + 1)
    np.add.at(changes, starts[between] - left, 1)
    np.add.at(changes, ends[between] - left, -1)
    return bool(np.mean(np.cumsum(changes[:-1]) > 0) <= UPRIGHT_SIDES)


def _inside(box: NDArray[np.intp], boxes: NDArray[np.intp]) -> NDArray[np.intp]:
    """Return those of boxes, int [n, 4] in the order of their tops, that lie in another."""
    # A page of dust has 100,000, and few of them in these rows.
    first, last = np.searchsorted(boxes[:, 0], box[0], side="right"), np.searchsorted(boxes[:, 0], box[2])
    below = boxes[first:last]
    found: NDArray[np.intp] = below[(below[:, 1] > box[1]) & (below[:, 2] < box[2]) & (below[:, 3] < box[3])]
    return found


def _has_equals_beside(box: NDArray[np.intp], boxes: NDArray[np.intp]) -> bool:
    """Tell whether one of boxes, int [n, 4], lies beside another and is nearly as tall."""
    is_level = (boxes[:, 0] < box[2]) & (boxes[:, 2] > box[0])
    is_apart = (boxes[:, 3] <= box[1]) | (boxes[:, 1] >= box[3])
    is_tall = boxes[:, 2] - boxes[:, 0] >= EQUAL * (box[2] - box[0])
    return bool((is_level & is_apart & is_tall).any())


def _goes_around(
    box: NDArray[np.intp], rows: NDArray[np.intp], starts: NDArray[np.intp], ends: NDArray[np.intp]
) -> bool:
    """Tell whether runs of ink lie on all four sides of a box's middle."""
    row, column = (box[0] + box[2]) // 2, (box[1] + box[3]) // 2
    beside, across = rows == row, (starts <= column) & (ends > column)
    # Where one side has more, a digit touches it.
    left, right = np.count_nonzero(beside & (ends <= column)), np.count_nonzero(beside & (starts > column))
    return left == right > 0 and bool((across & (rows < row)).any() and (across & (rows > row)).any())
