"""Ink is where it must be: within the pen's radius of the curve, whatever part of it is painted."""

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from app.draw.ink_painter import InkColours, paint_drawing, paint_shape, stroke_bounds, stroke_shape
from lenet.drawing.rendering import render
from lenet.drawing.strokes import LIGHTEST_PEN, Drawing, Stroke, smooth
from tests.app.pixels import grey_levels

SIDE = 160
COLOURS = InkColours(QColor("black"), QColor("white"))
PLACES = (0.2, 0.25), (0.45, 0.15), (0.7, 0.3), (0.4, 0.6), (0.35, 0.8), (0.8, 0.75)
HOOK = tuple((x, y, 1.0) for x, y in PLACES)
PRESSED_HOOK = tuple((*place, force) for place, force in zip(PLACES, (0.1, 0.9, 0.5, 0.2, 1, 0), strict=True))
CROSSING = ((0.2, 0.2, 1.0), (0.8, 0.8, 1.0), (0.8, 0.2, 1.0), (0.2, 0.8, 1.0))

STROKES = {
    "even": Stroke(HOOK, 0.03),
    "pressed": Stroke(PRESSED_HOOK, 0.12),
    "crossing": Stroke(CROSSING, 0.12),
    "dot": Stroke(((0.5, 0.4, 1.0),), 0.03),
    "light dot": Stroke(((0.5, 0.4, 0.3),), 0.12),
    "fading line": Stroke(((0.2, 0.3, 1.0), (0.9, 0.5, 0.0)), 0.03),
}


@pytest.fixture(autouse=True)
def _application(qapp: QApplication) -> None:
    """Painting needs one."""


def darkness(image: QImage) -> NDArray[np.float64]:
    return 1 - grey_levels(image) / 255.0


def painted(drawing: Drawing, *, side: int = SIDE) -> NDArray[np.float64]:
    image = QImage(side, side, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:
        paint_drawing(painter, drawing, side, COLOURS)
    return darkness(image)


def depth(stroke: Stroke) -> NDArray[np.float64]:
    """How deep in the ink the middle of each pixel lies, in pixels: measured against discs along the curve."""
    curve = smooth(stroke.points)
    # Less than a pixel apart.
    steps = np.linspace(0, len(curve) - 1, 600)
    dense = np.stack([np.interp(steps, np.arange(len(curve)), column) for column in curve.T], axis=1)
    radii = SIDE * stroke.width / 2 * (LIGHTEST_PEN + (1 - LIGHTEST_PEN) * dense[:, 2])
    y, x = np.mgrid[:SIDE, :SIDE] + 0.5
    deepest = np.full((SIDE, SIDE), -np.inf)
    for (left, top, _), radius in zip(SIDE * dense, radii, strict=True):
        np.maximum(deepest, radius - np.hypot(x - left, y - top), out=deepest)
    return deepest


@pytest.mark.parametrize("name", STROKES)
def test_ink_reaches_as_far_as_the_pen_and_the_bounds_hold_it(name: str) -> None:
    stroke = STROKES[name]
    ink, deep = painted(Drawing((stroke,))), depth(stroke)
    assert np.all(ink[deep > 1] > 0.98), "no gap within the stroke"
    assert np.all(ink[deep < -1] < 0.02), "no ink beyond its edge"
    edge = np.abs(deep) < 0.5
    assert np.mean(np.abs(ink[edge] - (deep[edge] + 0.5))) < 0.12, "an edge that is neither jagged nor soft"
    bounds, (rows, columns) = stroke_bounds(stroke, SIDE), np.nonzero(ink)
    assert bounds.left() <= columns.min()
    assert bounds.right() >= columns.max() + 1
    assert bounds.top() <= rows.min()
    assert bounds.bottom() >= rows.max() + 1
    assert bounds.width() <= columns.max() - columns.min() + 1 + stroke.width * SIDE + 4


@pytest.mark.parametrize("name", STROKES)
def test_what_is_seen_is_what_is_read(name: str) -> None:
    eraser = Stroke(((0.1, 0.5, 1.0), (0.9, 0.45, 1.0)), 0.05, erases=True)
    drawing = Drawing((replace(STROKES[name], width=0.08), eraser))
    difference = np.abs(painted(drawing) - render(drawing, SIDE))
    assert difference.mean() < 0.003
    assert np.quantile(difference, 0.999) < 0.25


def test_an_eraser_takes_ink_away_and_later_ink_stays() -> None:
    across = Stroke(((0.1, 0.5, 1.0), (0.9, 0.5, 1.0)), 0.2)
    erased = Stroke(((0.5, 0.1, 1.0), (0.5, 0.9, 1.0)), 0.2, erases=True)
    dot = Stroke(((0.5, 0.5, 1.0),), 0.06)
    ink = painted(Drawing((across, erased, dot)))
    middle = SIDE // 2
    assert ink[middle, middle] > 0.98
    assert ink[middle, round(0.44 * SIDE)] < 0.02
    assert ink[middle, round(0.3 * SIDE)] > 0.98


def test_ink_does_not_depend_on_the_side() -> None:
    drawing = Drawing((Stroke(PRESSED_HOOK, 0.1),))
    large = painted(drawing, side=4 * SIDE)
    averaged = large.reshape(SIDE, 4, SIDE, 4).mean(axis=(1, 3))
    difference = np.abs(averaged - painted(drawing))
    assert difference.mean() < 0.002
    assert np.quantile(difference, 0.998) < 0.15


@pytest.mark.parametrize("name", ["even", "pressed", "crossing"])
def test_a_part_is_painted_like_the_whole(name: str) -> None:
    stroke = replace(STROKES[name], width=0.1)
    whole = painted(Drawing((stroke,)))
    for left, top in np.ndindex(4, 4):
        part = QRectF(40 * left, 40 * top, 40, 40)
        image = QImage(SIDE, SIDE, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        with QPainter(image) as painter:
            painter.setClipRect(part)
            paint_shape(painter, stroke_shape(stroke, SIDE, within=part), COLOURS)
        rows, columns = slice(40 * top, 40 * top + 40), slice(40 * left, 40 * left + 40)
        np.testing.assert_allclose(darkness(image)[rows, columns], whole[rows, columns], atol=2 / 255)


def test_a_picture_lies_under_the_strokes_and_can_be_erased() -> None:
    picture = np.zeros((8, 8), dtype=np.float32)
    picture[:, 4:] = 1.0
    erased = Stroke(((0.9, 0.5, 1.0),), 0.1, erases=True)
    ink = painted(Drawing((erased,), picture=picture))
    assert ink[10, 20] < 0.02
    assert ink[10, 140] > 0.98
    assert ink[SIDE // 2, round(0.9 * SIDE)] < 0.02


def test_a_picture_keeps_its_levels() -> None:
    picture = np.linspace(0, 1, SIDE, dtype=np.float32)[None].repeat(SIDE, axis=0)
    np.testing.assert_allclose(painted(Drawing(picture=picture)), picture, atol=0.01)
