"""Fitting of what the scores of a number weigh: of all paths through a number's lattice, the right ones shall win.

The probability of a path is the softmax of its weighted features among the best paths, as in a conditional random
field (Lafferty, McCallum and Pereira, 2001); the fit makes the right ones as probable as it can.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from heapq import nlargest
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from lenet.files.progress import Progress, Steps
from lenet.recognition.numbers.confidence import (
    DIGIT_EVIDENCE,
    EVIDENCE,
    digit_evidence,
    evidence_of,
)
from lenet.recognition.numbers.reading import Lattice
from lenet.recognition.numbers.scoring import DIGIT_FEATURES, FEATURES, pair_features
from lenet.recognition.numbers.search import searched_again
from lenet.recognition.numbers.weights import NumberWeights

FIRST_GUESS = {
    "digit": -0.5,
    "network": 1.0,
    "detector": 1.5,
    "agreement": 0.5,
    "cuts": -0.7,
    "cut overlap": -2.0,
    "gap inside": -5.0,
    "left out": -4.0,
    "left out size": -5.0,
    "overlap": -3.0,
    "backwards": -10.0,
    "bottoms": -1.0,
    "tops": -1.0,
}
"""Weights to find the first paths with; the others are 0."""

MOST_PATHS = 40
"""Best paths of a number that are compared, and that go on after each piece."""

ROUNDS, STEPS = 3, 60
"""How often paths are looked for anew, and steps of the fit in each round."""

LEAST = 0.2
"""A number with a smaller probability of being one is refused: it is worse not to read a number than to read a word as one."""

PENALTY = 0.5
"""Of the weights' squares, so that what is rare weighs little."""


@dataclass(frozen=True, eq=False)
class NumberExample:
    """A number whose digits are known, or what is none, with all that its candidates are judged by.

    Attributes
    ----------
    label
        Its digits; nothing for what is no number.
    writer
        Whose hand it is.
    lattice
        Its candidates.
    """

    label: str
    writer: str
    lattice: Lattice

    def text(self, path: Sequence[int]) -> str:
        """Return what a path reads."""
        lattice = self.lattice
        # Where all is left out, a list would be no indices.
        digits = np.array([step for step in path if not lattice.candidates[step].is_left_out], np.intp)
        return "".join(map(str, lattice.network[digits].argmax(axis=1).tolist()))


def first_weights() -> NumberWeights:
    """Return the weights of `FIRST_GUESS`, with which everything is taken as a number."""
    nothing = np.zeros(len(EVIDENCE))
    features = np.array([FIRST_GUESS.get(name, 0.0) for name in FEATURES])
    return NumberWeights(
        features=features,
        is_number=nothing,
        is_right=nothing,
        is_digit=np.zeros(len(DIGIT_EVIDENCE)),
        least=0.0,
    )


def fit_number_weights(examples: Sequence[NumberExample]) -> Steps[NumberWeights]:
    """Fit all weights.

    Parameters
    ----------
    examples
        Numbers, single digits, and what is none, which only tells numbers from others. For the weights of features,
        those of which no path is right are passed over.
    """
    numbers = [example for example in examples if example.label]
    features = yield from _fit_features(numbers)
    evidence, is_number, is_right = [], [], []
    digit_rows, digit_is_right = [], []
    for example in examples:
        lattice = searched_again(example.lattice, features)
        if len(lattice.digit_steps) > 1:
            evidence.append(evidence_of(lattice))
            # A single digit in pieces is none: it is better read as a whole.
            is_number.append(len(example.label) > 1)
            text = example.text(lattice.path.steps)
            is_right.append(text == example.label)
            if len(text) == len(example.label):
                digit_rows += [digit_evidence(lattice, step) for step in lattice.digit_steps]
                digit_is_right += [read == true for read, true in zip(text, example.label, strict=True)]
    table, numbered, right = np.array(evidence), np.array(is_number), np.array(is_right)
    return NumberWeights(
        features=features,
        is_number=logistic_regression(table, numbered),
        is_right=logistic_regression(table[numbered], right[numbered]),
        is_digit=logistic_regression(np.array(digit_rows), np.array(digit_is_right)),
        least=LEAST,
    )


