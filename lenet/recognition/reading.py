"""The result of reading one picture: a digit with its probabilities, or a refusal that says why there is none."""

from __future__ import annotations

from base64 import b64encode
from dataclasses import dataclass
from enum import Enum
from io import BytesIO
from typing import SupportsFloat

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from lenet.language.text import to_translate, tr
from lenet.nn.input import INPUT_SIDE


class Refusal(Enum):
    """Why no digit is read; the value is a sentence, with fields for the two likeliest digits.

    Examples
    --------
    >>> Refusal.NO_DIGIT.value
    "That doesn't look like a digit."
    """

    NOTHING = to_translate("There is nothing to read.")
    TOO_SMALL = to_translate("Too small to tell: write it larger.")
    SEVERAL = to_translate("That looks like several digits: write them clearly apart.")
    NO_DIGIT = to_translate("That doesn't look like a digit.")
    UNSURE = to_translate("Not sure: {first} or {second}?")
    SIGN = to_translate("Only digits are read, and there is a point, a dash or another sign.")

    def sentence(self, rivals: tuple[int, int]) -> str:
        """Return it in the person's language; ``rivals`` are the two likeliest digits, the likelier first."""
        first, second = rivals
        return tr(self.value, first=first, second=second)


def whole_percent(probability: SupportsFloat) -> int:
    """Return a probability in percent, at most 99: a network is never certain.

    Parameters
    ----------
    probability
        From 0 to 1.
    """
    return min(99, round(100 * float(probability)))


CLASSES = 10
"""How many digits there are."""

LEAST_SURE = 0.5
"""With a smaller probability the likeliest digit is more likely wrong than right, and is not given."""

CERTAIN = 0.9
"""Ink that is one digit with at least this probability is not cut into several: 97 of 100 digits have it, and no number had it
among 4,800 pictures and drawings whose ink was read as one digit.
"""


@dataclass(frozen=True, eq=False)
class Reading:
    """What was read.

    Attributes
    ----------
    digit
        0 to 9, or None where none is read.
    probabilities
        float32 [10], of each digit if it is one; all equal where there was nothing to read.
    picture
        uint8 [32, 32], what the network saw, ink 255 on paper 0.
    refusal
        Why no digit is read, or None where one is.
    digit_share
        The detector's probability that it is one digit; 0 where none was asked.

    Examples
    --------
    >>> shares = np.array([0, 0, 0, 0, 0.5, 0, 0, 0, 0, 0.5], np.float32)
    >>> reading = Reading(None, shares, np.zeros((32, 32), np.uint8), Refusal.UNSURE)
    >>> reading.reason
    'Not sure: 9 or 4?'
    """

    digit: int | None
    probabilities: NDArray[np.float32]
    picture: NDArray[np.uint8]
    refusal: Refusal | None = None
    digit_share: float = 0.0

    @property
    def is_certain(self) -> bool:
        """Whether it is so surely one digit that nobody need look for several."""
        return self.digit is not None and self.digit_share >= CERTAIN

    @property
    def guess(self) -> int | None:
        """The likeliest digit, even where it is refused; None where there was nothing to read."""
        return None if self.refusal is Refusal.NOTHING else int(self.probabilities.argmax())

    @property
    def rivals(self) -> tuple[int, int]:
        """The two likeliest digits, the likelier first."""
        second, first = np.argsort(self.probabilities, kind="stable")[-2:].tolist()
        return first, second

    @property
    def confidence(self) -> float:
        """Probability of the guess, 0 where there was nothing to read."""
        return 0.0 if self.guess is None else float(self.probabilities[self.guess])

    def _repr_html_(self) -> str:
        """Return what was read as a notebook shows it: the picture, the answer, and a bar for each digit."""
        file = BytesIO()
        Image.fromarray(255 - self.picture).save(file, "PNG")
        source = f"data:image/png;base64,{b64encode(file.getvalue()).decode()}"
        answer = (
            tr("{digit} ({percent} % sure)", digit=self.digit, percent=whole_percent(self.confidence))
            if self.digit is not None
            else self.reason
        )
        bars = "".join(
            f'<tr><td>{digit}</td><td><div style="background:#3b82c4;height:.7em;width:{100 * share:.0f}px"></div></td></tr>'
            for digit, share in enumerate(self.probabilities.tolist())
        )
        return (
            f'<div style="display:flex;gap:1em"><img src="{source}" width="128" height="128" '
            f'style="image-rendering:pixelated" alt="what the network saw"><div><b>{answer}</b>'
            f"<table>{bars}</table></div></div>"
        )

    @property
    def reason(self) -> str:
        """One sentence: why no digit is read. Empty where one is."""
        return "" if self.refusal is None else self.refusal.sentence(self.rivals)


def nothing_read() -> Reading:
    """Return the reading of an empty page."""
    uniform = np.full(CLASSES, 1 / CLASSES, np.float32)
    return Reading(None, uniform, np.zeros((INPUT_SIDE, INPUT_SIDE), np.uint8), Refusal.NOTHING)
