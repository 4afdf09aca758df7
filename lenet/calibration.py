"""Calibration makes confidence honest: of the answers given with 90 %, nine in ten shall be right."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from lenet.arrays import Array
from lenet.loss import cross_entropy

COLDEST, HOTTEST = 0.25, 4.0
"""Bounds of a temperature that is fitted; genuine ones are near 1."""

HALVINGS = 40
"""After so many, the interval is smaller than anyone could notice."""

GOLDEN = (5**0.5 - 1) / 2


def fitted_temperature(scores: Array, labels: NDArray[np.integer]) -> float:
    """Return the number by which scores are to be divided for the least mean cross-entropy.

    Parameters
    ----------
    scores : [N, classes]
        A network's scores of examples that it did not learn from; at least one.
    labels : int [N]
        What they are.

    Returns
    -------
    float
        From `COLDEST` to `HOTTEST`; 1 where the scores are not finite.

    Notes
    -----
    Temperature scaling by Guo et al. 2017, "On Calibration of Modern Neural Networks". In 1 / T the mean
    cross-entropy is convex, so that golden-section search finds its minimum.
    """
    if not np.isfinite(scores).all():
        return 1.0
    exact = scores.astype(np.float64)

    def loss(coldness: float) -> float:
        return cross_entropy(exact * coldness, labels)[0]

    low, high = 1 / HOTTEST, 1 / COLDEST
    for _ in range(HALVINGS):
        first, second = high - GOLDEN * (high - low), low + GOLDEN * (high - low)
        if loss(first) < loss(second):
            high = second
        else:
            low = first
    return 2 / (low + high)
