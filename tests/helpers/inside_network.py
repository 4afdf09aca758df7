"""A network with parameters by chance, and a picture that it reads: what the tests of its insides look at."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from lenet.inspection.activations import Trace
from lenet.nn.input import InputConvention
from lenet.nn.lenet5 import LeNet5
from tests.helpers.drawn_digits import drawn

CONVENTION = InputConvention(0.1, 0.3)


def chance_network(dtype: type[np.floating[Any]] = np.float32) -> LeNet5:
    """Return a network, always the same, whose every number of W and b is something."""
    generator = np.random.default_rng(5)
    network = LeNet5(generator=generator, dtype=dtype)
    network.parameters[network.weight_count :] = generator.normal(
        0, 0.1, network.parameters.size - network.weight_count
    )
    return network


def drawn_picture(digit: int = 4) -> NDArray[np.uint8]:
    """Return a digit, uint8 [32, 32], ink 255 on 0."""
    return 255 - np.asarray(drawn(digit, side=32))


def trace_of(network: LeNet5, picture: NDArray[np.uint8]) -> Trace:
    """Follow a picture in the network's own number type."""
    values = (picture / 255 - CONVENTION.mean) / CONVENTION.std
    return Trace.of(network, values.astype(network.dtype)[None, None])
