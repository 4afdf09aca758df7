"""Detection of thin, nearly straight lines, by a Hough transform of what is thin in one direction."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from lenet.image.morphology import running_extremum, smoothed

THICKEST = 0.022
"""Greatest thickness of a ruled line, as a fraction of the picture's longer side, besides two pixels of blur."""

STEEPEST = 0.13
"""Greatest slope of a line against the picture's own axis: 7.5°."""

SHORTEST = 0.16
"""Least length of a line, as a fraction of the picture's longer side."""

BLOCKS = 64
"""Into at most so many blocks a picture is cut along its lines; each is averaged, which takes the grain away."""

LEAST_SIGNAL, FAINTEST = 4.0, 0.06
"""A line must stand out by this multiple of the grain's standard deviation in a block, and of the darkest ink."""

LEAST_SEEN = 0.7
"""The least proportion of a line's blocks in which it is seen."""

DARKER = 1.2
"""What stands out more than a line beside it is a stroke if it is darker by such a factor; otherwise there is no line."""

NEAR = 1.5
"""What stands out so near to a line is the line, in pixels."""

GAP_COST = 1.5
"""A block in which a line is not seen outweighs so many in which it is."""

BENT = 0.004
"""How far a line may stray from a straight one, as a fraction of the longer side, besides a pixel."""

MOST_TRIED = 4000
"""Of more candidates, only those with the most votes are looked at."""

LOOKED_AT = 40
"""So many candidates are looked at in one go."""


@dataclass(frozen=True, eq=False)
class StraightLine:
    """A line that runs along columns; a picture is transposed for those that run along rows.

    Attributes
    ----------
    first, last
        Columns of its ends; `last` is one past the end.
    course
        Coefficients of its row as a polynomial of the column, highest power first.
    level
        By which part of the paper's light it stands out.
    seen
        Part of its length in which it does.
    """

    first: int
    last: int
    course: NDArray[np.float64]
    level: float
    seen: float

    def row(self, column: float) -> float:
        """Return its row, in pixels, in one column."""
        return float(np.polyval(self.course, column))


def greatest_thickness(shape: tuple[int, ...]) -> int:
    """Return the greatest thickness of a line, in pixels, in a picture of some shape."""
    return round(THICKEST * max(shape)) + 2


def _thin_parts(share: NDArray[np.float32], block: int, thickest: int) -> NDArray[np.float32]:
    """Return what of each block of columns is no more than `thickest` rows high, float32 [H, K].

    It is the morphological top-hat: what an opening along columns takes away.
    """
    edges = np.arange(0, share.shape[1], block)
    sizes = np.diff(edges, append=share.shape[1]).astype(np.float32)
    sums: NDArray[np.float32] = np.add.reduceat(share, edges, axis=1)
    cells: NDArray[np.float32] = np.divide(sums, sizes, dtype=np.float32)
    reach = thickest // 2 + 1
    # A picture that is lower than its margin cannot be mirrored in one go.
    around = ((2 * reach, 2 * reach), (0, 0))
    padded = np.pad(cells, around, mode="symmetric" if len(cells) > 2 * reach else "edge")
    opened: NDArray[np.float32] = running_extremum(
        running_extremum(padded, reach, np.minimum), reach, np.maximum
    )
    return cells - opened


