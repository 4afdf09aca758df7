"""Weights are fitted so that the right paths win."""

from __future__ import annotations

import numpy as np
import pytest

from lenet.files.progress import finish
from lenet.recognition.numbers.scoring import FEATURES
from lenet.recognition.numbers.weights import NumberWeights, Pieces, built_in_weights
from lenet.recognition.recognizer import Recognizer
from lenet.synthesis.handwriting import write_digits
from lenet.training.number_examples import ExampleCounts, Writing, judged, number_writings
from lenet.training.number_weights import fit_number_weights, logistic_regression


def test_logistic_regression_finds_the_weights_that_made_the_labels() -> None:
    generator = np.random.default_rng(0)
    table = np.column_stack((np.ones(20_000), generator.normal(size=(20_000, 2))))
    weights = np.array([0.5, -1.0, 2.0])
    labels = generator.random(20_000) < 1 / (1 + np.exp(-table @ weights))
    np.testing.assert_allclose(logistic_regression(table, labels), weights, atol=0.1)


@pytest.mark.parametrize("pieces", Pieces)
def test_the_built_in_weights_say_what_is_plain(pieces: Pieces) -> None:
    weights = dict(zip(FEATURES, built_in_weights()[pieces].features.tolist(), strict=True))
    assert weights["network"] > 0
    # In pictures seams run aslant and thin lines break: how boxes overlap says little there.
    limit = 0 if pieces is Pieces.STROKES else 0.5
    assert weights["overlap"] < limit
    assert weights["backwards"] < limit
    assert weights["gap inside"] < limit


def test_weights_survive_their_file() -> None:
    weights = built_in_weights()[Pieces.STROKES]
    again = NumberWeights.of_fields(weights.fields())
    np.testing.assert_allclose(again.features, weights.features)
    np.testing.assert_allclose(again.is_right, weights.is_right)
    assert again.least == pytest.approx(weights.least)


def test_numbers_are_fitted_from_digits() -> None:
    labels = np.arange(60) % 10
    drawings = write_digits(labels, np.random.default_rng(0))
    digits = [
        Writing(str(label), "one", drawing) for label, drawing in zip(labels.tolist(), drawings, strict=True)
    ]
    counts = ExampleCounts(composed=60, singles=5, letters=0, words=0, drawings=15)
    writings = number_writings(digits, [], [], np.random.default_rng(1), counts=counts)
    assert {len(writing.label) for writing in writings} >= {0, 1, 2, 8}
    examples = finish(judged(writings, *Recognizer.load().classifiers()))
    weights = finish(fit_number_weights(examples))
    assert np.isfinite(weights.features).all()
    assert 0 <= weights.least <= 1
    # So few numbers hardly tell the two networks apart; together they speak for a digit.
    by_name = dict(zip(FEATURES, weights.features.tolist(), strict=True))
    assert by_name["network"] + by_name["detector"] + by_name["agreement"] > 0
