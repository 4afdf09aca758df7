"""How sure a number is: whether it is one at all, and whether all its digits are right."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from lenet.recognition.detector import OTHER, SEVERAL
from lenet.recognition.numbers.reading import Lattice
from lenet.recognition.numbers.scoring import (
    DIGIT_FEATURES,
    LEAST_PROBABILITY,
    PAIR_FEATURES,
    log_of,
    pair_features,
)

EVIDENCE = (
    "constant",
    "least network",
    "mean digit",
    "other",
    "several",
    "digits",
    "path",
    "heights",
    "overlap",
    "cuts",
    "mean detector",
    "least detector",
    "several of many",
    "digits over letters",
    "each over letters",
)
"""What is looked at in a number: logarithms of probabilities, but for the mean probability of its digits by all together,
of how many there are, and of the detector's odds on each; how unlike its digits are in height, how far they overlap, and
how often ink was cut, each as a mean; what the detector says of the whole, times how many digits there are; how much
more the best path of digits scores than the best of letters, and that for each digit.
"""

DIGIT_EVIDENCE = ("constant", "network", "detector", "agreement")
"""What is looked at in one digit of a number: logarithms of probabilities."""

MOST_SURE = 6.0
"""Logarithms of a detector's odds on a digit count as so much at most, for and against it."""

BY_NETWORKS = [DIGIT_FEATURES.index(name) for name in DIGIT_EVIDENCE[1:]]


def digit_evidence(lattice: Lattice, step: int) -> NDArray[np.float64]:
    """Return what speaks for a candidate being the digit that is read, float64 [len(DIGIT_EVIDENCE)]."""
    return np.concatenate(([1.0], lattice.features[step, BY_NETWORKS]))


def evidence_of(lattice: Lattice) -> NDArray[np.float64]:
    """Return what speaks for a number of two digits or more, float64 [len(EVIDENCE)]."""
    steps, height = lattice.digit_steps, lattice.segmentation.height
    network, detector, _ = lattice.features[np.ix_(steps, BY_NETWORKS)].T
    other = several = 0.0
    if lattice.detector is not None:
        whole = log_of(lattice.detector[lattice.whole])
        other, several = float(whole[OTHER]), float(whole[SEVERAL])
    boxes = [lattice.candidates[step].box for step in steps]
    pairs = np.mean([pair_features(left, right, height) for left, right in pairwise(boxes)], axis=0)
    odds = log_of(lattice.digit_shares[steps]) - log_of(1 - lattice.digit_shares[steps])
    odds = np.clip(odds, -MOST_SURE, MOST_SURE)
    lead = lattice.path.score - lattice.letter_score
    return np.array(
        (
            1.0,
            network.min(),
            np.exp(network + detector).mean(),
            other,
            several,
            np.log(len(steps)),
            np.log(max(lattice.path.probability, LEAST_PROBABILITY)),
            pairs[PAIR_FEATURES.index("heights")],
            pairs[PAIR_FEATURES.index("overlap")],
            lattice.features[steps, DIGIT_FEATURES.index("cuts")].mean(),
            odds.mean(),
            odds.min(),
            several * np.log(len(steps)),
            lead,
            lead / len(steps),
        )
    )


def probability_of(evidence: NDArray[np.float64], weights: NDArray[np.float64]) -> float:
    """Return the probability that logistic regression gives."""
    return float(1 / (1 + np.exp(-np.clip(evidence @ weights, -30, 30))))
