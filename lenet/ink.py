"""Strokes become ink: a picture of how much of each pixel the pen has covered.

A pen of round tip sweeps a capsule from point to point; a pixel's ink is how far it lies inside.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from lenet.normalize import SMALLEST_PART, ink_box
from lenet.strokes import Drawing, Stroke, smooth, stroke_radius

RENDERED_SIDE = 160
"""Side of the square around a digit as `render_digit` gives it: 8 pixels for each of MNIST's 20."""

LONGEST_PIECE = 8.0
"""Longest piece of a stroke that is painted at once, in pixels; short ones touch few pixels in vain."""

LARGEST_BATCH = 1 << 18
"""Most pixels whose distances are taken at once, which bounds the memory."""


@dataclass(frozen=True)
class View:
    """A square part of the canvas, and how finely it is seen.

    Attributes
    ----------
    left, top
        Its corner, in units of the canvas side.
    side
        Its side, in units of the canvas side.
    pixels
        Its side, in pixels.
    """

    left: float
    top: float
    side: float
    pixels: int


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
    return _paint(drawing, View(left=0.0, top=0.0, side=1.0, pixels=side))


def render_digit(drawing: Drawing) -> NDArray[np.float32] | None:
    """Paint the square around the ink, large enough to lose nothing of a small drawing.

    Parameters
    ----------
    drawing
        Strokes, in order, over its picture. What lies off the canvas is not seen.

    Returns
    -------
    ndarray, float32 [160, 160], or None
        From 0 (paper) to 1 (ink); the ink reaches from side to side, unless it is smaller than
        `SMALLEST_PART` of the canvas. None where there is no ink.
    """
    view = _view_of_strokes(drawing)
    while view is not None:
        ink = _paint(drawing, view)
        box = ink_box(ink)
        if box is None:
            return None
        pixel = view.side / view.pixels
        # One pixel more on every side, because the edge lies anywhere inside the box's last pixels.
        closer = _view_around(
            view.left + (box.left - 1) * pixel,
            view.top + (box.top - 1) * pixel,
            view.left + (box.right + 1) * pixel,
            view.top + (box.bottom + 1) * pixel,
        )
        if closer.side > 0.95 * view.side:
            return ink
        view = closer
    return None


def _view_of_strokes(drawing: Drawing) -> View | None:
    """Return the square around all that was ever put on the canvas, erased or not; None for nothing."""
    if drawing.picture is not None:
        return View(left=0.0, top=0.0, side=1.0, pixels=RENDERED_SIDE)
    low, high = np.ones(2), np.zeros(2)
    for stroke in drawing.strokes:
        if not stroke.erases:
            line = smooth(stroke.points)
            radius = stroke_radius(stroke, line[:, 2:])
            low = np.minimum(low, (line[:, :2] - radius).min(axis=0))
            high = np.maximum(high, (line[:, :2] + radius).max(axis=0))
    low, high = low.clip(0, 1), high.clip(0, 1)
    if np.any(low >= high):
        return None
    return _view_around(*low, *high)


def _view_around(left: float, top: float, right: float, bottom: float) -> View:
    """Return the square around a rectangle of the canvas, moved to lie on the canvas if it sticks out."""
    side = min(max(right - left, bottom - top, SMALLEST_PART), 1.0)
    return View(
        left=float(np.clip((left + right - side) / 2, 0, 1 - side)),
        top=float(np.clip((top + bottom - side) / 2, 0, 1 - side)),
        side=side,
        pixels=RENDERED_SIDE,
    )


def _paint(drawing: Drawing, view: View) -> NDArray[np.float32]:
    """Paint what a view sees, float32 [view.pixels, view.pixels]."""
    if drawing.picture is None:
        ink = np.zeros((view.pixels, view.pixels), np.float32)
    else:
        ink = _enlarged(drawing.picture, view)
    for erases, strokes in groupby(drawing.strokes, key=attrgetter("erases")):
        covered = _coverage(strokes, view)
        ink = np.minimum(ink, 1 - covered) if erases else np.maximum(ink, covered)
    return ink


def _enlarged(picture: NDArray[np.float32], view: View) -> NDArray[np.float32]:
    """Return what a view sees of the picture under the strokes."""
    side = picture.shape[0]
    left, top = view.left * side, view.top * side
    box = (left, top, min(left + view.side * side, side), min(top + view.side * side, side))
    return np.array(
        Image.fromarray(picture).resize((view.pixels, view.pixels), Image.Resampling.BILINEAR, box=box)
    ).clip(0, 1)


