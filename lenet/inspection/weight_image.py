"""All weights of a layer laid out as one picture, in which its filters can be seen."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from lenet.nn.layers import Convolution, LearningLayer

GAP = -1
"""Marks the cells without a weight."""


def weight_sheet(layer: LearningLayer) -> NDArray[np.intp]:
    """Return which weight each cell of the picture shows.

    The filters of a convolution are side by side; below each other are a filter's squares for the maps of
    the layer before, with a gap of one cell between them. Each unit of a fully connected layer is a row.

    Returns
    -------
    int [height, width]
        The place of the weight in ``layer.W.ravel()``, or `GAP`.
    """
    inputs, outputs = layer.W.shape
    places = np.arange(inputs * outputs, dtype=np.intp).reshape(inputs, outputs)
    if not isinstance(layer, Convolution):
        return places.T
    squares = places.reshape(-1, layer.size, layer.size, outputs).transpose(0, 1, 3, 2)
    with_gaps = np.pad(squares, ((0, 0), (0, 1), (0, 0), (0, 1)), constant_values=GAP)
    return with_gaps.reshape(len(squares) * (layer.size + 1), -1)[:-1, :-1]
