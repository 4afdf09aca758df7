"""A detector tells one digit from all else that people draw, so that no digit is given where there is none.

It is a wider LeNet-5 with more outputs, for several digits, for each letter, and for whatever else is no digit, and
serves every network that reads.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lenet.files.errors import shown_path
from lenet.files.folders import resource_path
from lenet.language.text import tr
from lenet.nn.input import InputConvention
from lenet.nn.lenet5 import LeNet5, parameter_shapes
from lenet.nn.parameters import ParamsError
from lenet.nn.params_file import load_params
from lenet.recognition.classifier import Classifier
from lenet.recognition.reading import Refusal

SEVERAL, OTHER = 10, 11
"""The outputs after the ten digits': several digits, and no digit; those of the letters follow."""

LETTERS = "ACEFHJKLMNPRTUVWXacdefhijkmnprtuvwx"
"""Letters that few people write like a digit. With a class for each, a detector refuses one to two points more of the
letters of new writers than with one class for all that is no digit.
"""

CLASSES = OTHER + 1 + len(LETTERS)

CERTAINTY_WEIGHT = 0.2
"""How much the network's certainty counts beside the detector: of 0 to 0.7, by validation digits and letters the best."""

MOST_CERTAIN, NEARLY_NONE = 0.999, 1e-7
"""A network that is surer than the first counts as sure as that; shares are at least the second from 0 and 1."""

WIDTHS = (12, 48, 200, 100)
"""Maps and units of its layers: of letters and of wrong cuts more are refused than by the narrower LeNet-5."""

DETECTOR_SHAPES = parameter_shapes(CLASSES, WIDTHS)
"""A detector's arrays."""


@dataclass(frozen=True, eq=False)
class DigitDetector:
    """Judges pictures as a network sees them. It never changes, so threads may share it.

    Attributes
    ----------
    network
        Gives the probabilities of its `CLASSES`.
    convention
        How its input is made of pixels.
    least_share
        With a smaller share of the probability on the ten digits, weighed against the certainty of the network that
        reads, a picture is refused.
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
            raise ParamsError(
                tr("{path} does not say when to refuse; choose another file.", path=shown_path(path))
            )
        network = LeNet5(params, classes=CLASSES, widths=WIDTHS)
        return cls(network, InputConvention.from_meta(meta), least_share)

    @cached_property
    def classifier(self) -> Classifier:
        """The same network by the fast path."""
        return Classifier(self.network, self.convention)

    def refusal(self, picture: NDArray[np.uint8], certainty: float = 0.5) -> Refusal | None:
        """Say why a picture, uint8 [32, 32], should not be read; None if it should.

        Parameters
        ----------
        picture
            As the network sees it.
        certainty
            The probability of the likeliest digit by the network that reads; see `weighed_shares`.
        """
        return self.refusals(self.classifier.probabilities(picture[None]), np.array([certainty]))[0]

    def refusals(
        self, classes: NDArray[np.floating], certainties: NDArray[np.floating]
    ) -> list[Refusal | None]:
        """Say the same of many by the probabilities of the detector's classes, [N, `CLASSES`], and certainties [N]."""
        shares = weighed_shares(classes[:, :SEVERAL].sum(axis=1), certainties)
        return [
            None
            if share >= self.least_share
            else Refusal.SEVERAL
            if each[SEVERAL] > each[OTHER:].sum()
            else Refusal.NO_DIGIT
            for share, each in zip(shares, classes, strict=True)
        ]


def weighed_shares(shares: NDArray[np.floating], certainties: NDArray[np.floating]) -> NDArray[np.float64]:
    """Weigh how much of a detector's probability is on the digits against how certain a network is of one.

    Parameters
    ----------
    shares, certainties
        From 0 to 1, [N] each. A certainty of a half leaves the share as it is.

    Returns
    -------
    ndarray, float64 [N]
        The share whose odds are those of the detector times those of the network to the power `CERTAINTY_WEIGHT`.
    """
    share = np.clip(shares, NEARLY_NONE, 1 - NEARLY_NONE).astype(np.float64)
    certainty = np.clip(certainties, NEARLY_NONE, MOST_CERTAIN).astype(np.float64)
    odds = share / (1 - share) * (certainty / (1 - certainty)) ** CERTAINTY_WEIGHT
    weighed: NDArray[np.float64] = odds / (1 + odds)
    return weighed
