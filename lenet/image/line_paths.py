"""Line courses are the ways that thin, dark lines take from left to right through blocks of a picture's columns.

The best one to each place is found by dynamic programming.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lenet.image.morphology import running_extremum

STEEPEST = 0.12
"""Greatest slope of a line against the picture's own axis from block to block: 7°."""


GAP_COST = 1.5
"""A block where a line can't be seen takes away what so many blocks give for it."""


MOVE_COST = 0.05
"""A course that changes its row between blocks must be better by so much than one that doesn't."""


START = 127
"""Stands for the move into the first block of a line."""


@dataclass(frozen=True, eq=False)
class Courses:
    """The best courses that end in each block.

    Attributes
    ----------
    ridge
        How far thin lines stand out, float32 [K, H], for K blocks of columns.
    seen
        Where they do so enough, bool [K, H].
    best
        What the best course that ends there has gathered, float32 [K, H].
    moves
        By how many rows it came down from the block before, int8 [K, H]; `START` where it begins.
    """

    ridge: NDArray[np.float32]
    seen: NDArray[np.bool_]
    best: NDArray[np.float32]
    moves: NDArray[np.int8]


def thin_lines(share: NDArray[np.float32], block: int, thickest: int) -> NDArray[np.float32]:
    """Return what of each block of columns is no more than `thickest` rows high, float32 [H, K].

    It is the morphological top-hat: what an opening along columns takes away.
    """
    edges = np.arange(0, share.shape[1], block)
    sizes = np.diff(edges, append=share.shape[1]).astype(np.float32)
    sums: NDArray[np.float32] = np.add.reduceat(share, edges, axis=1)
    cells: NDArray[np.float32] = np.divide(sums, sizes, dtype=np.float32)
    reach = thickest // 2 + 1
    around = ((2 * reach, 2 * reach), (0, 0))
    # A picture that is lower than its margin can't be mirrored in one go.
    padded = np.pad(cells, around, mode="symmetric" if len(cells) > 2 * reach else "edge")
    opened = running_extremum(running_extremum(padded, reach, np.minimum), reach, np.maximum)
    return cells - opened


def best_courses(ridge: NDArray[np.float32], least: float, block: int, thickest: int) -> Courses:
    """Return the best courses along a ridge, float32 [H, K], seen where it stands out by `least`."""
    reach = thickest // 2 + 1
    peak = running_extremum(np.pad(ridge, ((reach, reach), (0, 0))), reach, np.maximum)
    seen = ridge > least
    score = np.where(seen, 0.5 + 0.5 * ridge / np.maximum(peak, 1e-6), -GAP_COST).T.astype(np.float32)
    height = len(ridge)
    step = max(1, round(STEEPEST * block))
    best = np.empty_like(score)
    moves = np.full(score.shape, START, np.int8)
    best[0] = score[0]
    for number in range(1, len(score)):
        before: NDArray[np.float32] = np.pad(best[number - 1], step)
        top = np.zeros(height, np.float32)
        for move in sorted(range(-step, step + 1), key=abs):
            given = before[step + move : step + move + height]
            better = given > top + (MOVE_COST if move else 0.0)
            top[better] = given[better]
            moves[number, better] = move
        best[number] = top + score[number]
    return Courses(ridge.T, seen.T, best, moves)


def paths(courses: Courses, least: float, near: int) -> Iterator[NDArray[np.intp]]:
    """Yield courses that gather at least so much, the best first, as blocks and rows, intp [N, 2].

    Each keeps others from ending within `near` rows of it, or from going on there.
    """
    ends = np.argwhere((courses.best >= least) & courses.seen)
    used = np.zeros(courses.best.shape, bool)
    for end in np.argsort(-courses.best[ends[:, 0], ends[:, 1]], kind="stable"):
        number, row = int(ends[end, 0]), int(ends[end, 1])
        if used[number, row]:
            continue
        path = [(number, row)]
        while courses.moves[number, row] != START:
            row += int(courses.moves[number, row])
            number -= 1
            if used[number, row]:
                break
            path.append((number, row))
        for number, row in path:
            used[number, max(row - near, 0) : row + near + 1] = True
        yield np.array(path[::-1], np.intp)
