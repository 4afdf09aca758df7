"""Rasterization of pen strokes: how much of each pixel a round pen covers on its way."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lenet.drawing.strokes import Stroke, smooth, stroke_radius

LONGEST_PIECE = 8.0
"""Longest piece of a stroke that is painted at once, in pixels; the patch of a short one has few empty pixels."""

LARGEST_BATCH = 1 << 18
"""Most pixels whose distances are taken at once, which bounds the memory."""

InkLine = NDArray[np.float64]
"""The curve of a stroke as (x, y, radius of its ink) in units of the canvas side, float64 [m, 3]."""


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


def ink_line(stroke: Stroke) -> InkLine:
    """Return the curve of a stroke, whether it leaves ink or erases."""
    line = smooth(stroke.points)
    line[:, 2] = stroke_radius(stroke, line[:, 2])
    return line


def coverage(lines: Iterable[InkLine], view: View) -> NDArray[np.float32]:
    """Return how much of each pixel strokes cover.

    Parameters
    ----------
    lines
        At least one.
    view
        The part of the canvas to look at.

    Returns
    -------
    ndarray, float32 [view.pixels, view.pixels]
        From 0 to 1.

    Notes
    -----
    A pixel whose centre lies d inside the edge of the ink is covered by d + 1/2, within 0 and 1: exact
    for a straight edge along the pixels, and close at any angle.
    """
    lines = [_in_pixels(line, view) for line in lines]
    starts = np.concatenate([line[:-1] for line in lines])
    ends = np.concatenate([line[1:] for line in lines])
    reach = np.maximum(starts[:, 2], ends[:, 2]) + 0.5
    low = np.minimum(starts[:, :2], ends[:, :2]) - reach[:, None]
    high = np.maximum(starts[:, :2], ends[:, :2]) + reach[:, None]
    seen = np.all((high > 0) & (low < view.pixels), axis=1)
    starts, ends, low, high = starts[seen], ends[seen], low[seen], high[seen]
    page = np.zeros((view.pixels, view.pixels), np.float32)
    anchors = np.floor(low)
    first, beyond = anchors.clip(0), np.ceil(high).clip(None, view.pixels)
    sizes = (beyond - first).max(axis=1).astype(np.intp)
    for pieces in _alike(sizes):
        patch = int(sizes[pieces].max())
        # One that would stick out of the view begins earlier.
        corners = np.minimum(first[pieces], view.pixels - patch)
        skipped = corners - anchors[pieces]
        inks = _capsules(starts[pieces], ends[pieces], anchors[pieces], skipped, patch)
        for (left, top), ink in zip(corners.astype(np.intp).tolist(), inks, strict=True):
            target = page[top : top + patch, left : left + patch]
            np.maximum(target, ink, out=target)
    return page.clip(0, 1, out=page)


def _alike(sizes: NDArray[np.intp]) -> Iterator[NDArray[np.intp]]:
    """Yield the numbers of pieces whose patches can be as large as the largest of them, with few empty pixels.

    Parameters
    ----------
    sizes
        The side of each one's patch at least, in pixels.

    Yields
    ------
    ndarray, int [n]
        Their sizes lie within a factor of two, and have at most `LARGEST_BATCH` pixels in all if n is not 1.
    """
    largest = sizes.max(initial=0)
    while largest > 0:
        pieces = np.flatnonzero((sizes <= largest) & (sizes > largest // 2))
        step = max(1, int(LARGEST_BATCH // largest**2))
        yield from (pieces[start : start + step] for start in range(0, len(pieces), step))
        largest //= 2


def _in_pixels(line: InkLine, view: View) -> NDArray[np.float64]:
    """Return a line in pixels of a view, as (x, y, radius), float64 [m, 3], m at least 2.

    No two neighbours are further apart than `LONGEST_PIECE`.
    """
    line = (line - (view.left, view.top, 0.0)) * (view.pixels / view.side)
    if len(line) == 1:
        return np.concatenate((line, line))
    lengths = np.hypot(*np.diff(line[:, :2], axis=0).T)
    pieces = np.ceil(lengths / LONGEST_PIECE).clip(1)
    knots = np.concatenate(([0.0], np.cumsum(pieces)))
    steps = np.arange(knots[-1] + 1)
    return np.stack([np.interp(steps, knots, values) for values in line.T], axis=1)


def _capsules(
    starts: NDArray[np.float64],
    ends: NDArray[np.float64],
    anchors: NDArray[np.float64],
    skipped: NDArray[np.float64],
    patch: int,
) -> NDArray[np.float32]:
    """Return how far each pixel of a patch lies inside the ink of one piece of a stroke, plus 1/2.

    Parameters
    ----------
    starts, ends
        (x, y, radius) of the pieces, in pixels, float64 [n, 3].
    anchors
        A place near each from which it is measured, in whole pixels, float64 [n, 2].
    skipped
        How many pixels from there its patch begins, float64 [n, 2].
    patch
        Side of a patch, in pixels.

    Returns
    -------
    ndarray, float32 [n, patch, patch]
    """
    origin = (starts[:, :2] - anchors).astype(np.float32)
    step, widening = np.split((ends - starts).astype(np.float32), [2], axis=1)
    centres = skipped.astype(np.float32)[:, :, None] + (np.arange(patch, dtype=np.float32) + np.float32(0.5))
    x = (centres[:, 0] - origin[:, :1])[:, None, :]
    y = (centres[:, 1] - origin[:, 1:])[:, :, None]
    step_x, step_y = step[:, 0, None, None], step[:, 1, None, None]
    square = np.maximum(step_x**2 + step_y**2, np.float32(1e-12))
    # Where along the piece, from 0 to 1, each pixel is nearest to it.
    nearest: NDArray[np.float32] = x * (step_x / square) + y * (step_y / square)
    if widening.any():
        lean, push = _leans(widening[:, :, None] / np.sqrt(square))
        nearest += np.abs(x * (step_y / square) - y * (step_x / square)) * lean + push
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


def _leans(slopes: NDArray[np.float32]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return where the disc is that reaches furthest towards a pixel, if the pen widens along the piece.

    Parameters
    ----------
    slopes
        Of the radius, per length of the piece.

    Returns
    -------
    lean
        How far the disc lies from the pixel's nearest point, per distance of the pixel from the line: the edge of
        the ink is a tangent of all discs, and it leans by the slope's arcsine.
    push
        Infinitely far towards the end with the larger disc, where that disc holds all others; else 0.
    """
    is_steep = np.abs(slopes) >= 1
    gentle = np.where(is_steep, np.float32(0), slopes)
    return np.divide(gentle, np.sqrt(1 - gentle**2)), np.where(
        is_steep, np.copysign(np.float32(np.inf), slopes), np.float32(0)
    )
