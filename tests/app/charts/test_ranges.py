"""Noisy lines are smoothed, outliers do not decide what is shown, and ranges stay for a while."""

import numpy as np
import pytest

from app.charts.ranges import epoch_range, limit_above, smoothed, value_range


def test_a_running_mean_is_that_of_the_neighbours_which_are_numbers() -> None:
    values = np.random.default_rng(0).standard_normal(400)
    values[[3, 100, 101, 350]] = np.nan
    reach = 400 // 80
    expected = [np.nanmean(values[max(0, i - reach) : i + reach + 1]) for i in range(400)]
    expected_means = np.where(np.isnan(values), np.nan, expected)
    np.testing.assert_allclose(smoothed(values), expected_means, atol=1e-12)
    np.testing.assert_array_equal(smoothed(values[:79]), values[:79], "a short line is not smoothed")


def test_a_range_of_epochs_holds_the_last_one_with_a_margin() -> None:
    for last in (0.01, 0.9, 3.0, 999.5):
        assert epoch_range(last) == pytest.approx((0, 1.02 * last))


def test_a_range_of_values_holds_all_but_the_outliers_of_a_long_line() -> None:
    low, high = value_range([np.array([0.2, 0.9]), np.array([0.1])], (5, 6))
    assert low < 0.1 < 0.9 < high
    assert high - low == pytest.approx(0.8 * 1.12)
    values = np.full(200, 0.1)
    values[:4] = 2.3
    assert value_range([values], (5, 6))[1] < 0.2
    assert value_range([np.array([np.nan]), np.empty(0)], (0.0, 1.0)) == (0.0, 1.0), "nothing changes"


def test_a_range_that_still_fits_stays_and_one_that_is_much_too_large_does_not() -> None:
    line = np.array([0.2, 0.8])
    assert value_range([line], (0.1, 0.9)) == (0.1, 0.9)
    assert value_range([line], (0.0, 2.0)) == pytest.approx((0.2 - 0.036, 0.8 + 0.036))
    assert value_range([line], (0.3, 0.9)) != (0.3, 0.9)


@pytest.mark.parametrize("value", [0.06, 0.0])
def test_a_constant_line_has_room_around_it(value: float) -> None:
    low, high = value_range([np.array([value, value])], (5, 6))
    assert low < value < high
    assert 1 < limit_above(1, 0) < 1.1, "a line along the upper limit is whole"
