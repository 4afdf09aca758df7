"""Ruled lines: what is printed on paper before anybody writes, such as rules, squares, margins and boxes of forms.

They are found by a Hough transform of what is thin in one direction, and erased where no stroke crosses them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.lib.stride_tricks import sliding_window_view
from numpy.typing import NDArray

from lenet.image.connected_components import Components
from lenet.image.morphology import running_extremum

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

GAP_COST = 1.5
"""A block in which a line is not seen outweighs so many in which it is."""

BENT = 0.004
"""How far a line may stray from a straight one, as a fraction of the longer side, besides a pixel."""

SLACK = 0.035
"""An end is on a line or at the border if it is nearer than this fraction of the longer side."""

AS_DARK = 0.55
"""A line of at least this part of the ink's darkness may be a stroke."""

LEAST_LEFT = 0.25
"""What is written in a box extends at least over this fraction of its longest side."""

MOST_TRIED = 4000
"""Of more candidates, only those with the most votes are looked at."""

MOST_HOLDERS = 3
"""If more lines than these span a picture, others do not end on them: strokes cross them everywhere."""


@dataclass(frozen=True, eq=False)
class RuledLine:
    """A line that runs along columns; a picture is transposed for those that run along rows.

    Attributes
    ----------
    first, last
        Columns of its ends; `last` is one past the end.
    course
        Coefficients of its row as a polynomial of the column, highest power first.
    level
        By which part of the paper's light it stands out.
    """

    first: int
    last: int
    course: NDArray[np.float64]
    level: float

    def row(self, column: float) -> float:
        """Return its row, in pixels, in one column."""
        return float(np.polyval(self.course, column))


RuledLines = tuple[list[RuledLine], list[RuledLine]]
"""Lines that run along columns, and those that run along rows, as they are in the transposed picture."""


def find_ruled_lines(share: NDArray[np.float32], grain: float) -> RuledLines:
    """Find the printed lines of paper.

    Parameters
    ----------
    share
        Which part of the paper's light is missing, float32 [H, W], from 0 (paper) to 1.
    grain
        Standard deviation of the paper's grain, in the same unit.

    Returns
    -------
    tuple of two lists of RuledLine
        Those along columns, and those along rows, for which the picture is to be transposed.
    """
    ink = float(np.percentile(share[::2, ::2], 99.7))
    pictures = (share, np.ascontiguousarray(share.T))
    found = [list(_straight_lines(picture, grain, ink)) for picture in pictures]
    spanning: list[list[RuledLine]] = []
    loose: list[list[RuledLine]] = []
    ends: dict[RuledLine, list[int]] = {}
    for lines, picture in zip(found, pictures, strict=True):
        # A line as dark as the ink may be a stroke: it must reach the very border.
        ends |= {
            line: _loose_ends(line, picture.shape, exactly=line.level >= AS_DARK * ink) for line in lines
        }
        spanning.append([line for line in lines if not ends[line]])
        loose.append([line for line in lines if ends[line]])
    boxes = _held(loose, spanning, ends, _slack(share.shape))
    ruled = []
    for lines, picture, others, box in zip(found, pictures, spanning, boxes, strict=True):
        pale = [line for line in lines if line.level < AS_DARK * ink or len(ends[line]) < 2]
        repeated = _repeated(pale, 0.5 * picture.shape[1])
        ruled.append([line for line in lines if line in others or line in box or line in repeated])
    longest = max((line.last - line.first for box in boxes for line in box), default=0)
    if longest and not _leaves_ink(share, (ruled[0], ruled[1]), grain, ink=ink, least=LEAST_LEFT * longest):
        # The lines themselves are the digit: one that was drawn with a ruler.
        return spanning[0], spanning[1]
    return ruled[0], ruled[1]


def erase_ruled_lines(share: NDArray[np.float32], lines: RuledLines, grain: float) -> NDArray[np.float32]:
    """Erase ruled lines; strokes that cross them stay.

    Parameters
    ----------
    share
        Which part of the paper's light is missing, float32 [H, W].
    lines
        As `find_ruled_lines` returns them.
    grain
        Standard deviation of the paper's grain.

    Returns
    -------
    ndarray, float32 [H, W]
        A new picture, nowhere darker.
    """
    erased = share.copy()
    # A transposed view: what is written to it is written to the picture.
    for along, picture in zip(lines, (erased, erased.T), strict=True):
        for line in along:
            _erase(picture, line, grain)
    return erased


