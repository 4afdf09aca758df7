"""Ruled lines: what is printed on paper before anybody writes, such as rules, squares, margins and boxes of forms.

Which of the straight lines in a picture these are is told by where they end, and by what is left without them.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from lenet.image.cell_sides import cell_sides
from lenet.image.connected_components import Components
from lenet.image.line_detection import StraightLine, straight_lines
from lenet.image.line_erasing import erase_lines

SLACK = 0.04
"""An end is on a line or at the border if it is nearer than this fraction of the longer side."""

AS_DARK = 0.55
"""A line of at least this part of the ink's darkness may be a stroke."""

DARK = 0.35
"""What is written is darker than this part of the ink's darkness; less is left of an erased line."""

LEAST_LEFT = 0.25
"""What is written in a box extends at least over this fraction of its shorter side."""

UNDERLINE = 1.6
"""A level line that is so many times as long as the rest is large is written upon: no digit has such a stroke."""

OVERHANG, CLEAR, LARGE = 0.15, 0.12, 0.4
"""How far an underline goes on beyond what is written, or how far most of this lies above it; what is smaller is not
looked at. All in parts of the size of the largest.
"""

MOST_HOLDERS = 3
"""If more lines than these span a picture, others do not end on them: strokes cross them everywhere."""


RuledLines = tuple[list[StraightLine], list[StraightLine]]
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
    tuple of two lists of StraightLine
        Those along columns, and those along rows, for which the picture is to be transposed.
    """
    ink = float(np.percentile(share[::2, ::2], 99.7))
    pictures = (share, np.ascontiguousarray(share.T))
    found = [list(straight_lines(picture, grain, ink)) for picture in pictures]
    spanning: list[list[StraightLine]] = []
    loose: list[list[StraightLine]] = []
    ends: dict[StraightLine, list[int]] = {}
    for lines, picture in zip(found, pictures, strict=True):
        # A line as dark as the ink may be a stroke: it must reach the very border.
        ends |= {
            line: _loose_ends(line, picture.shape, exactly=line.level >= AS_DARK * ink) for line in lines
        }
        spanning.append([line for line in lines if not ends[line]])
        loose.append([line for line in lines if ends[line]])
    near = loose[0] + (spanning[0] if len(spanning[0]) <= MOST_HOLDERS else [])
    # Squares are between lines that are found already.
    is_squared = len(spanning[1]) > MOST_HOLDERS
    for number, lines in enumerate(cell_sides(share, [] if is_squared else near, grain)):
        # They hold each other.
        ends |= {line: [] for line in lines}
        found[number] += lines
        loose[number] += lines
    boxes = _held(loose, spanning, ends, _slack(share.shape) / 2)
    ruled = []
    for lines, picture, others, box in zip(found, pictures, spanning, boxes, strict=True):
        pale = [line for line in lines if line.level < AS_DARK * ink or len(ends[line]) < 2]
        repeated = _repeated(pale, 0.5 * picture.shape[1])
        ruled.append([line for line in lines if line in others or line in box or line in repeated])
    if any(boxes) and not _hold_ink(boxes, erase_lines(share, (ruled[0], ruled[1]), grain), ink):
        # The lines themselves are the digit: one that was drawn with a ruler.
        return spanning[0], spanning[1]
    lines = [line for line in loose[0] if line not in ruled[0]]
    rest = erase_lines(share, (ruled[0] + lines, ruled[1]), grain) if lines else np.empty((0, 0), np.float32)
    written = _large_boxes(rest, ink)
    return ruled[0] + [line for line in lines if _is_underline(line, written)], ruled[1]


def _slack(shape: tuple[int, ...]) -> float:
    return max(3.0, SLACK * max(shape))


def _loose_ends(line: StraightLine, shape: tuple[int, ...], *, exactly: bool) -> list[int]:
    """Return the columns of a line's ends that are not at the border of a picture, or are too far from it for one that may be a stroke."""
    height, width = shape
    slack = _slack(shape) / (2 if exactly else 1)

    def is_at_border(column: int) -> bool:
        row = line.row(column)
        return column <= slack or column >= width - slack or row <= 2 or row >= height - 3

    return [column for column in (line.first, line.last) if not is_at_border(column)]


