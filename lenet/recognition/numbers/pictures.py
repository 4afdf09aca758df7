"""Segmentation of pictures: each connected component is a piece, and several where digits may touch.

Wide components are cut from top to bottom, along the number's lean and around strokes, where the least ink is.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lenet.drawing.strokes import Drawing
from lenet.image.connected_components import Components
from lenet.recognition.numbers.seams import seams_of
from lenet.recognition.numbers.segmentation import Box, Cut, Segmentation, height_of, lean_of
from lenet.recognition.numbers.signs import signs_among
from lenet.recognition.pen_width import pen_width
from lenet.recognition.preprocessing import network_input

FAINTEST = 0.2
"""Ink below this joins no digits."""

BROAD = 0.45
"""A component of a smaller part of the number's height in width is one digit or less."""

SMALLEST_PIECE = 0.12
"""What is smaller along both axes, in heights of the number, is a speck and belongs to no digit."""

LEAST_SIGN = 0.055, 0.9
"""What is smaller, in heights of the number or in widths of the pen, is a speck even where a point would be."""

MOST_PIECES = 60
"""Of more pieces only the largest are looked at."""

TALLEST = 80
"""Pixels of a number's height that its candidates are looked at with; finer ones are averaged."""

Ints = NDArray[np.intp]
Points = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class PictureSegmentation(Segmentation):
    """Pieces of a picture.

    Attributes
    ----------
    ink
        float32 [H, W], from 0 (paper) to 1 (ink).
    labels
        The number of each pixel's piece and 1, or 0 where there is none, int [H, W].
    corner
        Where the ink lies on the canvas: left and top, in units of its side.
    pixel
        Side of a pixel in these units.
    """

    is_picture = True

    ink: NDArray[np.float32]
    labels: Ints
    corner: tuple[float, float]
    pixel: float

    def drawing(self, members: Sequence[int]) -> Drawing:
        """Return some of the pieces as a drawing of their own; it fills the canvas."""
        return Drawing(picture=self._only(members))

    def pictures(self, groups: Sequence[Sequence[int]]) -> NDArray[np.uint8]:
        """Return groups of pieces as a network sees them, uint8 [groups, 32, 32]."""
        seen = np.zeros((len(groups), 32, 32), np.uint8)
        for number, group in enumerate(groups):
            given = network_input(self.drawing(group))
            if given is not None:
                seen[number] = given[0]
        return seen

    def box(self, members: Sequence[int]) -> Box:
        """Return the box around some of the pieces as they lie on the canvas, leaning."""
        rows, columns = self._window(members)
        left, top = self.corner
        return Box(
            left + columns.start * self.pixel,
            top + rows.start * self.pixel,
            left + columns.stop * self.pixel,
            top + rows.stop * self.pixel,
        )

    def _window(self, members: Sequence[int]) -> tuple[slice, slice]:
        """Return the rows and columns of some of the pieces."""
        inside = self._flags(members)[self.labels]
        rows, columns = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
        return slice(int(rows[0]), int(rows[-1]) + 1), slice(int(columns[0]), int(columns[-1]) + 1)

    def _flags(self, members: Sequence[int]) -> NDArray[np.bool_]:
        flags = np.zeros(len(self.boxes) + 1, np.bool_)
        flags[1 + np.array(members)] = True
        return flags

    def _only(self, members: Sequence[int]) -> NDArray[np.float32]:
        """Return the ink of some of the pieces in the middle of a square, float32 [side, side]."""
        window = self._window(members)
        part = np.where(self._flags(members)[self.labels[window]], self.ink[window], np.float32(0))
        side = max(part.shape) + 4
        top, left = (side - part.shape[0]) // 2, (side - part.shape[1]) // 2
        square = np.zeros((side, side), np.float32)
        square[top : top + part.shape[0], left : left + part.shape[1]] = part
        return square


def segment_picture(
    ink: NDArray[np.float32], *, corner: tuple[float, float] = (0.0, 0.0), pixel: float | None = None
) -> PictureSegmentation | None:
    """Cut the ink of one line of a picture into pieces.

    Parameters
    ----------
    ink
        float32 [H, W], from 0 (paper) to 1 (ink).
    corner
        Where it lies on the canvas: left and top, in units of its side.
    pixel
        Side of a pixel in these units; by default the ink's longer side is the canvas's.

    Returns
    -------
    PictureSegmentation or None
        None where there is no ink but specks.
    """
    pixel = 1 / max(ink.shape) if pixel is None else pixel
    ink = np.where(ink >= FAINTEST, ink, np.float32(0))
    components = Components.of(ink)
    if not len(components):
        return None
    ink, components, factor = _reduced(ink, components)
    pixel *= factor
    points, owner = _points(ink, components)
    lean = lean_of([points[owner == number] for number in _largest(components)])
    upright = np.column_stack((points[:, 0] + lean * points[:, 1], points[:, 1]))
    boxes = _boxes(upright, owner, len(components))
    height = height_of([Box(*box) for box in boxes.tolist()])
    extents = (boxes[:, 2:] - boxes[:, :2]).max(axis=1)
    large = np.flatnonzero(~_are_specks(ink, boxes, height))
    kept = large[np.argsort(-extents[large], kind="stable")[:MOST_PIECES]]
    if not len(kept):
        return None
    piece, cuts, count = _cut_components(upright, owner, boxes, kept, height, _weights(ink))
    rank = _ranks(_boxes(upright[piece >= 0], piece[piece >= 0], count))
    found = np.append(rank, -1)[piece]
    labels = np.zeros(ink.shape, np.intp)
    labels[ink > 0] = 1 + found
    own = _boxes(upright[found >= 0], found[found >= 0], count)
    left, top = corner
    scaled = [
        Box(left + box[0] * pixel, top + box[1] * pixel, left + box[2] * pixel, top + box[3] * pixel)
        for box in own.tolist()
    ]
    return PictureSegmentation(
        boxes=tuple(scaled),
        cuts=tuple(Cut(int(rank[cut.before]), int(rank[cut.after]), cut.overlap) for cut in cuts),
        height=height * pixel,
        lean=lean,
        ink=ink,
        labels=labels,
        corner=corner,
        pixel=pixel,
    )


