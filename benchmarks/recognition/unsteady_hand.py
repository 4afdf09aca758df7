"""An unsteady hand draws line art on the canvas: bent, slanted, trembling, large or small, anywhere.

No two drawings of one template are alike, as no two people draw alike.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from benchmarks.recognition.line_art import Line
from lenet.drawing.strokes import Drawing, Stroke

STEP = 0.01
"""Distance of neighbouring points while lines are bent, in units of the drawing's longer side."""

THINNEST_PEN, THICKEST_PEN = 0.01, 0.08
"""Of the canvas side: the pens that people choose."""


@dataclass(frozen=True)
class Habits:
    """How far a hand strays from its template. Lengths are in units of the drawing's longer side.

    Attributes
    ----------
    turn
        Largest turn of the whole, in degrees.
    slant
        Largest shear of the whole: sideways per height.
    stretch
        Largest logarithm of what is made wider or taller.
    bend
        Largest sum of the waves that bend the plane.
    stray
        How far single lines are misplaced, standard deviation.
    """

    turn: float = 12.0
    slant: float = 0.25
    stretch: float = 0.25
    bend: float = 0.05
    stray: float = 0.015


def draw_by_hand(
    lines: Sequence[Line],
    generator: np.random.Generator,
    *,
    habits: Habits | None = None,
    finest: float = 14.0,
) -> Drawing:
    """Draw line art as a person would.

    Parameters
    ----------
    lines
        What to draw, [n, 2] each, in any units.
    generator
        Where chance comes from.
    habits
        How far to stray; None means as people usually do.
    finest
        How many pens the longer side must be at least, for the details to stay apart.

    Returns
    -------
    Drawing
        Within the canvas, its longer side 0.25 to 0.95 of it, by one pen.
    """
    habits = Habits() if habits is None else habits
    bent = [_stepped(line) for line in unit_square(lines)]
    bent = [_strayed(line, habits.stray, generator) for line in bent]
    bent = _bent(bent, generator.uniform(0, habits.bend), generator)
    matrix = _affine(habits, generator)
    trembling = generator.uniform(0, 0.004)
    bent = [_trembled(line @ matrix.T, trembling, generator) for line in bent]
    extent = generator.uniform(0.25, 0.95)
    pen = pen_width(extent / finest, generator)
    spacing = 1 if generator.random() < 0.6 else int(generator.integers(2, 6))
    placed = on_canvas(unit_square(bent), extent, generator, margin=pen / 2)
    return Drawing(tuple(pen_stroke(_sampled(line, spacing), pen, generator) for line in placed))


def unit_square(lines: Sequence[Line]) -> list[Line]:
    """Return lines around the origin, their longer side 1; a mere point stays a point."""
    everywhere = np.concatenate(lines)
    low, high = everywhere.min(axis=0), everywhere.max(axis=0)
    longer = float(np.max(high - low)) or 1.0
    return [(line - (low + high) / 2) / longer for line in lines]


def on_canvas(
    lines: Sequence[Line], extent: float, generator: np.random.Generator, *, margin: float
) -> list[Line]:
    """Put lines of a unit square somewhere on the canvas, scaled by `extent`, the margin left free."""
    room = max(1 - extent - 2 * margin, 0.0)
    extent = min(extent, 1 - 2 * margin)
    corner = margin + extent / 2 + room * generator.random(2)
    return [line * extent + corner for line in lines]


def pen_width(widest: float, generator: np.random.Generator) -> float:
    """Choose a pen no wider than `widest`, in units of the canvas side; thin ones as often as thick ones."""
    thickest = max(min(widest, THICKEST_PEN), THINNEST_PEN)
    return float(np.exp(generator.uniform(np.log(THINNEST_PEN), np.log(thickest))))


def pen_stroke(line: Line, width: float, generator: np.random.Generator) -> Stroke:
    """Return a line as a stroke: seven in ten by a mouse, the others by a pen that feels pressure."""
    pressure = np.ones(len(line))
    if generator.random() < 0.3:
        knots = generator.uniform(0.3, 1, 5)
        pressure = np.interp(np.linspace(0, 4, len(line)), np.arange(5), knots)
    points = tuple((float(x), float(y), float(p)) for (x, y), p in zip(line, pressure, strict=True))
    return Stroke(points, width)


