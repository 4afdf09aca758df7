"""Scores of candidates and of neighbours, from what network and detector say and from their shapes.

Each score is a sum of features, weighted by what was fitted to numbers that people wrote.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from lenet.recognition.numbers.lattice import Candidate, widest_gap
from lenet.recognition.numbers.segmentation import Segmentation

Features = NDArray[np.float64]

DIGIT_FEATURES = (
    "digit",
    "network",
    "detector",
    "agreement",
    "low",
    "tall",
    "broad",
    "wide",
    "cuts",
    "cut overlap",
    "gap inside",
    "joined cuts",
    "pieces",
    "left out",
    "left out size",
)
"""Of a candidate alone."""

PAIR_FEATURES = ("gap", "wide gap", "overlap", "backwards", "heights", "bottoms", "tops")
"""Of two digits side by side."""

FEATURES = (*DIGIT_FEATURES, *PAIR_FEATURES)

LEAST_PROBABILITY = 1e-4
"""Smaller ones count as this, so that no single one decides."""


def log_of(probabilities: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return logarithms of probabilities, with a floor."""
    logs: NDArray[np.float64] = np.log(np.maximum(probabilities, LEAST_PROBABILITY))
    return logs


def digit_features(
    segmentation: Segmentation,
    candidates: Sequence[Candidate],
    network: NDArray[np.floating],
    detector: NDArray[np.floating] | None,
) -> Features:
    """Return what speaks for and against each candidate, float64 [candidates, len(DIGIT_FEATURES)].

    Parameters
    ----------
    segmentation
        The number's pieces.
    candidates
        Groups of them.
    network
        Probability of each digit, [candidates, 10].
    detector
        Of each of the detector's classes, [candidates, 12]; None without one.
    """
    result = np.zeros((len(candidates), len(DIGIT_FEATURES)))
    height = segmentation.height
    best = network.argmax(axis=1)
    sure = log_of(network.max(axis=1).astype(np.float64))
    is_digit, agrees = np.zeros(len(candidates)), np.zeros(len(candidates))
    if detector is not None:
        share = detector[:, :10].sum(axis=1).astype(np.float64)
        is_digit = log_of(share)
        own = detector[np.arange(len(candidates)), best]
        agrees = log_of(own / np.maximum(share, 1e-12))
    for number, candidate in enumerate(candidates):
        box, members = candidate.box, candidate.members
        if candidate.is_left_out:
            result[number, -2:] = len(members), max(box.width, box.height) / height
            continue
        opened = [cut for cut in segmentation.cuts if (cut.before in members) != (cut.after in members)]
        joined = sum(cut.before in members and cut.after in members for cut in segmentation.cuts)
        tallness = np.log(max(box.height, 0.02 * height) / height)
        aspect = box.width / max(box.height, 0.02 * height)
        result[number, :-2] = (
            1.0,
            sure[number],
            is_digit[number],
            agrees[number],
            min(0.0, tallness) ** 2,
            max(0.0, tallness),
            max(0.0, aspect - 1.0),
            max(0.0, box.width / height - 1.0),
            len(opened),
            sum(cut.overlap for cut in opened),
            widest_gap([segmentation.boxes[member] for member in members]) / height,
            joined,
            len(members) - 1 - joined,
        )
    return result


def pair_features(left: Candidate, right: Candidate, height: float) -> Features:
    """Return what speaks for and against two digits side by side, float64 [len(PAIR_FEATURES)].

    Parameters
    ----------
    left, right
        The candidates.
    height
        Of the number.
    """
    one, other = left.box, right.box
    gap = (other.left - one.right) / height
    step = (other.left + other.right - one.left - one.right) / (2 * height)
    ratio = np.log(max(one.height, 0.02 * height) / max(other.height, 0.02 * height))
    return np.array(
        (
            max(0.0, gap),
            max(0.0, gap - 1.0),
            max(0.0, -gap),
            max(0.0, 0.25 - step),
            abs(ratio),
            abs(one.bottom - other.bottom) / height,
            abs(one.top - other.top) / height,
        )
    )