def _thickest(shape: tuple[int, ...]) -> int:
    """Return the greatest thickness of a line, in pixels, in a picture of some shape."""
    return round(THICKEST * max(shape)) + 2


def _slack(shape: tuple[int, ...]) -> float:
    return max(3.0, SLACK * max(shape))


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


def _straight_lines(share: NDArray[np.float32], grain: float, ink: float) -> Iterator[RuledLine]:
    """Yield thin, nearly straight lines along columns, those seen in the most blocks first."""
    (height, width), longer, thickest = share.shape, max(share.shape), _thickest(share.shape)
    block = max(2, -(-width // BLOCKS))
    ridge = _thin_parts(share, block, thickest)
    seen = ridge > max(LEAST_SIGNAL * grain / np.sqrt(block), FAINTEST * ink)
    blocks = np.arange(ridge.shape[1])
    offsets = (blocks + 0.5) * block - width / 2
    reach = 1 + round(BENT * longer)
    margin = 2 * reach + round(STEEPEST * width / 2) + 1
    around = ((margin, margin), (0, 0))
    near = running_extremum(np.pad(seen, ((margin + reach, margin + reach), (0, 0))), reach, np.maximum)
    ridge = np.pad(np.where(seen, ridge, 0), around)
    shortest = SHORTEST * longer / block
    steps = round(STEEPEST * width / 2 / reach)
    shifts = (
        np.rint(np.linspace(-STEEPEST, STEEPEST, 2 * steps + 1)[:, None] * offsets).astype(np.intp) + margin
    )
    windows = sliding_window_view(np.ascontiguousarray(near.T).view(np.uint8), height, axis=1)
    votes = np.array([windows[blocks, shifts_of].sum(axis=0, dtype=np.uint8) for shifts_of in shifts])
    enough = np.flatnonzero(votes >= LEAST_SEEN * shortest)
    ranked = enough[np.argsort(-votes.ravel()[enough].astype(np.int16), kind="stable")[:MOST_TRIED]]
    slopes, first_rows = np.unravel_index(ranked, votes.shape)
    courses = first_rows[:, None] + shifts[slopes]
    first, last = _longest_runs(near[courses, blocks])
    # What is found is taken out of `near`, so that no line is found twice.
    for rows in courses[last - first >= shortest]:
        left = near[rows, blocks]
        if np.count_nonzero(left) < LEAST_SEEN * shortest:
            continue
        (start,), (end,) = _longest_runs(left[None])
        if end - start < shortest:
            continue
        run = slice(start, end)
        line = _fitted(ridge, rows[run], blocks[run], reach, block, width, margin)
        around_line = np.arange(-thickest // 2 - reach, thickest // 2 + reach + 2)[:, None] + rows[run]
        near[around_line.clip(0, len(near) - 1), blocks[run]] = False
        if line is not None:
            yield line


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
    rows: NDArray[np.intp],
    blocks: NDArray[np.intp],
    reach: int,
    block: int,
    width: int,
    margin: int,
) -> RuledLine | None:
    """Return a straight or slightly bent line through what stands out most near some rows, or None."""
    window = np.arange(-2 * reach, 2 * reach + 1)[:, None]
    band = ridge[(rows + window).clip(0, len(ridge) - 1), blocks]
    seen = band.max(axis=0) > 0
    columns = (blocks + 0.5) * block - 0.5
    peaks = rows + np.argmax(band, axis=0) - 2 * reach - margin
    good = seen.copy()
    course = np.zeros(1)
    for _ in range(4):
        if np.count_nonzero(good) < 3:
            return None
        course = np.polyfit(columns[good], peaks[good], 2 if np.count_nonzero(good) >= 12 else 1)
        off = np.abs(np.polyval(course, columns) - peaks)
        before, good = good, seen & (off <= max(1.5, 2.0 * float(np.median(off[good]))))
        if np.array_equal(good, before):
            break
    if np.count_nonzero(seen & (off <= 1.5)) < LEAST_SEEN * len(blocks):
        return None
    level = float(np.median(band.max(axis=0)[good]))
    return RuledLine(int(blocks[0]) * block, min((int(blocks[-1]) + 1) * block, width), course, level)


def _loose_ends(line: RuledLine, shape: tuple[int, ...], *, exactly: bool) -> list[int]:
    """Return the columns of a line's ends that are not at the border of a picture, or are too far from it for one that may be a stroke."""
    height, width = shape
    slack = _slack(shape) / (2 if exactly else 1)

    def is_at_border(column: int) -> bool:
        row = line.row(column)
        return column <= slack or column >= width - slack or row <= 2 or row >= height - 3

    return [column for column in (line.first, line.last) if not is_at_border(column)]


def _held(
    loose: list[list[RuledLine]],
    spanning: list[list[RuledLine]],
    ends: dict[RuledLine, list[int]],
    slack: float,
) -> list[list[RuledLine]]:
    """Return those of the loose lines whose ends are all on others, until no more of them fall: boxes."""
    while True:
        holders = [loose[i] + (spanning[i] if len(spanning[i]) <= MOST_HOLDERS else []) for i in (0, 1)]
        held = [
            [
                line
                for line in loose[i]
                if all(_is_held(line, end, holders[1 - i], slack) for end in ends[line])
            ]
            for i in (0, 1)
        ]
        if held == loose:
            return held
        loose = held


def _is_held(line: RuledLine, end: int, holders: Sequence[RuledLine], slack: float) -> bool:
    """Tell whether the end of a line is on one of some lines that cross its direction and are about as dark."""
    row = line.row(end)
    return any(
        abs(other.row(row) - end) <= slack
        and other.first - slack <= row <= other.last + slack
        and 0.6 < line.level / other.level < 1.7
        for other in holders
    )


def _repeated(lines: Sequence[RuledLine], long: float) -> list[RuledLine]:
    """Return the lines that run beside at least three alike, or two if they are long, in columns."""

    def overlap(one: RuledLine, other: RuledLine) -> float:
        common = min(one.last, other.last) - max(one.first, other.first)
        return common / max(one.last - one.first, other.last - other.first)

    def mates(line: RuledLine) -> int:
        return sum(other is not line and overlap(line, other) > 0.8 for other in lines)

    return [line for line in lines if mates(line) >= (2 if line.last - line.first > long else 3)]


def _leaves_ink(
    share: NDArray[np.float32], lines: RuledLines, grain: float, *, ink: float, least: float
) -> bool:
    """Tell whether a piece of ink at least so long, in pixels, is left when the lines are erased."""
    left = erase_ruled_lines(share, lines, grain)
    boxes = Components.of(np.where(left > 0.35 * ink, left, 0)).boxes
    return bool(np.max(boxes[:, 2:] - boxes[:, :2], initial=0) >= least)


def _erase(share: NDArray[np.float32], line: RuledLine, grain: float) -> None:
    """Erase a line that runs along columns from a picture, which is changed; strokes over it stay."""
    height, width = share.shape
    margin = _thickest(share.shape) + 4
    columns = np.arange(max(0, line.first - 2), min(width, line.last + 2))
    rows = np.rint(np.polyval(line.course, columns)).astype(np.intp) + np.arange(-margin, margin + 1)[:, None]
    inside = (rows >= 0) & (rows < height)
    band = np.where(inside, share[rows.clip(0, height - 1), columns], np.float32(0))
    seen = inside.any(axis=1)
    middle, high = np.zeros((2, len(band)), np.float32)
    middle[seen], high[seen] = np.percentile(band[seen], (50, 75), axis=1)
    peak = margin - 2 + int(np.argmax(middle[margin - 2 : margin + 3]))
    level = float(middle[peak])
    floor = min(float(np.median(middle)), level)
    if level - floor < max(2 * grain, 0.01):
        return
    light = np.flatnonzero(middle <= floor + max(0.12 * (level - floor), grain))
    top = int(light[light < peak].max(initial=0))
    bottom = int(light[light > peak].min(initial=len(middle) - 1))
    if bottom - top > margin:
        return
    stripe = slice(top, bottom + 1)
    # Where a stroke runs over the line it is darker than the line ever is, or goes on beyond it.
    usual = running_extremum(np.pad(high, 1)[:, None], 1, np.maximum)[stripe]
    is_darker = band[stripe] > 1.35 * usual + 3 * grain + 0.02
    beyond = np.maximum(band[max(top - 2, 0) : top + 1].min(axis=0), band[bottom : bottom + 3].min(axis=0))
    goes_on = np.where(beyond > max(0.35 * level, 4 * grain, 0.03), beyond, 0)
    values = np.where(is_darker, band[stripe], np.minimum(band[stripe], goes_on))
    where = inside[stripe]
    share[rows[stripe][where], np.broadcast_to(columns, where.shape)[where]] = values[where]
