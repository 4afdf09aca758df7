"""Separate pieces of ink are counted before they are scaled to the network's size, where a column is a thin stroke."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from lenet.drawing.eraser import without_erased
from lenet.drawing.strokes import Drawing
from lenet.image.connected_components import Components

SEVERAL = 3
"""No digit has so many separate pieces of about one size; two are left to the detector, as a 5 can have two."""

LARGE = 0.4
"""A piece counts if it is at least this part of the largest."""

NEAR = 0.12
"""Pieces that are no farther apart than this part of the larger one belong together."""

MOST_PIECES = 500
"""Of more pieces nothing is counted: each is compared with each."""


def has_several_pieces(drawing: Drawing) -> bool:
    """Tell whether ink lies in at least `SEVERAL` places, far from each other and about equally large."""
    if drawing.picture is None and len(drawing.strokes) < SEVERAL:
        return False
    boxes = _boxes(drawing)
    if not SEVERAL <= len(boxes) <= MOST_PIECES:
        return False
    groups = _grouped(boxes)
    extents = (groups[:, 2:] - groups[:, :2]).max(axis=1)
    return bool(np.count_nonzero(extents >= LARGE * extents.max()) >= SEVERAL)


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
    gap = np.maximum(one[:2] - other[2:], other[:2] - one[2:]).max()
    extent = max(np.max(one[2:] - one[:2]), np.max(other[2:] - other[:2]))
    return bool(gap <= NEAR * extent)
