"""The calculation of one unit: its inputs times its weights, added up, and its bias.

It holds all the numbers, so that it can be repeated by hand.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from lenet.inspection.activations import Trace, Unit
from lenet.nn.arrays import Array
from lenet.nn.layers import Convolution, MaxPool

Shape = tuple[int, int]


@dataclass(frozen=True, eq=False)
class Calculation:
    """The numbers of one unit of a layer that learns, or of a pooling.

    Attributes
    ----------
    inputs : [C, size, size], or [units]
        Its row of the matrix a.
    weights : as `inputs`, or None
        Its column of W; None for a pooling, which takes the largest input instead.
    bias
        Its number of b; 0 for a pooling.
    corner
        Row and column of its window's upper left pixel in the maps before; (0, 0) for a unit that sees all.
    shapes
        Of the whole layer's matrices for one picture, by the article's names: a, W, b and z.
    has_relu
        Whether what is below 0 becomes 0.
    """

    unit: Unit
    inputs: Array
    weights: Array | None
    bias: float
    corner: Shape
    shapes: Mapping[str, Shape]
    has_relu: bool

    @classmethod
    def of(cls, trace: Trace, unit: Unit) -> Calculation:
        """Return the numbers of a unit.

        Raises
        ------
        ValueError
            If it is a pixel of the input, which is not calculated.
        """
        if unit.stage == "input":
            raise ValueError("A pixel of the input is not calculated: choose a unit of a layer.")
        layer, inputs = trace.network.layers[unit.stage], trace.incoming(unit.stage)
        output = trace.output(unit.stage)
        places = int(np.prod(output.shape[1:]))
        if isinstance(layer, MaxPool | Convolution):
            top, left = corner = (unit.row * layer.stride, unit.column * layer.stride)
            inputs = inputs[:, top : top + layer.size, left : left + layer.size]
        else:
            corner, inputs = (0, 0), inputs.reshape(-1)
        if isinstance(layer, MaxPool):
            inputs = inputs[unit.channel : unit.channel + 1]
            shapes = {"a": (output.size, inputs.size), "z": (output.size, 1)}
            return cls(unit, inputs, None, 0.0, corner, shapes, has_relu=False)
        parameters = trace.network.learning_layers[unit.stage]
        rows, columns = parameters.W.shape
        return cls(
            unit,
            inputs,
            parameters.W[:, unit.channel].reshape(inputs.shape),
            float(parameters.b[0, unit.channel]),
            corner,
            {"a": (places, rows), "W": (rows, columns), "b": (1, columns), "z": (places, columns)},
            has_relu=unit.stage != "fc2",
        )

    @property
    def products(self) -> Array:
        """Each input times its weight, in the inputs' shape; a pooling's inputs as they are."""
        return self.inputs if self.weights is None else self.inputs * self.weights

    @property
    def z(self) -> float:
        """The sum of all products and the bias; the largest input of a pooling."""
        if self.weights is None:
            return float(self.inputs.max())
        return float(self.products.sum(dtype=np.float64)) + self.bias

    @property
    def value(self) -> float:
        """The unit's output."""
        return max(self.z, 0.0) if self.has_relu else self.z
