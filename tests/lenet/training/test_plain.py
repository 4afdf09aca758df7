"""The plain loop and the fast run take the same steps."""

from dataclasses import replace

import numpy as np
import pytest

from lenet.training.plain import train_plainly
from lenet.training.trainer import Training
from tests.helpers.numerics import relative_difference
from tests.helpers.toy_digits import toy_examples, toy_network
from tests.helpers.toy_runs import PLAIN, trained


def test_it_ends_in_the_weights_of_the_fast_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("lenet.training.gradient_worker.LARGEST_GRADIENT", np.inf)
    recipe = replace(PLAIN, epochs=3, batch_size=16, learning_rate=0.2, weight_decay=0.01, seed=5)
    examples, network = toy_examples(100), toy_network(np.float64)
    training = Training(recipe, examples, network=toy_network(np.float64), threads=2)
    losses = train_plainly(
        network, examples, epochs=3, batch_size=16, learning_rate=0.2, weight_decay=0.01, seed=5
    )
    assert losses == pytest.approx([event.loss for event in trained(list(training.run()))], rel=1e-6)
    assert losses[-1] < losses[0] / 2
    # Pixels are standardized in float32 here, and in float64 there.
    assert relative_difference(network.parameters, training.network.parameters) < 1e-6
