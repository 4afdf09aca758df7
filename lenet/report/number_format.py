"""Numbers as a report writes them: with their units, and with no more digits than are known."""

from __future__ import annotations

from lenet.evaluation.proportions import Share
from lenet.evaluation.robustness import Disturbance
from lenet.report.markup import number


def percent(value: float | None) -> str:
    """Return a share, 0 to 1, in percent; a dash where there is none."""
    return "–" if value is None else f"{100 * value:.2f} %"


def interval(share: Share) -> str:
    """Return where a share lies with 95 % certainty, in percent."""
    low, high = share.interval
    return f"{100 * low:.2f} to {100 * high:.2f} %"


def points(difference: float) -> str:
    """Return by how much shares differ, in percentage points, with its sign."""
    # Rounded first, and a zero without its minus: nothing is less than 0.
    return with_minus(f"{round(100 * difference, 2) + 0.0:+.2f}")


def written(value: float) -> str:
    """Return a number as it stands at an axis, as short as hundredths allow."""
    return with_minus(number(value))


def with_minus(words: str) -> str:
    """Return a number with the sign that it should have in place of the hyphen; nothing is less than 0."""
    return "0" if words == "-0" else words.replace("-", "−")


def probability(value: float) -> str:
    """Return the probability of a test."""
    return "less than 0.0001" if value < 0.0001 else f"{value:.4f}"


DISTURBANCES = {
    Disturbance.ROTATION: ("Rotation", "degrees, clockwise"),
    Disturbance.SHIFT: ("Shift", "pixels of 32"),
    Disturbance.SIZE: ("Size", "times as large"),
    Disturbance.PEN_WIDTH: ("Pen width", "pixels more"),
    Disturbance.NOISE: ("Noise", "standard deviation, parts of full ink"),
}
"""The title of each disturbance's chart, and what is written at its axis."""

AXIS_NUMBERS = {Disturbance.ROTATION: (-60, -30, 0, 30, 60)}
"""Numbers at the axis of a disturbance, where round decimal ones would not suit."""
