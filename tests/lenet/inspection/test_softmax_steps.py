"""The steps of softmax end where the engine's softmax and a calculator do."""

import math

import numpy as np
import pytest

from lenet.inspection.softmax_steps import SoftmaxSteps
from lenet.nn.loss import softmax


def test_each_step_is_what_a_calculator_says() -> None:
    scores, temperature = [2.0, -1.0, 0.5], 2.0
    steps = SoftmaxSteps.of(np.array(scores, np.float32), temperature)
    powers = [math.exp(score / temperature - 1.0) for score in scores]
    np.testing.assert_allclose(steps.divided, [1.0, -0.5, 0.25])
    np.testing.assert_allclose(steps.shifted, [0.0, -1.5, -0.75])
    np.testing.assert_allclose(steps.powers, powers)
    assert steps.total == pytest.approx(sum(powers))
    np.testing.assert_allclose(steps.probabilities, [power / sum(powers) for power in powers])


def test_at_temperature_one_it_is_the_engines_softmax() -> None:
    scores = np.random.default_rng(0).normal(0, 300, 10)
    np.testing.assert_allclose(SoftmaxSteps.of(scores, 1.0).probabilities, softmax(scores[None])[0])


def test_a_temperature_is_above_zero() -> None:
    for temperature in (0.0, -1.0, math.nan):
        with pytest.raises(ValueError, match="above 0"):
            SoftmaxSteps.of(np.zeros(10), temperature)
