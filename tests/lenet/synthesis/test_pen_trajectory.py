"""Pens follow paths: through their points, slowly round bends, and with corners cut in haste."""

import numpy as np
import pytest
from scipy.interpolate import CubicSpline

from lenet.synthesis.pen_trajectory import RUN_ON, SUBDIVISION, PenPath, cut_corners, resample_in_time

POINTS = np.array([[0.1, 0.2], [0.5, 0.0], [0.6, 0.3], [0.2, 0.9], [0.7, 1.0]])

ALL = np.zeros(1), np.ones(1)


def spacing(line: np.ndarray) -> np.ndarray:
    steps: np.ndarray = np.hypot(*np.diff(line, axis=0).T)
    return steps


def test_the_curve_is_the_natural_spline_of_another_library() -> None:
    knots = np.concatenate(([0], np.cumsum(np.sqrt(spacing(POINTS)))))
    places = np.interp(np.arange(4 * SUBDIVISION + 1) / SUBDIVISION, np.arange(5), knots)
    expected = CubicSpline(knots, POINTS, bc_type="natural")(places)
    np.testing.assert_allclose(PenPath(POINTS).curve @ POINTS, expected, atol=1e-12)


def test_the_curve_is_cut_at_corners() -> None:
    cut = PenPath(POINTS, corners=(2,))
    parts = [PenPath(POINTS[:3]).curve @ POINTS[:3], PenPath(POINTS[2:]).curve @ POINTS[2:]]
    np.testing.assert_allclose(cut.curve @ POINTS, np.concatenate((parts[0], parts[1][1:])), atol=1e-12)


def test_a_longer_path_has_more_samples() -> None:
    assert PenPath(POINTS).samples > PenPath(POINTS[:3]).samples >= 4
    assert PenPath(POINTS[:2] / 100).samples == 4


def test_a_straight_line_is_written_at_even_speed() -> None:
    line = np.linspace([0, 0], [0, 1], 9)[None]
    (told,) = resample_in_time(line, *ALL, 5)
    np.testing.assert_allclose(told, np.linspace([0, 0], [0, 1], 5), atol=1e-6)


def test_the_pen_is_slower_where_the_path_bends_more() -> None:
    turns = np.linspace(0, np.pi / 2, 60)
    arc = np.column_stack((np.sin(turns), 1 - np.cos(turns))) / 5
    straight = np.linspace([-1, 0], [0, 0], 60, endpoint=False)
    (told,) = resample_in_time(np.concatenate((straight, arc))[None], *ALL, 40)
    steps = spacing(told)
    on_line, on_arc = steps[told[1:, 0] < -0.1], steps[told[:-1, 0] > 0.02]
    assert on_arc.max() < on_line.min()
    # The two-thirds power law with a bound on the straight: 1 + cbrt(curvature of 5) times as slow.
    assert on_line.mean() / on_arc.mean() == pytest.approx(1 + 5 ** (1 / 3), rel=0.05)


def test_hands_begin_late_and_go_on_beyond_the_end() -> None:
    line = np.repeat(np.linspace([0, 0], [0, 1], 9)[None], 2, axis=0)
    late, early = resample_in_time(line, np.array([0.1, -0.2]), np.array([1.2, 0.9]), 4)
    np.testing.assert_allclose(late[[0, -1], 1], [0.1, 1.2], atol=1e-6)
    np.testing.assert_allclose(early[[0, -1], 1], [-0.2, 0.9], atol=1e-6)
    (far,) = resample_in_time(line[:1], np.array([-9.0]), np.array([9.0]), 4)
    np.testing.assert_allclose(far[[0, -1], 1], [-RUN_ON, 1 + RUN_ON], atol=1e-6)


def test_haste_cuts_corners_and_keeps_ends() -> None:
    corner = np.repeat(np.array([[0.0, 0.0], [1, 0], [1, 1]])[None], 3, axis=0)
    calm, hasty, half = cut_corners(corner, np.array([0.0, 1.0, 0.5]))
    np.testing.assert_array_equal(calm, corner[0])
    np.testing.assert_allclose(hasty[1], [0.5, 0.5])
    np.testing.assert_allclose(half[1], [0.75, 0.25])
    np.testing.assert_array_equal(hasty[[0, 2]], corner[0, [0, 2]])
