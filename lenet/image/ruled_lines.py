"""Rules are the printed lines of paper: of ruled and squared sheets, of margins, of boxes in a form.

A rule is thin and straight, and each of its ends lies at the picture's border or on another rule. Strokes
of a digit end in the middle of the paper, so they are none.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lenet.image.line_tracing import Rule, rules_along_columns

THICKEST = 0.022
"""Greatest thickness of a rule, as a fraction of the picture's longer side, besides two pixels of blur."""


SLACK = 0.035
"""An end is on a line or at the border if it is nearer than this fraction of the longer side."""


MOST_HOLDERS = 3
"""If more rules than these span a picture, other rules don't end on them: strokes cross them everywhere."""


Rules = tuple[list[Rule], list[Rule]]
"""Rules that run along columns, and those that run along rows, as they are in the transposed picture."""


@dataclass(frozen=True)
class _View:
    """The size of a picture as rules see it that run along its columns.

    Attributes
    ----------
    width, height
        In pixels.
    slack
        How far from the border, in columns, an end may be that counts as being there.
    """

    width: int
    height: int
    slack: float

    def has_at_border(self, rule: Rule, column: int) -> bool:
        """Tell whether a rule is at the border in some column."""
        if column <= self.slack or column >= self.width - self.slack:
            return True
        row = rule.row(column)
        return row <= 2 or row >= self.height - 3

    def is_spanned_by(self, rule: Rule) -> bool:
        """Tell whether both ends of a rule are at the border."""
        return self.has_at_border(rule, rule.first) and self.has_at_border(rule, rule.last)

    def holds(self, rule: Rule, column: int, holders: Sequence[Rule]) -> bool:
        """Tell whether a rule's end is at the border or on one of some rules along rows."""
        if self.has_at_border(rule, column):
            return True
        row = rule.row(column)
        return any(
            abs(other.row(row) - column) <= self.slack
            and other.first - self.slack <= row <= other.last + self.slack
            and rule.is_like(other)
            for other in holders
        )


def find_rules(share: NDArray[np.float32], grain: float) -> Rules:
    """Find the printed lines of paper.

    Parameters
    ----------
    share
        Which part of the paper's light is missing, float32 [H, W], from 0 (paper) to 1.
    grain
        Standard deviation of the paper's grain, in the same unit.

    Returns
    -------
    tuple of two lists of Rule
        Those along columns, and those along rows, for which the picture is to be transposed.
    """
    ink = float(np.percentile(share[::2, ::2], 99.7))
    thickest = _thickest(share.shape)
    along = rules_along_columns(share, thickest=thickest, grain=grain, ink=ink)
    transposed = np.ascontiguousarray(share.T)
    down = rules_along_columns(transposed, thickest=thickest, grain=grain, ink=ink)
    height, width = share.shape
    slack = max(3, SLACK * max(share.shape))
    return _true_rules((along, down), (_View(width, height, slack), _View(height, width, slack)))


def without_rules(share: NDArray[np.float32], rules: Rules, grain: float) -> NDArray[np.float32]:
    """Take rules out of a picture; strokes that cross them stay.

    Parameters
    ----------
    share
        Which part of the paper's light is missing, float32 [H, W].
    rules
        As `find_rules` returns them.
    grain
        Standard deviation of the paper's grain.

    Returns
    -------
    ndarray, float32 [H, W]
        The picture itself if there are no rules.
    """
    if not any(rules):
        return share
    thickest = _thickest(share.shape)
    cleaned = share.copy()
    # A transposed view: what is written to it is written to the picture.
    for rules_along, picture in zip(rules, (cleaned, cleaned.T), strict=True):
        for rule in rules_along:
            patch = _patch(picture, rule, grain, thickest)
            if patch is not None:
                picture[patch.rows, patch.columns] = patch.values
    return cleaned


def _thickest(shape: tuple[int, ...]) -> int:
    """Return the greatest thickness of a rule, in pixels, in a picture of some shape."""
    return round(THICKEST * max(shape)) + 2


def _true_rules(found: Rules, views: tuple[_View, _View]) -> Rules:
    """Return which lines are rules: those that span the picture, are held, or are some of many alike."""
    spanning = [[rule for rule in found[i] if views[i].is_spanned_by(rule)] for i in (0, 1)]
    held = _held([[rule for rule in found[i] if rule not in spanning[i]] for i in (0, 1)], spanning, views)
    along, down = (
        spanning[i] + held[i] + _repeated(found[i], {*spanning[i], *held[i]}, 0.5 * views[i].width)
        for i in (0, 1)
    )
    return along, down


