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

SOLID = 0.7
"""A piece of a picture that fills so much of its box, which is no line, is a dot: lamps and pixels make up one digit."""

MOST_PIECES = 500
"""Of more pieces nothing is counted: each is compared with each."""


def has_several_pieces(drawing: Drawing) -> bool:
    """Tell whether ink lies in three or more places, or in two, apart from each other and about equally large."""
    if drawing.picture is None and len(drawing.strokes) < 2:
        return False
    boxes = _boxes(drawing)
    if not 2 <= len(boxes) <= MOST_PIECES:
        return False
    groups = grouped(boxes)
    extents = _extents(groups)
    large = groups[extents >= LARGE * extents.max()]
    return len(large) >= SEVERAL or (len(large) == 2 and _are_two_digits(large))


def _are_two_digits(pair: NDArray[np.float64]) -> bool:
    """Tell whether two pieces, float64 [2, 4], are too far apart for one digit, and about equally tall."""
    heights = pair[:, 3] - pair[:, 1]
    beside, above = _gaps(pair[:1], pair[1:])[0] / _extents(pair).max()
    return bool(heights.min() >= ALIKE * heights.max() and (beside >= BESIDE or above >= ABOVE))


def _boxes(drawing: Drawing) -> NDArray[np.float64]:
    """Return left, top, right, bottom of each stroke and each piece of the picture that is no dot, in canvas units, [n, 4]."""
    boxes = []
    for stroke in without_erased(drawing.strokes) or ():
        points = np.array(stroke.points)[:, :2]
        if np.ptp(points, axis=0).max() > stroke.width:
            half = stroke.width / 2
            boxes.append(np.concatenate((points.min(axis=0) - half, points.max(axis=0) + half)))
    if drawing.picture is not None:
        components = Components.of(drawing.picture)
        found = components.boxes[~_are_solid(components)] / len(drawing.picture)
        boxes.extend(found[:, [1, 0, 3, 2]])
    return np.array(boxes).reshape(-1, 4)


def _are_solid(components: Components) -> NDArray[np.bool_]:
    sides = components.boxes[:, 2:] - components.boxes[:, :2]
    are_filled = components.weights >= SOLID * sides.prod(axis=1)
    are_solid: NDArray[np.bool_] = are_filled & (sides.min(axis=1) > NARROW * sides.max(axis=1))
    return are_solid


def grouped(boxes: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the boxes around those that belong together, float64 [groups, 4]."""
    groups = boxes[:0]
    for box in boxes[:, None]:
        while (near := _belong_together(box, groups)).any():
            together = np.concatenate((box, groups[near]))
            box = np.concatenate((together[:, :2].min(axis=0), together[:, 2:].max(axis=0)))[None]
            groups = groups[~near]
        groups = np.concatenate((groups, box))
    return groups


def _belong_together(box: NDArray[np.float64], others: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Return for each of other boxes [n, 4] whether a box [1, 4] belongs to it, bool [n]."""
    near = np.where(_are_lines(box) | _are_lines(others), NEAR_LINE, NEAR)
    belong: NDArray[np.bool_] = _gaps(box, others).max(axis=1) <= near * np.maximum(
        _extents(box), _extents(others)
    )
    return belong


def _are_lines(boxes: NDArray[np.float64]) -> NDArray[np.bool_]:
    sides = boxes[:, 2:] - boxes[:, :2]
    are_lines: NDArray[np.bool_] = sides.min(axis=1) <= NARROW * sides.max(axis=1)
    return are_lines


def _gaps(one: NDArray[np.float64], other: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return how far boxes [n, 4] are apart along x and y, float64 [n, 2]; below 0 where they overlap."""
    return np.maximum(one[:, :2] - other[:, 2:], other[:, :2] - one[:, 2:])


def _extents(boxes: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the longer side of each box [n, 4]."""
    extents: NDArray[np.float64] = (boxes[:, 2:] - boxes[:, :2]).max(axis=1)
    return extents
