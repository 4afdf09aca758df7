"""Connected components of ink: sets of ink pixels that touch, sideways or at a corner."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class Components:
    """The components of a picture's ink, each made of runs along its rows; they are in the order of their first runs.

    Attributes
    ----------
    starts, ends : int [runs]
        First pixel of each run and one past its last, counted row by row with one pixel more in each row.
    of_run : int [runs]
        The component that each run belongs to.
    weights : float64 [components]
        How much ink each has.
    darkest : float32 [components]
        Its darkest pixel.
    boxes : int [components, 4]
        Top, left, bottom and right of its bounding box, the last two one past it.
    stride
        Pixels from one row to the next in `starts` and `ends`.
    """

    starts: NDArray[np.intp]
    ends: NDArray[np.intp]
    of_run: NDArray[np.intp]
    weights: NDArray[np.float64]
    darkest: NDArray[np.float32]
    boxes: NDArray[np.intp]
    stride: int

    @classmethod
    def of(cls, ink: NDArray[np.float32]) -> Components:
        """Find the components of ink, float32 [H, W], from 0 (paper) to 1."""
        line, stride = _line(ink), ink.shape[1] + 1
        edges = np.flatnonzero(np.diff(line > 0, prepend=False))
        starts, ends = edges[::2], edges[1::2]
        root = _joined(*_touching(starts, ends, stride), count=len(starts))
        roots = root == np.arange(len(root))
        of_run = (np.cumsum(roots) - 1)[root]
        count = int(np.count_nonzero(roots))
        weights, darkest = np.zeros(count), np.zeros(count, np.float32)
        if count:
            np.add.at(weights, of_run, np.add.reduceat(line, edges, dtype=np.float64)[::2])
            np.maximum.at(darkest, of_run, np.maximum.reduceat(line, edges)[::2])
        rows, left = np.divmod(starts, stride)
        boxes = np.tile(np.array([*ink.shape, 0, 0], np.intp), (count, 1))
        np.minimum.at(boxes[:, 0], of_run, rows)
        np.minimum.at(boxes[:, 1], of_run, left)
        np.maximum.at(boxes[:, 2], of_run, rows + 1)
        np.maximum.at(boxes[:, 3], of_run, ends - rows * stride)
        return cls(starts, ends, of_run, weights, darkest, boxes, stride)

    def __len__(self) -> int:
        return len(self.weights)

    def only(self, kept: NDArray[np.bool_], ink: NDArray[np.float32]) -> NDArray[np.float32]:
        """Return the ink in which the components were found with only those that are kept, bool [components]."""
        line = _line(ink)
        runs = kept[self.of_run]
        # +1 where a kept run begins and -1 where it ends sum up to 1 inside of it.
        inside = np.zeros(len(line) + 1, np.int8)
        inside[self.starts[runs]] = 1
        inside[self.ends[runs]] -= 1
        line *= np.cumsum(inside[:-1], dtype=np.int8)
        return line.reshape(len(ink), -1)[:, :-1].copy()


def _line(ink: NDArray[np.float32]) -> NDArray[np.float32]:
    """Return a copy of all rows in one line, with paper after each, so that no run goes on in the next row."""
    line = np.zeros((ink.shape[0], ink.shape[1] + 1), np.float32)
    line[:, :-1] = ink
    return line.ravel()


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
