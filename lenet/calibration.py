"""Calibration makes confidence honest: of the answers given with 90 %, nine in ten shall be right."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from lenet.arrays import Array
from lenet.loss import softmax

COLDEST, HOTTEST = 0.25, 4.0
"""Bounds of a temperature that is fitted; genuine ones are near 1."""

HALVINGS = 24
"""After so many, the interval is smaller than anyone could notice."""


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
    cross-entropy is convex: its slope, the mean of the expected score less the label's own, only rises, and
    bisection finds where it is 0.
    """
    if not np.isfinite(scores).all():
        return 1.0
    exact = scores.astype(np.float64)
    own = exact[np.arange(len(labels)), labels].mean()
    low, high = 1 / HOTTEST, 1 / COLDEST
    for _ in range(HALVINGS):
        coldness = (low + high) / 2
        expected = (softmax(exact * coldness) * exact).sum(axis=1).mean()
        if expected < own:
            low = coldness
        else:
            high = coldness
    return 2 / (low + high)
