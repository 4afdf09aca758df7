"""Kernels compute what the layers' own definition computes, scores and all gradients, on any network."""

from itertools import count
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lenet.nn.arrays import Array
from lenet.nn.fast.plan import Plan
from lenet.nn.fast.predictor import Predictor
from lenet.nn.layers import Convolution, FullyConnected, MaxPool, ReLU
from lenet.nn.lenet5 import LeNet5
from lenet.nn.loss import softmax
from lenet.nn.network import LayeredNet, NetParams
from tests.helpers.numerics import relative_difference
from tests.helpers.random_networks import (
    Case,
    Offset,
    closest_decision,
    fused_networks,
    in_type,
    other_networks,
)

SEEDS = st.integers(0, 2**32 - 1)
TOLERANCES = {np.float32: 1e-5, np.float64: 1e-10}


def by_definition(network: LayeredNet, x: Array, dscores: Array) -> tuple[Array, NetParams]:
    scores, cache = network.forward(x)
    return scores, network.backward(dscores, cache)


def by_plan(network: LayeredNet, x: Array, dscores: Array) -> tuple[Array, NetParams]:
    # What a plan forgets to write stays NaN and equals nothing.
    gradients = network.views(np.full_like(network.parameters, np.nan))
    _, *shape = x.shape
    channels, height, width = shape
    plan = Plan(network, (channels, height, width), len(x), gradients)
    plan.x[...] = np.moveaxis(x, 0, -1)
    scores = plan.forward().T.copy()
    plan.backward(dscores.T)
    return scores, gradients


@pytest.mark.parametrize("dtype", TOLERANCES)
@settings(deadline=None, max_examples=60)
@given(fused_networks() | other_networks(), SEEDS)
def test_whole_numbers_give_exact_results(dtype: type[np.floating[Any]], case: Case, seed: int) -> None:
    x, dscores = case.draw_whole_numbers(seed)
    scores, gradients = by_plan(in_type(case.network, dtype), x, dscores)
    expected_scores, expected_gradients = by_definition(case.network, x, dscores)
    np.testing.assert_array_equal(scores, expected_scores)
    for name, arrays in expected_gradients.items():
        for key, array in arrays.items():
            np.testing.assert_array_equal(gradients[name][key], array, err_msg=f"{name}.{key}")


@settings(deadline=None, max_examples=40)
@given(fused_networks() | other_networks(), SEEDS)
def test_any_numbers_give_the_results_of_the_definition_to_rounding(case: Case, seed: int) -> None:
    x, dscores = case.draw_numbers(seed)
    scores, gradients = by_plan(case.network, x, dscores)
    expected_scores, expected_gradients = by_definition(case.network, x, dscores)
    assert relative_difference(scores, expected_scores) <= 1e-10
    for name, arrays in expected_gradients.items():
        for key, array in arrays.items():
            assert relative_difference(gradients[name][key], array) <= 1e-10, f"{name}.{key}"


@pytest.mark.parametrize("dtype", TOLERANCES)
@settings(deadline=None, max_examples=60)
@given(fused_networks(largest=1) | other_networks(largest=1), SEEDS)
def test_one_picture_read_alone_gives_exact_scores(
    dtype: type[np.floating[Any]], case: Case, seed: int
) -> None:
    x, _ = case.draw_whole_numbers(seed)
    network = in_type(case.network, dtype)
    plan = Plan(network, case.shape, 1)
    for factor in (1, -1):
        network.parameters *= factor
        plan.take_parameters()
        plan.x[...] = np.moveaxis(x, 0, -1)
        expected, _ = network.forward(x.astype(dtype))
        np.testing.assert_array_equal(plan.forward().T, expected)


@pytest.mark.parametrize("dtype", TOLERANCES)
@pytest.mark.parametrize("batch_size", [1, 7])
def test_lenet5_gives_the_results_of_its_definition(dtype: type[np.floating[Any]], batch_size: int) -> None:
    """The reference computes in float64 with the same parameters, and decides nothing by a hair."""
    for seed in count():
        generator = np.random.default_rng(seed)
        network = LeNet5(generator=generator, dtype=np.float32)
        network.parameters[network.weight_count :] = generator.normal(0, 0.1, 236)
        reference = in_type(network, np.float64)
        x = generator.standard_normal((batch_size, 1, 32, 32))
        if closest_decision(reference, x) > 1e-6:
            break
    dscores = generator.standard_normal((batch_size, 10))
    expected_scores, expected_gradients = by_definition(reference, x, dscores)
    scores, gradients = by_plan(in_type(network, dtype), x.astype(dtype), dscores)
    assert scores.dtype == dtype
    assert relative_difference(scores, expected_scores) <= TOLERANCES[dtype]
    probabilities = Predictor(in_type(network, dtype)).probabilities(x.astype(dtype))
    assert probabilities.dtype == dtype
    assert relative_difference(probabilities, softmax(expected_scores)) <= TOLERANCES[dtype]
    for name, arrays in expected_gradients.items():
        for key, array in arrays.items():
            assert relative_difference(gradients[name][key], array) <= TOLERANCES[dtype], f"{name}.{key}"


@pytest.mark.parametrize("x_value", [0.0, 1.0])
def test_ties_go_to_the_first_of_a_window_alone(x_value: float) -> None:
    network = LayeredNet(
        {
            "offset": Offset(3, 2 * 6 * 8, dtype=np.float64),
            "convolution": Convolution(2, 1, 1, dtype=np.float64),
            "relu": ReLU(),
            "pool": MaxPool(2, stride=2),
            "scores": FullyConnected(12, 2, dtype=np.float64),
        }
    )
    network.parameters[...] = 1
    network.learning_layers["offset"].W[...] = 0
    x = np.full((3, 2, 6, 8), x_value)
    _, gradients = by_plan(network, x, np.ones((3, 2)))
    expected = np.zeros((3, 2, 6, 8))
    expected[:, :, ::2, ::2] = 2
    np.testing.assert_array_equal(gradients["offset"]["W"].reshape(x.shape), expected)
