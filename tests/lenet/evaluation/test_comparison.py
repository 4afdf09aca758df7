"""A comparison is McNemar's, as SciPy's distributions have it."""

import numpy as np
import pytest
from scipy.stats import binomtest, chi2

from lenet.evaluation.classification import Evaluation
from lenet.evaluation.comparison import Comparison, corrected_p_value, exact_p_value


def test_the_exact_test_is_that_of_tossed_coins() -> None:
    for first, second in ((0, 0), (0, 1), (5, 5), (2, 9), (12, 3), (30, 61)):
        expected = binomtest(first, first + second).pvalue if first + second else 1
        assert exact_p_value(first, second) == pytest.approx(expected)


def test_the_corrected_test_is_that_of_chi_square() -> None:
    for first, second in ((20, 20), (20, 21), (10, 25), (41, 12), (300, 200)):
        statistic = max(0, abs(first - second) - 1) ** 2 / (first + second)
        assert corrected_p_value(first, second) == pytest.approx(chi2.sf(statistic, 1))


def evaluation_of(answers: list[int], labels: list[int]) -> Evaluation:
    return Evaluation(np.eye(10, dtype=np.float32)[answers], np.array(labels))


def test_digits_are_grouped_by_the_networks_that_read_them() -> None:
    labels = [0, 1, 2, 3, 4, 5]
    comparison = Comparison(
        evaluation_of([0, 1, 2, 9, 9, 5], labels), evaluation_of([0, 9, 2, 3, 8, 9], labels)
    )
    assert comparison.only_first.tolist() == [1, 5]
    assert comparison.only_second.tolist() == [3]
    assert (comparison.both, comparison.neither) == (2, 1)
    assert comparison.difference.value == pytest.approx(-1 / 6)
    assert comparison.is_exact
    assert comparison.p_value == pytest.approx(1)


def test_many_digits_are_tested_by_chi_square() -> None:
    labels = [1] * 100
    comparison = Comparison(evaluation_of([1] * 100, labels), evaluation_of([1] * 60 + [2] * 40, labels))
    assert not comparison.is_exact
    assert comparison.p_value == pytest.approx(chi2.sf(39**2 / 40, 1))


def test_networks_on_different_digits_are_not_compared() -> None:
    with pytest.raises(ValueError, match="same digits"):
        Comparison(evaluation_of([1], [1]), evaluation_of([1], [2]))
