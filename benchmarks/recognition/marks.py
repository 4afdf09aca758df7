"""Marks: a dot, several dots, and a dash that lies too flat for a 1."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from benchmarks.recognition.unsteady_hand import THICKEST_PEN, THINNEST_PEN, pen_stroke, pen_width
from lenet.drawing.strokes import Drawing, Stroke

FLATTEST_ONE = 60.0
"""Degrees from the vertical: a dash that leans more than this can't be a 1."""

CLOSEST_DOTS = 3.0
"""Least distance of neighbouring dots, in pens."""


def dot(generator: np.random.Generator) -> Drawing:
    """Touch the canvas once."""
    pen = pen_width(THICKEST_PEN, generator)
    return Drawing((_touch(generator.uniform(pen, 1 - pen, 2), pen, generator),))


def several_dots(generator: np.random.Generator) -> Drawing:
    """Touch the canvas two to eight times, spread over a part of it that is wider than a 1 would be."""
    pen = pen_width(0.05, generator)
    size = np.array([generator.uniform(0.2, 0.9), generator.uniform(0.05, 0.9)])
    corner = pen + generator.random(2) * (1 - 2 * pen - size).clip(0)
    places: list[NDArray[np.float64]] = []
    for sideways in _spread(int(generator.integers(2, 9)), CLOSEST_DOTS * pen / size[0], generator):
        places.append(corner + size * [sideways, generator.random()])
    return Drawing(tuple(_touch(place, pen, generator) for place in places))


def dash(generator: np.random.Generator) -> Drawing:
    """Draw one line, nearly straight, that leans further than `FLATTEST_ONE`, to the left or the right."""
    length = generator.uniform(0.12, 0.9)
    pen = pen_width(length / 6, generator)
    # Two degrees are kept for the trembling.
    angle = np.deg2rad(generator.uniform(-1, 1) * (88 - FLATTEST_ONE))
    way = np.array([np.cos(angle), np.sin(angle)])
    steps = np.linspace(-0.5, 0.5, int(generator.integers(2, 40)))
    bow = generator.uniform(-0.06, 0.06) * (1 - 4 * steps**2)
    line = length * (steps[:, None] * way + bow[:, None] * np.array([-way[1], way[0]]))
    line += generator.normal(0, 0.002 * length, line.shape)
    half = np.abs(line).max(axis=0) + pen / 2
    middle = half + generator.random(2) * (1 - 2 * half).clip(0)
    return Drawing((pen_stroke(line + middle, pen, generator),))


def _touch(place: NDArray[np.float64], pen: float, generator: np.random.Generator) -> Stroke:
    """Return a touch of the pen: one point, or half of the time a few within half a pen's width."""
    jerks = int(generator.choice([0, 0, 1, 4]))
    jerk = generator.uniform(-pen / 4, pen / 4, (jerks, 2))
    return pen_stroke(np.concatenate((place[None], place + jerk)), max(pen, THINNEST_PEN), generator)


def _spread(count: int, distance: float, generator: np.random.Generator) -> NDArray[np.float64]:
    """Return up to `count` places from 0 to 1, the ends among them, at least `distance` apart."""
    count = max(2, min(count, int(1 / distance) + 1))
    free = 1 - (count - 1) * distance
    gaps = distance + free * generator.dirichlet(np.ones(count - 1))
    return np.concatenate(([0.0], np.cumsum(gaps)))
