"""The search for a number's digits: pieces, candidates, their scores, the best path."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from operator import mul

import numpy as np
from numpy.typing import NDArray

from lenet.recognition.classifier import Classifier
from lenet.recognition.detector import SEVERAL
from lenet.recognition.numbers.lattice import Candidate, candidates_of
from lenet.recognition.numbers.path import Path, best_path
from lenet.recognition.numbers.reading import Lattice
from lenet.recognition.numbers.scoring import DIGIT_FEATURES, digit_features, letter_features, pair_features
from lenet.recognition.numbers.segmentation import Segmentation
from lenet.recognition.numbers.weights import NumberWeights

READER_SHARE = 0.2
"""How much the reading network counts beside the detector, which knows more hands, where both name a digit.

Of 318 numbers by writers unknown to both, most were right with 0.15 and 0.3, fewer with 0 and 0.5.
"""

LEAST_SHARE = 1e-6
"""Smaller ones count as this, so that no single network decides."""


def search(
    segmentation: Segmentation,
    network: Classifier,
    detector: Classifier | None,
    weights: NumberWeights,
    *,
    together: bool = True,
) -> Lattice:
    """Find the digits of a number.

    Parameters
    ----------
    segmentation
        Its pieces.
    network, detector
        Judge the candidates.
    weights
        Of what speaks for and against them.
    together
        Whether both name the digits; otherwise the network alone.
    """
    candidates = candidates_of(segmentation)
    pictures = segmentation.pictures([candidate.members for candidate in candidates])
    digits = network.probabilities(pictures)
    detected = None
    if detector is not None:
        detected = detector.probabilities(pictures)
        if together:
            digits = agreed(digits, detected[:, :SEVERAL])
    features = digit_features(segmentation, candidates, digits, detected)
    found = _searched(segmentation, candidates, detected, features, weights.features)
    return Lattice(segmentation, tuple(candidates), pictures, digits, detected, features, *found)


def agreed(reader: NDArray[np.float64], detector: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return what two networks say of the digits together: the weighted geometric mean, [N, 10] summing to 1.

    Parameters
    ----------
    reader, detector
        Probabilities or shares of the digits, [N, 10].
    """
    logs = READER_SHARE * np.log(np.maximum(reader, LEAST_SHARE))
    logs += (1 - READER_SHARE) * np.log(np.maximum(detector, LEAST_SHARE))
    means = np.exp(logs)
    result: NDArray[np.float64] = means / means.sum(axis=1, keepdims=True)
    return result


def searched_again(lattice: Lattice, weights: NDArray[np.float64]) -> Lattice:
    """Return a lattice with the best path by other weights of `FEATURES`, float64 [len(FEATURES)]."""
    scores, path, letter_score = _searched(
        lattice.segmentation, lattice.candidates, lattice.detector, lattice.features, weights
    )
    return replace(lattice, scores=scores, path=path, letter_score=letter_score)


def _searched(
    segmentation: Segmentation,
    candidates: Sequence[Candidate],
    detector: NDArray[np.float64] | None,
    features: NDArray[np.float64],
    weights: NDArray[np.float64],
) -> tuple[NDArray[np.float64], Path, float]:
    """Return the candidates' scores, the best path, and what the best path of letters scores."""
    of_digit, of_pair = np.split(weights, [len(DIGIT_FEATURES)])
    known: dict[tuple[int, int], float] = {}
    pair_weights = of_pair.tolist()

    def pair_score(left: int, right: int) -> float:
        score = known.get((left, right))
        if score is None:
            of_both = pair_features(candidates[left].box, candidates[right].box, segmentation.height)
            score = known[left, right] = sum(map(mul, pair_weights, of_both))
        return score

    scores = features @ of_digit
    path = best_path(candidates, scores.tolist(), pair_score)
    if detector is None:
        return scores, path, path.score
    as_letters = letter_features(features, detector) @ of_digit
    return scores, path, best_path(candidates, as_letters.tolist(), pair_score).score
