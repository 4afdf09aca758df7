"""Numbers as a report writes them: with their units, and with no more digits than are known."""

from __future__ import annotations

from lenet.robustness import Disturbance
from lenet.shares import Share


def percent(value: float | None) -> str:
    """Return a share, 0 to 1, in percent; a dash where there is none."""
    return "–" if value is None else f"{100 * value:.2f} %"


def interval(share: Share) -> str:
    """Return where a share lies with 95 % certainty, in percent."""
    low, high = share.interval
    return f"{100 * low:.2f} to {100 * high:.2f} %"


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