def _stepped(line: Line) -> Line:
    """Return a line with points every `STEP`, its ends kept."""
    lengths = np.concatenate(([0.0], np.cumsum(np.hypot(*np.diff(line, axis=0).T))))
    steps = np.linspace(0, lengths[-1], max(2, round(lengths[-1] / STEP)) if lengths[-1] else 1)
    return np.stack([np.interp(steps, lengths, values) for values in line.T], axis=1)


def _strayed(line: Line, stray: float, generator: np.random.Generator) -> Line:
    """Misplace a line: moved, turned, scaled about its middle, and its corners rounded."""
    middle = line.mean(axis=0)
    scale = np.exp(generator.normal(0, 2.5 * stray))
    turned = (line - middle) @ _turn(generator.normal(0, 180 * stray)).T * scale
    rounding = int(generator.integers(0, 4))
    return _averaged(turned + middle + generator.normal(0, stray, 2), rounding)


def _averaged(line: Line, reach: int) -> Line:
    """Average each point with its neighbours up to `reach` away; the ends stay."""
    if reach == 0 or len(line) < 3:
        return line
    window = np.ones(2 * reach + 1) / (2 * reach + 1)
    # Mirrored in the end points, so that a straight line keeps its length.
    before = 2 * line[0] - line[1 : reach + 1][::-1]
    after = 2 * line[-1] - line[-reach - 1 : -1][::-1]
    longer = np.concatenate((before, line, after))
    if len(longer) < len(line) + 2 * reach:
        return line
    return np.stack([np.convolve(values, window, mode="valid") for values in longer.T], axis=1)


def _bent(lines: Sequence[Line], size: float, generator: np.random.Generator) -> list[Line]:
    """Bend the plane by three slow waves in random directions, whose heights sum up to `size`."""
    heights = generator.dirichlet(np.ones(3)) * size
    waves = generator.normal(0, 1, (3, 2))
    waves *= (2 * np.pi / generator.uniform(0.6, 1.6, 3) / np.hypot(*waves.T))[:, None]
    phases = generator.uniform(0, 2 * np.pi, (3, 2))
    ways = [_turn(angle)[0] for angle in generator.uniform(0, 360, 3)]

    def bent(line: Line) -> Line:
        moved = line.copy()
        for height, wave, phase, way in zip(heights, waves, phases, ways, strict=True):
            moved += height * np.sin(line @ wave + phase[0])[:, None] * way
        return moved

    return [bent(line) for line in lines]


def _affine(habits: Habits, generator: np.random.Generator) -> NDArray[np.float64]:
    """Return the matrix [2, 2] that turns, slants and stretches the whole."""
    wide, tall = np.exp(generator.uniform(-habits.stretch, habits.stretch, 2) / 2)
    slanted = np.array([[wide, generator.uniform(-habits.slant, habits.slant)], [0.0, tall]])
    matrix: NDArray[np.float64] = _turn(generator.uniform(-habits.turn, habits.turn)) @ slanted
    return matrix


def _turn(degrees: float) -> NDArray[np.float64]:
    """Return the matrix [2, 2] of a turn."""
    angle = np.deg2rad(degrees)
    return np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])


def _trembled(line: Line, size: float, generator: np.random.Generator) -> Line:
    """Add tremor to the pen: noise that neighbouring points share in part, of standard deviation `size`."""
    noise = generator.normal(0, 1, line.shape)
    reach = 4
    # The average of n points has 1/√n of their deviation.
    trembled: Line = line + size * np.sqrt(2 * reach + 1) * _averaged(noise, reach)
    return trembled


def _sampled(line: Line, spacing: int) -> Line:
    """Return every `spacing`-th point and the last, as slow devices tell them."""
    return line[[*range(0, len(line) - 1, spacing), len(line) - 1]]
