"""Figures agree with SciPy's, with plain loops, and with what can be said beforehand."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import binomtest

from benchmarks.recognition.figures import BINS, Share, calibration_error, paired_difference


@pytest.mark.parametrize(("count", "total"), [(0, 10), (1, 7), (150, 300), (7420, 7494), (300, 300)])
def test_intervals_are_those_of_scipy(count: int, total: int) -> None:
    expected = binomtest(count, total).proportion_ci(confidence_level=0.95, method="wilson")
    low, high = Share(count, total).interval
    assert (low, high) == pytest.approx((expected.low, expected.high), abs=1e-9)


def test_a_share_counts_what_is_chosen() -> None:
    share = Share.of(np.array([True, False, True, True]))
    assert (share.count, share.total, share.value) == (3, 4, 0.75)


def test_a_difference_counts_only_what_changed() -> None:
    before = np.array([True] * 90 + [False] * 10)
    after = before.copy()
    after[[0, 1, 2, 95]] = ~after[[0, 1, 2, 95]]
    difference = paired_difference(before, after)
    lost, won, total = 3, 1, 100
    assert difference.value == pytest.approx((won - lost) / total)
    # Wald's interval of paired proportions, as textbooks write it.
    reach = 1.959964 * np.sqrt(lost + won - (won - lost) ** 2 / total) / total
    assert difference.high == pytest.approx(difference.value + reach, abs=1e-6)
    assert difference.low == pytest.approx(difference.value - reach, abs=1e-6)


def calibration_by_loops(confidence: list[float], right: list[bool]) -> float:
    """Go through the bins of as many answers each, one by one."""
    answers = sorted(zip(confidence, right, strict=True))
    size = len(answers) // BINS
    error = 0.0
    for first in range(0, len(answers), size):
        part = answers[first : first + size]
        sure = sum(one for one, _ in part) / size
        accuracy = sum(is_right for _, is_right in part) / size
        error += abs(sure - accuracy) * size / len(answers)
    return error


def test_the_calibration_error_is_that_of_a_plain_loop() -> None:
    generator = np.random.default_rng(3)
    confidence = generator.uniform(0.1, 1, 40 * BINS)
    right = generator.random(len(confidence)) < confidence**2
    expected = calibration_by_loops(confidence.tolist(), right.tolist())
    assert expected > 0.05
    assert calibration_error(confidence, right) == pytest.approx(expected)


def test_who_is_always_sure_and_right_half_the_time_is_off_by_a_half() -> None:
    right = np.tile([True, False], 75)
    assert calibration_error(np.ones(150, np.float32), right) == pytest.approx(0.5)


def test_confidence_that_comes_true_has_a_small_error() -> None:
    generator = np.random.default_rng(4)
    confidence = generator.uniform(0.1, 1, 150_000)
    assert calibration_error(confidence, generator.random(150_000) < confidence) < 0.005
