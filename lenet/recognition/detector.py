"""A detector tells one digit from all else that people draw, so that no digit is given where there is none.

It is a LeNet-5 with two outputs more, for several digits and for what is no digit, and serves every network
that reads.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lenet.files.errors import shown_path
from lenet.files.folders import resource_path
from lenet.nn.input import InputConvention
from lenet.nn.lenet5 import LeNet5, parameter_shapes
from lenet.nn.parameters import ParamsError
from lenet.nn.params_file import load_params
from lenet.recognition.reading import Refusal

SEVERAL, OTHER = 10, 11
"""The outputs after the ten digits'."""

CLASSES = 12

DETECTOR_SHAPES = parameter_shapes(CLASSES)
"""A detector's arrays."""


@dataclass(frozen=True, eq=False)
class DigitDetector:
    """Judges pictures as a network sees them. It never changes, so threads may share it.

    Attributes
    ----------
    network
        Gives the probabilities of its twelve classes.
    convention
        How its input is made of pixels.
    least_share
        With a smaller share of the probability on the ten digits, a picture is refused.
    """

    network: LeNet5
    convention: InputConvention
    least_share: float

    @classmethod
    def load(cls, path: str | Path | None = None) -> DigitDetector:
        """Make a detector of a file.

        Parameters
        ----------
        path
            The file; None means the built-in detector.

        Raises
        ------
        ParamsError
            The file is missing, or holds no detector.
        """
        path = resource_path("detector.pkl") if path is None else path
        params = load_params(path, shapes=DETECTOR_SHAPES)
        meta: dict[str, Any] = params.get("meta", {})
        least_share = meta.get("least_share")
        if not isinstance(least_share, float) or not 0 <= least_share <= 1:
            raise ParamsError(f"{shown_path(path)} does not say when to refuse; choose another file.")
        network = LeNet5(params, classes=CLASSES)
        return cls(network, InputConvention.from_meta(meta), least_share)

    def refusal(self, picture: NDArray[np.uint8]) -> Refusal | None:
        """Say why a picture, uint8 [32, 32], should not be read; None if it should."""
        return self.refusals(picture[None])[0]

    def refusals(self, pictures: NDArray[np.uint8]) -> list[Refusal | None]:
        """Say the same of many pictures, uint8 [N, 32, 32]."""
        probabilities = self.network.predict(self.convention.standardize(pictures))
        return [
            None
            if shares[:SEVERAL].sum() >= self.least_share
            else Refusal.SEVERAL
            if shares[SEVERAL] > shares[OTHER]
            else Refusal.NO_DIGIT
            for shares in probabilities
        ]
