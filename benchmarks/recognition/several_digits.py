"""Several digits in one drawing, as who writes a number: side by side, one above the other, touching."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from benchmarks.recognition.line_art import Line, moved
from benchmarks.recognition.unsteady_hand import on_canvas, pen_stroke, pen_width, unit_square
from lenet.drawing.stroke_json import LabelledDrawing
from lenet.drawing.strokes import Drawing

TOUCHING = 0.3
"""How many of the numbers side by side have digits that touch."""

SLIM = frozenset({1})
"""Digits that are mere lines: where one touches its neighbour, or stands above another, one digit results."""


def several_digits(digits: Sequence[LabelledDrawing], generator: np.random.Generator) -> Drawing:
    """Write two or three of some digits as one number.

    Parameters
    ----------
    digits
        At least one.
    generator
        Where chance comes from.

    Returns
    -------
    Drawing
        Two digits one above the other in a fifth of the cases, else two or three side by side; all by one
        pen, within the canvas.
    """
    count = 2 if generator.random() < 0.75 else 3
    chosen = [digits[index] for index in generator.integers(len(digits), size=count)]
    is_slim = [digit.label in SLIM for digit in chosen]
    if count == 2 and generator.random() < 0.25 and not all(is_slim):
        lines = _above(chosen, generator)
    else:
        touching = generator.random() < TOUCHING and not any(is_slim)
        lines = _beside(chosen, generator, touching=touching)
    extent = generator.uniform(0.35, 0.95)
    pen = pen_width(extent / (12 * count), generator)
    placed = on_canvas(unit_square(lines), extent, generator, margin=pen / 2)
    return Drawing(tuple(pen_stroke(line, pen, generator) for line in placed))


def _beside(
    digits: Sequence[LabelledDrawing], generator: np.random.Generator, *, touching: bool
) -> list[Line]:
    """Set digits of about one height from left to right."""
    lines: list[Line] = []
    right = 0.0
    for digit in digits:
        glyph = _upright(digit, generator)
        left = min(float(line[:, 0].min()) for line in glyph)
        gap = generator.uniform(-0.08, 0.0) if touching else generator.uniform(0.12, 0.5)
        by = (right + (gap if lines else 0.0) - left, generator.uniform(-0.12, 0.12))
        lines += (glyph := moved(glyph, by=by))
        right = max(float(line[:, 0].max()) for line in glyph)
    return lines


def _above(digits: Sequence[LabelledDrawing], generator: np.random.Generator) -> list[Line]:
    """Set digits one above the other, clearly apart: two rings that touch would be an 8."""
    lines: list[Line] = []
    for row, digit in enumerate(digits):
        by = (generator.uniform(-0.2, 0.2), row * generator.uniform(1.3, 1.6))
        lines += moved(_upright(digit, generator), by=by)
    return lines


def _upright(digit: LabelledDrawing, generator: np.random.Generator) -> list[Line]:
    """Return a digit's lines around the origin, about 1 high."""
    lines = [np.array(stroke.points)[:, :2] for stroke in digit.drawing.strokes]
    everywhere = np.concatenate(lines)
    low, high = everywhere.min(axis=0), everywhere.max(axis=0)
    scale = generator.uniform(0.85, 1.15) / max(float((high - low)[1]), 0.3 * float((high - low)[0]), 1e-6)
    middle = (low + high) / 2
    return moved(lines, by=(-scale * float(middle[0]), -scale * float(middle[1])), scale=scale)
