"""The lines of a chart, which differ in more than their colours, and the scale of their values."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from app.theme.theme import Theme


class Look(Enum):
    """The kinds of lines."""

    TRAINING = "training"
    """Solid, in the accent; behind it, faint, the range of each bin."""

    VALIDATION = "validation"
    """Dashed, with dots, in the second colour."""

    EARLIER = "earlier"
    """Dotted and faint."""


@dataclass(frozen=True)
class Series:
    """A line of a chart: which curve of a run it draws, its words in the legend, and how it is drawn.

    A noisy one is easier to follow as a running mean.
    """

    key: str
    name: str
    look: Look
    is_noisy: bool = False


@dataclass(frozen=True)
class Scale:
    """What the values of a chart are like: how they are written, the widest of them, the lowest, and any highest.

    At the axis they are divided by the unit.
    """

    show: Callable[[float], str]
    widest: str
    lowest: float
    highest: float | None = None
    unit: float = 1.0


_STYLES = {
    Look.TRAINING: Qt.PenStyle.SolidLine,
    Look.VALIDATION: Qt.PenStyle.DashLine,
    Look.EARLIER: Qt.PenStyle.DotLine,
}

_RANGE_OPACITY = 0.13


def line_colour(theme: Theme, look: Look) -> QColor:
    """Return the colour of a line."""
    return {Look.TRAINING: theme.accent, Look.VALIDATION: theme.second, Look.EARLIER: theme.muted}[look]


def line_pen(theme: Theme, look: Look) -> QPen:
    """Return the pen of a line."""
    return QPen(line_colour(theme, look), 1.0 if look is Look.EARLIER else 2.0, _STYLES[look])


def range_pen(theme: Theme, look: Look) -> QPen:
    """Return the pen of the range behind a line."""
    colour = QColor(line_colour(theme, look))
    colour.setAlphaF(_RANGE_OPACITY)
    return QPen(colour, 1.0)
