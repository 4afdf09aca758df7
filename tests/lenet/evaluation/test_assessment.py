"""An assessment comes in pieces, each as soon as it is there, and can be given up at once."""

from __future__ import annotations

import numpy as np
import pytest

from lenet.evaluation.assessment import Advanced, Assessment, Event, Stage, assess, evaluate
from lenet.evaluation.classification import Evaluation
from lenet.evaluation.projection import Projection, features_network
from lenet.evaluation.robustness import Disturbance, RobustnessCurve
from lenet.evaluation.scoring import predict_scores
from lenet.nn.input import InputConvention
from lenet.nn.lenet5 import LeNet5
from lenet.recognition.recognizer import Recognizer
from tests.helpers.toy_digits import toy_examples


@pytest.fixture
def recognizer() -> Recognizer:
    network = LeNet5(generator=np.random.default_rng(0))
    return Recognizer(network, InputConvention(0.3, 0.2), {"temperature": 1.5})


def test_results_come_one_after_another_and_progress_only_rises(recognizer: Recognizer) -> None:
    events: list[Event] = list(assess(recognizer, toy_examples(30, side=32)))
    results = [event for event in events if not isinstance(event, Advanced)]
    kinds = [Evaluation, Projection, *[RobustnessCurve] * len(Disturbance)]
    assert [type(result) for result in results] == kinds
    for stage in Stage:
        steps = [event for event in events if isinstance(event, Advanced) and event.stage is stage]
        assert [step.done for step in steps] == sorted(step.done for step in steps)
        assert steps[-1].done == steps[-1].count


def test_an_assessment_gathers_the_results(recognizer: Recognizer) -> None:
    examples = toy_examples(30, side=32)
    assessment: Assessment | None = None
    for event in assess(recognizer, examples):
        if assessment is not None:
            assessment = assessment.with_result(event)
        elif isinstance(event, Evaluation):
            assessment = Assessment(event)
    assert assessment is not None
    scores = predict_scores(recognizer.network, examples)
    np.testing.assert_array_equal(assessment.evaluation.scores, scores)
    assert assessment.evaluation.temperature == 1.5
    assert assessment.projection is not None
    features = predict_scores(features_network(recognizer.network), examples)
    np.testing.assert_allclose(assessment.projection.points, Projection.of(features).points, atol=1e-6)
    assert [curve.disturbance for curve in assessment.robustness] == list(Disturbance)
    undisturbed = assessment.robustness[0].accuracy[assessment.robustness[0].strengths.index(0)]
    assert undisturbed == assessment.evaluation.accuracy


def test_only_the_evaluation_is_made_if_no_more_is_wished(recognizer: Recognizer) -> None:
    *steps, last = evaluate(recognizer, toy_examples(30, side=32))
    assert isinstance(last, Evaluation)
    assert {type(step) for step in steps} == {Advanced}


def test_a_few_digits_are_enough(recognizer: Recognizer) -> None:
    for count in range(1, 6):
        events = assess(recognizer, toy_examples(count, side=32))
        results = [event for event in events if not isinstance(event, Advanced)]
        assert len(results) == 2 + len(Disturbance)
        for result in results:
            match result:
                case Evaluation():
                    assert len(result) == count
                case Projection():
                    assert result.points.shape == (count, 2)
                    assert np.isfinite(result.points).all()
                case RobustnessCurve():
                    assert {share.total for share in result.accuracy} == {count}
    for work in (assess, evaluate):
        with pytest.raises(ValueError, match=r"^There are no digits to read: [^.]*\.$"):
            next(work(recognizer, toy_examples(0, side=32)))
