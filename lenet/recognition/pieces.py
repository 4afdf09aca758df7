"""Separate pieces of ink are counted before they are scaled to the network's size, where a column is a thin stroke.

What lies close together or touches is left to the detector.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from lenet.drawing.eraser import without_erased
from lenet.drawing.strokes import Drawing
from lenet.image.connected_components import Components

SEVERAL = 3
"""No digit has so many separate pieces of about one size."""

LARGE = 0.4
"""A piece counts if it is at least this part of the largest."""

NEAR, NEAR_LINE = 0.05, 0.12
"""Pieces that are no farther apart than this part of the larger one belong together; the second, if one is a line.

The digits of a calculator's display are made of lines that don't touch.
"""

NARROW = 0.4
"""Shorter side of a line's box, in parts of the longer one: lines can lean."""

ALIKE = 0.5
"""Two pieces may be two digits if the lower one has at least this part of the taller one's height: a 5's hat has not."""

BESIDE, ABOVE = 0.12, 0.24
"""And if they are so far apart sideways, or up and down, in parts of the larger one. The stem of a 4 can stand nearer to
its angle, and the circles of an 8 to each other.
"""

MOST_PIECES = 500
"""Of more pieces nothing is counted: each is compared with each."""


def has_several_pieces(drawing: Drawing) -> bool:
    """Tell whether ink lies in three or more places, or in two, apart from each other and about equally large."""
    if drawing.picture is None and len(drawing.strokes) < 2:
        return False
    boxes = _boxes(drawing)
    if not 2 <= len(boxes) <= MOST_PIECES:
        return False
    groups = _grouped(boxes)
    extents = (groups[:, 2:] - groups[:, :2]).max(axis=1)
    large = groups[extents >= LARGE * extents.max()]
    return len(large) >= SEVERAL or (len(large) == 2 and _are_two_digits(*large))


def _are_two_digits(one: NDArray[np.float64], other: NDArray[np.float64]) -> bool:
    """Tell whether two pieces are too far apart for one digit, and about equally tall."""
    heights = [box[3] - box[1] for box in (one, other)]
    beside, above = _gaps(one, other) / _extent(one, other)
    return bool(min(heights) >= ALIKE * max(heights) and (beside >= BESIDE or above >= ABOVE))


def _boxes(drawing: Drawing) -> NDArray[np.float64]:
    """Return left, top, right, bottom of each stroke and each piece of the picture, float64 [n, 4], in canvas units."""
    boxes = []
    for stroke in without_erased(drawing.strokes) or ():
        points = np.array(stroke.points)[:, :2]
        boxes.append(np.concatenate((points.min(axis=0), points.max(axis=0))))
    if drawing.picture is not None:
        found = Components.of(drawing.picture).boxes / len(drawing.picture)
        boxes.extend(found[:, [1, 0, 3, 2]])
    return np.array(boxes).reshape(-1, 4)


def _grouped(boxes: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the boxes around those that belong together, float64 [groups, 4]."""
    groups: list[NDArray[np.float64]] = []
    for box in boxes:
        while True:
            near = [group for group in groups if _belong_together(box, group)]
            if not near:
                break
            groups = [group for group in groups if not any(group is other for other in near)]
            together = np.array([box, *near])
            box = np.concatenate((together[:, :2].min(axis=0), together[:, 2:].max(axis=0)))
        groups.append(box)
    return np.array(groups)


def _belong_together(one: NDArray[np.float64], other: NDArray[np.float64]) -> bool:
    near = NEAR_LINE if _is_line(one) or _is_line(other) else NEAR
    return bool(_gaps(one, other).max() <= near * _extent(one, other))


def _is_line(box: NDArray[np.float64]) -> bool:
    sides = box[2:] - box[:2]
    return bool(sides.min() <= NARROW * sides.max())


def _gaps(one: NDArray[np.float64], other: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return how far two boxes are apart along x and y, float64 [2]; below 0 where they overlap."""
    return np.maximum(one[:2] - other[2:], other[:2] - one[2:])


def _extent(*boxes: NDArray[np.float64]) -> float:
    """Return the longest side of some boxes."""
    return max(float(np.max(box[2:] - box[:2])) for box in boxes)
