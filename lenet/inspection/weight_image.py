"""A sheet lays out all weights of a layer as one picture in which its filters can be seen."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from lenet.nn.layers import Convolution, LearningLayer

GAP = -1
"""Stands in a sheet where no weight is."""


def weight_sheet(layer: LearningLayer) -> NDArray[np.intp]:
    """Return where each weight of a layer stands.

    Parameters
    ----------
    layer
        A convolution: its filters stand side by side, and below each other the squares with which a filter
        looks at each map of the layer before, with a gap of one cell between them. Or a fully connected
        layer: each unit is a row, with a weight for each of its inputs.

    Returns
    -------
    int [height, width]
        The place of the weight in ``layer.W.ravel()``, or `GAP`.
    """
    inputs, outputs = layer.W.shape
    places = np.arange(inputs * outputs, dtype=np.intp).reshape(inputs, outputs)
    if not isinstance(layer, Convolution):
        return places.T
    size = layer.size
    squares = places.reshape(-1, size, size, outputs)
    step = size + 1
    sheet = np.full((len(squares) * step - 1, outputs * step - 1), GAP, np.intp)
    for channel, square in enumerate(squares):
        for number in range(outputs):
            top, left = channel * step, number * step
            sheet[top : top + size, left : left + size] = square[:, :, number]
    return sheet
