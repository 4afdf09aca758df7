"""Noisy lines are smoothed, outliers do not decide what is shown, and ranges stay for a while."""

from __future__ import annotations

import numpy as np
import pytest

from app.charts.ranges import epoch_range, limit_above, smoothed, value_range


def test_a_running_mean_is_the_mean_of_the_neighbours() -> None:
    values = np.random.default_rng(0).standard_normal(400)
    reach = 400 // 80
    expected = [values[max(0, i - reach) : i + reach + 1].mean() for i in range(400)]
    np.testing.assert_allclose(smoothed(values), expected, atol=1e-12)


def test_a_short_line_is_not_smoothed() -> None:
    values = np.random.default_rng(0).standard_normal(79)
    np.testing.assert_array_equal(smoothed(values), values)


def test_what_is_no_number_stays_so_and_spoils_no_neighbour() -> None:
    values = np.ones(400)
    values[100:] = np.nan
    values[3] = np.nan
    means = smoothed(values)
    np.testing.assert_array_equal(np.isnan(means), np.isnan(values))
    np.testing.assert_allclose(means[~np.isnan(values)], 1)


def test_a_range_of_epochs_holds_the_last_one_with_a_margin() -> None:
    for last in (0.01, 0.9, 3.0, 999.5):
        assert epoch_range(last, exact=True) == pytest.approx((0, 1.02 * last))
        low, high = epoch_range(last, exact=False)
        assert low == 0
        assert 1.02 * last <= high <= 1.25 * 1.02 * last


def test_a_range_of_epochs_that_grow_changes_rarely() -> None:
    ranges = [epoch_range(last, exact=False) for last in np.linspace(1, 3, 200).tolist()]
    assert len(set(ranges)) <= 6


def test_a_range_of_values_holds_all_of_a_short_line() -> None:
    low, high = value_range([np.array([0.2, 0.9]), np.array([0.1])], (5, 6))
    assert low < 0.1 < 0.9 < high
    assert high - low == pytest.approx(0.8 * 1.12)


def test_outliers_of_a_long_line_are_not_shown() -> None:
    values = np.full(200, 0.1)
    values[:4] = 2.3
    assert value_range([values], (5, 6))[1] < 0.2


def test_a_range_that_still_fits_stays_and_one_that_is_much_too_large_does_not() -> None:
    line = np.array([0.2, 0.8])
    assert value_range([line], (0.1, 0.9)) == (0.1, 0.9)
    assert value_range([line], (0.0, 2.0)) == pytest.approx((0.2 - 0.036, 0.8 + 0.036))
    assert value_range([line], (0.3, 0.9)) != (0.3, 0.9)


def test_without_a_number_nothing_changes() -> None:
    assert value_range([np.array([np.nan]), np.empty(0)], (0.0, 1.0)) == (0.0, 1.0)


def test_a_constant_line_has_room_around_it() -> None:
    low, high = value_range([np.array([0.06, 0.06])], (5, 6))
    assert low < 0.06 < high
    low, high = value_range([np.zeros(3)], (5, 6))
    assert low < 0 < high


def test_the_upper_limit_leaves_a_line_along_it_whole() -> None:
    assert 1 < limit_above(1, 0) < 1.1
