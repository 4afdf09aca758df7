"""Projection: a map of digits in two dimensions, by principal component analysis (PCA) of 84 activations of each.

The two dimensions are the directions in which the digits differ most.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lenet.nn.arrays import Array
from lenet.nn.lenet5 import LeNet5
from lenet.nn.network import LayeredNet

FEATURES_LAYER = "relu4"
"""The layer that is mapped: fc1's 84 units, as the last layer gets them."""


@dataclass(frozen=True, eq=False)
class Projection:
    """A map of digits.

    Attributes
    ----------
    points
        float64 [N, 2], the place of each digit.
    axes
        float64 [2, units], the two directions, of length 1 and at right angles.
    mean
        float64 [units], what lies in the map's origin.
    explained
        Which share of all variance each direction has.
    """

    points: NDArray[np.float64]
    axes: NDArray[np.float64]
    mean: NDArray[np.float64]
    explained: tuple[float, float]

    @classmethod
    def of(cls, features: Array) -> Projection:
        """Map features [N, units], at least two units.

        Notes
        -----
        The eigenvectors of the covariance matrix of the two largest eigenvalues. A direction's sign is
        chosen so that its largest number is positive: the same digits always give the same map.
        """
        exact = features.astype(np.float64)
        mean = exact.mean(axis=0)
        centred = exact - mean
        values, vectors = np.linalg.eigh(centred.T @ centred)
        axes = vectors[:, [-1, -2]].T
        axes *= np.sign(axes[[0, 1], np.abs(axes).argmax(axis=1)])[:, None]
        total = float(values.sum())
        first, second = (float(value) / total if total else 0.0 for value in values[[-1, -2]])
        return cls(centred @ axes.T, axes, mean, (first, second))

    def place(self, features: Array) -> NDArray[np.float64]:
        """Return where others lie on the map, float64 [N, 2], by their features [N, units]."""
        found: NDArray[np.float64] = (features.astype(np.float64) - self.mean) @ self.axes.T
        return found


def features_network(network: LeNet5) -> LayeredNet:
    """Return a network whose scores are the 84 numbers: a copy of all layers up to them."""
    layers = LeNet5(network.get_params(), dtype=network.dtype.type).layers
    names = list(layers)
    return LayeredNet({name: layers[name] for name in names[: names.index(FEATURES_LAYER) + 1]})