def straight_lines(share: NDArray[np.float32], grain: float, ink: float) -> Iterator[StraightLine]:
    """Yield thin, nearly straight lines along columns, those seen in the most blocks first."""
    (height, width), longer, thickest = share.shape, max(share.shape), greatest_thickness(share.shape)
    block = max(2, -(-width // BLOCKS))
    ridge = _thin_parts(share, block, thickest)
    seen = ridge > max(LEAST_SIGNAL * grain / np.sqrt(block), FAINTEST * ink)
    blocks = np.arange(ridge.shape[1])
    offsets = (blocks + 0.5) * block - width / 2
    reach = 1 + round(BENT * longer)
    margin = 2 * reach + round(STEEPEST * width / 2) + 1
    around = ((margin, margin), (0, 0))
    padded = np.pad(seen, ((margin + reach, margin + reach), (0, 0)))
    dilated = [
        running_extremum(padded, by, np.maximum)[reach - by : len(padded) - reach - by]
        for by in range(reach + 1)
    ]
    near, nearness = dilated[-1].copy(), np.sum(dilated, axis=0, dtype=np.uint8)
    ridge = np.pad(np.where(seen, ridge, 0), around)
    middles = smoothed(ridge, thickest // 4)
    shortest = SHORTEST * longer / block
    steps = round(STEEPEST * width / reach)
    shifts = (
        np.rint(np.linspace(-STEEPEST, STEEPEST, 2 * steps + 1)[:, None] * offsets).astype(np.intp) + margin
    )
    windows = sliding_window_view(np.ascontiguousarray(nearness.T), height, axis=1)
    votes = np.array([windows[blocks, shifts_of].sum(axis=0, dtype=np.uint16) for shifts_of in shifts])
    # Beside a line it is nearly as near: only the best of neighbouring rows is looked at.
    best = running_extremum(np.pad(votes.T, ((reach, reach), (0, 0))), reach, np.maximum).T
    enough = np.flatnonzero((votes == best) & (votes >= LEAST_SEEN * shortest * (reach + 1) / 2))
    ranked = enough[np.argsort(-votes.ravel()[enough].astype(np.int32), kind="stable")[:MOST_TRIED]]
    slopes, first_rows = np.unravel_index(ranked, votes.shape)
    courses = first_rows[:, None] + shifts[slopes]
    for rows in _still_long(courses, near, blocks, shortest):
        (start,), (end,) = _longest_runs(near[rows, blocks][None])
        if end - start < shortest:
            continue
        run = slice(start, end)
        line = _fitted(ridge, middles, rows[run], blocks[run], reach, block, width, margin)
        # What is found is taken out of `near`, so that no line is found twice, but its neighbours are.
        half = thickest // 2
        inside = (np.arange(-half, half + 1)[:, None] + rows[run]).clip(0, len(near) - 1)
        half = int(np.median((ridge[inside, blocks[run]] > 0).sum(axis=0))) // 2 + reach + 1
        around_line = np.arange(-half, half + 1)[:, None] + rows[run]
        near[around_line.clip(0, len(near) - 1), blocks[run]] = False
        if line is not None:
            yield line


def _still_long(
    courses: NDArray[np.intp], near: NDArray[np.bool_], blocks: NDArray[np.intp], shortest: float
) -> Iterator[NDArray[np.intp]]:
    """Yield the courses, int [n, K], with a long run in what is left of `near` a few courses before."""
    for start in range(0, len(courses), LOOKED_AT):
        some = courses[start : start + LOOKED_AT]
        first, last = _longest_runs(near[some, blocks])
        yield from some[last - first >= shortest]


def _longest_runs(seen: NDArray[np.bool_]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return where the best run of each row of blocks begins and ends, with short gaps allowed; bool [n, K].

    The two are equal where too few of its blocks are seen.
    """
    gains = np.where(seen, np.float32(1), np.float32(-GAP_COST))
    total = np.zeros((len(seen), seen.shape[1] + 1), np.float32)
    np.cumsum(gains, axis=1, out=total[:, 1:])
    last = np.argmax(total - np.minimum.accumulate(total, axis=1), axis=1)
    before = np.arange(total.shape[1]) <= last[:, None]
    first = np.argmin(np.where(before, total, np.inf), axis=1)
    number = np.arange(len(seen))
    # Each block that is not seen costs 1 + GAP_COST of what it would have gained.
    missed = (last - first - (total[number, last] - total[number, first])) / (1 + GAP_COST)
    return np.where(missed <= (1 - LEAST_SEEN) * (last - first), first, last), last


def _fitted(
    ridge: NDArray[np.float32],
    middles: NDArray[np.float64],
    rows: NDArray[np.intp],
    blocks: NDArray[np.intp],
    reach: int,
    block: int,
    width: int,
    margin: int,
) -> StraightLine | None:
    """Return a straight or slightly bent line through what stands out most near some rows, or None."""
    window = np.arange(-2 * reach, 2 * reach + 1)[:, None]
    around = (rows + window).clip(0, len(ridge) - 1)
    columns = (blocks + 0.5) * block - 0.5
    peaks = rows + np.argmax(middles[around, blocks], axis=0) - 2 * reach - margin
    highest = ridge[around, blocks].max(axis=0)
    is_marked = highest > 0
    shift = peaks - rows
    is_usual = np.abs(shift - np.median(shift[is_marked])) <= reach // 2 + 1
    course = _polynomial(columns, peaks, is_marked & is_usual, is_marked)
    line = np.polyval(course, columns)
    is_peak = is_marked & (np.abs(line - peaks) <= NEAR)
    # Strokes over a line stand out more: there it is seen where it runs elsewhere.
    beside = np.rint(line).astype(np.intp) + margin + np.arange(-1, 2)[:, None]
    levels = ridge[beside.clip(0, len(ridge) - 1), blocks].max(axis=0)
    seen = levels > 0
    level = float(np.median(levels[is_peak])) if is_peak.any() else 0.0
    is_clear = seen & (is_peak | (highest > DARKER * level))
    if not level or np.count_nonzero(is_clear) < LEAST_SEEN * len(blocks):
        return None
    end = min((int(blocks[-1]) + 1) * block, width)
    return StraightLine(int(blocks[0]) * block, end, course, level, float(seen.mean()))


def _polynomial(
    columns: NDArray[np.floating[Any]],
    rows: NDArray[np.intp],
    good: NDArray[np.bool_],
    seen: NDArray[np.bool_],
) -> NDArray[np.float64]:
    """Return a polynomial, straight or bent, through good rows first, then through all that are seen near it."""
    course = np.zeros(1)
    for _ in range(4):
        if np.count_nonzero(good) < 3:
            break
        course = np.polyfit(columns[good], rows[good], 2 if np.count_nonzero(good) >= 12 else 1)
        off = np.abs(np.polyval(course, columns) - rows)
        before, good = good, seen & (off <= max(NEAR, 2.0 * float(np.median(off[good]))))
        if np.array_equal(good, before):
            break
    return course
