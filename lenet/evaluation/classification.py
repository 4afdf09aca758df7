"""Classification metrics of a network on labelled digits: accuracy, confusion matrix, precision, recall and F1."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from lenet.evaluation.calibration import (
    ReliabilityBin,
    calibration_error,
    reliability_bins,
    reliability_tenths,
)
from lenet.evaluation.proportions import Share
from lenet.language.text import figure, percent, tr
from lenet.nn.arrays import Array
from lenet.nn.loss import cross_entropy, softmax

DIGITS = 10


@dataclass(frozen=True)
class DigitFigures:
    """How well one digit is read; ``count`` is how often it occurs.

    Attributes
    ----------
    precision
        Share of the answers with this digit that are right; None where it was never the answer.
    recall
        Share of these digits that are read right; None where there are none.
    f1
        Harmonic mean of the two; None where there are neither such digits nor such answers.
    """

    digit: int
    count: int
    precision: float | None
    recall: float | None
    f1: float | None


@dataclass(frozen=True, eq=False)
class ThresholdCurve:
    """What is gained by answering only when the confidence reaches a threshold.

    Attributes
    ----------
    threshold
        float64 [n], every confidence that occurs, falling.
    coverage
        float64 [n], the share of digits that are then answered.
    accuracy
        float64 [n], the share of these answers that are right.
    """

    threshold: NDArray[np.float64]
    coverage: NDArray[np.float64]
    accuracy: NDArray[np.float64]

    def at(self, threshold: float) -> tuple[float, float | None]:
        """Return coverage and accuracy at any threshold; no accuracy where nothing is answered."""
        answered = int(np.count_nonzero(self.threshold >= threshold))
        if not answered:
            return 0.0, None
        return float(self.coverage[answered - 1]), float(self.accuracy[answered - 1])


@dataclass(frozen=True, eq=False)
class Evaluation:
    """The scores of labelled digits, and what follows from them. The largest score is the answer.

    Attributes
    ----------
    scores : [N, 10]
        A network's scores, N at least 1.
    labels : integers [N]
        What the digits are.
    temperature
        What the scores are divided by for the confidence, as the weights file has it.

    Examples
    --------
    >>> evaluation = Evaluation(10 * np.eye(10)[[3, 1, 4]], np.array([3, 1, 9]))
    >>> f"{evaluation.accuracy.value:.0%}, {evaluation.confusion[9, 4]} nine read as a four"
    '67%, 1 nine read as a four'
    """

    scores: Array
    labels: NDArray[np.integer]
    temperature: float = 1.0

    def __post_init__(self) -> None:
        if self.scores.shape != (len(self.labels), DIGITS) or not len(self.labels):
            raise ValueError(
                f"An evaluation needs ten scores a label and at least one, not {list(self.scores.shape)} "
                f"for {len(self.labels):,} labels."
            )

    def __len__(self) -> int:
        return len(self.labels)

    @cached_property
    def probabilities(self) -> NDArray[np.float64]:
        """Probability of each digit, float64 [N, 10]."""
        return softmax(self.scores.astype(np.float64) / self.temperature)

    @cached_property
    def answers(self) -> NDArray[np.intp]:
        """What each digit is read as, intp [N]."""
        answers: NDArray[np.intp] = self.scores.argmax(axis=1)
        return answers

    @cached_property
    def confidence(self) -> NDArray[np.float64]:
        """Probability of each answer, float64 [N]."""
        return self.probabilities[np.arange(len(self)), self.answers]

    @cached_property
    def is_right(self) -> NDArray[np.bool_]:
        """Whether each answer is right, bool [N]."""
        right: NDArray[np.bool_] = self.answers == self.labels
        return right

    @property
    def accuracy(self) -> Share:
        """How many are read right."""
        return Share.of(self.is_right)

    @cached_property
    def loss(self) -> float:
        """Mean cross-entropy of the scores as they are, in nats, as in training: at temperature 1."""
        return cross_entropy(self.scores, self.labels)[0]

    @cached_property
    def confusion(self) -> NDArray[np.intp]:
        """How often each digit (row) was read as each digit (column), intp [10, 10]."""
        pairs = DIGITS * self.labels.astype(np.intp) + self.answers
        return np.bincount(pairs, minlength=DIGITS**2).reshape(DIGITS, DIGITS)

    @cached_property
    def digits(self) -> tuple[DigitFigures, ...]:
        """How well each of the ten digits is read."""
        right = np.diagonal(self.confusion).tolist()
        labelled, answered = self.confusion.sum(axis=1).tolist(), self.confusion.sum(axis=0).tolist()
        return tuple(
            DigitFigures(
                digit,
                labelled[digit],
                _ratio(right[digit], answered[digit]),
                _ratio(right[digit], labelled[digit]),
                # 2PR / (P + R), written so that it holds where one of the two is 0.
                _ratio(2 * right[digit], answered[digit] + labelled[digit]),
            )
            for digit in range(DIGITS)
        )

    @cached_property
    def reliability(self) -> list[ReliabilityBin]:
        """Confidence and what was right, in tenths of the scale."""
        return reliability_tenths(self.confidence, self.is_right)

    @cached_property
    def calibration(self) -> list[ReliabilityBin]:
        """The same, in the bins of equal mass that the calibration error is made of."""
        return reliability_bins(self.confidence, self.is_right)

    @property
    def calibration_error(self) -> float:
        """Expected calibration error, from 0 to 1; see `lenet.evaluation.calibration`."""
        return calibration_error(self.confidence, self.is_right)

    @cached_property
    def thresholds(self) -> ThresholdCurve:
        """Coverage and accuracy for every threshold."""
        order = np.argsort(-self.confidence, kind="stable")
        falling = self.confidence[order]
        answered = np.arange(1, len(self) + 1)
        right = np.cumsum(self.is_right[order])
        # Answers of the very same confidence are given together or not at all.
        last = np.append(falling[1:] != falling[:-1], [True])
        return ThresholdCurve(
            falling[last], answered[last] / len(self), right[last] / answered[last].astype(np.float64)
        )

    @cached_property
    def errors(self) -> NDArray[np.intp]:
        """Places of the digits that are read wrong, the most confident first, intp [n]."""
        return self.surest_first(np.flatnonzero(~self.is_right))

    def places(self, label: int, answer: int) -> NDArray[np.intp]:
        """Return the places of the digits of one cell of the confusion matrix, the most confident first."""
        return self.surest_first(np.flatnonzero((self.labels == label) & (self.answers == answer)))

    def surest_first(self, places: NDArray[np.intp]) -> NDArray[np.intp]:
        """Return places, intp [n], in the order in which digits are shown: the most confident first."""
        return places[np.argsort(-self.confidence[places], kind="stable")]

    def _repr_html_(self) -> str:
        """Return the figures as a notebook shows them: the accuracy, and the confusion matrix."""
        accuracy = self.accuracy
        low, high = accuracy.interval
        words = tr(
            "<b>{share}</b> of {total} read right (95 % certain: {low} to {high} %), loss {loss}.",
            share=percent(accuracy.value, decimals=2),
            total=figure(accuracy.total, ","),
            low=figure(100 * low, ".2f"),
            high=figure(100 * high, ".2f"),
            loss=figure(self.loss, ".4f"),
        )
        corner = tr("is \\ read as")
        head = "".join(f"<th>{digit}</th>" for digit in range(DIGITS))
        rows = "".join(
            f"<tr><th>{digit}</th>{''.join(f'<td>{count or str()}</td>' for count in row)}</tr>"
            for digit, row in enumerate(self.confusion.tolist())
        )
        return f"<p>{words}</p><table><tr><th>{corner}</th>{head}</tr>{rows}</table>"


def _ratio(part: int, whole: int) -> float | None:
    return part / whole if whole else None
