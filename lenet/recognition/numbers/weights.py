"""The weights of a number's scores, as they were fitted to numbers that people wrote.

`lenet.training.number_weights` fits them; they lie in a small file beside the network's.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lenet.files.folders import resource_path
from lenet.recognition.numbers.confidence import DIGIT_EVIDENCE, EVIDENCE
from lenet.recognition.numbers.scoring import DIGIT_FEATURES, FEATURES

DECIMALS = 4
"""Of each weight in the file."""


@dataclass(frozen=True, eq=False)
class NumberWeights:
    """What each feature weighs, and what makes a number sure.

    Attributes
    ----------
    features
        Of `lenet.recognition.numbers.scoring.FEATURES`, float64 [len(FEATURES)].
    is_number, is_right
        Of `lenet.recognition.numbers.confidence.EVIDENCE`, float64 [len(EVIDENCE)]: whether it is a number at all, and
        whether all its digits are right.
    is_digit
        Of `lenet.recognition.numbers.confidence.DIGIT_EVIDENCE`, float64 [len(DIGIT_EVIDENCE)]: whether one digit of a
        number is right.
    least
        With a smaller probability of being a number, nothing is read.
    """

    features: NDArray[np.float64]
    is_number: NDArray[np.float64]
    is_right: NDArray[np.float64]
    is_digit: NDArray[np.float64]
    least: float

    @property
    def of_digit(self) -> NDArray[np.float64]:
        """Those of a candidate alone."""
        return self.features[: len(DIGIT_FEATURES)]

    @property
    def of_pair(self) -> list[float]:
        """Those of two side by side."""
        found: list[float] = self.features[len(DIGIT_FEATURES) :].tolist()
        return found

    @classmethod
    def of_fields(cls, fields: Mapping[str, Any]) -> NumberWeights:
        """Make weights of what `fields` returns."""
        return cls(
            np.array([fields["features"][name] for name in FEATURES]),
            np.array([fields["is_number"][name] for name in EVIDENCE]),
            np.array([fields["is_right"][name] for name in EVIDENCE]),
            np.array([fields["is_digit"][name] for name in DIGIT_EVIDENCE]),
            float(fields["least"]),
        )

    def fields(self) -> dict[str, Any]:
        """Return all by name, as the file has them."""
        return {
            "features": _by_name(FEATURES, self.features),
            "is_number": _by_name(EVIDENCE, self.is_number),
            "is_right": _by_name(EVIDENCE, self.is_right),
            "is_digit": _by_name(DIGIT_EVIDENCE, self.is_digit),
            "least": round(self.least, DECIMALS),
        }


def _by_name(names: Sequence[str], values: NDArray[np.float64]) -> dict[str, float]:
    return {name: round(value, DECIMALS) for name, value in zip(names, values.tolist(), strict=True)}


class Pieces(StrEnum):
    """What a number was cut into, which has weights of its own: pictures are cut far more often than strokes."""

    STROKES = "strokes"
    PICTURES = "pictures"


@cache
def built_in_weights() -> Mapping[Pieces, NumberWeights]:
    """Return those that come with the program."""
    fields = json.loads(resource_path("numbers.json").read_text(encoding="utf-8"))
    return {pieces: NumberWeights.of_fields(fields[pieces]) for pieces in Pieces}
