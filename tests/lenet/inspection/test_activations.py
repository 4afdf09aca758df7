"""A trace holds what every stage hands on, in the shapes that are told."""

import numpy as np
import pytest

from lenet.inspection.activations import STAGES, Trace
from lenet.nn.loss import softmax
from tests.helpers.inside_network import CONVENTION, chance_network, drawn_picture, trace_of


def test_the_stages_have_the_shapes_of_the_article() -> None:
    trace = trace_of(chance_network(), drawn_picture())
    shapes = [(1, 32, 32), (6, 28, 28), (6, 14, 14), (16, 10, 10), (16, 5, 5), (120, 1, 1), (84,), (10,)]
    assert list(STAGES) == ["input", "conv1", "pool1", "conv2", "pool2", "conv3", "fc1", "fc2"]
    assert [trace.output(stage).shape for stage in STAGES] == shapes
    assert all(trace.output(stage).min() >= 0 for stage in STAGES[1:-1])
    assert trace.incoming("conv2") is trace.output("pool1")
    with pytest.raises(ValueError, match="one picture"):
        Trace.of(chance_network(), np.zeros((2, 1, 32, 32), np.float32))


def test_its_scores_are_what_the_network_answers() -> None:
    network, picture = chance_network(), drawn_picture()
    x = CONVENTION.standardize(picture[None])
    trace = Trace.of(network, x)
    np.testing.assert_allclose(softmax(trace.scores[None]), network.predict(x), atol=1e-6)
    ranked = sorted(range(10), key=lambda digit: -trace.scores[digit])
    assert list(trace.rivals) == ranked[:2]
