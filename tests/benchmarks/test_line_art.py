"""Line art is read as it is written."""

from __future__ import annotations

import numpy as np

from benchmarks.recognition.line_art import ellipse, lines_of, moved


def test_points_are_joined_straight_and_strokes_are_apart() -> None:
    lines = lines_of("0,0 10,0 10,-5.5 / 3,4")
    assert [line.tolist() for line in lines] == [[[0, 0], [10, 0], [10, -5.5]], [[3, 4]]]


def test_a_bend_is_the_quadratic_curve_of_its_three_points() -> None:
    (line,) = lines_of("0,0 ~10,0 10,10")
    # x = 20t - 10t² and y = 10t²: y tells t.
    t = np.sqrt(line[:, 1] / 10)
    np.testing.assert_allclose(line[:, 0], 20 * t - 10 * t**2, atol=1e-12)
    assert line[0].tolist() == [0, 0]
    np.testing.assert_allclose(line[-1], [10, 10])


def test_two_bends_in_a_row_meet_in_their_middle_without_a_corner() -> None:
    (line,) = lines_of("0,0 ~0,10 ~10,10 10,0")
    middle = int(np.argmin(np.hypot(*(line - [5, 10]).T)))
    np.testing.assert_allclose(line[middle], [5, 10])
    before, after = line[middle] - line[middle - 1], line[middle + 1] - line[middle]
    assert abs(np.arctan2(before[1], before[0]) + np.arctan2(after[1], after[0])) < 1e-9
    assert abs(np.arctan2(before[1], before[0])) < 0.15


def test_an_ellipse_has_its_half_axes_and_is_closed() -> None:
    (line,) = lines_of("(50,40,20,10)")
    np.testing.assert_allclose(((line - [50, 40]) / [20, 10] * 1.0) ** 2 @ [1, 1], 1)
    np.testing.assert_allclose(line[0], line[-1])
    np.testing.assert_allclose(line[0], [50, 30])
    np.testing.assert_allclose(ellipse(50, 40, 20, 10), line)


def test_moving_scales_first() -> None:
    (line,) = moved(lines_of("1,2 3,4"), by=(10.0, 20.0), scale=2.0)
    assert line.tolist() == [[12, 24], [16, 28]]
