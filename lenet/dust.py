"""Dust is every piece of ink that is tiny beside the heaviest one, or nowhere as dark as ink.

A piece is a set of ink pixels that touch, sideways or at a corner.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

TINY = 0.02
"""What weighs a smaller part of the heaviest piece is dust."""

DARK = 0.6
"""What has no pixel as dark as this is a smudge or a shadow, and no ink."""


def without_dust(ink: NDArray[np.float32]) -> NDArray[np.float32]:
    """Take specks and smudges away.

    Parameters
    ----------
    ink
        float32 [H, W], from 0 (paper) to 1 (ink). It is left as it is.

    Returns
    -------
    ndarray, float32 [H, W]
        The same without its dust.
    """
    height, width = ink.shape
    # A column of paper on the right keeps runs of ink from going on in the next row.
    page = np.zeros((height, width + 1), np.float32)
    page[:, :width] = ink
    line = page.ravel()
    edges = np.flatnonzero(np.diff(line > 0, prepend=False))
    starts, ends = edges[::2], edges[1::2]
    if not len(starts):
        return ink.copy()
    pieces = _joined(*_touching(starts, ends, width + 1), count=len(starts))
    filled = np.concatenate(([0.0], np.cumsum(line, dtype=np.float64)))
    weights = np.bincount(pieces, weights=filled[ends] - filled[starts], minlength=len(starts))
    darkest = np.zeros(len(starts), np.float32)
    np.maximum.at(darkest, pieces, np.maximum.reduceat(line, np.ravel([starts, ends], "F"))[::2])
    is_ink = darkest >= DARK
    kept = (is_ink & (weights >= TINY * weights[is_ink].max(initial=0)))[pieces]
    # +1 where a kept run begins and -1 where it ends sum up to 1 inside of it.
    inside = np.zeros(len(line) + 1, np.int8)
    inside[starts[kept]] = 1
    inside[ends[kept]] -= 1
    line *= np.cumsum(inside[:-1], dtype=np.int8)
    return page[:, :width].copy()


def _touching(
    starts: NDArray[np.intp], ends: NDArray[np.intp], stride: int
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return all pairs of runs of ink that touch from one row to the next.

    Parameters
    ----------
    starts, ends
        First pixel of each run and one past its last, counted row by row, ascending.
    stride
        Pixels in a row.

    Returns
    -------
    tuple of ndarray, int [pairs]
        Numbers of the upper and of the lower runs.
    """
    first = np.searchsorted(ends, starts + stride, side="left")
    last = np.searchsorted(starts, ends + stride, side="right")
    counts = last - first
    upper = np.repeat(np.arange(len(starts)), counts)
    before = np.repeat(np.cumsum(counts) - counts, counts)
    lower = np.arange(len(upper)) - before + first[upper]
    return upper, lower


def _joined(one: NDArray[np.intp], other: NDArray[np.intp], *, count: int) -> NDArray[np.intp]:
    """Return for each of `count` things the least number among all that pairs join it to.

    Union-find with all pairs at once: the roots of each pair are hooked to the lesser one, then every
    path is cut short, until no pair has two roots.
    """
    root = np.arange(count)
    while True:
        here, there = root[one], root[other]
        if np.array_equal(here, there):
            return root
        np.minimum.at(root, np.maximum(here, there), np.minimum(here, there))
        while not np.array_equal(root, shorter := root[root]):
            root = shorter