def _held(
    loose: list[list[StraightLine]],
    spanning: list[list[StraightLine]],
    ends: dict[StraightLine, list[int]],
    slack: float,
) -> list[list[StraightLine]]:
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


def _is_held(line: StraightLine, end: int, holders: Sequence[StraightLine], slack: float) -> bool:
    """Tell whether the end of a line is on one of some lines that cross its direction and are about as dark."""
    row = line.row(end)
    return any(
        abs(other.row(row) - end) <= slack
        and other.first - slack <= row <= other.last + slack
        and 0.6 < line.level / other.level < 1.7
        for other in holders
    )


def _repeated(lines: Sequence[StraightLine], long: float) -> list[StraightLine]:
    """Return the lines that run beside at least three alike, or two if they are long, in columns."""

    def overlap(one: StraightLine, other: StraightLine) -> float:
        common = min(one.last, other.last) - max(one.first, other.first)
        return common / max(one.last - one.first, other.last - other.first)

    def mates(line: StraightLine) -> int:
        return sum(other is not line and overlap(line, other) > 0.8 for other in lines)

    return [line for line in lines if mates(line) >= (2 if line.last - line.first > long else 3)]


def _hold_ink(boxes: list[list[StraightLine]], left: NDArray[np.float32], ink: float) -> bool:
    """Tell whether there is a large piece of ink inside of boxes in what is left when their lines are erased."""
    # Boxes beside each other have long lines in common: what is written is as large as one of them.
    side = min(_widest_gap(along) for along in boxes if along)
    inside = tuple(
        slice(min(line.first for line in along), max(line.last for line in along)) if along else slice(None)
        for along in (boxes[1], boxes[0])
    )
    return _largest_extent(left[inside], ink) >= LEAST_LEFT * side


def _widest_gap(lines: Sequence[StraightLine]) -> float:
    """Return how far neighbours among lines are apart at most; of one line, its length."""
    rows = sorted(line.row((line.first + line.last) / 2) for line in lines)
    return max((below - above for above, below in pairwise(rows)), default=lines[0].last - lines[0].first)


def _is_underline(line: StraightLine, boxes: NDArray[np.int32]) -> bool:
    """Tell whether a line along columns is below what is written, whose boxes are top, left, bottom, right, [n, 4].

    Bars and feet of digits side by side may be in one line, too: those digits reach it.
    """
    if not len(boxes) or line.seen < 1:
        return False
    large = float(np.max(boxes[:, 2:] - boxes[:, :2]))
    if line.last - line.first < UNDERLINE * large:
        return False
    left, right = float(boxes[:, 1].min()), float(boxes[:, 3].max())
    if line.first <= left - OVERHANG * large and line.last >= right + OVERHANG * large:
        return True
    rows = np.polyval(line.course, (boxes[:, 1] + boxes[:, 3]) / 2)
    return bool(np.mean(boxes[:, 2] < rows - CLEAR * large) > 0.5)


def _large_boxes(left: NDArray[np.float32], ink: float) -> NDArray[np.int32]:
    """Return the boxes of what is not small among the ink that is left: top, left, bottom, right, [n, 4]."""
    boxes = Components.of(np.where(left > DARK * ink, left, 0)).boxes
    extents = (boxes[:, 2:] - boxes[:, :2]).max(axis=1, initial=0)
    large: NDArray[np.int32] = boxes[extents >= LARGE * extents.max(initial=0)]
    return large


def _largest_extent(left: NDArray[np.float32], ink: float) -> int:
    """Return the longest side of the largest piece of ink, in pixels; 0 without ink."""
    boxes = Components.of(np.where(left > DARK * ink, left, 0)).boxes
    return int(np.max(boxes[:, 2:] - boxes[:, :2], initial=0))