def _are_specks(ink: NDArray[np.float32], boxes: Points, height: float) -> NDArray[np.bool_]:
    """Tell which boxes around components of a number's ink, float64 [n, 4], hold neither a part of a digit nor a point."""
    extents = (boxes[:, 2:] - boxes[:, :2]).max(axis=1)
    is_speck: NDArray[np.bool_] = extents < SMALLEST_PIECE * height
    if is_speck.any() and len(boxes) <= 2 * MOST_PIECES:
        # A point is as large as the pen is wide; on dotted paper there are more such specks than points.
        least = max(LEAST_SIGN[0] * height, LEAST_SIGN[1] * pen_width(ink) * max(ink.shape))
        may_be = is_speck & (extents >= least)
        is_sign = signs_among(boxes / height)[0]
        if not (may_be & ~is_sign).any():
            is_speck &= ~(may_be & is_sign)
    return is_speck


def _reduced(ink: NDArray[np.float32], components: Components) -> tuple[NDArray[np.float32], Components, int]:
    """Return ink no finer than it need be, its components, and by how much it is coarser."""
    heights = components.boxes[:, 2] - components.boxes[:, 0]
    factor = int(heights.max()) // TALLEST
    if factor < 2:
        return ink, components, 1
    rows, columns = (-(-length // factor) * factor for length in ink.shape)
    page = np.zeros((rows, columns), np.float32)
    page[: ink.shape[0], : ink.shape[1]] = ink
    means = page.reshape(rows // factor, factor, columns // factor, factor).mean(axis=(1, 3))
    small = np.where(means >= FAINTEST, means, np.float32(0)).astype(np.float32)
    found = Components.of(small)
    return (small, found, factor) if len(found) else (ink, components, 1)


def _points(ink: NDArray[np.float32], components: Components) -> tuple[Points, Ints]:
    """Return each pixel of ink as x and y, float64 [n, 2], and its component, int [n]."""
    rows, columns = np.nonzero(ink)
    return np.column_stack((columns + 0.5, rows + 0.5)), np.repeat(
        components.of_run, components.ends - components.starts
    )


def _weights(ink: NDArray[np.float32]) -> NDArray[np.float64]:
    return ink[ink > 0].astype(np.float64)


def _largest(components: Components) -> list[int]:
    order: list[int] = np.argsort(-components.weights, kind="stable")[:MOST_PIECES].tolist()
    return order


def _boxes(points: Points, owner: Ints, count: int) -> Points:
    """Return left, top, right, bottom of the pixels of each owner, float64 [count, 4]."""
    boxes = np.tile([np.inf, np.inf, -np.inf, -np.inf], (count, 1))
    np.minimum.at(boxes[:, 0], owner, points[:, 0] - 0.5)
    np.minimum.at(boxes[:, 1], owner, points[:, 1] - 0.5)
    np.maximum.at(boxes[:, 2], owner, points[:, 0] + 0.5)
    np.maximum.at(boxes[:, 3], owner, points[:, 1] + 0.5)
    return boxes


def _cut_components(
    points: Points, owner: Ints, boxes: Points, kept: Ints, height: float, weights: NDArray[np.float64]
) -> tuple[Ints, list[Cut], int]:
    """Return the piece of each pixel, or -1, the cuts between pieces, and how many pieces there are."""
    piece = np.full(len(owner), -1)
    cuts: list[Cut] = []
    count = 0
    for component in kept.tolist():
        own = np.flatnonzero(owner == component)
        columns, rows = np.floor(points[own] - boxes[component, :2]).astype(np.intp).T
        ink = np.zeros((rows.max() + 1, columns.max() + 1))
        ink[rows, columns] = weights[own]
        is_broad = ink.shape[1] >= BROAD * height
        seams = seams_of(ink, height) if is_broad else []
        crossed = [float(ink[np.arange(len(ink)), seam].sum()) / height for seam in seams]
        side = sum((columns >= seam[rows] for seam in seams), np.zeros(len(own), np.intp))
        # Between two seams there may be no ink.
        sides, side = np.unique(side, return_inverse=True)
        piece[own] = count + side
        cuts += [
            Cut(count + k, count + k + 1, crossed[behind - 1]) for k, behind in enumerate(sides[1:].tolist())
        ]
        count += len(sides)
    return piece, cuts, count


def _ranks(boxes: Points) -> Ints:
    """Return the place of each box from left to right, by their middles."""
    order = np.argsort(boxes[:, 0] + boxes[:, 2], kind="stable")
    rank = np.empty(len(order), np.intp)
    rank[order] = np.arange(len(order))
    return rank
