"""Contributions are what naive loops find, and with the bias they make the unit's sum."""

import numpy as np
import pytest

from lenet.inspection.activations import Trace
from lenet.inspection.contributions import LEARNING_STAGES, contributions, strongest_paths
from lenet.nn.lenet5 import LeNet5
from tests.helpers.inside_network import chance_network, drawn_picture, trace_of


@pytest.fixture(scope="module")
def trace() -> Trace:
    return trace_of(chance_network(np.float64), drawn_picture())


def test_between_maps_they_are_those_of_a_naive_loop(trace: Trace) -> None:
    for stage in ("conv1", "conv2", "conv3"):
        found, incoming, output = contributions(trace, stage), trace.incoming(stage), trace.output(stage)
        sources, filters = len(incoming), len(output)
        weights = trace.network.learning_layers[stage].W.reshape(sources, 5, 5, filters)
        assert found.shape == (sources, filters)
        for source, target in [(0, 0), (sources - 1, filters - 1), (sources // 2, 3)]:
            total = 0.0
            for row, column in np.argwhere(output[target] > 0).tolist():
                window = incoming[source, row : row + 5, column : column + 5]
                total += float((window * weights[source, :, :, target]).sum())
            assert found[source, target] == pytest.approx(total)


def test_with_the_bias_they_make_the_sum(trace: Trace) -> None:
    for stage in ("fc1", "fc2"):
        z = contributions(trace, stage).sum(axis=0) + trace.network.learning_layers[stage].b[0]
        np.testing.assert_allclose(z, trace.values[stage])


def test_the_strongest_paths_hang_together(trace: Trace) -> None:
    paths = strongest_paths(trace, 7, count=5)
    targets = {7}
    for stage in reversed(LEARNING_STAGES):
        links = [link for link in paths if link.stage == stage]
        assert 1 <= len(links) <= 5
        assert {link.target for link in links} <= targets
        amounts = contributions(trace, stage)
        for link in links:
            assert link.amount == pytest.approx(amounts[link.source, link.target])
            amounts[link.source, link.target] = 0
        assert np.abs(amounts[:, list(targets)]).max() <= min(abs(link.amount) for link in links)
        targets = {link.source for link in links}


def test_a_silent_network_has_no_paths() -> None:
    assert strongest_paths(trace_of(LeNet5(), drawn_picture()), 0) == ()
