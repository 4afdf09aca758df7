"""A curve keeps every peak in a bounded number of bins, however long the run is."""

import math

import numpy as np
import pytest

from app.charts.binned_curve import BINS, BinnedCurve, Line


def gathered(values: np.ndarray[tuple[int], np.dtype[np.float64]]) -> Line:
    curve = BinnedCurve()
    for place, value in enumerate(values.tolist()):
        curve.add(float(place), value)
    return curve.line()


def test_a_short_curve_is_kept_as_it_is() -> None:
    values = np.random.default_rng(0).standard_normal(BINS - 1)
    line = gathered(values)
    np.testing.assert_array_equal(line.x, np.arange(BINS - 1))
    for kept in (line.low, line.high, line.mean):
        np.testing.assert_array_equal(kept, values)


@pytest.mark.parametrize("count", [BINS, BINS + 1, 5 * BINS + 3, 40_000])
def test_a_long_curve_has_the_extremes_and_means_of_even_bins(count: int) -> None:
    values = np.random.default_rng(count).standard_normal(count)
    line = gathered(values)
    per_bin = line.per_bin
    assert len(line) <= BINS
    assert len(line) > BINS // 2 - 1, "no more is joined than necessary"
    bins = [values[start : start + per_bin] for start in range(0, count, per_bin)]
    places = [np.arange(count)[start : start + per_bin] for start in range(0, count, per_bin)]
    assert len(line) == len(bins)
    np.testing.assert_array_equal(line.low, [each.min() for each in bins])
    np.testing.assert_array_equal(line.high, [each.max() for each in bins])
    np.testing.assert_allclose(line.mean, [each.mean() for each in bins], atol=1e-12)
    np.testing.assert_allclose(line.x, [each.mean() for each in places], rtol=1e-12)


def test_what_is_no_number_marks_its_bin_alone() -> None:
    values = np.zeros(3 * BINS)
    values[[5, 700]] = math.inf, math.nan
    line = gathered(values)
    marked = np.flatnonzero(np.isnan(line.mean))
    assert marked.tolist() == [5 // line.per_bin, 700 // line.per_bin]
    for kept in (line.low, line.high):
        np.testing.assert_array_equal(np.isnan(kept), np.isnan(line.mean))


def test_a_line_is_a_copy() -> None:
    curve = BinnedCurve()
    curve.add(0.0, 1.0)
    line = curve.line()
    curve.add(1.0, 2.0)
    curve.add(2.0, 3.0)
    assert line.mean.tolist() == [1.0]


def test_a_curve_goes_on_where_its_array_ends() -> None:
    values = np.random.default_rng(1).standard_normal(3000)
    whole = gathered(values)
    curve = BinnedCurve()
    for place in range(2048):  # a number of points that fills whole bins
        curve.add(float(place), values[place])
    curve = BinnedCurve.from_line(Line.from_array(curve.line().to_array()))
    for place in range(2048, 3000):
        curve.add(float(place), values[place])
    for name in ("x", "low", "high", "mean"):
        np.testing.assert_allclose(getattr(curve.line(), name), getattr(whole, name), atol=1e-9)


@pytest.mark.parametrize("shape", [(5, 0), (4, 10), (5, BINS), (50,), (5, 2, 2)])
def test_an_array_of_another_shape_is_no_line(shape: tuple[int, ...]) -> None:
    with pytest.raises(ValueError, match="no curve"):
        Line.from_array(np.zeros(shape))
