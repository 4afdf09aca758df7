"""The curve of a stroke against its definition, its points, and plain geometry."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from lenet.drawing.strokes import CURVE_TOLERANCE, Stroke, StrokePoint, smooth, stroke_radius

coordinates = st.integers(0, 1000).map(lambda thousandths: thousandths / 1000)
stroke_points = st.lists(st.tuples(coordinates, coordinates, coordinates), min_size=1, max_size=30)


def distances_to_polyline(points: NDArray[np.float64], line: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the distance of each of many points to the nearest piece of a polyline, one piece after the other."""
    nearest = np.full(len(points), np.inf)
    for start, end in pairwise(line):
        step = end - start
        along = np.clip((points - start) @ step / max(step @ step, 1e-30), 0, 1)
        nearest = np.minimum(nearest, np.hypot(*(points - start - along[:, None] * step).T))
    return nearest


def catmull_rom(points: NDArray[np.float64], t: float) -> NDArray[np.float64]:
    """Return a point of the centripetal curve between the middle two of four points, by Barry and Goldman."""
    knots = np.concatenate(([0], np.cumsum(np.sqrt(np.hypot(*np.diff(points, axis=0).T)))))
    at = knots[1] + t * (knots[2] - knots[1])
    level = points
    for low, high in ((knots[:-1], knots[1:]), (knots[:-2], knots[2:]), (knots[1:2], knots[2:3])):
        share = ((at - low) / (high - low))[:, None]
        level = (1 - share) * level[:-1] + share * level[1:]
    point: NDArray[np.float64] = level[0]
    return point


@settings(deadline=None, max_examples=50)
@given(stroke_points)
def test_the_curve_passes_through_every_point_in_order(points: list[StrokePoint]) -> None:
    curve = smooth(points)
    np.testing.assert_array_equal(curve[0, :2], points[0][:2])
    np.testing.assert_array_equal(curve[-1, :2], points[-1][:2])
    row = 0
    for x, y, _ in points:
        while not np.allclose(curve[row, :2], (x, y), rtol=0, atol=1e-12):
            row += 1


@settings(deadline=None, max_examples=50)
@given(stroke_points, st.integers(1, 4))
def test_repeated_points_change_nothing(points: list[StrokePoint], times: int) -> None:
    repeated = [point for point in points for _ in range(times)]
    np.testing.assert_array_equal(smooth(repeated), smooth(points))


def test_a_point_stays_a_point_and_takes_the_heaviest_pressure() -> None:
    np.testing.assert_array_equal(smooth([(0.2, 0.3, 0.5)]), [[0.2, 0.3, 0.5]])
    pressed = [(0.2, 0.3, 0.1), (0.2, 0.3, 0.9), (0.2, 0.3, 0.4)]
    np.testing.assert_array_equal(smooth(pressed), [[0.2, 0.3, 0.9]])


def test_the_points_of_the_caller_are_left_alone() -> None:
    points = np.array([[0.2, 0.3, 0.5]])
    smooth(points)[:] = 0
    np.testing.assert_array_equal(points, [[0.2, 0.3, 0.5]])


def test_pressure_runs_straight_from_point_to_point() -> None:
    curve = smooth([(0, 0, 0.2), (0.5, 0.1, 1.0), (1, 0, 0.4)])
    middle = int(np.argmax(curve[:, 2]))
    np.testing.assert_allclose(curve[: middle + 1, 2], np.linspace(0.2, 1.0, middle + 1))
    np.testing.assert_allclose(curve[middle:, 2], np.linspace(1.0, 0.4, len(curve) - middle))


@settings(deadline=None, max_examples=50)
@given(st.lists(st.tuples(st.floats(-1.2, 1.2), st.floats(0.02, 0.3)), min_size=4, max_size=12))
def test_gentle_strokes_follow_the_centripetal_catmull_rom_curve(turns: list[tuple[float, float]]) -> None:
    angles, lengths = np.array(turns).T
    directions = np.cumsum(angles)
    steps = lengths[:, None] * np.stack((np.cos(directions), np.sin(directions)), axis=1)
    places = np.concatenate((np.zeros((1, 2)), np.cumsum(steps, axis=0)))
    curve = smooth(np.concatenate((places, np.ones((len(places), 1))), axis=1))[:, :2]
    times = [(first, t) for first in range(len(places) - 3) for t in np.linspace(0, 1, 17)]
    exact = np.array([catmull_rom(places[first : first + 4], t) for first, t in times])
    extent = np.ptp(places, axis=0).max()
    assert distances_to_polyline(exact, curve).max() <= 1.01 * CURVE_TOLERANCE * extent


@settings(deadline=None, max_examples=50)
@given(stroke_points)
def test_the_curve_stays_close_to_its_points(points: list[StrokePoint]) -> None:
    places = np.array(points)[:, :2]
    longest = np.hypot(*np.diff(places, axis=0).T).max(initial=0)
    assume(longest > 0)
    assert distances_to_polyline(smooth(points)[:, :2], places).max() <= 0.25 * longest


def test_the_corners_of_a_seven_and_a_four_stay_sharp() -> None:
    for corner in ([(0, 0, 1), (1, 0, 1), (0.3, 1.5, 1)], [(0.5, 0, 1), (0, 1, 1), (1, 1, 1)]):
        curve = smooth(corner)[:, :2]
        low, high = np.min(corner, axis=0)[:2], np.max(corner, axis=0)[:2]
        beyond = np.maximum(low - curve, curve - high).max()
        assert beyond < 0.06


def test_a_stroke_that_comes_straight_back_never_goes_past_its_turn() -> None:
    curve = smooth([(0, 0, 1), (1, 0, 1), (0, 0, 1)])
    assert curve[:, 0].max() == 1
    np.testing.assert_array_equal(curve[:, 1], 0)


@settings(deadline=None, max_examples=50)
@given(stroke_points, st.floats(0.01, 100), st.floats(-5, 5))
def test_curves_move_with_their_points(points: list[StrokePoint], scale: float, shift: float) -> None:
    moved = [(scale * x + shift, scale * y - shift, pressure) for x, y, pressure in points]
    assume(len({point[:2] for point in moved}) == len({point[:2] for point in points}))
    places = smooth(points)[:, :2] * scale + (shift, -shift)
    # A count of pieces that lies on the edge may round either way, so curves are compared, not rows.
    error = distances_to_polyline(smooth(moved)[:, :2], places) if len(places) > 1 else np.zeros(1)
    extent = scale * np.ptp(np.array(points)[:, :2], axis=0).max()
    assert error.max() <= CURVE_TOLERANCE * extent + 1e-9


def test_ink_grows_with_pressure_up_to_the_pen_s_width() -> None:
    stroke = Stroke(((0.5, 0.5, 1.0),), width=0.04)
    assert stroke_radius(stroke, 1.0) == pytest.approx(0.02)
    assert stroke_radius(stroke, 0.0) > 0.005
    radii = stroke_radius(stroke, np.linspace(0, 1, 11))
    assert np.all(np.diff(radii) > 0)
    assert radii[3] == pytest.approx(stroke_radius(stroke, 0.3))
