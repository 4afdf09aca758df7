"""The reasons for an answer: the ink for and against it, and what would make it another digit."""

from __future__ import annotations

from dataclasses import dataclass

from app.inside.insight import Insight
from lenet.arrays import Array
from lenet.attribution import gradient_times_ink, occlusion, question
from lenet.counterfactual import Counterfactual, counterfactual


@dataclass(frozen=True, eq=False)
class Reasons:
    """Why a picture is read as it is.

    Attributes
    ----------
    insight
        What was asked about.
    occlusion, gradient
        [32, 32] each: ink that speaks for the answer, above 0, and against it, below; see
        `lenet.attribution`.
    counterfactual
        What would make it the runner-up.
    changed
        What the network then makes of it.
    against_runner_up
        Whether it was asked what tells the answer from the runner-up.
    """

    insight: Insight
    occlusion: Array
    gradient: Array
    counterfactual: Counterfactual
    changed: Insight
    against_runner_up: bool

    @classmethod
    def of(cls, insight: Insight, *, against_runner_up: bool) -> Reasons:
        """Find the reasons; it takes some tenths of a second.

        Parameters
        ----------
        insight
            Of a picture that is not blank.
        against_runner_up
            Whether to ask what speaks for the answer and against the second likeliest digit, instead of
            for the answer's score alone.
        """
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
