"""A fitted temperature makes confidence honest."""

import numpy as np
import pytest

from lenet.evaluation.calibration import COLDEST, HOTTEST, fitted_temperature


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
