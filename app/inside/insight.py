"""What is seen of one picture inside a network: its activations, the strongest paths, and the reasons for the answer."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lenet.inspection.activations import Trace
from lenet.inspection.attribution import gradient_times_ink, occlusion, question
from lenet.inspection.contributions import Link, strongest_paths
from lenet.inspection.counterfactual import Counterfactual, counterfactual
from lenet.inspection.softmax_steps import SoftmaxSteps
from lenet.nn.arrays import Array
from lenet.nn.fast.blas_threads import single_threaded
from lenet.recognition.recognizer import Recognizer


@dataclass(frozen=True, eq=False)
class Insight:
    """One picture, uint8 [32, 32], in one network, and what every layer makes of it.

    ``probabilities`` are float64 [10]; ``paths`` are the strongest contributions to the likeliest digit, none where
    there is no ink.
    """

    recognizer: Recognizer
    picture: NDArray[np.uint8]
    trace: Trace
    probabilities: NDArray[np.float64]
    paths: tuple[Link, ...]

    @classmethod
    def of(cls, recognizer: Recognizer, picture: NDArray[np.uint8]) -> Insight:
        """Follow a picture through a network; it takes a millisecond."""
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


@dataclass(frozen=True, eq=False)
class Reasons:
    """Why a picture is read as it is.

    ``occlusion`` and ``gradient`` are [32, 32] each: ink that speaks for the answer, above 0, and against it, below, or
    for its lead over the runner-up; see `lenet.inspection.attribution`. The counterfactual is the small change that
    makes it the runner-up, and ``changed`` is of the changed picture.
    """

    insight: Insight
    occlusion: Array
    gradient: Array
    counterfactual: Counterfactual
    changed: Insight
    against_runner_up: bool

    @classmethod
    def of(cls, insight: Insight, *, against_runner_up: bool) -> Reasons:
        """Compute the reasons for a picture that is not blank; it takes some tenths of a second."""
        network, convention = insight.recognizer.network, insight.recognizer.convention
        answer, rival = insight.answer, insight.runner_up
        asked = question(answer, rival if against_runner_up else None)
        change = counterfactual(network, convention, insight.picture, answer=answer, rival=rival)
        return cls(
            insight,
            occlusion(network, convention, insight.picture, asked),
            gradient_times_ink(network, convention, insight.picture, asked),
            change,
            Insight.of(insight.recognizer, change.after),
            against_runner_up,
        )
