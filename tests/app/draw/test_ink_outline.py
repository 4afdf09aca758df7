"""The outline of a stroke of changing width holds the discs of the pen, no less and no more."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from app.draw.ink_outline import stroke_outline, thin_out
from tests.app.pixels import grey_levels

SIDE = 100

CURVES: dict[str, list[tuple[float, float, float]]] = {
    "a straight line": [(20, 50, 4), (80, 50, 12)],
    "a sharp turn": [(20, 20, 9), (80, 50, 5), (20, 80, 9)],
    "straight back": [(20, 50, 5), (80, 50, 8), (30, 50, 11)],
    "a turn tighter than the pen": [
        (50 + 4 * np.cos(a), 50 + 4 * np.sin(a), 15 + a) for a in np.arange(0, 6, 0.2)
    ],
    "a spiral": [(50 + 5 * a * np.cos(a), 50 + 5 * a * np.sin(a), 3 + a / 3) for a in np.arange(0.2, 8, 0.1)],
    "whole pixels": [
        (round(50 + 30 * np.cos(a)), round(50 + 30 * np.sin(a)), 6 + a) for a in np.arange(0, 6, 0.07)
    ],
    "a small mark": [(50, 50, 7), (50.2, 50, 9)],
    "a point inside the first disc": [(50, 50, 20), (52, 50, 2)],
    "a pen pressed in place": [(50 + a / 10, 50, 2 + a) for a in range(15)],
}


def filled(curve: NDArray[np.float64]) -> NDArray[np.uint8]:
    """Paint the outline without antialiasing: a pixel is 255 if its middle lies inside."""
    image = QImage(SIDE, SIDE, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.black)
    kept = curve[thin_out(curve[:, :2], curve[:, 2])]
    wanted = np.ones(len(kept) - 1, dtype=bool)
    with QPainter(image) as painter:
        painter.fillPath(stroke_outline(kept[:, :2], kept[:, 2], wanted), Qt.GlobalColor.white)
    return grey_levels(image)


def depth(curve: NDArray[np.float64]) -> NDArray[np.float64]:
    """How deep each pixel's middle lies inside the discs, in pixels."""
    steps = np.linspace(0, len(curve) - 1, 540)
    y, x = np.mgrid[:SIDE, :SIDE] + 0.5
    deepest = np.full((SIDE, SIDE), -np.inf)
    columns = [np.interp(steps, np.arange(len(curve)), column) for column in curve.T]
    for left, top, radius in zip(*columns, strict=True):
        np.maximum(deepest, radius - np.hypot(x - left, y - top), out=deepest)
    return deepest


def without_repetitions(curve: list[tuple[float, float, float]]) -> NDArray[np.float64]:
    points = np.array(curve, dtype=np.float64)
    moved = np.concatenate(([True], np.any(np.diff(points[:, :2], axis=0) != 0, axis=1)))
    return points[moved]


def assert_filled(curve: NDArray[np.float64], *, by: float) -> None:
    inside, deep = filled(curve), depth(curve)
    assert np.all(inside[deep > by] == 255)
    assert np.all(inside[deep < -by] == 0)


@pytest.mark.parametrize("name", CURVES)
def test_it_holds_the_discs_and_nothing_else(name: str, qapp: object) -> None:
    assert_filled(without_repetitions(CURVES[name]), by=1)


places = st.tuples(st.integers(10, 90), st.integers(10, 90), st.floats(3, 14))


@settings(max_examples=40, deadline=None)
@given(st.lists(places, min_size=2, max_size=9))
def test_no_curve_leaves_a_hole_or_a_spur(curve: list[tuple[float, float, float]]) -> None:
    points = without_repetitions([(float(x), float(y), radius) for x, y, radius in curve])
    if len(points) > 1:
        assert_filled(points, by=1.5)


def test_only_wanted_pieces_are_outlined(qapp: object) -> None:
    curve = without_repetitions(CURVES["a spiral"])
    wanted = np.zeros(len(curve) - 1, dtype=bool)
    assert stroke_outline(curve[:, :2], curve[:, 2], wanted).isEmpty()
    wanted[20:30] = True
    bounds = stroke_outline(curve[:, :2], curve[:, 2], wanted).boundingRect()
    reach = curve[:, 2].max() + 2
    assert bounds.left() > curve[18:33, 0].min() - reach
    assert bounds.right() < curve[18:33, 0].max() + reach
