"""Scores of candidates and of neighbours, from what network and detector say and from their shapes.

Each score is a sum of features, weighted by what was fitted to numbers that people wrote.
"""

from __future__ import annotations

from collections.abc import Sequence
from math import log

import numpy as np
from numpy.typing import NDArray

from lenet.recognition.detector import OTHER
from lenet.recognition.numbers.lattice import Candidate, widest_gap
from lenet.recognition.numbers.segmentation import Box, Segmentation

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


LEAST_HEIGHT = 0.02
"""Of a candidate, in heights of the number, where heights are compared; a lower one counts as this."""


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
        Of each of the detector's classes, [candidates, `lenet.recognition.detector.CLASSES`]; None without one.
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
        tallness = log(max(box.height, LEAST_HEIGHT * height) / height)
        aspect = box.width / max(box.height, LEAST_HEIGHT * height)
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


def letter_features(features: Features, detector: NDArray[np.floating]) -> Features:
    """Return what speaks for and against each candidate as a letter, as `digit_features` does for digits.

    Parameters
    ----------
    features
        As digits, float64 [candidates, len(DIGIT_FEATURES)].
    detector
        Probability of each of the detector's classes, [candidates, `lenet.recognition.detector.CLASSES`].
    """
    letters = detector[:, OTHER + 1 :].astype(np.float64)
    share = letters.sum(axis=1)
    certainty = letters.max(axis=1) / np.maximum(share, 1e-12)
    columns = [DIGIT_FEATURES.index(name) for name in ("network", "detector", "agreement")]
    result = features.copy()
    is_used = features[:, :1] > 0
    result[:, columns] = is_used * np.column_stack((log_of(certainty), log_of(share), np.zeros(len(share))))
    return result


def pair_features(left: Box, right: Box, height: float) -> tuple[float, ...]:
    """Return what speaks for and against two digits side by side, in the order of `PAIR_FEATURES`.

    Parameters
    ----------
    left, right
        Boxes around them, the lean taken away.
    height
        Of the number.
    """
    gap = (right.left - left.right) / height
    step = (right.left + right.right - left.left - left.right) / (2 * height)
    least = LEAST_HEIGHT * height
    return (
        max(0.0, gap),
        max(0.0, gap - 1.0),
        max(0.0, -gap),
        max(0.0, 0.25 - step),
        abs(log(max(left.height, least) / max(right.height, least))),
        abs(left.bottom - right.bottom) / height,
        abs(left.top - right.top) / height,
    )
