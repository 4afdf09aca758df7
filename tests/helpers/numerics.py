"""How close numbers are, and gradients by finite differences: what engine tests measure with."""

from collections.abc import Callable

import numpy as np

from lenet.nn.arrays import Array


def relative_difference(result: Array, reference: Array) -> float:
    """Return ‖result − reference‖ / ‖reference‖; arrays of zeros are only close to zeros."""
    assert result.shape == reference.shape
    difference = np.linalg.norm(result.astype(np.float64) - reference)
    return float(difference / max(np.linalg.norm(reference), np.finfo(np.float64).tiny))


def finite_differences(function: Callable[[], float], array: Array, *, step: float = 1e-6) -> Array:
    """Return the gradient of a function of what is in a float64 array, by moving each number up and down."""
    gradient = np.zeros_like(array)
    for place in np.ndindex(array.shape):
        middle = array[place]
        array[place] = middle + step
        above = function()
        array[place] = middle - step
        below = function()
        array[place] = middle
        gradient[place] = (above - below) / (2 * step)
    return gradient
