"""Numbers as a report writes them: with their units, and with no more digits than are known."""

from __future__ import annotations

from lenet.evaluation.proportions import Share
from lenet.evaluation.robustness import Disturbance
from lenet.language.text import figure, language_in_use, to_translate, tr
from lenet.report.markup import number


def percent(value: float | None) -> str:
    """Return a share, 0 to 1, in percent; a dash where there is none."""
    return "–" if value is None else tr("{percent} %", percent=figure(100 * value, ".2f"))


def interval(share: Share) -> str:
    """Return where a share lies with 95 % certainty, in percent."""
    low, high = share.interval
    return tr("{low} to {high} %", low=figure(100 * low, ".2f"), high=figure(100 * high, ".2f"))


def points(difference: float) -> str:
    """Return by how much shares differ, in percentage points, with its sign."""
    # Rounded first, and a zero without its minus: nothing is less than 0.
    return with_minus(figure(round(100 * difference, 2) + 0.0, "+.2f"))


def written(value: float) -> str:
    """Return a number as it stands at an axis, as short as hundredths allow."""
    return with_minus(number(value).replace(".", language_in_use().decimal_mark))


def with_minus(words: str) -> str:
    """Return a number with the sign that it should have in place of the hyphen; nothing is less than 0."""
    return "0" if words == "-0" else words.replace("-", "−")


def probability(value: float) -> str:
    """Return the probability of a test."""
    return tr("less than 0.0001") if value < 0.0001 else figure(value, ".4f")


DISTURBANCES = {
    Disturbance.ROTATION: (to_translate("Rotation"), to_translate("degrees, clockwise")),
    Disturbance.SHIFT: (to_translate("Shift"), to_translate("pixels of 32")),
    Disturbance.SIZE: (to_translate("Size"), to_translate("times as large")),
    Disturbance.PEN_WIDTH: (to_translate("Pen width"), to_translate("pixels more")),
    Disturbance.NOISE: (to_translate("Noise"), to_translate("standard deviation, parts of full ink")),
}
"""The title of each disturbance's chart, and what is written at its axis."""

AXIS_NUMBERS = {Disturbance.ROTATION: (-60, -30, 0, 30, 60)}
"""Numbers at the axis of a disturbance, where round decimal ones would not suit."""
