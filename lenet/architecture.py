"""What LeNet-5 learns, as data: the name and shape of each of its arrays.

The network is built from this table and parameters files are checked against it.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

PARAMETER_SHAPES: Mapping[str, Mapping[str, tuple[int, int]]] = MappingProxyType(
    {
        "conv1": {"W": (25, 6), "b": (1, 6)},
        "conv2": {"W": (150, 16), "b": (1, 16)},
        "conv3": {"W": (400, 120), "b": (1, 120)},
        "fc1": {"W": (120, 84), "b": (1, 84)},
        "fc2": {"W": (84, 10), "b": (1, 10)},
    }
)
"""Layers in the order of the forward pass, each with its learned arrays.

A convolution's W is [C·filter_h·filter_w, filter_num], its rows ordered by channel, then filter row,
then filter column; a fully connected layer's W is [in, out]; b is [1, filter_num] or [1, out].
"""


def parameter_shapes(classes: int) -> Mapping[str, Mapping[str, tuple[int, int]]]:
    """Return the table of a network of the same layers that tells other things apart than ten digits.

    Parameters
    ----------
    classes
        How many.
    """
    return {**PARAMETER_SHAPES, "fc2": {"W": (84, classes), "b": (1, classes)}}
