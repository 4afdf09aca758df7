"""An assessment comes in pieces, each as soon as it is there, and can be given up at once."""

import numpy as np
import pytest

from lenet.datasets.examples import Examples
from lenet.evaluation.assessment import Assessment, Stage, assess, evaluate
from lenet.evaluation.projection import Projection, features_network
from lenet.evaluation.robustness import Disturbance
from lenet.evaluation.scoring import predict_scores
from lenet.files.progress import finish
from lenet.nn.input import InputConvention
from lenet.nn.lenet5 import LeNet5
from lenet.recognition.recognizer import Recognizer
from tests.helpers.steps import steps_of
from tests.helpers.toy_digits import toy_examples


@pytest.fixture
def recognizer() -> Recognizer:
    network = LeNet5(generator=np.random.default_rng(0))
    return Recognizer(network, InputConvention(0.3, 0.2), {"temperature": 1.5})


def assessed(recognizer: Recognizer, examples: Examples) -> Assessment:
    return finish(assess(recognizer, examples, finish(evaluate(recognizer, examples))))


def test_results_are_in_the_next_step_and_progress_only_rises(recognizer: Recognizer) -> None:
    examples = toy_examples(30, side=32)
    steps, assessment = steps_of(assess(recognizer, examples, finish(evaluate(recognizer, examples))))
    known = [step.assessment for step in steps] + [assessment]
    assert [one.projection is not None for one in known] == [
        step.stage is not Stage.MAPPING for step in steps
    ] + [True]
    curves = [len(one.robustness) for one in known]
    assert curves == sorted(curves)
    assert set(curves) == set(range(len(Disturbance) + 1))
    for stage in (Stage.MAPPING, Stage.DISTURBING):
        reached = [step.progress for step in steps if step.stage is stage]
        assert [progress.done for progress in reached] == sorted({progress.done for progress in reached})
        assert {progress.total for progress in reached} == {reached[-1].done}


def test_an_assessment_gathers_the_results(recognizer: Recognizer) -> None:
    examples = toy_examples(30, side=32)
    assessment = assessed(recognizer, examples)
    scores = predict_scores(recognizer.network, examples)
    np.testing.assert_array_equal(assessment.evaluation.scores, scores)
    assert assessment.evaluation.temperature == 1.5
    assert assessment.projection is not None
    features = predict_scores(features_network(recognizer.network), examples)
    np.testing.assert_allclose(assessment.projection.points, Projection.of(features).points, atol=1e-6)
    assert [curve.disturbance for curve in assessment.robustness] == list(Disturbance)
    undisturbed = assessment.robustness[0].accuracy[assessment.robustness[0].strengths.index(0)]
    assert undisturbed == assessment.evaluation.accuracy


def test_a_few_digits_are_enough(recognizer: Recognizer) -> None:
    for count in range(1, 6):
        assessment = assessed(recognizer, toy_examples(count, side=32))
        assert len(assessment.evaluation) == count
        assert assessment.projection is not None
        assert assessment.projection.points.shape == (count, 2)
        assert np.isfinite(assessment.projection.points).all()
        for curve in assessment.robustness:
            assert {share.total for share in curve.accuracy} == {count}


def test_no_digits_are_refused_in_one_sentence(recognizer: Recognizer) -> None:
    with pytest.raises(ValueError, match=r"^There are no digits to read: [^.]*\.$"):
        next(evaluate(recognizer, toy_examples(0, side=32)))
