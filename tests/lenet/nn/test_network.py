"""A network is its table of layers: LeNet-5's, and any other."""

import copy
import pickle
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from typing import Any

import numpy as np
import pytest

from lenet.nn.arrays import Array
from lenet.nn.layers import Convolution, FullyConnected, MaxPool, ReLU
from lenet.nn.lenet5 import PARAMETER_SHAPES, LeNet5
from lenet.nn.loss import cross_entropy, softmax
from lenet.nn.network import LayeredNet, NetParams
from lenet.nn.parameters import ParamsError
from tests.helpers.numerics import finite_differences, relative_difference


def lenet5(dtype: type[np.floating[Any]] = np.float32) -> LeNet5:
    return LeNet5(generator=np.random.default_rng(7), dtype=dtype)


def inputs(count: int) -> Array:
    return np.random.default_rng(8).standard_normal((count, 1, 32, 32)).astype(np.float32)


def odd_network() -> LayeredNet:
    """Return a small network of all that LeNet-5 has not: strides, borders, overlaps, 2 channels in."""
    network = LayeredNet(
        {
            "first": Convolution(2, 3, 3, stride=2, padding=1, dtype=np.float64),
            "rectify": ReLU(),
            "pool": MaxPool(2, stride=1),
            "second": Convolution(3, 2, 2, padding=1, dtype=np.float64),
            "third": FullyConnected(24, 4, dtype=np.float64),
        }
    )
    network.initialise(np.random.default_rng(0))
    return network


def assert_same(params: NetParams, others: NetParams) -> None:
    assert params.keys() == others.keys()
    for name, arrays in params.items():
        assert arrays.keys() == others[name].keys()
        for key, array in arrays.items():
            np.testing.assert_array_equal(array, others[name][key])


def test_trace_names_every_activation_in_the_shape_of_the_article() -> None:
    maps = {"input": (1, 32), "conv1": (6, 28), "relu1": (6, 28), "pool1": (6, 14), "conv2": (16, 10), "relu2": (16, 10), "pool2": (16, 5), "conv3": (120, 1), "relu3": (120, 1)}  # fmt: skip
    expected: dict[str, tuple[int, ...]] = {
        name: (2, count, side, side) for name, (count, side) in maps.items()
    }
    expected |= {"fc1": (2, 84), "relu4": (2, 84), "fc2": (2, 10)}
    trace = lenet5().trace(inputs(2))
    assert {name: activation.shape for name, activation in trace.items()} == expected
    assert list(trace) == list(expected)


def test_trace_holds_the_input_what_each_layer_makes_of_it_and_the_scores() -> None:
    network, x = lenet5(), inputs(3)
    trace = network.trace(x)
    np.testing.assert_array_equal(trace["input"], x)
    for before, name in pairwise(trace):
        np.testing.assert_array_equal(network.layers[name].forward(trace[before])[0], trace[name])
    np.testing.assert_array_equal(trace["fc2"], network.forward(x)[0])


def test_lenet5_has_as_many_parameters_as_the_article_says() -> None:
    network = LeNet5()
    params = network.get_params()
    assert {
        name: {key: array.shape for key, array in arrays.items()} for name, arrays in params.items()
    } == PARAMETER_SHAPES
    assert list(params) == list(PARAMETER_SHAPES) == ["conv1", "conv2", "conv3", "fc1", "fc2"]
    # Fields times channels times filters, and a bias for each filter.
    expected = (25 * 1 + 1) * 6 + (25 * 6 + 1) * 16 + (25 * 16 + 1) * 120 + (120 + 1) * 84 + (84 + 1) * 10
    assert network.parameters.size == expected
    assert sum(array.size for arrays in params.values() for array in arrays.values()) == expected
    assert network.weight_count == expected - (6 + 16 + 120 + 84 + 10)
    assert network.classes == 10


def test_parameters_are_zero_given_or_drawn() -> None:
    assert not LeNet5().parameters.any()
    network = lenet5()
    np.testing.assert_array_equal(network.parameters, lenet5().parameters)
    assert (network.parameters != LeNet5(generator=np.random.default_rng(1)).parameters).any()
    given = LeNet5({**network.get_params(), "meta": {"date": "is not looked at"}})
    assert_same(given.get_params(), network.get_params())
    double = lenet5(np.float64)
    single = LeNet5(double.get_params())
    assert single.get_params()["conv3"]["W"].dtype == single.dtype == np.float32
    np.testing.assert_array_equal(single.parameters, double.parameters.astype(np.float32))


def test_flat_parameters_and_layers_are_the_same_memory() -> None:
    network = odd_network()
    network.parameters[...] = np.arange(network.parameters.size)
    weights = np.concatenate([layer.W.ravel() for layer in network.learning_layers.values()])
    biases = np.concatenate([layer.b.ravel() for layer in network.learning_layers.values()])
    np.testing.assert_array_equal(weights, np.arange(network.weight_count))
    np.testing.assert_array_equal(biases, np.arange(network.weight_count, network.parameters.size))


