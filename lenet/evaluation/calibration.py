"""Calibration compares confidence with accuracy: of the answers given with 90 %, nine in ten should be right."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lenet.evaluation.proportions import Share
from lenet.nn.arrays import Array
from lenet.nn.loss import softmax

BINS = 15
"""Bins of equal mass in which confidence is compared with what was right."""

TENTHS = 10
"""Bins of equal width by which a diagram shows the whole scale of confidence."""


@dataclass(frozen=True)
class ReliabilityBin:
    """Answers of about the same confidence: the lowest and the highest, the mean, and how many of them are right."""

    lowest: float
    highest: float
    confidence: float
    right: Share


def reliability_bins(confidence: NDArray[np.floating], right: NDArray[np.bool_]) -> list[ReliabilityBin]:
    """Sort answers by confidence into `BINS` bins of as many answers each, give or take one.

    Parameters
    ----------
    confidence
        Probability of each answer, [N], N at least 1.
    right
        Whether it was right, bool [N].

    Returns
    -------
    list of ReliabilityBin
        By rising confidence; fewer where there are fewer answers.
    """
    order = np.argsort(confidence, kind="stable")
    return _bins([part for part in np.array_split(order, BINS) if len(part)], confidence, right)


def reliability_tenths(confidence: NDArray[np.floating], right: NDArray[np.bool_]) -> list[ReliabilityBin]:
    """Sort answers by confidence into tenths of the scale from 0 to 1; empty ones are left out.

    Parameters
    ----------
    confidence, right
        As for `reliability_bins`. What lies on the edge of two tenths belongs to the upper one.
    """
    order = np.argsort(confidence, kind="stable")
    tenth = np.minimum((confidence[order] * TENTHS).astype(np.intp), TENTHS - 1)
    return _bins([order[tenth == each] for each in np.unique(tenth)], confidence, right)


def _bins(
    parts: list[NDArray[np.intp]], confidence: NDArray[np.floating], right: NDArray[np.bool_]
) -> list[ReliabilityBin]:
    """Return a bin for each list of places, which rise in confidence."""
    exact = confidence.astype(np.float64)
    return [
        ReliabilityBin(
            float(exact[part[0]]), float(exact[part[-1]]), float(exact[part].mean()), Share.of(right[part])
        )
        for part in parts
    ]


def calibration_error(confidence: NDArray[np.floating], right: NDArray[np.bool_]) -> float:
    """Return the expected calibration error, from 0 to 1.

    Parameters
    ----------
    confidence, right
        As for `reliability_bins`.

    Notes
    -----
    In bins of equal mass, the mean confidence is compared with the share that is right; the error is the
    mean of the absolute differences, weighted by the bins' sizes (Nguyen and O'Connor 2015).
    """
    bins = reliability_bins(confidence, right)
    return sum(abs(each.confidence - each.right.value) * each.right.total for each in bins) / len(confidence)


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
    # Column after column in memory, rows are added up and compared three times as fast.
    exact = scores.astype(np.float64, order="F")
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
