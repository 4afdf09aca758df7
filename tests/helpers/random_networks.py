"""Networks of all kinds, drawn at random: those that a fast kernel fits, and those that none does."""

import copy
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import numpy as np
from hypothesis import strategies as st

from lenet.nn.arrays import Array
from lenet.nn.im2row import pool2row_indices
from lenet.nn.layers import Convolution, FullyConnected, Gradients, Layer, LearningLayer, MaxPool, ReLU
from lenet.nn.network import LayeredNet


class Offset(LearningLayer):
    """Adds W, a number for every pixel of every picture: its gradient is that of the next layer's input."""

    def forward(self, x: Array) -> tuple[Array, Any]:
        return x + self.W[: len(x)].reshape(x.shape), None

    def backward(self, doutput: Array, cache: Any) -> tuple[Array, Gradients]:
        return doutput, {"W": doutput.reshape(self.W.shape), "b": np.zeros_like(self.b)}


@dataclass(frozen=True, repr=False)
class Case:
    """A network in float64, the shape of one of its inputs, (C, H, W), and how many come in a batch."""

    network: LayeredNet
    shape: tuple[int, int, int]
    count: int

    def __repr__(self) -> str:
        table = [
            f"{type(layer).__name__}({', '.join(f'{k}={v}' for k, v in vars(layer).items() if k not in 'Wb')})"
            for layer in self.network.layers.values()
        ]
        return f"{self.count} of {self.shape} through {' → '.join(table)}"

    def draw_numbers(self, seed: int) -> tuple[Array, Array]:
        """Draw parameters, and return an input x and a gradient of the scores."""
        generator = np.random.default_rng(seed)
        for layer in self.network.learning_layers.values():
            layer.initialise(generator)
            layer.b[...] = generator.standard_normal(layer.b.shape)
        x = generator.standard_normal((self.count, *self.shape))
        return x, generator.standard_normal((self.count, self.network.classes))

    def draw_whole_numbers(self, seed: int) -> tuple[Array, Array]:
        """Do the same with −1, 0 and 1: sums are exact in any order, even in float32, and ties abound."""
        generator = np.random.default_rng(seed)
        self.network.parameters[...] = generator.integers(-1, 2, self.network.parameters.size)
        x = generator.integers(-1, 2, (self.count, *self.shape)).astype(np.float64)
        return x, generator.integers(-1, 2, (self.count, self.network.classes)).astype(np.float64)


def in_type(network: LayeredNet, dtype: type[np.floating[Any]]) -> LayeredNet:
    """Return a copy of a network that computes in another number type."""
    layers = copy.deepcopy(network.layers)
    for layer in layers.values():
        if isinstance(layer, LearningLayer):
            layer.use({name: array.astype(dtype) for name, array in layer.get_params().items()})
    return LayeredNet(layers)


def closest_decision(network: LayeredNet, x: Array) -> float:
    """Return how near a ReLU or a pooling window is to going the other way, in deviations of its input.

    Where it is nearer than rounding, two right computations may give different gradients.
    """
    trace = network.trace(x)
    margins = []
    for before, name in pairwise(trace):
        layer, inputs = network.layers[name], trace[before]
        if isinstance(layer, ReLU):
            margins.append(np.abs(inputs).min() / inputs.std())
        if isinstance(layer, MaxPool):
            windows = np.sort(pool2row_indices(inputs, layer.size, layer.size, layer.stride), axis=1)
            leads = (windows[:, -1] - windows[:, -2])[windows[:, -1] > 0]
            margins.append(leads.min() / inputs.std())
    return float(min(margins))


@st.composite
def fused_networks(draw: st.DrawFn, *, largest: int = 9) -> Case:
    """Draw one or two blocks of convolution, ReLU and pooling as LeNet-5 has them, and layers after them.

    A batch has at most the largest number of pictures.
    """
    height, width = draw(st.integers(1, 3)), draw(st.integers(1, 3))
    channels = [draw(st.integers(1, 7))]
    blocks: list[Layer] = []
    shape = (channels[0], height, width)
    for _ in range(draw(st.integers(1, 2))):
        size = draw(st.integers(1, 5))
        height, width = 2 * height + size - 1, 2 * width + size - 1
        channels.insert(0, draw(st.integers(1, 5)))
        convolution = Convolution(channels[0], channels[1], size, dtype=np.float64)
        blocks = [convolution, ReLU(), MaxPool(2, stride=2), *blocks]
    return _case(draw, blocks, (channels[0], height, width), shape, largest)


@st.composite
def other_networks(draw: st.DrawFn, *, largest: int = 9) -> Case:
    """Draw blocks with strides, borders, even filters, overlapping pools, and without ReLU or pooling."""
    first = shape = (draw(st.integers(1, 3)), draw(st.integers(4, 9)), draw(st.integers(4, 9)))
    layers: list[Layer] = []
    for _ in range(draw(st.integers(1, 2))):
        channels, height, width = shape
        padding = draw(st.integers(0, 2))
        size = draw(st.integers(1, min(4, height + 2 * padding, width + 2 * padding)))
        stride, filters = draw(st.integers(1, 3)), draw(st.integers(1, 3))
        layers.append(Convolution(channels, filters, size, stride=stride, padding=padding, dtype=np.float64))
        if draw(st.booleans()):
            layers.append(ReLU())
        shape = _shape_after(layers, first)
        if draw(st.booleans()):
            size = draw(st.integers(1, min(3, *shape[1:])))
            layers.append(MaxPool(size, stride=draw(st.integers(1, 3))))
            shape = _shape_after(layers, first)
    return _case(draw, layers, first, shape, largest)


def _shape_after(layers: Iterable[Layer], shape: tuple[int, int, int]) -> tuple[int, int, int]:
    x = np.zeros((1, *shape))
    for layer in layers:
        x, _ = layer.forward(x)
    _, channels, height, width = x.shape
    return channels, height, width


def _case(
    draw: st.DrawFn,
    layers: list[Layer],
    first: tuple[int, int, int],
    last: tuple[int, int, int],
    largest: int,
) -> Case:
    """Complete a network whose layers take inputs of shape ``first`` and give maps of shape ``last``."""
    count, classes = draw(st.integers(1, largest)), draw(st.integers(2, 4))
    channels, height, width = last
    units = channels * height * width
    before: list[Layer] = []
    if draw(st.booleans()):
        before = [Offset(count, int(np.prod(first)), dtype=np.float64)]
    after: list[Layer] = []
    if height == width and draw(st.booleans()):
        units = draw(st.integers(1, 4))
        after.append(Convolution(channels, units, height, dtype=np.float64))
    elif draw(st.booleans()):
        after.append(FullyConnected(units, 3, dtype=np.float64))
        units = 3
    if draw(st.booleans()):
        after.append(ReLU())
    after.append(FullyConnected(units, classes, dtype=np.float64))
    table = {f"layer{number}": layer for number, layer in enumerate(before + layers + after)}
    return Case(LayeredNet(table), first, count)