def _held(
    loose: list[list[Rule]], spanning: list[list[Rule]], views: tuple[_View, _View]
) -> list[list[Rule]]:
    """Return those of the loose lines whose ends are all held, until no more of them fall."""
    while True:
        kept = []
        for i in (0, 1):
            crossing = spanning[1 - i]
            holders = loose[1 - i] + (crossing if len(crossing) <= MOST_HOLDERS else [])
            kept.append(
                [
                    rule
                    for rule in loose[i]
                    if all(views[i].holds(rule, end, holders) for end in (rule.first, rule.last))
                ]
            )
        if [len(rules) for rules in kept] == [len(rules) for rules in loose]:
            return kept
        loose = kept


def _repeated(found: Sequence[Rule], known: set[Rule], long: float) -> list[Rule]:
    """Return which other lines run beside at least three alike, or two if they are long, in columns."""
    repeated = []
    for rule in found:
        mates = sum(other is not rule and _overlap(rule, other) > 0.8 for other in found)
        if rule not in known and (mates >= 3 or (mates >= 2 and rule.length > long)):
            repeated.append(rule)
    return repeated


def _overlap(one: Rule, other: Rule) -> float:
    """Return which part of the longer of two rules lies beside the other."""
    common = min(one.last, other.last) - max(one.first, other.first)
    return max(0, common) / max(one.length, other.length)


@dataclass(frozen=True, eq=False)
class _Patch:
    """What is to stand in some pixels: their rows and columns, intp [N], and values, float32 [N]."""

    rows: NDArray[np.intp]
    columns: NDArray[np.intp]
    values: NDArray[np.float32]


def _patch(share: NDArray[np.float32], rule: Rule, grain: float, thickest: int) -> _Patch | None:
    """Return what is to stand where a rule runs along columns; None if it can't be told from the paper."""
    height, width = share.shape
    margin = thickest + 4
    columns = np.arange(max(0, rule.first - 2), min(width, rule.last + 2))
    rows = np.rint(rule.rows(columns)).astype(np.intp) + np.arange(-margin, margin + 1)[:, None]
    inside = (rows >= 0) & (rows < height)
    band = np.where(inside, share[rows.clip(0, height - 1), columns], np.float32(0))
    middle, high = _profile(band, inside)
    peak = margin - 2 + int(np.argmax(middle[margin - 2 : margin + 3]))
    level = float(middle[peak])
    floor = min(float(np.median(middle)), level)
    if level - floor < 2 * grain and level < 0.01:
        return None
    top, bottom = _thickness(middle, peak, floor + max(0.12 * (level - floor), grain))
    if bottom - top + 1 > thickest + 3:
        return None
    top, bottom = max(top - 1, 0), min(bottom + 1, len(middle) - 1)
    stripe = band[top : bottom + 1]
    # Where a stroke runs over the rule it is darker than the rule ever is, or goes on beyond it.
    usual = np.maximum.reduce([np.pad(high, 1)[shift : shift + len(high)] for shift in range(3)])
    darker = stripe > 1.35 * usual[top : bottom + 1, None] + 3 * grain + 0.02
    beyond = _beyond(band, top, bottom)
    goes_on = np.where(beyond > max(0.35 * level, 4 * grain, 0.03), beyond, 0)
    values = np.where(darker, stripe, np.minimum(stripe, goes_on))
    changed = inside[top : bottom + 1]
    across = np.broadcast_to(columns, changed.shape)
    return _Patch(rows[top : bottom + 1][changed], across[changed], values[changed])


def _profile(
    band: NDArray[np.float32], inside: NDArray[np.bool_]
) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return median and upper quartile of each row of a band, float32 [rows], where it is in the picture."""
    step = max(1, band.shape[1] // 250)
    # Two columns at either end lie beyond the rule.
    sample, valid = band[:, 2:-2:step], inside[:, 2:-2:step]
    profile = np.zeros((2, len(band)), np.float32)
    for number in np.flatnonzero(valid.any(axis=1)):
        profile[:, number] = np.percentile(sample[number, valid[number]], (50, 75))
    return profile[0], profile[1]


def _thickness(middle: NDArray[np.float32], peak: int, cut: float) -> tuple[int, int]:
    """Return the first and last row around the peak of a profile that are darker than the cut."""
    light = np.flatnonzero(middle <= cut)
    above, below = light[light < peak], light[light > peak]
    return int(above[-1]) + 1 if len(above) else 0, int(below[0]) - 1 if len(below) else len(middle) - 1


def _beyond(band: NDArray[np.float32], top: int, bottom: int) -> NDArray[np.float32]:
    """Return how much ink lies above or below some rows of a band, float32 [columns]."""
    nothing = np.zeros(band.shape[1], np.float32)
    above = band[max(top - 2, 0) : top].min(axis=0) if top >= 1 else nothing
    below = band[bottom + 1 : bottom + 3].min(axis=0) if bottom + 1 < len(band) else nothing
    return np.maximum(above, below)
