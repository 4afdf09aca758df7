"""Shares and differences agree with SciPy's and with textbooks."""

import numpy as np
import pytest
from scipy.stats import binomtest

from lenet.evaluation.proportions import Share, paired_difference


def test_intervals_are_those_of_scipy() -> None:
    for count, total in ((0, 10), (1, 7), (150, 300), (7420, 7494), (300, 300)):
        expected = binomtest(count, total).proportion_ci(confidence_level=0.95, method="wilson")
        assert Share(count, total).interval == pytest.approx((expected.low, expected.high), abs=1e-9)


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
