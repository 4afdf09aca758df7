"""The result of reading a number: its digits in their places, its text, and the lattice that it was found in."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lenet.recognition.detector import SEVERAL
from lenet.recognition.numbers.lattice import Candidate
from lenet.recognition.numbers.path import Path
from lenet.recognition.numbers.segmentation import Box, Segmentation
from lenet.recognition.reading import Reading, Refusal

DOUBT = "?"
"""Stands in a number's text for a digit in doubt or a sign, and for a number where none is read."""


@dataclass(frozen=True, eq=False)
class Lattice:
    """All that was considered.

    Attributes
    ----------
    segmentation
        The pieces.
    candidates
        Groups of them.
    pictures
        Each candidate as it was seen, uint8 [candidates, 32, 32].
    network, detector
        Probabilities of each candidate, float64 [candidates, 10] and [candidates, `lenet.recognition.detector.CLASSES`]:
        of the digits by the network, or by both networks together, and of the detector's classes; the latter None without
        a detector.
    features, scores
        What speaks for and against each candidate alone, float64 [candidates, features], and their weighted sum,
        float64 [candidates].
    path
        The best.
    letter_score
        Of the best path if its ink were a word; that of `path` without a detector.
    """

    segmentation: Segmentation
    candidates: tuple[Candidate, ...]
    pictures: NDArray[np.uint8]
    network: NDArray[np.float64]
    detector: NDArray[np.float64] | None
    features: NDArray[np.float64]
    scores: NDArray[np.float64]
    path: Path
    letter_score: float

    @property
    def digit_shares(self) -> NDArray[np.float64]:
        """How much each candidate is one digit, by the detector, float64 [candidates]; 1 without it."""
        if self.detector is None:
            return np.ones(len(self.candidates))
        shares: NDArray[np.float64] = self.detector[:, :SEVERAL].sum(axis=1)
        return shares

    @property
    def digit_steps(self) -> list[int]:
        """The candidates of the best path that are digits, from left to right."""
        return [step for step in self.path.steps if not self.candidates[step].is_left_out]

    @property
    def has_signs(self) -> bool:
        """Whether there are points, dashes and the like among the pieces."""
        return any(candidate.is_sign for candidate in self.candidates)

    @property
    def whole(self) -> int:
        """The candidate of all pieces."""
        pieces = len(self.segmentation.boxes)
        return next(
            number
            for number, candidate in enumerate(self.candidates)
            if len(candidate.members) == pieces and not candidate.is_left_out
        )


@dataclass(frozen=True, eq=False)
class DigitReading:
    """One digit of a number.

    Attributes
    ----------
    reading
        What was read, as of a drawing of this digit alone.
    box
        Where, in units of the canvas side.
    """

    reading: Reading
    box: Box

    @property
    def text(self) -> str:
        """The digit, or `DOUBT`."""
        return DOUBT if self.reading.digit is None else str(self.reading.digit)


@dataclass(frozen=True, eq=False)
class NumberReading:
    """What was read.

    Attributes
    ----------
    text
        The digits from left to right, with `DOUBT` for each in doubt and for signs between or before them; `DOUBT`
        alone where no number is read, and nothing where there is nothing.
    digits
        Each of them; of a number that is not read, the one reading of the whole.
    confidence
        The probability that all digits are right; 0 where no number is read.
    reason
        Why no number is read, or else why its first doubtful digit is in doubt, or that it has signs; None if there is
        no doubt.
    lattice
        How it was found; None for ink in one piece, which was not cut.
    share
        The probability that its ink, looked at alone, is a number; 0 where no number is read.

    Examples
    --------
    >>> from lenet import Recognizer
    >>> Recognizer.load().read_number(np.full((60, 90), 255, np.uint8))
    NumberReading(text='', digits=(), confidence=0.0, reason=<Refusal.NOTHING: 'There is nothing to read.'>, lattice=None, share=0.0)
    """

    text: str
    digits: tuple[DigitReading, ...]
    confidence: float
    reason: Refusal | None = None
    lattice: Lattice | None = None
    share: float = 0.0

    @property
    def doubt(self) -> str:
        """The reason as one sentence; "" where there is no doubt."""
        doubts = (digit.reading.reason for digit in self.digits if digit.reading.digit is None)
        return next(doubts, "" if self.reason is None else self.reason.sentence((0, 0)))

    @property
    def box(self) -> Box | None:
        """The box around all digits; None without any."""
        return Box.around([digit.box for digit in self.digits]) if self.digits else None
