"""The cache shows exactly what painting the whole drawing would show, however it came to be."""

import weakref
from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from app.draw import ink_cache
from app.draw.ink_cache import InkCache
from app.draw.ink_painter import InkColours, InkShape, paint_shape, stroke_shape
from lenet.drawing.strokes import Drawing, Stroke
from tests.app.pixels import grey_levels

SIDE = 120
COLOURS = InkColours(QColor("black"), QColor("white"))
ONE_LEVEL = 2
"""Levels of 255 by which an edge may differ that was put together from parts."""


def strokes(count: int) -> tuple[Stroke, ...]:
    generator = np.random.default_rng(count)
    places = generator.uniform(0.1, 0.9, (count, 1, 2)) + generator.normal(0, 0.1, (count, 6, 2))
    return tuple(
        Stroke(tuple((x, y, 1.0) for x, y in each), width=0.06, erases=number % 4 == 3)
        for number, each in enumerate(places.tolist())
    )


def pixels(pixmap: QPixmap) -> NDArray[np.int16]:
    return grey_levels(pixmap.toImage()).astype(np.int16)


def fresh(drawing: Drawing, ratio: float = 1.0) -> NDArray[np.int16]:
    return pixels(InkCache().pixmap(drawing, SIDE, ratio, COLOURS))


@pytest.fixture
def cache(qapp: QApplication) -> InkCache:
    return InkCache()


def test_strokes_that_are_added_taken_back_and_replaced_leave_no_trace(cache: InkCache) -> None:
    trunk, other = strokes(12), strokes(9)
    steps = [trunk[:count] for count in (0, 3, 4, 12, 11, 5, 6, 2, 12, 0, 6)]
    for step in (*steps, (*trunk[:2], *other[:3])):
        drawing = Drawing(step)
        shown = pixels(cache.pixmap(drawing, SIDE, 1.0, COLOURS))
        np.testing.assert_allclose(shown, fresh(drawing), atol=ONE_LEVEL)


def test_a_picture_comes_and_goes(cache: InkCache) -> None:
    drawing = Drawing(strokes(3))
    picture = np.eye(16, dtype=np.float32)
    pictured = (replace(drawing, picture=each) for each in (picture, picture.T.copy()))
    for each in (drawing, *pictured, drawing):
        shown = pixels(cache.pixmap(each, SIDE, 1.0, COLOURS))
        np.testing.assert_array_equal(shown, fresh(each))


def test_it_is_painted_for_the_pixels_of_the_screen(cache: InkCache) -> None:
    drawing = Drawing(strokes(3))
    for ratio in (1.0, 2.0, 1.5):
        pixmap = cache.pixmap(drawing, SIDE, ratio, COLOURS)
        assert pixmap.width() == SIDE * ratio
        assert pixmap.devicePixelRatio() == ratio
        np.testing.assert_array_equal(pixels(pixmap), fresh(drawing, ratio))
    soft = pixels(cache.pixmap(drawing, SIDE, 1.0, COLOURS)).repeat(2, axis=0).repeat(2, axis=1)
    assert np.abs(fresh(drawing, 2.0) - soft).max() > 50, "twice the pixels are not the same ones enlarged"


def test_other_colours_are_painted_anew(cache: InkCache) -> None:
    drawing = Drawing(strokes(3))
    light = pixels(cache.pixmap(drawing, SIDE, 1.0, COLOURS))
    dark = pixels(cache.pixmap(drawing, SIDE, 1.0, InkColours(COLOURS.paper, COLOURS.ink)))
    np.testing.assert_allclose(light + dark, 255, atol=ONE_LEVEL)


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[InkShape]:
    """Give a list of what is painted from now on."""
    shapes: list[InkShape] = []

    def paint(painter: QPainter, shape: InkShape, colours: InkColours) -> None:
        shapes.append(shape)
        paint_shape(painter, shape, colours)

    monkeypatch.setattr(ink_cache, "paint_shape", paint)
    return shapes


@pytest.fixture
def shaped(monkeypatch: pytest.MonkeyPatch) -> list[Stroke]:
    """Give a list of the strokes whose ink is worked out from now on."""
    strokes: list[Stroke] = []

    def shape(stroke: Stroke, side: float) -> InkShape:
        strokes.append(stroke)
        return stroke_shape(stroke, side)

    monkeypatch.setattr(ink_cache, "stroke_shape", shape)
    return strokes


def test_a_new_stroke_costs_no_other(cache: InkCache, painted: list[InkShape], shaped: list[Stroke]) -> None:
    many = strokes(100)
    cache.pixmap(Drawing(many[:-1]), SIDE, 1.0, COLOURS)
    painted.clear()
    shaped.clear()
    drawing = Drawing(many)
    cache.pixmap(drawing, SIDE, 1.0, COLOURS)
    cache.pixmap(drawing, SIDE, 1.0, COLOURS)
    assert len(painted) == 1
    assert shaped == [many[-1]]


def test_a_step_back_paints_only_its_neighbours(
    cache: InkCache, painted: list[InkShape], shaped: list[Stroke]
) -> None:
    def dot(x: float) -> Stroke:
        return Stroke(((x, 0.5, 1.0),), 0.1)

    apart = tuple(dot(x) for x in np.linspace(0.05, 0.8, 30).tolist())
    near, last = dot(0.9), dot(0.93)
    cache.pixmap(Drawing((*apart, near, last)), SIDE, 1.0, COLOURS)
    painted.clear()
    shaped.clear()
    back = Drawing((*apart, near))
    shown = pixels(cache.pixmap(back, SIDE, 1.0, COLOURS))
    assert len(painted) == 1
    assert shaped == []
    np.testing.assert_allclose(shown, fresh(back), atol=ONE_LEVEL)


def test_another_side_works_all_strokes_out_anew(cache: InkCache, shaped: list[Stroke]) -> None:
    many = strokes(5)
    for side in (SIDE, 2 * SIDE):
        cache.pixmap(Drawing(many), side, 1.0, COLOURS)
    assert shaped == [*many, *many]


def test_strokes_of_former_drawings_are_let_go(cache: InkCache) -> None:
    kept = []
    for number in range(4 * ink_cache.MOST_HIDDEN):
        stroke = Stroke(((0.5, 0.5, 1.0),), 0.1 + 1e-4 * number)
        kept.append(weakref.ref(stroke))
        cache.pixmap(Drawing((stroke,)), SIDE, 1.0, COLOURS)
    del stroke
    assert sum(each() is not None for each in kept) <= ink_cache.MOST_HIDDEN + 1
    newest = kept[-1]()
    assert newest is not None, "the drawing that is shown"
