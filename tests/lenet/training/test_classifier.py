"""LeNetClassifier is a classifier as scikit-learn wants one."""

from contextlib import suppress
from unittest import SkipTest

import numpy as np
import pytest
from sklearn.datasets import load_digits
from sklearn.model_selection import cross_val_score
from sklearn.utils.estimator_checks import estimator_checks_generator

from lenet.training.classifier import LeNetClassifier


@pytest.mark.filterwarnings("ignore::sklearn.exceptions.SkipTestWarning")
def test_it_passes_the_estimator_checks_of_scikit_learn() -> None:
    failed = {}
    for estimator, check in estimator_checks_generator(LeNetClassifier(epochs=20)):
        try:
            # Some need pandas or settings of SciPy, which are not here.
            with suppress(SkipTest):
                check(estimator)
        except Exception as error:  # noqa: BLE001 - each check has its own
            failed[check.func.__name__] = str(error)[:200]
    assert failed == {}


def test_it_learns_digits_of_any_size_and_labels_of_any_kind() -> None:
    pictures, labels = load_digits(return_X_y=True)
    names = np.array([f"digit {label}" for label in labels])
    classifier = LeNetClassifier(epochs=8).fit(pictures[:800].reshape(800, 8, 8), names[:800])
    assert classifier.score(pictures[800:], names[800:]) > 0.85
    probabilities = classifier.predict_proba(pictures[800:])
    assert probabilities.shape == (len(pictures) - 800, 10)
    assert np.allclose(probabilities.sum(axis=1), 1)
    assert (classifier.classes_[probabilities.argmax(axis=1)] == classifier.predict(pictures[800:])).all()


def test_it_stands_in_a_cross_validation() -> None:
    pictures, labels = load_digits(n_class=3, return_X_y=True)
    scores = cross_val_score(LeNetClassifier(epochs=4), pictures[:300], labels[:300], cv=2)
    assert scores.min() > 0.9
