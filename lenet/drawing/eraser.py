"""Erasing cuts pen strokes where an eraser crosses them; what is left are strokes again."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from lenet.drawing.strokes import Stroke, smooth, stroke_radius

MOST_COMPARED = 2**25
"""Points of ink times points of erasers that are compared in a drawing, before it is taken as a picture."""

POINT_COST = 32
"""Fixed cost of each point of ink and each eraser, counted in such comparisons."""

PAIR_COST = 2**10
"""Fixed cost of each stroke of ink and each eraser, counted in the same way, however short they are."""

DENSEST = 2**17
"""Points of one stroke's ink, before the drawing is taken as a picture: for a thin eraser, they lie close."""

COMPARED_AT_ONCE = 2**18
"""As many at a time, which bounds the memory."""


def without_erased(strokes: Sequence[Stroke]) -> tuple[Stroke, ...] | None:
    """Return the strokes that leave ink, cut where later strokes erase their middle line.

    Parameters
    ----------
    strokes
        Oldest first, leaving ink and erasing.

    Returns
    -------
    tuple of Stroke, or None
        A stroke that no eraser touches is returned as it is. None where an eraser is thinner than ink
        that it touches: it carves a shape out of it that lines cannot tell. None also where there is so
        much to compare that it would take more than about a second.
    """
    if not any(stroke.erases for stroke in strokes):
        return tuple(strokes)
    compared = 0.0
    # With the smooth curve of each, which many erasers may look at.
    kept: list[tuple[Stroke, NDArray[np.float64]]] = []
    for stroke in strokes:
        path = smooth(stroke.points)
        if not stroke.erases:
            kept.append((stroke, path))
            continue
        pieces: list[tuple[Stroke, NDArray[np.float64]]] = []
        radii = stroke_radius(stroke, path[:, 2])
        step = float(radii.max()) / 4
        for ink, line in kept:
            length = float(np.hypot(*np.diff(line[:, :2], axis=0).T).sum())
            points = length / step + len(line)
            compared += points * (len(path) + POINT_COST) + PAIR_COST
            if points > DENSEST or compared > MOST_COMPARED:
                return None
            cut = tuple(_cut(ink, _dense(line, step=step), path, radii))
            if cut == (ink,):
                pieces.append((ink, line))
            elif stroke.width < ink.width:
                return None
            else:
                pieces += [(piece, smooth(piece.points)) for piece in cut]
        kept = pieces
    return tuple(ink for ink, _ in kept)


def _cut(
    ink: Stroke, line: NDArray[np.float64], path: NDArray[np.float64], radii: NDArray[np.float64]
) -> Iterator[Stroke]:
    """Yield what is left of a stroke, whose line is given densely, by an eraser of a path and its radii."""
    erased = _distances(line[:, :2], path[:, :2], radii) < 0
    if not erased.any():
        yield ink
        return
    edges = np.flatnonzero(np.diff(np.concatenate([[True], erased, [True]])))
    for start, stop in zip(edges[::2], edges[1::2], strict=True):
        points = tuple((float(x), float(y), float(pressure)) for x, y, pressure in line[start:stop])
        yield replace(ink, points=points)


def _dense(line: NDArray[np.float64], *, step: float) -> NDArray[np.float64]:
    """Return a line [m, 3] with points at most ``step`` apart, so that no gap between them is overlooked."""
    steps = np.diff(line, axis=0)
    counts = np.ceil(np.hypot(steps[:, 0], steps[:, 1]) / step).clip(1).astype(np.intp)
    segment = np.repeat(np.arange(len(counts)), counts)
    number = np.arange(1, len(segment) + 1) - np.repeat(np.cumsum(counts) - counts, counts)
    return np.concatenate(
        (line[:1], line[segment] + steps[segment] * number[:, None] / counts[segment, None])
    )


def _distances(
    points: NDArray[np.float64], path: NDArray[np.float64], radii: NDArray[np.float64]
) -> NDArray[np.float64]:
    """Return how far points [m, 2] are outside a brush that goes along a path [k, 2]: [m]."""
    starts, ends = path[:-1], path[1:]
    if len(path) == 1:
        starts = ends = path
    reach = np.maximum(radii[: len(starts)], radii[-len(starts) :])
    along = ends - starts
    squares = np.maximum((along**2).sum(axis=1), np.finfo(np.float64).tiny)
    distances = np.empty(len(points))
    # Not all at once, for the memory's sake.
    rows = max(1, COMPARED_AT_ONCE // len(starts))
    for first in range(0, len(points), rows):
        offsets = points[first : first + rows, None] - starts
        share = ((offsets * along).sum(axis=2) / squares).clip(0, 1)
        nearest = np.linalg.norm(offsets - share[..., None] * along, axis=2)
        distances[first : first + rows] = (nearest - reach).min(axis=1)
    return distances