def logistic_regression(table: NDArray[np.float64], labels: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Return the weights of columns, float64 [columns], that tell rows from each other; the first column is 1.

    Notes
    -----
    By Newton's method, with `PENALTY`.
    """
    weights = np.zeros(table.shape[1])
    for _ in range(STEPS):
        shares = 1 / (1 + np.exp(-np.clip(table @ weights, -30, 30)))
        curvature = (table * (shares * (1 - shares))[:, None]).T @ table + PENALTY * np.eye(len(weights))
        weights = weights + np.linalg.solve(curvature, table.T @ (labels - shares) - PENALTY * weights)
    return weights


def _fit_features(examples: Sequence[NumberExample]) -> Steps[NDArray[np.float64]]:
    """Fit the weights of `FEATURES`, float64 [len(FEATURES)]."""
    weights = first_weights().features
    known: list[set[tuple[int, ...]]] = [set() for _ in examples]
    for step in range(ROUNDS):
        for number, (example, paths) in enumerate(zip(examples, known, strict=True)):
            paths.update(best_paths(example.lattice, weights))
            if number % 100 == 0:
                yield Progress(step * len(examples) + number, ROUNDS * len(examples))
        tables = [_table(example, sorted(paths)) for example, paths in zip(examples, known, strict=True)]
        weights = _fitted(weights, [table for table in tables if table[1].any() and not table[1].all()])
    return weights


def _table(
    example: NumberExample, paths: Sequence[tuple[int, ...]]
) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
    """Return the features of paths, float64 [paths, len(FEATURES)], and which of them read the number rightly."""
    right = np.array([example.text(path) == example.label for path in paths])
    return np.array([path_features(example.lattice, path) for path in paths]), right


def path_features(lattice: Lattice, path: Sequence[int]) -> NDArray[np.float64]:
    """Return the sum of the features along a path, float64 [len(FEATURES)]."""
    total = np.zeros(len(FEATURES))
    total[: len(DIGIT_FEATURES)] = lattice.features[list(path)].sum(axis=0)
    boxes = [lattice.candidates[step].box for step in path if not lattice.candidates[step].is_left_out]
    for left, right in pairwise(boxes):
        total[len(DIGIT_FEATURES) :] += pair_features(left, right, lattice.segmentation.height)
    return total


def best_paths(lattice: Lattice, weights: NDArray[np.float64]) -> list[tuple[int, ...]]:
    """Return the `MOST_PATHS` best paths or so, by a beam search."""
    candidates, height = lattice.candidates, lattice.segmentation.height
    scores = (lattice.features @ weights[: len(DIGIT_FEATURES)]).tolist()
    of_pair = weights[len(DIGIT_FEATURES) :]
    masks = [sum(1 << member for member in candidate.members) for candidate in candidates]
    pieces = 1 + max(candidate.members[-1] for candidate in candidates)
    starting: list[list[int]] = [[] for _ in range(pieces)]
    for number, candidate in enumerate(candidates):
        starting[candidate.members[0]].append(number)

    @cache
    def pair_score(left: int, right: int) -> float:
        return float(np.dot(of_pair, pair_features(candidates[left].box, candidates[right].box, height)))

    beams: list[list[tuple[float, int, int, tuple[int, ...]]]] = [[] for _ in range(pieces + 1)]
    beams[0] = [(0.0, 0, -1, ())]
    for count in range(pieces):
        for score, covered, last, path in nlargest(MOST_PATHS, beams[count]):
            first = (~covered & (covered + 1)).bit_length() - 1
            for number in starting[first]:
                if covered & masks[number]:
                    continue
                new, kept = score + scores[number], last
                if not candidates[number].is_left_out:
                    kept = number
                    new += pair_score(last, number) if last >= 0 else 0.0
                beams[count + len(candidates[number].members)].append(
                    (new, covered | masks[number], kept, (*path, number))
                )
    return [path for _, _, _, path in nlargest(MOST_PATHS, beams[pieces])]


def _fitted(
    weights: NDArray[np.float64], tables: Sequence[tuple[NDArray[np.float64], NDArray[np.bool_]]]
) -> NDArray[np.float64]:
    """Return weights under which the right paths are as probable as they can be.

    Each step is Newton's with the covariance of all paths' features in place of the second derivatives, which it
    exceeds, so that no step goes too far.
    """
    size = len(weights)
    for _ in range(STEPS):
        slope = -PENALTY * weights
        curvature = PENALTY * np.eye(size)
        for features, right in tables:
            scores = features @ weights
            shares = np.exp(scores - scores.max())
            shares /= shares.sum()
            own = np.where(right, np.exp(scores - scores[right].max()), 0.0)
            own /= own.sum()
            mean = shares @ features
            slope += own @ features - mean
            centred = features - mean
            curvature += (centred * shares[:, None]).T @ centred
        step = np.linalg.solve(curvature, slope)
        weights = weights + step / max(1.0, float(np.abs(step).max()))
        if np.abs(step).max() < 1e-3:
            break
    return weights
