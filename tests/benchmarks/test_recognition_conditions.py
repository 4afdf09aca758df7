"""Digits are drawn as large, as thick, as fast and as slanted as a condition says, and stay on the canvas."""

import numpy as np
import pytest

from app.settings.table import PEN_WIDTHS, USUAL_PEN_WIDTH
from benchmarks.recognition.conditions import CONDITIONS, USUAL_PEN, Condition
from benchmarks.recognition.placing import CANVAS_SIDE
from benchmarks.recognition.unsteady_hand import THINNEST_PEN
from lenet.drawing.normalization import ink_box
from lenet.drawing.rendering import render
from lenet.drawing.strokes import Drawing
from lenet.synthesis.handwriting import write_digits

TOLERANCE = 3 / CANVAS_SIDE
"""Points are moved to whole pixels, by half a pixel at each end, and a box has whole pixels, too."""


@pytest.fixture(scope="module")
def digits() -> list[Drawing]:
    return write_digits(np.arange(10), np.random.default_rng(1))


def seen_box(drawing: Drawing) -> tuple[float, float, float, float]:
    """Return top, left, bottom and right of what is seen, in canvas sides."""
    box = ink_box(render(drawing, CANVAS_SIDE))
    assert box is not None
    top, left, bottom, right = (edge / CANVAS_SIDE for edge in box)
    return top, left, bottom, right


@pytest.mark.parametrize("condition", CONDITIONS, ids=lambda condition: condition.name)
def test_ink_has_the_size_that_is_asked_for_and_points_are_whole_pixels_on_the_canvas(
    condition: Condition, digits: list[Drawing]
) -> None:
    generator = np.random.default_rng(2)
    for written in digits:
        drawing = condition.draw(written, generator)
        top, left, bottom, right = seen_box(drawing)
        longer = max(bottom - top, right - left)
        # A curve can swing out between points that are far apart.
        assert condition.sizes[0] - TOLERANCE <= longer <= 1.06 * condition.sizes[1] + TOLERANCE
        pen = drawing.strokes[0].width
        assert pen <= max((bottom - top + TOLERANCE) / 6, THINNEST_PEN)
        assert pen <= condition.pens[1]
        for stroke in drawing.strokes:
            pixels = np.array(stroke.points)[:, :2] * CANVAS_SIDE
            assert np.allclose(pixels, np.rint(pixels), atol=1e-9)
            assert 0 <= pixels.min() <= pixels.max() <= CANVAS_SIDE
            # None is told twice.
            assert (np.abs(np.diff(np.rint(pixels), axis=0)).sum(axis=1) > 0).all()


def test_the_same_chance_draws_the_same(digits: list[Drawing]) -> None:
    mixed = CONDITIONS[-1]
    first = mixed.draw(digits[0], np.random.default_rng(5))
    assert first == mixed.draw(digits[0], np.random.default_rng(5))
    assert first != mixed.draw(digits[0], np.random.default_rng(6))


def test_pens_are_those_of_the_window() -> None:
    assert round(1000 * USUAL_PEN) == USUAL_PEN_WIDTH
    assert round(1000 * THINNEST_PEN) == PEN_WIDTHS[0]
