"""Rule tracing follows thin, straight, dark lines along the columns of a picture.

To the best courses through the picture's blocks, lines with at most a slight bend are fitted.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lenet.image.line_paths import STEEPEST, best_courses, paths, thin_lines

STEEPEST_FITTED = 1.2 * STEEPEST
"""Greatest slope of what is fitted to a line; blocks are coarse, so it may be a little more."""


SHORTEST = 0.16
"""Least length of a line, as a fraction of the picture's longer side."""


BLOCKS = 64
"""Into at most so many blocks a line is cut along its length to be followed."""


LEAST_SIGNAL = 4.0
"""The least number of standard deviations of the grain by which a line must stand out in a block."""


FAINTEST = 0.06
"""The least part of the darkest ink by which a line must stand out in a block."""


LEAST_SEEN = 0.7
"""The least part of a line's blocks in which it is seen, and of those that its fitted course meets."""


STRAYED = 1.5
"""A course meets what is no more than so many pixels from it."""


MOST_BENT = 0.006
"""Pieces of one line stray from a straight one by no more, as a fraction of the longer side, besides."""


WEAKEST_LIKENESS, STRONGEST_LIKENESS = 0.6, 1.7
"""Lines are printed alike if the one's level is within these multiples of the other's."""


@dataclass(frozen=True, eq=False)
class Rule:
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

    @property
    def length(self) -> int:
        """Its length in columns."""
        return self.last - self.first

    def row(self, column: float) -> float:
        """Return its row, in pixels, in one column."""
        return float(np.polyval(self.course, column))

    def rows(self, columns: NDArray[np.integer] | NDArray[np.float64]) -> NDArray[np.float64]:
        """Return its row, in pixels, in each of some columns."""
        return np.polyval(self.course, columns).astype(np.float64)

    def is_like(self, other: Rule) -> bool:
        """Tell whether it is about as dark as another."""
        return WEAKEST_LIKENESS < self.level / other.level < STRONGEST_LIKENESS


def rules_along_columns(share: NDArray[np.float32], *, thickest: int, grain: float, ink: float) -> list[Rule]:
    """Find thin lines that run along columns.

    Parameters
    ----------
    share
        Which part of the paper's light is missing, float32 [H, W].
    thickest
        Greatest thickness of a line, in pixels.
    grain
        Standard deviation of the paper's grain.
    ink
        Share of the darkest ink.

    Returns
    -------
    list of Rule
        The pieces of one line joined, from left to right.
    """
    height, width = share.shape
    block = max(2, -(-width // BLOCKS))
    shortest = SHORTEST * max(share.shape) / block
    least = max(LEAST_SIGNAL * grain / np.sqrt(block), FAINTEST * ink)
    courses = best_courses(thin_lines(share, block, thickest), least, block, thickest)
    found = []
    for whole in paths(courses, 0.6 * shortest, thickest // 2 + 1):
        path = _seen_part(whole, courses.seen)
        if path is None:
            continue
        on = path[courses.seen[path[:, 0], path[:, 1]]]
        if len(path) < shortest or len(on) / len(path) < LEAST_SEEN:
            continue
        level = float(np.median(courses.ridge[on[:, 0], on[:, 1]]))
        rule = _fitted(on, block, width, level)
        if rule is not None:
            found.append(rule)
    return _joined(found, max(height, width))


def _seen_part(path: NDArray[np.intp], seen: NDArray[np.bool_]) -> NDArray[np.intp] | None:
    """Return a path from the first to the last block in which it is seen; None if it never is."""
    on = np.flatnonzero(seen[path[:, 0], path[:, 1]])
    return path[on[0] : on[-1] + 1] if len(on) else None


def _fitted(path: NDArray[np.intp], block: int, width: int, level: float) -> Rule | None:
    """Return a straight or slightly bent line through most of some blocks and rows, intp [N, 2], or None."""
    columns = path[:, 0] * block + (block - 1) / 2
    rows = path[:, 1].astype(np.float64)
    power = 2 if len(path) >= 12 else 1
    good = np.ones(len(path), bool)
    for _ in range(4):
        if np.count_nonzero(good) < 3:
            return None
        course = np.polyfit(columns[good], rows[good], power if np.count_nonzero(good) > 6 else 1)
        off = np.abs(np.polyval(course, columns) - rows)
        closer = off <= max(1.0, 2.0 * float(np.median(off[good])))
        if (closer == good).all():
            break
        good = closer
    if np.count_nonzero(good) < 3 or np.mean(off <= STRAYED) < LEAST_SEEN:
        return None
    first, last = int(path[0, 0]) * block, min((int(path[-1, 0]) + 1) * block, width)
    rule = Rule(first, last, course, level)
    slope = (rule.row(last) - rule.row(first)) / rule.length
    return rule if abs(slope) <= STEEPEST_FITTED else None


def _joined(found: Sequence[Rule], longer: int) -> list[Rule]:
    """Return lines with those joined that are pieces of one, in a picture with such a longer side."""
    waiting = sorted(found, key=lambda rule: rule.first)
    joined = []
    while waiting:
        rule = waiting.pop(0)
        for other in tuple(waiting):
            whole = _whole(rule, other, longer)
            if whole is not None:
                waiting.remove(other)
                rule = whole
        joined.append(rule)
    return joined


def _whole(rule: Rule, other: Rule, longer: int) -> Rule | None:
    """Return the line of which two are pieces, the second further right; None if they are not."""
    if other.first < rule.last - 0.05 * longer or not rule.is_like(other):
        return None
    pieces = [np.linspace(piece.first, piece.last, 8) for piece in (rule, other)]
    columns = np.concatenate(pieces)
    rows = np.concatenate((rule.rows(pieces[0]), other.rows(pieces[1])))
    course, straight = np.polyfit(columns, rows, 2), np.polyfit(columns, rows, 1)
    off = np.abs(np.polyval(course, columns) - rows).max()
    bent = np.abs(np.polyval(straight, columns) - rows).max()
    if off >= STRAYED or bent >= STRAYED + MOST_BENT * longer:
        return None
    return Rule(rule.first, other.last, course, max(rule.level, other.level))
