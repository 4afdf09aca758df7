"""What a pen covers, against counting the points of a fine raster one disc after the other."""

from itertools import pairwise
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from lenet.drawing import rasterizer as brush
from lenet.drawing.rasterizer import View, ink_line
from lenet.drawing.strokes import Stroke, StrokePoint, smooth, stroke_radius

CANVAS = View(left=0.0, top=0.0, side=1.0, pixels=24)
inside = st.floats(-0.1, 1.1)


def coverage(strokes: list[Stroke], view: View) -> NDArray[np.float32]:
    return brush.coverage(map(ink_line, strokes), view)


def counted_coverage(strokes: list[Stroke], view: View, *, finer: int = 8) -> NDArray[np.float64]:
    """Share of a fine raster of each pixel that lies in any of the discs along the strokes."""
    centres = (np.arange(view.pixels * finer) + 0.5) / (view.pixels * finer) * view.side
    x, y = np.meshgrid(view.left + centres, view.top + centres)
    covered = np.zeros_like(x, dtype=bool)
    for stroke in strokes:
        line = smooth(stroke.points)
        steps = np.linspace(0, 1, 40)[:, None]
        dense = [a + steps * (b - a) for a, b in pairwise(line)] or [line]
        for point_x, point_y, pressure in np.concatenate(dense):
            radius = stroke_radius(stroke, pressure)
            covered |= (x - point_x) ** 2 + (y - point_y) ** 2 <= radius**2
    share: NDArray[np.float64] = covered.reshape(view.pixels, finer, view.pixels, finer).mean(axis=(1, 3))
    return share


@settings(max_examples=12, deadline=None)
@given(
    st.lists(
        st.lists(st.tuples(inside, inside, st.floats(0, 1)), min_size=1, max_size=4), min_size=1, max_size=2
    ),
    st.floats(0.2, 0.5),
)
@example([[(0.0, 0.0, 0.0), (0.0, 0.25, 1.0)]], 0.5)
def test_coverage_is_the_share_under_the_pen(point_lists: list[list[StrokePoint]], width: float) -> None:
    strokes = [Stroke(tuple(points), width) for points in point_lists]
    error = np.abs(coverage(strokes, CANVAS) - counted_coverage(strokes, CANVAS))
    # Where two edges share a pixel, one of them counts: at worst, each has its own half.
    assert error.max() <= 0.55
    assert error.mean() <= 0.01


@settings(max_examples=12, deadline=None)
@given(inside, inside, inside, inside, st.floats(0, 1), st.floats(0, 1), st.floats(0.2, 0.5))
@example(0.0, 0.0, 0.0, 0.25, 0.0, 1.0, 0.5)
@example(0.5, 0.5, 0.6, 0.5, 1.0, 0.0, 0.5)
def test_the_coverage_of_a_line_is_close_in_every_pixel(
    x: float, y: float, end_x: float, end_y: float, pressure: float, end_pressure: float, width: float
) -> None:
    for last, error in ((pressure, 0.15), (end_pressure, 0.2)):
        line = [Stroke(((x, y, pressure), (end_x, end_y, last)), width)]
        np.testing.assert_allclose(coverage(line, CANVAS), counted_coverage(line, CANVAS), atol=error)


def test_a_pen_that_runs_along_the_pixels_covers_whole_ones() -> None:
    stroke = Stroke(((-1.0, 0.5, 1.0), (2.0, 0.5, 1.0)), width=4 / 24)
    expected = np.zeros((24, 24))
    expected[10:14] = 1
    np.testing.assert_allclose(coverage([stroke], CANVAS), expected, atol=1e-5)
    away = Stroke(((1.3, 0.5, 1.0), (1.5, 0.6, 1.0)), width=0.1)
    assert not coverage([away], CANVAS).any()


def test_a_dot_is_a_disc() -> None:
    dot = Stroke(((0.5, 0.5, 1.0),), width=0.5)
    view = View(left=0.0, top=0.0, side=1.0, pixels=100)
    covered = coverage([dot], view)
    assert covered.sum() / 100**2 == pytest.approx(np.pi * 0.25**2, rel=1e-3)
    np.testing.assert_array_equal(covered, covered.T)
    np.testing.assert_array_equal(covered, covered[::-1])


@settings(deadline=None)
@given(st.floats(0.1, 0.9), st.floats(0.1, 0.9))
def test_a_view_shows_its_part_of_the_canvas(x: float, y: float) -> None:
    strokes = [Stroke(((x, y, 1.0), (1 - x, 0.3, 0.2)), width=0.1), Stroke(((y, x, 0.5),), width=0.2)]
    whole = coverage(strokes, View(left=0.0, top=0.0, side=1.0, pixels=64))
    part = coverage(strokes, View(left=0.25, top=0.5, side=0.25, pixels=16))
    np.testing.assert_allclose(part, whole[32:48, 16:32], atol=1e-4)


def test_a_fast_long_stroke_has_no_gap() -> None:
    stroke = Stroke(((0.1, 0.1, 1.0), (0.9, 0.8, 1.0)), width=0.01)
    covered = coverage([stroke], View(left=0.0, top=0.0, side=1.0, pixels=600))
    middle = np.linspace(0.1, 0.9, 2000)
    heights = np.linspace(0.1, 0.8, 2000)
    assert covered[(heights * 600).astype(int), (middle * 600).astype(int)].min() == 1


def test_many_strokes_are_covered_as_each_alone() -> None:
    generator = np.random.default_rng(3)
    # A thick pen on a fine view needs several batches.
    strokes = [
        Stroke(tuple((float(x), float(y), 1.0) for x, y in generator.random((6, 2))), width=0.05)
        for _ in range(4)
    ]
    view = View(left=0.0, top=0.0, side=1.0, pixels=700)
    alone = np.max([coverage([stroke], view) for stroke in strokes], axis=0)
    np.testing.assert_allclose(coverage(strokes, view), alone, atol=1e-6)


def test_a_wide_dot_beside_fine_strokes_costs_no_more_than_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    painted = [0]
    measured = brush._capsules

    def counted(*arguments: Any) -> NDArray[np.float32]:
        inks = measured(*arguments)
        painted[0] += inks.size
        return inks

    monkeypatch.setattr(brush, "_capsules", counted)
    places = 0.5 + 0.02 * np.random.default_rng(0).random((300, 2))
    fine = Stroke(tuple((float(x), float(y), 1.0) for x, y in places), width=0.0005)
    dot = Stroke(((1.0, 0.5, 1.0),), width=1.0)
    # Seen as a small digit is, so that the dot alone would be 2,000 pixels wide.
    view = View(left=0.46, top=0.46, side=0.08, pixels=160)
    alone = np.maximum(coverage([fine], view), coverage([dot], view))
    each, painted[0] = painted[0], 0
    np.testing.assert_array_equal(coverage([fine, dot], view), alone)
    assert painted[0] == each < 20 * view.pixels**2
