"""How sure a number is: whether it is one at all, and whether all its digits are right."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from lenet.recognition.detector import OTHER, SEVERAL
from lenet.recognition.numbers.reading import Lattice
from lenet.recognition.numbers.scoring import DIGIT_FEATURES, LEAST_PROBABILITY, log_of

EVIDENCE = (
    "constant",
    "least network",
    "mean detector",
    "least detector",
    "mean digit",
    "other",
    "several",
    "digits",
    "path",
)
"""What is looked at in a number: logarithms of probabilities, but for the mean probability of its digits by all together,
and of how many there are.
"""

DIGIT_EVIDENCE = ("constant", "network", "detector", "agreement")
"""What is looked at in one digit of a number: logarithms of probabilities."""

BY_NETWORKS = [DIGIT_FEATURES.index(name) for name in DIGIT_EVIDENCE[1:]]


def digit_evidence(lattice: Lattice, step: int) -> NDArray[np.float64]:
    """Return what speaks for a candidate being the digit that is read, float64 [len(DIGIT_EVIDENCE)]."""
    return np.concatenate(([1.0], lattice.features[step, BY_NETWORKS]))


def evidence_of(lattice: Lattice) -> NDArray[np.float64]:
    """Return what speaks for a number of two digits or more, float64 [len(EVIDENCE)]."""
    network, detector, _ = lattice.features[np.ix_(lattice.digit_steps, BY_NETWORKS)].T
    other = several = 0.0
    if lattice.detector is not None:
        whole = log_of(lattice.detector[lattice.whole])
        other, several = float(whole[OTHER]), float(whole[SEVERAL])
    return np.array(
        (
            1.0,
            network.min(),
            detector.mean(),
            detector.min(),
            np.exp(network + detector).mean(),
            other,
            several,
            np.log(len(network)),
            np.log(max(lattice.path.probability, LEAST_PROBABILITY)),
        )
    )


def probability_of(evidence: NDArray[np.float64], weights: NDArray[np.float64]) -> float:
    """Return the probability that logistic regression gives."""
    return float(1 / (1 + np.exp(-np.clip(evidence @ weights, -30, 30))))
