"""Layers compute what naive loops compute, and their gradients are those of finite differences."""

import inspect
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lenet.nn.arrays import Array
from lenet.nn.layers import Convolution, FullyConnected, Layer, LearningLayer, MaxPool, ReLU
from tests.helpers.numerics import finite_differences, relative_difference
from tests.helpers.random_layers import SMALL, convolutions, pools

SEEDS = st.integers(0, 2**32 - 1)


def fill(layer: LearningLayer, generator: np.random.Generator) -> None:
    layer.W[...] = generator.standard_normal(layer.W.shape)
    layer.b[...] = generator.standard_normal(layer.b.shape)


def naive_convolution(layer: Convolution, x: Array) -> Array:
    count, channels, height, width = x.shape
    size, stride, padding = layer.size, layer.stride, layer.padding
    out_height = (height + 2 * padding - size) // stride + 1
    out_width = (width + 2 * padding - size) // stride + 1
    output = np.zeros((count, layer.filters, out_height, out_width))
    for picture, filter_, out_row, out_column in np.ndindex(output.shape):
        total = layer.b[0, filter_]
        for channel, down, right in np.ndindex(channels, size, size):
            row = out_row * stride + down - padding
            column = out_column * stride + right - padding
            if 0 <= row < height and 0 <= column < width:
                weight = layer.W[(channel * size + down) * size + right, filter_]
                total += x[picture, channel, row, column] * weight
        output[picture, filter_, out_row, out_column] = total
    return output


