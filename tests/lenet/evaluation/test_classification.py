"""An evaluation's numbers are scikit-learn's, or those of a plain loop."""

import numpy as np
import pytest
from sklearn.metrics import accuracy_score, confusion_matrix, log_loss, precision_recall_fscore_support

from lenet.evaluation.classification import Evaluation


@pytest.fixture
def evaluation() -> Evaluation:
    """Return 2,000 random scores, of which some two thirds are right; the digit 7 never is the answer."""
    generator = np.random.default_rng(5)
    labels = generator.integers(0, 10, 2000)
    scores = generator.normal(0, 1, (2000, 10)).astype(np.float32)
    scores[np.arange(2000), labels] += 2
    scores[:, 7] -= 20
    # Scores that are equal to one another make answers of equal confidence.
    scores[1000:1500] = np.rint(scores[1000:1500])
    return Evaluation(scores, labels, temperature=1.3)


def test_accuracy_confusion_and_figures_are_those_of_scikit_learn(evaluation: Evaluation) -> None:
    labels, answers = evaluation.labels, evaluation.scores.argmax(axis=1)
    assert evaluation.accuracy.value == pytest.approx(accuracy_score(labels, answers))
    np.testing.assert_array_equal(evaluation.confusion, confusion_matrix(labels, answers, labels=range(10)))
    expected = precision_recall_fscore_support(labels, answers, labels=range(10), zero_division=0)
    found = [[each.precision or 0, each.recall or 0, each.f1 or 0, each.count] for each in evaluation.digits]
    np.testing.assert_allclose(np.array(found).T, np.array(expected))


def test_what_is_undefined_is_none(evaluation: Evaluation) -> None:
    seven = evaluation.digits[7]
    assert (seven.precision, seven.recall, seven.f1) == (None, 0, 0)
    threes = Evaluation(np.eye(10, dtype=np.float32)[[3, 3, 4]], np.array([3, 3, 3]))
    assert threes.digits[3].precision == 1
    assert threes.digits[3].recall == pytest.approx(2 / 3)
    assert (threes.digits[4].precision, threes.digits[4].recall) == (0, None)
    assert (threes.digits[5].precision, threes.digits[5].recall, threes.digits[5].f1) == (None, None, None)


def test_the_loss_is_that_of_scikit_learn_without_a_temperature(evaluation: Evaluation) -> None:
    weights = np.exp(evaluation.scores.astype(np.float64))
    probabilities = weights / weights.sum(axis=1, keepdims=True)
    assert evaluation.loss == pytest.approx(log_loss(evaluation.labels, probabilities), rel=1e-5)


def test_confidence_is_the_answers_probability_at_the_temperature(evaluation: Evaluation) -> None:
    for row, scores in enumerate(evaluation.scores[:20].astype(float)):
        weights = [np.exp(score / 1.3) for score in scores]
        assert evaluation.confidence[row] == pytest.approx(max(weights) / sum(weights))


def test_thresholds_are_those_of_a_plain_loop(evaluation: Evaluation) -> None:
    curve = evaluation.thresholds
    assert list(curve.threshold) == sorted(set(evaluation.confidence.tolist()), reverse=True)
    assert len(curve.threshold) < len(evaluation)
    for threshold in [*curve.threshold[::97], 0.0, 0.5, 0.999]:
        answered = [
            right
            for sure, right in zip(evaluation.confidence, evaluation.is_right, strict=True)
            if sure >= threshold
        ]
        coverage, accuracy = curve.at(float(threshold))
        assert coverage == pytest.approx(len(answered) / len(evaluation))
        if answered:
            assert accuracy == pytest.approx(sum(answered) / len(answered))
        else:
            assert accuracy is None


def test_errors_come_with_the_most_confident_first(evaluation: Evaluation) -> None:
    wrong = [place for place in range(len(evaluation)) if not evaluation.is_right[place]]
    assert sorted(evaluation.errors) == wrong
    assert (np.diff(evaluation.confidence[evaluation.errors]) <= 0).all()


def test_a_cell_has_its_digits(evaluation: Evaluation) -> None:
    places = evaluation.places(4, 9)
    assert len(places) == evaluation.confusion[4, 9] > 0
    assert set(evaluation.labels[places]) == {4}
    assert set(evaluation.answers[places]) == {9}
    assert (np.diff(evaluation.confidence[places]) <= 0).all(), "the surest first, as among all errors"


def test_an_evaluation_without_digits_is_refused() -> None:
    with pytest.raises(ValueError, match="at least one"):
        Evaluation(np.empty((0, 10), np.float32), np.empty(0, np.int64))
