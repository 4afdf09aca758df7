"""Conditions are the ways in which one digit may be drawn: size, place, pen, speed, turn and slant."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

import numpy as np

from benchmarks.recognition.line_art import Line
from benchmarks.recognition.placing import CANVAS_SIDE, placed
from benchmarks.recognition.unsteady_hand import unit_square
from lenet.drawing.strokes import Drawing

KEPT = 4
"""A fast pen tells only one in so many points."""

BETWEEN = 3
"""Points that a slow pen tells between two others."""

USUAL_SIZE, USUAL_PEN = 0.7, 0.025
"""Of a plain digit: longer side of its ink, and the pen that the window begins with, in canvas sides."""


class Speed(Enum):
    """How often the pen tells where it is."""

    AS_WRITTEN = 1
    FAST = 2
    SLOW = 3


@dataclass(frozen=True, kw_only=True)
class Condition:
    """A way to draw digits.

    Attributes
    ----------
    name
        What it is called.
    sizes
        Smallest and largest longer side of the ink, in canvas sides; all between are as likely in ratio.
    is_anywhere
        Whether it is drawn anywhere on the canvas, or in its middle.
    pens
        Thinnest and thickest pen, in canvas sides; see `benchmarks.recognition.placing.fitting_pen` for the limit.
    speeds
        One of these is taken.
    turn, slant
        Largest angle in degrees, to either side.
    allowed
        How much smaller the share read right may be than that of plain digits, or None where no goal is
        set.
    """

    name: str
    sizes: tuple[float, float] = (USUAL_SIZE, USUAL_SIZE)
    is_anywhere: bool = False
    pens: tuple[float, float] = (USUAL_PEN, USUAL_PEN)
    speeds: tuple[Speed, ...] = (Speed.AS_WRITTEN,)
    turn: float = 0.0
    slant: float = 0.0
    allowed: float | None = None

    def draw(self, written: Drawing, generator: np.random.Generator, *, side: int = CANVAS_SIDE) -> Drawing:
        """Draw a digit in this way.

        Parameters
        ----------
        written
            The digit, of any size and anywhere.
        generator
            All chance comes from it.
        side
            Of the canvas, in pixels.
        """
        size = float(np.exp(generator.uniform(*np.log(self.sizes))))
        pen = float(generator.uniform(*self.pens))
        across, down = generator.random(2).tolist() if self.is_anywhere else (0.5, 0.5)
        speed = self.speeds[generator.integers(len(self.speeds))]
        turn, slant = generator.uniform(-1, 1, 2) * np.deg2rad([self.turn, self.slant])
        lines = [np.array(stroke.points)[:, :2] for stroke in written.strokes]
        lines = inclined(told(lines, speed), turn=float(turn), slant=float(slant))
        return placed(lines, size=size, pen=pen, place=(across, down), side=side)


def told(lines: Sequence[Line], speed: Speed) -> list[Line]:
    """Return the points that a pen of some speed tells of its way; a stroke's two ends stay."""
    match speed:
        case Speed.AS_WRITTEN:
            return list(lines)
        case Speed.FAST:
            return [line[[*range(0, len(line) - 1, KEPT), len(line) - 1]] for line in lines]
        case Speed.SLOW:
            return [_denser(line) for line in lines]


def _denser(line: Line) -> Line:
    known = np.arange(len(line))
    wanted = np.linspace(0, len(line) - 1, (len(line) - 1) * (BETWEEN + 1) + 1)
    return np.column_stack([np.interp(wanted, known, line[:, axis]) for axis in (0, 1)])


def inclined(lines: Sequence[Line], *, turn: float, slant: float) -> list[Line]:
    """Slant lines to the right, then turn them clockwise, by angles in radians about their middle."""
    turning = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
    matrix = turning @ np.array([[1.0, -np.tan(slant)], [0.0, 1.0]])
    return [line @ matrix.T for line in unit_square(lines)]


SMALLEST, LARGEST = 0.12, 1.0
"""Sizes between which digits must be read, in canvas sides."""

THIN, THICK = 0.01, 0.08
"""Pens with which they must be read, in canvas sides."""

TURN, SLANT = 15.0, 20.0
"""Angles up to which they must be read, in degrees."""

HARDLY, SLIGHTLY = 0.005, 0.015
"""Losses that are allowed: half a point in a hundred, and one and a half."""

CONDITIONS = (
    Condition(name="plain: 70 % of the canvas, in its middle"),
    Condition(
        name="12 % of the canvas, anywhere", sizes=(SMALLEST, SMALLEST), is_anywhere=True, allowed=HARDLY
    ),
    Condition(name="the whole canvas", sizes=(LARGEST, LARGEST), allowed=HARDLY),
    Condition(name="any size, anywhere", sizes=(SMALLEST, LARGEST), is_anywhere=True, allowed=HARDLY),
    Condition(name="pen of 1 %", pens=(THIN, THIN), allowed=HARDLY),
    Condition(name="pen of 8 %", pens=(THICK, THICK), allowed=HARDLY),
    Condition(name="fast: every 4th point", speeds=(Speed.FAST,), allowed=HARDLY),
    Condition(name="slow: three points more between two", speeds=(Speed.SLOW,), allowed=HARDLY),
    Condition(name="turned up to ±15°", turn=TURN, allowed=HARDLY),
    Condition(name="slanted up to ±20°", slant=SLANT, allowed=SLIGHTLY),
    Condition(
        name="all of these at random",
        sizes=(SMALLEST, LARGEST),
        is_anywhere=True,
        pens=(THIN, THICK),
        speeds=tuple(Speed),
        turn=TURN,
        slant=SLANT,
    ),
)
"""What is measured; the first is what the others are compared with."""
