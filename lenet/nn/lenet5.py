"""LeNet-5 as a table of named layers; the shapes of its parameters follow from it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np

from lenet.nn.layers import Convolution, FullyConnected, MaxPool, ReLU
from lenet.nn.network import LayeredNet
from lenet.nn.parameters import Shapes

Widths = tuple[int, int, int, int]

WIDTHS: Widths = (6, 16, 120, 84)
"""Of LeNet-5, as LeCun, Bottou, Bengio and Haffner (1998) describe it."""


class LeNet5(LayeredNet):
    """The network of the article "LeNet5实现-numpy": 61,706 parameters, 32×32 pixels in, 10 scores out.

    Parameters
    ----------
    params
        Parameters to start with, as `load_params` returns them.
    generator
        Where new parameters are drawn from if there are none to start with; without it they are 0.
    classes
        Number of classes, if not the ten digits.
    widths
        How many maps the three convolutions make, and how many units the first fully connected layer has.
    dtype
        Number type of the parameters and of all that is computed.

    Examples
    --------
    >>> network = LeNet5(generator=np.random.default_rng(0))
    >>> network.parameters.size
    61706
    >>> scores, cache = network.forward(np.zeros((2, 1, 32, 32), np.float32))
    >>> scores.shape
    (2, 10)
    """

    def __init__(
        self,
        params: Mapping[str, Any] | None = None,
        *,
        generator: np.random.Generator | None = None,
        classes: int = 10,
        widths: Widths = WIDTHS,
        dtype: type[np.floating[Any]] = np.float32,
    ) -> None:
        maps1, maps2, maps3, units = widths
        super().__init__(
            {
                "conv1": Convolution(1, maps1, 5, dtype=dtype),
                "relu1": ReLU(),
                "pool1": MaxPool(2, stride=2),
                "conv2": Convolution(maps1, maps2, 5, dtype=dtype),
                "relu2": ReLU(),
                "pool2": MaxPool(2, stride=2),
                "conv3": Convolution(maps2, maps3, 5, dtype=dtype),
                "relu3": ReLU(),
                "fc1": FullyConnected(maps3, units, dtype=dtype),
                "relu4": ReLU(),
                "fc2": FullyConnected(units, classes, dtype=dtype),
            }
        )
        if params is not None:
            self.set_params(params)
        elif generator is not None:
            self.initialise(generator)


def parameter_shapes(classes: int = 10, widths: Widths = WIDTHS) -> Shapes:
    """Return the shape of each parameter array of a LeNet-5 with this many classes and these widths, by layer and name.

    A convolution's W is [C·filter_h·filter_w, filter_num], its rows ordered by channel, then filter row,
    then filter column; a fully connected layer's W is [in, out]; b is [1, filter_num] or [1, out].
    """
    return LeNet5(classes=classes, widths=widths).shapes


PARAMETER_SHAPES: Shapes = parameter_shapes()
"""The arrays of the network that reads ten digits."""
