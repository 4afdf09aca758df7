"""A fitted temperature makes confidence honest, and calibration is measured as by plain loops."""

import numpy as np
import pytest

from lenet.evaluation.calibration import (
    BINS,
    COLDEST,
    HOTTEST,
    calibration_error,
    fitted_temperature,
    reliability_bins,
    reliability_tenths,
)


@pytest.mark.parametrize("temperature", [0.5, 1.0, 1.7])
def test_the_temperature_of_scores_whose_labels_were_drawn_from_it_is_found(temperature: float) -> None:
    generator = np.random.default_rng(0)
    scores = 3 * generator.standard_normal((20_000, 10))
    weights = np.exp(scores / temperature)
    probabilities = weights / weights.sum(axis=1, keepdims=True)
    labels = (probabilities.cumsum(axis=1) < generator.random((20_000, 1))).sum(axis=1)
    assert fitted_temperature(scores, labels) == pytest.approx(temperature, rel=0.03)


def test_it_stays_within_its_bounds() -> None:
    always_right = np.eye(10) * 5
    assert fitted_temperature(always_right, np.arange(10)) == pytest.approx(COLDEST, rel=1e-3)
    assert fitted_temperature(always_right, (np.arange(10) + 1) % 10) == pytest.approx(HOTTEST, rel=1e-3)


def test_a_network_that_has_diverged_has_none() -> None:
    assert fitted_temperature(np.full((3, 10), np.nan), np.arange(3)) == 1.0


def bins_by_loops(confidence: list[float], right: list[bool]) -> list[tuple[float, float, float, int, int]]:
    """Go through the bins of as many answers each: lowest, highest and mean confidence, right, all."""
    answers = sorted(zip(confidence, right, strict=True))
    size = len(answers) // BINS
    bins = []
    for first in range(0, len(answers), size):
        part = answers[first : first + size]
        mean = sum(sure for sure, _ in part) / size
        bins.append((part[0][0], part[-1][0], mean, sum(is_right for _, is_right in part), size))
    return bins


def test_bins_and_their_error_are_those_of_a_plain_loop() -> None:
    generator = np.random.default_rng(3)
    confidence = generator.uniform(0.1, 1, 40 * BINS)
    right = generator.random(len(confidence)) < confidence**2
    expected = bins_by_loops(confidence.tolist(), right.tolist())
    found = [
        (each.lowest, each.highest, each.confidence, each.right.count, each.right.total)
        for each in reliability_bins(confidence, right)
    ]
    assert np.array(found) == pytest.approx(np.array(expected))
    error = sum(abs(mean - count / size) * size for _, _, mean, count, size in expected) / len(confidence)
    assert error > 0.05
    assert calibration_error(confidence, right) == pytest.approx(error)


def test_every_answer_is_in_one_bin() -> None:
    for count in (1, 7, BINS - 1, BINS + 1, 10 * BINS + 8):
        confidence = np.random.default_rng(count).uniform(0.1, 1, count)
        right = np.ones(count, bool)
        sizes = [each.right.total for each in reliability_bins(confidence, right)]
        assert sum(sizes) == count
        assert max(sizes) - min(sizes) <= 1
        assert calibration_error(confidence, right) == pytest.approx(float(1 - confidence.mean()))


def test_tenths_are_those_of_a_plain_loop() -> None:
    generator = np.random.default_rng(9)
    confidence = np.append(generator.uniform(0.31, 1, 500), [0.5, 1.0])
    right = generator.random(502) < confidence
    tenths: list[list[int]] = [[] for _ in range(10)]
    for place, sure in enumerate(confidence):
        tenths[min(int(10 * sure), 9)].append(place)
    expected = [
        (sum(confidence[place] for place in part) / len(part), sum(right[place] for place in part), len(part))
        for part in tenths
        if part
    ]
    found = reliability_tenths(confidence, right)
    assert len(found) == 7
    for each, (mean, count, total) in zip(found, expected, strict=True):
        assert each.confidence == pytest.approx(mean)
        assert (each.right.count, each.right.total) == (count, total)
