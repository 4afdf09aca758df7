"""Digits below each other, in a grid or in a heap, as who does sums or practises writes them on one page."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from benchmarks.recognition.line_art import Line, moved
from benchmarks.recognition.unsteady_hand import on_canvas, pen_stroke, pen_width, unit_square
from lenet.drawing.stroke_json import LabelledDrawing
from lenet.drawing.strokes import Drawing

UNLIKE = 0.4
"""How much smaller than the largest digit of a page another may be, as a part."""


def column(digits: Sequence[LabelledDrawing], generator: np.random.Generator) -> Drawing:
    """Write two to eight of some digits below each other; two slim ones could be one 1, and are left out."""
    wide = [digit for digit in digits if digit.label != 1] or digits
    count = int(generator.integers(2, 9))
    return _written(wide, np.array([(0, row) for row in range(count)], np.float64), 1.35, generator)


def grid(digits: Sequence[LabelledDrawing], generator: np.random.Generator) -> Drawing:
    """Write some digits in two to four rows and columns."""
    rows, columns = (int(length) for length in generator.integers(2, 5, size=2))
    places = np.array([(x, y) for y in range(rows) for x in range(columns)], np.float64)
    return _written(digits, places, 1.3, generator)


def heap(digits: Sequence[LabelledDrawing], generator: np.random.Generator) -> Drawing:
    """Write three to seven of some digits anywhere; some of them touch or overlap."""
    places = generator.uniform(0, 2, size=(int(generator.integers(3, 8)), 2))
    places[:2] = (0, 0), (2, 2)
    return _written(digits, places, 1.0, generator)


def _written(
    digits: Sequence[LabelledDrawing],
    places: NDArray[np.float64],
    distance: float,
    generator: np.random.Generator,
) -> Drawing:
    """Write digits around places, float64 [n, 2], that are so far from each other, in digits."""
    lines: list[Line] = []
    for place in places:
        digit = digits[int(generator.integers(len(digits)))]
        glyph = unit_square([np.array(stroke.points)[:, :2] for stroke in digit.drawing.strokes])
        x, y = (distance * place + generator.uniform(-0.08, 0.08, 2)).tolist()
        lines += moved(glyph, by=(x, y), scale=generator.uniform(1 - UNLIKE, 1))
    extent = generator.uniform(0.35, 0.95)
    pen = pen_width(extent / (10 * (1 + float(places.max()))), generator)
    placed = on_canvas(unit_square(lines), extent, generator, margin=pen / 2)
    return Drawing(tuple(pen_stroke(line, pen, generator) for line in placed))