def naive_max_pool(layer: MaxPool, x: Array) -> Array:
    count, channels, height, width = x.shape
    out_height, out_width = ((side - layer.size) // layer.stride + 1 for side in (height, width))
    output = np.zeros((count, channels, out_height, out_width))
    for picture, channel, row, column in np.ndindex(output.shape):
        top, left = row * layer.stride, column * layer.stride
        window = x[picture, channel, top : top + layer.size, left : left + layer.size]
        output[picture, channel, row, column] = max(float(value) for value in window.flat)
    return output


def check_gradients(layer: Layer, x: Array, generator: np.random.Generator) -> None:
    """Compare backward with finite differences of Σ output · doutput.

    The sum is linear in each number, so that a long step is as right as a short one, and rounds less.
    """
    output, cache = layer.forward(x)
    doutput = generator.standard_normal(output.shape)
    dinput, gradients = layer.backward(doutput, cache)
    learned = {"W": layer.W, "b": layer.b} if isinstance(layer, LearningLayer) else {}
    assert gradients.keys() == learned.keys()
    for array, gradient in ((x, dinput), *((learned[name], gradients[name]) for name in learned)):
        numerical = finite_differences(lambda: float((layer.forward(x)[0] * doutput).sum()), array, step=0.01)
        np.testing.assert_allclose(gradient, numerical, rtol=1e-8, atol=1e-8)


@settings(deadline=None, max_examples=60)
@given(convolutions(), pools(), SEEDS)
def test_convolution_and_max_pool_compute_what_plain_loops_compute(
    convolution: tuple[Convolution, tuple[int, ...]], pool: tuple[MaxPool, tuple[int, ...]], seed: int
) -> None:
    layer, shape = convolution
    generator = np.random.default_rng(seed)
    fill(layer, generator)
    x = generator.standard_normal(shape)
    np.testing.assert_allclose(layer.forward(x)[0], naive_convolution(layer, x), rtol=1e-12, atol=1e-12)
    x = generator.integers(-3, 4, pool[1]).astype(np.float64)
    np.testing.assert_array_equal(pool[0].forward(x)[0], naive_max_pool(pool[0], x))


def test_fully_connected_computes_sums_of_products() -> None:
    layer = FullyConnected(2, 3, dtype=np.float64)
    layer.set_params({"W": np.array([[1.0, 2, 3], [10, 20, 30]]), "b": np.array([[0.5, 0.25, 0]])})
    output, _ = layer.forward(np.array([[1.0, 0], [2, -1]]))
    np.testing.assert_array_equal(output, [[1.5, 2.25, 3], [-7.5, -15.75, -24]])


def test_fully_connected_takes_maps_by_channel_row_and_column() -> None:
    layer = FullyConnected(12, 12, dtype=np.float64)
    layer.W[...] = np.eye(12)
    x = np.arange(24.0).reshape(2, 2, 3, 2)
    output, cache = layer.forward(x)
    np.testing.assert_array_equal(output, np.arange(24).reshape(2, 12))
    dinput, _ = layer.backward(output, cache)
    np.testing.assert_array_equal(dinput, x)


def test_relu_lets_only_positive_values_through_and_none_of_zero_back() -> None:
    output, cache = ReLU().forward(np.array([[-2.0, 0, 3]]))
    np.testing.assert_array_equal(output, [[0, 0, 3]])
    dinput, gradients = ReLU().backward(np.array([[5.0, 6, 7]]), cache)
    np.testing.assert_array_equal(dinput, [[0, 0, 7]])
    assert gradients == {}


@settings(deadline=None, max_examples=25)
@given(convolutions(), pools(), st.tuples(SMALL, SMALL, SMALL), SEEDS)
def test_gradients_are_those_of_finite_differences(
    convolution: tuple[Convolution, tuple[int, ...]],
    pool: tuple[MaxPool, tuple[int, ...]],
    sizes: tuple[int, int, int],
    seed: int,
) -> None:
    generator = np.random.default_rng(seed)
    layer, shape = convolution
    fill(layer, generator)
    check_gradients(layer, generator.standard_normal(shape), generator)
    # Values apart by far more than the finite step, so that it changes no winner and no sign.
    x = generator.permutation(np.prod(pool[1])).reshape(pool[1]) - 2.5
    check_gradients(pool[0], x, generator)
    check_gradients(ReLU(), x, generator)
    count, inputs, outputs = sizes
    fully = FullyConnected(inputs, outputs, dtype=np.float64)
    fill(fully, generator)
    check_gradients(fully, generator.standard_normal((count, inputs)), generator)


def test_on_a_tie_the_first_of_the_window_wins_alone() -> None:
    for size, stride in ((2, 2), (3, 3), (3, 1), (2, 1)):
        layer = MaxPool(size, stride=stride)
        output, cache = layer.forward(np.full((2, 3, 7, 5), 4.0))
        doutput = np.random.default_rng(0).integers(1, 9, output.shape).astype(np.float64)
        dinput, _ = layer.backward(doutput, cache)
        expected = np.zeros((2, 3, 7, 5))
        out_height, out_width = output.shape[2:]
        expected[:, :, : stride * out_height : stride, : stride * out_width : stride] = doutput
        np.testing.assert_array_equal(dinput, expected)


def all_layers(dtype: type[np.floating[Any]] = np.float64) -> list[Layer]:
    """Return one layer of each kind; all take an input [N, 2, 4, 6]."""
    layers: list[Layer] = [
        Convolution(2, 3, 3, padding=1, dtype=dtype),
        FullyConnected(48, 5, dtype=dtype),
        ReLU(),
        MaxPool(3, stride=1),
    ]
    for layer in layers:
        layer.initialise(np.random.default_rng(1))
    return layers


def test_a_layer_keeps_nothing_of_what_it_computes() -> None:
    x = np.random.default_rng(0).standard_normal((3, 2, 4, 6))
    original = x.copy()
    for layer in all_layers():
        before = {name: np.array(value) for name, value in vars(layer).items()}
        output, cache = layer.forward(x)
        doutput = np.ones_like(output)
        layer.backward(doutput, cache)
        np.testing.assert_array_equal(x, original)
        np.testing.assert_array_equal(doutput, 1)
        assert vars(layer).keys() == before.keys()
        for name, value in vars(layer).items():
            np.testing.assert_array_equal(value, before[name])


def test_caches_of_two_inputs_serve_in_any_order() -> None:
    first, second = np.random.default_rng(0).standard_normal((2, 3, 2, 4, 6))
    for layer in all_layers():
        output, cache = layer.forward(first)
        expected, _ = layer.backward(output, cache)
        output, first_cache = layer.forward(first)
        layer.backward(*layer.forward(second))
        dinput, _ = layer.backward(output, first_cache)
        np.testing.assert_array_equal(dinput, expected)


def test_layers_compute_in_the_type_of_their_parameters_and_agree() -> None:
    x = np.random.default_rng(0).standard_normal((3, 2, 4, 6))
    for single, double in zip(all_layers(np.float32), all_layers(np.float64), strict=True):
        assert relative_difference(single.forward(x)[0], double.forward(x)[0]) < 1e-6
        for layer, dtype in ((single, np.float32), (double, np.float64)):
            for input_dtype in (np.float32, np.float64):
                output, cache = layer.forward(x.astype(input_dtype))
                dinput, gradients = layer.backward(output, cache)
                if isinstance(layer, LearningLayer):
                    arrays = (output, dinput, *gradients.values())
                    assert {array.dtype for array in arrays} == {np.dtype(dtype)}


def test_initial_weights_keep_the_scale_of_activations_and_depend_on_the_generator_alone() -> None:
    layer, again, other = (FullyConnected(400, 300) for _ in range(3))
    layer.b[...] = 7
    layer.initialise(np.random.default_rng(5))
    again.initialise(np.random.default_rng(5))
    other.initialise(np.random.default_rng(6))
    assert layer.W.std() == pytest.approx(np.sqrt(2 / 400), rel=0.01)
    assert abs(layer.W.mean()) < 1e-3
    assert not layer.b.any()
    np.testing.assert_array_equal(layer.W, again.W)
    assert (layer.W != other.W).any()


def test_update_follows_its_formula_and_does_not_decay_biases() -> None:
    layer = FullyConnected(2, 2, dtype=np.float64)
    W = np.array([[1.0, -2], [3, 4]])
    layer.set_params({"W": W, "b": np.array([[10.0, 20]])})
    gradients = {"W": np.array([[0.5, 1], [0, -1]]), "b": np.array([[1.0, -1]])}
    layer.update(gradients, lr=0.1, reg=0.01)
    np.testing.assert_allclose(layer.W, W - 0.1 * (gradients["W"] + 0.01 * W), rtol=1e-15)
    np.testing.assert_allclose(layer.b, [[9.9, 20.1]], rtol=1e-15)
    # The article's own rates are the default.
    parameters = inspect.signature(FullyConnected.update).parameters
    assert parameters["lr"].default == parameters["reg"].default == 1e-3


def test_parameters_are_copied_in_and_out() -> None:
    layer = Convolution(2, 3, 3)
    given_params = {"W": np.ones((18, 3)), "b": np.ones((1, 3))}
    layer.set_params(given_params)
    given_params["W"][...] = 5
    taken = layer.get_params()
    taken["b"][...] = 5
    np.testing.assert_array_equal(layer.W, 1)
    np.testing.assert_array_equal(layer.b, 1)
    assert taken["W"].dtype == np.float32


def test_parameters_of_another_shape_are_refused_whole() -> None:
    layer = Convolution(2, 3, 3)
    for W, b in (((18, 2), (1, 3)), ((18, 3), (3,)), ((3, 18), (1, 3))):
        with pytest.raises(ValueError, match="must have shape"):
            layer.set_params({"W": np.ones(W), "b": np.ones(b)})
        assert not layer.W.any()
        assert not layer.b.any()