def _coverage(strokes: Iterable[Stroke], view: View) -> NDArray[np.float32]:
    """Return how much of each pixel of a view strokes cover, float32 [view.pixels, view.pixels].

    Notes
    -----
    A pixel whose centre lies d inside the edge of the ink is covered by d + 1/2, within 0 and 1: exact
    for a straight edge along the pixels, and close at any angle.
    """
    lines = [_in_pixels(stroke, view) for stroke in strokes]
    starts = np.concatenate([line[:-1] for line in lines])
    ends = np.concatenate([line[1:] for line in lines])
    reach = np.maximum(starts[:, 2], ends[:, 2]) + 0.5
    low = np.minimum(starts[:, :2], ends[:, :2]) - reach[:, None]
    high = np.maximum(starts[:, :2], ends[:, :2]) + reach[:, None]
    seen = np.all((high > 0) & (low < view.pixels), axis=1)
    starts, ends, low, high = starts[seen], ends[seen], low[seen], high[seen]
    if not len(starts):
        return np.zeros((view.pixels, view.pixels), np.float32)
    patch = int(np.ceil((high - low).max())) + 1
    # A margin of one patch takes those that stick out of the view.
    page = np.zeros((view.pixels + 2 * patch, view.pixels + 2 * patch), np.float32)
    corners = np.floor(low).astype(np.intp)
    for batch in _batches(len(starts), patch):
        inks = _capsules(starts[batch], ends[batch], corners[batch], patch)
        for (left, top), ink in zip((corners[batch] + patch).tolist(), inks, strict=True):
            target = page[top : top + patch, left : left + patch]
            np.maximum(target, ink, out=target)
    return page[patch:-patch, patch:-patch].clip(0, 1)


def _batches(count: int, patch: int) -> Iterator[slice]:
    """Cut `count` patches of `patch`×`patch` pixels into batches of at most `LARGEST_BATCH` pixels."""
    step = max(1, LARGEST_BATCH // patch**2)
    return (slice(start, start + step) for start in range(0, count, step))


def _in_pixels(stroke: Stroke, view: View) -> NDArray[np.float64]:
    """Return the curve of a stroke in pixels of a view, as (x, y, radius), float64 [m, 3], m at least 2.

    No two neighbours are further apart than `LONGEST_PIECE`.
    """
    line = smooth(stroke.points)
    scale = view.pixels / view.side
    line[:, 2] = stroke_radius(stroke, line[:, 2]) * scale
    line[:, 0] = (line[:, 0] - view.left) * scale
    line[:, 1] = (line[:, 1] - view.top) * scale
    if len(line) == 1:
        return np.concatenate((line, line))
    lengths = np.hypot(*np.diff(line[:, :2], axis=0).T)
    pieces = np.ceil(lengths / LONGEST_PIECE).clip(1)
    knots = np.concatenate(([0.0], np.cumsum(pieces)))
    steps = np.arange(knots[-1] + 1)
    return np.stack([np.interp(steps, knots, values) for values in line.T], axis=1)


def _capsules(
    starts: NDArray[np.float64], ends: NDArray[np.float64], corners: NDArray[np.intp], patch: int
) -> NDArray[np.float32]:
    """Return how far each pixel of a patch lies inside the ink of one piece of a stroke, plus 1/2.

    Parameters
    ----------
    starts, ends
        (x, y, radius) of the pieces, in pixels, float64 [n, 3].
    corners
        x and y of the patch of each, in whole pixels, int [n, 2].
    patch
        Side of a patch, in pixels.

    Returns
    -------
    ndarray, float32 [n, patch, patch]
    """
    origin = (starts[:, :2] - corners).astype(np.float32)
    step, widening = np.split((ends - starts).astype(np.float32), [2], axis=1)
    centres = np.arange(patch, dtype=np.float32) + 0.5
    x = (centres - origin[:, :1])[:, None, :]
    y = (centres - origin[:, 1:])[:, :, None]
    step_x, step_y = step[:, 0, None, None], step[:, 1, None, None]
    square = np.maximum(step_x**2 + step_y**2, np.float32(1e-12))
    # Where along the piece, from 0 to 1, each pixel is nearest to it.
    nearest: NDArray[np.float32] = x * (step_x / square) + y * (step_y / square)
    np.clip(nearest, 0, 1, out=nearest)
    across = x - nearest * step_x
    down = y - nearest * step_y
    np.multiply(across, across, out=across)
    np.multiply(down, down, out=down)
    distance = np.sqrt(across + down)
    nearest *= widening[:, :, None]
    nearest += starts[:, 2, None, None].astype(np.float32) + np.float32(0.5)
    nearest -= distance
    return nearest
