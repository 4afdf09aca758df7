"""Rendering turns drawings into ink: the whole canvas as it is seen, or the digit alone in MNIST's pen.

What is seen decides: erased ink is gone, and what leaves the canvas is not there.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby
from operator import attrgetter

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from lenet.drawing.eraser import without_erased
from lenet.drawing.normalization import SMALLEST_PART, ink_box
from lenet.drawing.rasterizer import InkLine, View, coverage, ink_line
from lenet.drawing.strokes import Drawing, Stroke

RENDERED_SIDE = 80
"""Side of the square around a digit as `render_digit` gives it: 4 pixels for each of MNIST's 20."""

SMALLEST_BOX = 77
"""Side of `lenet.drawing.normalization.SMALLEST_PART` of the canvas, in pixels, where `render_digit` sees no more.

Ink that is larger has a box of at least this side there, for the view is fitted to within a hundredth.
"""

MNIST_PEN = 0.1
"""Width of the pen of MNIST's writers, as a part of the longer side of their digits: 2 of 20 pixels.

Digits of `pendigits` painted so have about as much ink as MNIST's, and a network that has only seen
MNIST reads them best; from 0.08 to 0.12 it hardly matters.
"""

SEEN_SIDE = 256
"""Side of the canvas, in pixels, where `shows_ink` looks for ink."""

LEAST_SEEN = 0.1
"""Darkness of a pixel there that an eye would still call ink."""


def render(drawing: Drawing, side: int) -> NDArray[np.float32]:
    """Paint the whole canvas.

    Parameters
    ----------
    drawing
        Strokes, in order, over its picture.
    side
        Side of the result, in pixels.

    Returns
    -------
    ndarray, float32 [side, side]
        From 0 (paper) to 1 (ink).
    """
    return _paint(drawing.strokes, View(left=0.0, top=0.0, side=1.0, pixels=side), drawing.picture)


def shows_ink(drawing: Drawing) -> bool:
    """Tell whether any ink is seen on the canvas; it may all have been erased."""
    if not drawing.strokes or not drawing.strokes[-1].erases:
        return not drawing.is_empty
    has_ink = drawing.picture is not None or any(not stroke.erases for stroke in drawing.strokes)
    return has_ink and bool(np.any(render(drawing, SEEN_SIDE) > LEAST_SEEN))


def render_digit(strokes: Sequence[Stroke]) -> NDArray[np.float32] | None:
    """Paint the square around the ink of strokes, large enough to lose nothing of a small drawing.

    Parameters
    ----------
    strokes
        In the order they were drawn.

    Returns
    -------
    ndarray, float32 [80, 80], or None
        From 0 (paper) to 1 (ink). The ink's longer side is at least `SMALLEST_BOX`, unless it is
        smaller than `SMALLEST_PART` of the canvas. None where there is no ink.

    Notes
    -----
    Strokes are painted with `MNIST_PEN`, so that neither a thin pen nor the thick lines of a small digit
    change what is read. Thick ink that a thin eraser has carved keeps the shape that is seen.
    """
    kept = without_erased(strokes)
    if kept is None:
        lines = [ink_line(stroke) for stroke in strokes if not stroke.erases]
    else:
        lines = _in_mnist_pen(kept)
    view = _view_of(lines)
    while view is not None:
        ink = _paint(strokes, view) if kept is None else coverage(lines, view)
        box = ink_box(ink)
        if box is None:
            return None
        pixel = view.side / view.pixels
        corner = np.array([view.left, view.top])
        # One pixel more on every side, because the edge lies anywhere inside the box's last pixels.
        closer = _view_around(
            corner + pixel * np.array([box.left - 1, box.top - 1]),
            corner + pixel * np.array([box.right + 1, box.bottom + 1]),
        )
        if closer.side > 0.99 * view.side:
            return ink
        view = closer
    return None


def is_blot(strokes: Sequence[Stroke]) -> bool:
    """Tell whether all strokes together reach no farther than their pen is wide."""
    lines = without_erased(strokes)
    return lines is not None and _extent(lines) <= max((stroke.width for stroke in lines), default=0.0)


def _extent(strokes: Sequence[Stroke]) -> float:
    """Return how far the pen moved on the canvas, along the axis where it moved farther."""
    places = [np.array(stroke.points)[:, :2] for stroke in strokes]
    return float(np.ptp(np.concatenate(places).clip(0, 1), axis=0).max()) if places else 0.0


def _in_mnist_pen(strokes: Sequence[Stroke]) -> list[InkLine]:
    """Return the lines of strokes in MNIST's width, unless they are a blot, which has no lines to draw finer."""
    lines = [ink_line(stroke) for stroke in strokes]
    if not is_blot(strokes):
        pen = _extent(strokes) * MNIST_PEN / (1 - MNIST_PEN)
        # A little smaller as a whole, so that the new pen does not reach over the edge of the canvas.
        scale = 1 - pen
        for line in lines:
            line[:, :2] = pen / 2 + scale * line[:, :2]
            line[:, 2] = scale * pen / 2
    return lines


def _view_of(lines: Sequence[InkLine]) -> View | None:
    """Return the square around all that was ever drawn, erased or not; None for nothing."""
    if not lines:
        return None
    points = np.concatenate(lines)
    low = (points[:, :2] - points[:, 2:]).min(axis=0).clip(0, 1)
    high = (points[:, :2] + points[:, 2:]).max(axis=0).clip(0, 1)
    return None if np.any(low >= high) else _view_around(low, high)


def _view_around(low: NDArray[np.float64], high: NDArray[np.float64]) -> View:
    """Return the square around two corners, (x, y) each, moved onto the canvas, but for part of a pixel, if it sticks out.

    It moves by whole pixels, so that near an edge of the canvas the ink falls on them as elsewhere.
    """
    smallest = SMALLEST_PART * RENDERED_SIDE / SMALLEST_BOX
    side = min(max(float(np.max(high - low)), smallest), 1.0)
    pixel = side / RENDERED_SIDE
    corner = (low + high - side) / 2
    outside = (corner.clip(0, 1 - side) - corner) / pixel
    left, top = (corner + np.trunc(outside) * pixel).tolist()
    return View(left=left, top=top, side=side, pixels=RENDERED_SIDE)


def _paint(
    strokes: Iterable[Stroke], view: View, picture: NDArray[np.float32] | None = None
) -> NDArray[np.float32]:
    """Paint what a view sees, float32 [view.pixels, view.pixels]; over a picture it must be the whole canvas."""
    size = (view.pixels, view.pixels)
    if picture is None:
        ink = np.zeros(size, np.float32)
    elif picture.shape == size:
        ink = picture
    else:
        ink = np.array(Image.fromarray(picture).resize(size, Image.Resampling.BILINEAR)).clip(0, 1)
    for erases, group in groupby(strokes, key=attrgetter("erases")):
        covered = coverage(map(ink_line, group), view)
        ink = np.minimum(ink, 1 - covered) if erases else np.maximum(ink, covered)
    return ink
