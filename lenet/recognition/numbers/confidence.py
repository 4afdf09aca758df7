"""How sure a number is: whether it is one at all, and whether all its digits are right."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from lenet.recognition.detector import OTHER, SEVERAL
from lenet.recognition.numbers.reading import Lattice
from lenet.recognition.numbers.scoring import DIGIT_FEATURES, LEAST_PROBABILITY, log_of

EVIDENCE = (
    "constant",
    "mean network",
    "least network",
    "mean detector",
    "least detector",
    "other",
    "several",
    "digits",
    "path",
    "shape",
)
"""What is looked at; logarithms of probabilities, but for the number of digits and the score of their shapes."""

BY_NETWORKS = [DIGIT_FEATURES.index(name) for name in ("network", "detector", "agreement")]


def evidence_of(lattice: Lattice, of_digit: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return what speaks for a number, float64 [len(EVIDENCE)].

    Parameters
    ----------
    lattice
        With its best path, which has a digit at least.
    of_digit
        Weights of `DIGIT_FEATURES`.
    """
    steps = lattice.digit_steps
    sure = log_of(lattice.network[steps].max(axis=1))
    is_digit, other, several = np.zeros(len(steps)), 0.0, 0.0
    if lattice.detector is not None:
        is_digit = log_of(lattice.detector[steps, :SEVERAL].sum(axis=1))
        whole = log_of(lattice.detector[lattice.whole])
        other, several = float(whole[OTHER]), float(whole[SEVERAL])
    shape = lattice.features @ np.where(np.isin(np.arange(len(of_digit)), BY_NETWORKS), 0.0, of_digit)
    return np.array(
        (
            1.0,
            sure.mean(),
            sure.min(),
            is_digit.mean(),
            is_digit.min(),
            other,
            several,
            np.log(len(steps)),
            np.log(max(lattice.path.probability, LEAST_PROBABILITY)),
            shape[list(lattice.path.steps)].sum() / len(steps),
        )
    )


def probability_of(evidence: NDArray[np.float64], weights: NDArray[np.float64]) -> float:
    """Return the probability that logistic regression gives."""
    return float(1 / (1 + np.exp(-np.clip(evidence @ weights, -30, 30))))