def test_parameters_make_the_round_trip_as_copies() -> None:
    network, other = lenet5(), LeNet5()
    params = network.get_params()
    other.set_params(params)
    params["conv1"]["W"][...] = 0
    assert_same(other.get_params(), network.get_params())
    network.get_params()["fc2"]["b"][...] = 5
    assert_same(other.get_params(), network.get_params())


def test_wrong_parameters_are_refused_and_leave_the_network_untouched() -> None:
    network = lenet5()
    before = network.parameters.copy()
    others: dict[str, Any] = LeNet5(generator=np.random.default_rng(9)).get_params()
    last = {**others["fc2"], "W": others["fc2"]["W"] + np.full((84, 10), 1e39)}
    for spoilt in (
        {name: others[name] for name in others if name != "fc1"},
        others | {"fc2": last},
        [*others],
    ):
        with pytest.raises(ParamsError):
            network.set_params(spoilt)  # type: ignore[arg-type]
        np.testing.assert_array_equal(network.parameters, before)


def test_probabilities_are_softmax_of_the_scores_and_leave_no_trace() -> None:
    network, x = lenet5(), inputs(4)
    original, before = x.copy(), copy.deepcopy(network)
    probabilities = network.predict(x)
    np.testing.assert_array_equal(probabilities, softmax(network.forward(x)[0]))
    np.testing.assert_allclose(probabilities.sum(axis=1), 1, rtol=1e-6)
    assert probabilities.dtype == np.float32
    np.testing.assert_array_equal(x, original)
    assert vars(network).keys() == vars(before).keys()
    for name, layer in network.layers.items():
        assert vars(layer).keys() == vars(before.layers[name]).keys()
    assert_same(network.get_params(), before.get_params())


def test_each_picture_is_read_as_if_it_were_alone() -> None:
    network, x = lenet5(np.float64), inputs(5)
    alone = np.concatenate([network.predict(picture[None]) for picture in x])
    np.testing.assert_allclose(network.predict(x), alone, rtol=1e-10)


def test_threads_share_one_network() -> None:
    network = odd_network()
    batches = np.random.default_rng(0).standard_normal((20, 3, 2, 7, 5))

    def gradients_of(x: Array) -> NetParams:
        scores, cache = network.forward(x)
        return network.backward(scores, cache)

    expected = [gradients_of(x) for x in batches]
    with ThreadPoolExecutor(4) as threads:
        results = list(threads.map(gradients_of, batches))
    for result, reference in zip(results, expected, strict=True):
        assert_same(result, reference)


def test_gradients_of_the_whole_network_are_those_of_the_mean_loss_by_finite_differences() -> None:
    network = odd_network()
    x, labels = np.random.default_rng(1).standard_normal((3, 2, 7, 5)), np.array([0, 3, 1])
    numerical = network.views(
        finite_differences(lambda: cross_entropy(network.forward(x)[0], labels)[0], network.parameters)
    )
    for count in (1, 5):
        scores, cache = network.forward(np.tile(x, (count, 1, 1, 1)))
        gradients = network.backward(cross_entropy(scores, np.tile(labels, count))[1], cache)
        assert list(gradients) == ["first", "second", "third"]
        for name, arrays in gradients.items():
            for key, array in arrays.items():
                assert relative_difference(array, numerical[name][key]) < 1e-7


def test_a_network_of_other_layers_learns_exclusive_or() -> None:
    network = LayeredNet(
        {
            "hidden": FullyConnected(2, 16, dtype=np.float64),
            "relu": ReLU(),
            "scores": FullyConnected(16, 2, dtype=np.float64),
        }
    )
    network.initialise(np.random.default_rng(0))
    x = np.array([[0.0, 0], [0, 1], [1, 0], [1, 1]])
    labels = np.array([0, 1, 1, 0])
    for _ in range(500):
        scores, cache = network.forward(x)
        loss, dscores = cross_entropy(scores, labels)
        network.update(network.backward(dscores, cache), lr=0.5, reg=0)
    assert loss < 0.02
    np.testing.assert_array_equal(network.predict(x).argmax(axis=1), labels)


def test_a_copy_is_a_whole_network_of_its_own() -> None:
    network = odd_network()
    before = network.parameters.copy()
    for other in (copy.deepcopy(network), pickle.loads(pickle.dumps(network))):
        other.parameters[...] = 1
        for layer in other.learning_layers.values():
            np.testing.assert_array_equal(layer.W, 1)
            np.testing.assert_array_equal(layer.b, 1)
        np.testing.assert_array_equal(network.parameters, before)
