"""A trace holds what every stage hands on, in the shapes that are told."""

from __future__ import annotations

import numpy as np
import pytest

from lenet.inspection.activations import STAGES, Trace
from lenet.nn.loss import softmax
from tests.lenet.inside_network import CONVENTION, chance_network, drawn_picture, trace_of


def test_the_stages_have_the_shapes_of_the_article() -> None:
    trace = trace_of(chance_network(), drawn_picture())
    shapes = {stage: trace.output(stage).shape for stage in STAGES}
    assert shapes == {
        "input": (1, 32, 32),
        "conv1": (6, 28, 28),
        "pool1": (6, 14, 14),
        "conv2": (16, 10, 10),
        "pool2": (16, 5, 5),
        "conv3": (120, 1, 1),
        "fc1": (84,),
        "fc2": (10,),
    }
    assert all(trace.output(stage).min() >= 0 for stage in STAGES[1:-1])
    assert trace.incoming("conv2") is trace.output("pool1")


def test_its_scores_are_what_the_network_answers() -> None:
    network, x = chance_network(), CONVENTION.standardize(drawn_picture()[None])
    trace = Trace.of(network, x)
    np.testing.assert_allclose(softmax(trace.scores[None]), network.predict(x), atol=1e-6)
    ranked = sorted(range(10), key=lambda digit: -trace.scores[digit])
    assert list(trace.rivals) == ranked[:2]
    with pytest.raises(ValueError, match="one picture"):
        Trace.of(network, x.repeat(2, axis=0))
