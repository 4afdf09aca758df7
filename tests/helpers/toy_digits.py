"""Ten kinds of small pictures that are quickly learned, and a network small enough to do so at once."""

from typing import Any

import numpy as np

from lenet.datasets.examples import Examples
from lenet.nn.arrays import Array
from lenet.nn.input import InputConvention
from lenet.nn.layers import Convolution, FullyConnected, MaxPool, ReLU
from lenet.nn.network import LayeredNet

SIDE = 12
"""Of the pictures that `toy_network` reads, in pixels."""


def toy_examples(count: int, *, seed: int = 0, side: int = SIDE) -> Examples:
    """Return pictures of a bright block in noise; the ten classes have it at ten places."""
    generator = np.random.default_rng(seed)
    labels = generator.permutation(count) % 10
    pictures = generator.integers(0, 100, (count, side, side), dtype=np.uint8)
    for picture, label in zip(pictures, labels, strict=True):
        top, left = side // 2 * (label // 5), side // 5 * (label % 5)
        picture[top : top + side // 2, left : left + side // 5] += 150
    return Examples(pictures, labels, InputConvention(0.3, 0.2))


def inputs_of(examples: Examples) -> Array:
    """Return a network's inputs [N, 1, side, side] in float64, by the formula of the convention."""
    mean, std = examples.convention.mean, examples.convention.std
    return np.asarray((examples.pictures / 255 - mean) / std)[:, None]


def toy_network(dtype: type[np.floating[Any]] = np.float32) -> LayeredNet:
    """Return a new network, always the same."""
    network = LayeredNet(
        {
            "conv": Convolution(1, 3, 3, dtype=dtype),
            "relu": ReLU(),
            "pool": MaxPool(2, stride=2),
            "scores": FullyConnected(75, 10, dtype=dtype),
        }
    )
    network.initialise(np.random.default_rng(0))
    network.parameters[network.weight_count :] = 0.1
    return network
