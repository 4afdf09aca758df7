"""Results of evaluations without a network: answers by chance, most of them right."""

import numpy as np

from lenet.datasets.examples import Examples
from lenet.evaluation.assessment import Assessment
from lenet.evaluation.classification import Evaluation
from lenet.evaluation.comparison import Comparison
from lenet.evaluation.projection import Projection
from lenet.evaluation.proportions import Share
from lenet.evaluation.result import ComparedNetwork, EvaluationResult
from lenet.evaluation.robustness import STRENGTHS, RobustnessCurve
from tests.helpers.toy_digits import toy_examples


def toy_evaluation(examples: Examples, *, seed: int = 1) -> Evaluation:
    """Return how digits were read."""
    generator = np.random.default_rng(seed)
    scores = generator.normal(0, 1, (len(examples), 10))
    scores[np.arange(len(examples)), examples.labels] += 3
    return Evaluation(scores, examples.labels)


def random_evaluation() -> Evaluation:
    """Return how 300 digits were read."""
    return toy_evaluation(toy_examples(300, side=32))


def perfect_evaluation(examples: Examples) -> Evaluation:
    """Return how digits are read without an error."""
    return Evaluation(20 * np.eye(10)[examples.labels], examples.labels)


def toy_result(
    examples: Examples, first: Evaluation, second: Evaluation | None = None, *, measured: int = 20
) -> EvaluationResult:
    """Return a result with all its parts: how one or two networks read digits, some of which were disturbed."""
    curves = tuple(
        RobustnessCurve(
            disturbance, strengths, tuple(Share(place + 1, measured) for place in range(len(strengths)))
        )
        for disturbance, strengths in STRENGTHS.items()
    )
    projection = Projection.of(np.random.default_rng(2).normal(size=(len(examples), 84)))
    return EvaluationResult(
        "mine & yours.pkl",
        "my digits",
        examples,
        Assessment(first, projection, curves),
        "2026-11-24",
        "These are used instead of others.",
        None if second is None else ComparedNetwork("other <b>.pkl", Comparison(first, second)),
    )


def compared_result(count: int = 200) -> EvaluationResult:
    """Return a result of two networks on some digits."""
    examples = toy_examples(count, side=32)
    return toy_result(examples, toy_evaluation(examples), toy_evaluation(examples, seed=3))
