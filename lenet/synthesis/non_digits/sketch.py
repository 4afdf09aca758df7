"""A sketch is strokes as arrays, easily moved and put together, before they become a drawing.

Its unit is its own: only where it becomes a drawing does it get a size, a place and a pen.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lenet.drawing.strokes import Drawing, Stroke
from lenet.synthesis.handwriting import WRITTEN_SIDE

Line = NDArray[np.float64]
"""The points of a stroke: x and y, y down, [points, 2]."""

USUAL_PEN, PEN_DEVIATION = 0.07, 0.45
"""Usual width of the pen, in parts of the sketch's longer side, and the deviation of its logarithm."""

PENS = (0.01, 0.17)
"""The finest and the widest pen."""


@dataclass(frozen=True, eq=False)
class Sketch:
    """Strokes.

    Attributes
    ----------
    lines
        In the order they are drawn; at least one, and each with at least one point.
    """

    lines: tuple[Line, ...]

    @classmethod
    def of(cls, drawing: Drawing) -> Sketch:
        """Return the strokes of a drawing, without their pressure."""
        return cls(tuple(np.array(stroke.points)[:, :2] for stroke in drawing.strokes))

    @classmethod
    def joined(cls, sketches: Iterable[Sketch]) -> Sketch:
        """Return the strokes of several sketches, where they are."""
        return cls(tuple(line for sketch in sketches for line in sketch.lines))

    @property
    def low(self) -> NDArray[np.float64]:
        """Smallest x and y, float64 [2]."""
        low: NDArray[np.float64] = np.concatenate(self.lines).min(axis=0)
        return low

    @property
    def high(self) -> NDArray[np.float64]:
        """Largest x and y, float64 [2]."""
        high: NDArray[np.float64] = np.concatenate(self.lines).max(axis=0)
        return high

    @property
    def extent(self) -> NDArray[np.float64]:
        """Width and height, float64 [2]."""
        return self.high - self.low

    @property
    def middle(self) -> NDArray[np.float64]:
        """Middle of the box around it, float64 [2]."""
        return (self.low + self.high) / 2

    def moved(self, offset: NDArray[np.float64]) -> Sketch:
        """Return it elsewhere; `offset` is float64 [2]."""
        return Sketch(tuple(line + offset for line in self.lines))

    def transformed(self, matrix: NDArray[np.float64]) -> Sketch:
        """Return it turned, sheared or stretched about its middle by a matrix, float64 [2, 2]."""
        middle = self.middle
        return Sketch(tuple(middle + (line - middle) @ matrix.T for line in self.lines))

    def turned(self, angle: float) -> Sketch:
        """Return it turned about its middle, clockwise, by an angle in radians."""
        return self.transformed(rotation(angle))

    def fitted(self, side: float = 1.0) -> Sketch:
        """Return it about (0, 0) with a longer side of `side`; a mere dot stays one."""
        longer = max(float(self.extent.max()), float(np.finfo(np.float64).tiny))
        middle = self.middle
        return Sketch(tuple((line - middle) * (side / longer) for line in self.lines))

    def by_hand(
        self, generator: np.random.Generator, *, turn: float = 0.15, slope: float = 0.2, tremor: float = 0.008
    ) -> Sketch:
        """Return it as an unsteady hand leaves it.

        Parameters
        ----------
        generator
            All randomness comes from it.
        turn
            Largest angle by which it is turned, in radians.
        slope
            Largest shift to the right for each height upwards; width by height varies as much.
        tremor
            Standard deviation of each point, in parts of the longer side.
        """
        slant, aspect = generator.uniform(-slope, slope), np.exp(generator.uniform(-slope, slope))
        matrix = rotation(generator.uniform(-turn, turn)) @ np.array([[aspect, -slant], [0.0, 1.0]])
        sketch = self.transformed(matrix)
        deviation = tremor * float(sketch.extent.max())
        return Sketch(tuple(line + generator.normal(0, deviation, line.shape) for line in sketch.lines))

    def drawing(self, generator: np.random.Generator) -> Drawing:
        """Draw it in the middle of the canvas, `WRITTEN_SIDE` large, with a random pen."""
        pen = float((USUAL_PEN * np.exp(generator.normal(0, PEN_DEVIATION))).clip(*PENS))
        lines = self.fitted(WRITTEN_SIDE).lines
        return Drawing(
            tuple(
                Stroke(tuple((x + 0.5, y + 0.5, 1.0) for x, y in line.tolist()), WRITTEN_SIDE * pen)
                for line in lines
            )
        )


def rotation(angle: float) -> NDArray[np.float64]:
    """Return the matrix that turns clockwise, as y points down, by an angle in radians."""
    cosine, sine = np.cos(angle), np.sin(angle)
    return np.array([[cosine, -sine], [sine, cosine]])


def in_row(sketches: Sequence[Sketch], gaps: NDArray[np.float64], generator: np.random.Generator) -> Sketch:
    """Put sketches side by side, on one line or about one middle.

    Parameters
    ----------
    sketches
        At least one, from left to right.
    gaps
        Space between each box and the next, float64 [len(sketches) - 1]; less than 0 overlaps.
    generator
        Decides how far they miss the line.
    """
    edge = float(generator.uniform(0, 1))
    placed, left = [], 0.0
    for sketch, gap in zip(sketches, [*gaps.tolist(), 0.0], strict=True):
        line = sketch.low[1] + edge * sketch.extent[1] + generator.normal(0, 0.05)
        placed.append(sketch.moved(np.array([left - sketch.low[0], -line])))
        left += float(sketch.extent[0]) + gap
    return Sketch.joined(placed)


def in_column(
    sketches: Sequence[Sketch], gaps: NDArray[np.float64], generator: np.random.Generator
) -> Sketch:
    """Put sketches above each other; as `in_row`, from top to bottom."""
    swap = np.array([[0.0, 1.0], [1.0, 0.0]])
    row = in_row([Sketch(tuple(line @ swap for line in one.lines)) for one in sketches], gaps, generator)
    return Sketch(tuple(line @ swap for line in row.lines))


def across(first: Sketch, second: Sketch, generator: np.random.Generator) -> Sketch:
    """Put the second so that it covers the right part of the first, but for its half or more."""
    shift = generator.uniform(0.55, 0.9) * (first.extent[0] + second.extent[0]) / 2
    offset = np.array([shift, generator.uniform(-0.3, 0.3) * first.extent[1]])
    return Sketch.joined((first, second.moved(first.middle - second.middle + offset)))
