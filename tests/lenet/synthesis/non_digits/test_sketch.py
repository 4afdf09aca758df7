"""Arrangements keep the spaces they are told, side by side and above each other."""

from __future__ import annotations

import numpy as np

from lenet.synthesis.non_digits.sketch import Sketch, across, in_column, in_row

GAPS = np.array([0.5, -0.25])


def boxes() -> list[Sketch]:
    """Return three boxes 1, 2 and 3 wide and twice as tall, anywhere."""
    return [Sketch((np.array([[7.0, 3.0], [7.0 + width, 3.0 + 2 * width]]),)) for width in (1.0, 2.0, 3.0)]


def spaces(sketch: Sketch, axis: int) -> np.ndarray:
    low = np.array([line[:, axis].min() for line in sketch.lines])
    high = np.array([line[:, axis].max() for line in sketch.lines])
    gaps: np.ndarray = low[1:] - high[:-1]
    return gaps


def test_a_row_has_the_gaps_it_is_told_and_stands_near_one_line() -> None:
    for seed in range(20):
        row = in_row(boxes(), GAPS, np.random.default_rng(seed))
        np.testing.assert_allclose(spaces(row, 0), GAPS)
        assert (spaces(row, 1) < 0).all()


def test_a_column_is_a_row_from_top_to_bottom() -> None:
    for seed in range(20):
        column = in_column(boxes(), GAPS, np.random.default_rng(seed))
        np.testing.assert_allclose(spaces(column, 1), GAPS)
        assert (spaces(column, 0) < 0).all()
        np.testing.assert_allclose([np.ptp(line[:, 0]) for line in column.lines], [1, 2, 3])


def test_a_single_one_needs_no_gap() -> None:
    row = in_row(boxes()[:1], np.empty(0), np.random.default_rng(0))
    np.testing.assert_allclose(row.extent, [1, 2])


def test_what_lies_across_another_covers_part_of_it_and_reaches_beyond() -> None:
    first, second = boxes()[1:]
    for seed in range(50):
        whole = across(first, second, np.random.default_rng(seed))
        gap = spaces(whole, 0)[0]
        assert -2 < gap < 0
        assert whole.extent[0] > 3
