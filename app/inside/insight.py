"""An insight is what is seen inside one network of one picture: its trace, and the strongest paths to the answer."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lenet.blas import single_threaded
from lenet.contributions import Link, strongest_paths
from lenet.recognizer import Recognizer
from lenet.softmax_steps import SoftmaxSteps
from lenet.trace import Trace


@dataclass(frozen=True, eq=False)
class Insight:
    """What is seen of one picture.

    Attributes
    ----------
    recognizer
        Whose network it is.
    picture
        uint8 [32, 32], what the network sees.
    trace
        What every layer makes of it.
    probabilities
        float64 [10], as the recognizer gives them.
    paths
        The strongest contributions to the likeliest digit; none where there is no ink.
    """

    recognizer: Recognizer
    picture: NDArray[np.uint8]
    trace: Trace
    probabilities: NDArray[np.float64]
    paths: tuple[Link, ...]

    @classmethod
    def of(cls, recognizer: Recognizer, picture: NDArray[np.uint8]) -> Insight:
        """Look inside; it takes a millisecond."""
        # For one picture, BLAS's threads would wait for each other longer than they compute.
        with single_threaded():
            trace = Trace.of(recognizer.network, recognizer.convention.standardize(picture[None]))
            paths = strongest_paths(trace, trace.rivals[0]) if picture.any() else ()
        probabilities = SoftmaxSteps.of(trace.scores, recognizer.temperature).probabilities
        return cls(recognizer, picture, trace, probabilities, paths)

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing to read."""
        return not self.picture.any()

    @property
    def answer(self) -> int:
        """The likeliest digit."""
        return self.trace.rivals[0]

    @property
    def runner_up(self) -> int:
        """The second likeliest."""
        return self.trace.rivals[1]
