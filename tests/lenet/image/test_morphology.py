"""Extremes and sums of neighbouring rows are those that a plain loop finds."""

import numpy as np

from lenet.image.morphology import running_extremum, smoothed


def test_extremes_are_those_of_each_window() -> None:
    for pick in (np.maximum, np.minimum):
        for reach in (1, 2, 3, 7):
            values = np.random.default_rng(reach).integers(0, 256, (20, 5)).astype(np.uint8)
            window = 2 * reach + 1
            expected = [pick.reduce(values[start : start + window]) for start in range(20 - window + 1)]
            np.testing.assert_array_equal(running_extremum(values, reach, pick), expected)


def test_smoothing_is_a_sum_of_each_window_twice() -> None:
    values = np.random.default_rng(1).random((20, 3)).astype(np.float32)
    for reach in (0, 1, 4):
        window = np.ones(2 * reach + 1)
        expected = [np.convolve(np.convolve(column, window, "same"), window, "same") for column in values.T]
        np.testing.assert_allclose(smoothed(values, reach), np.transpose(expected), atol=1e-6)
