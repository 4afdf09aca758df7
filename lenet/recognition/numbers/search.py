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
from lenet.recognition.numbers.scoring import DIGIT_FEATURES, digit_features, pair_features
from lenet.recognition.numbers.segmentation import Segmentation
from lenet.recognition.numbers.weights import NumberWeights

LEAST_SHARE = 1e-6
"""Smaller ones count as this, so that no single network decides."""


def search(
    segmentation: Segmentation, network: Classifier, detector: Classifier | None, weights: NumberWeights
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
    """
    candidates = candidates_of(segmentation)
    pictures = segmentation.pictures([candidate.members for candidate in candidates])
    digits = network.probabilities(pictures)
    detected = None
    if detector is not None:
        detected = detector.probabilities(pictures)
        digits = agreed(digits, detected[:, :SEVERAL])
    features = digit_features(segmentation, candidates, digits, detected)
    scores = features @ weights.of_digit
    path = _best_path(segmentation, candidates, scores, weights.of_pair)
    return Lattice(segmentation, tuple(candidates), pictures, digits, detected, features, scores, path)


def agreed(one: NDArray[np.float64], other: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return what two networks say of the digits together, the geometric mean of their shares, [N, 10] summing to 1."""
    means = np.sqrt(np.maximum(one, LEAST_SHARE) * np.maximum(other, LEAST_SHARE))
    result: NDArray[np.float64] = means / means.sum(axis=1, keepdims=True)
    return result


def searched_again(lattice: Lattice, features: NDArray[np.float64]) -> Lattice:
    """Return a lattice with the best path by other weights of `FEATURES`, float64 [len(FEATURES)]."""
    of_digit, of_pair = np.split(features, [len(DIGIT_FEATURES)])
    scores = lattice.features @ of_digit
    path = _best_path(lattice.segmentation, lattice.candidates, scores, of_pair.tolist())
    return replace(lattice, scores=scores, path=path)


def _best_path(
    segmentation: Segmentation,
    candidates: Sequence[Candidate],
    scores: NDArray[np.float64],
    of_pair: Sequence[float],
) -> Path:
    known: dict[tuple[int, int], float] = {}

    def pair_score(left: int, right: int) -> float:
        score = known.get((left, right))
        if score is None:
            features = pair_features(candidates[left].box, candidates[right].box, segmentation.height)
            score = known[left, right] = sum(map(mul, of_pair, features))
        return score

    return best_path(candidates, scores.tolist(), pair_score)
