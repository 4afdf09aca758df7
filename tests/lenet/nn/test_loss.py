"""Softmax and cross-entropy are right for every finite score."""

from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from sklearn.metrics import log_loss

from lenet.nn.arrays import Array
from lenet.nn.loss import cross_entropy, softmax
from tests.helpers.numerics import finite_differences

DTYPES = [np.float32, np.float64]


def any_scores(dtype: type[np.floating[Any]]) -> st.SearchStrategy[Array]:
    """Draw scores [N, classes] among all finite numbers, the largest too."""
    largest = float(np.finfo(dtype).max)
    numbers = st.sampled_from([-largest, 0.0, largest]) | st.floats(
        -largest, largest, width=32 if dtype is np.float32 else 64
    )
    return arrays(dtype, st.tuples(st.integers(1, 12), st.integers(2, 10)), elements=numbers)


@pytest.mark.parametrize("dtype", DTYPES)
@settings(deadline=None)
@given(st.data())
def test_finite_scores_have_a_finite_gradient(dtype: type[np.floating[Any]], data: st.DataObject) -> None:
    scores = data.draw(any_scores(dtype))
    original = scores.copy()
    labels = np.arange(len(scores)) % scores.shape[1]
    loss, dscores = cross_entropy(scores, labels)
    probabilities = softmax(scores)
    assert np.isfinite(loss)
    assert loss >= 0
    assert dscores.dtype == probabilities.dtype == dtype
    tolerance = 100 * float(np.finfo(dtype).eps)
    np.testing.assert_allclose(probabilities.sum(axis=1), 1, rtol=tolerance)
    assert ((probabilities >= 0) & (probabilities <= 1)).all()
    one_hot = np.eye(scores.shape[1])[labels]
    np.testing.assert_allclose(dscores, (probabilities - one_hot) / len(labels), rtol=0, atol=tolerance)
    np.testing.assert_array_equal(scores, original)


@pytest.mark.parametrize("dtype", DTYPES)
def test_the_largest_loss_does_not_overflow(dtype: type[np.floating[Any]]) -> None:
    largest = np.finfo(dtype).max
    for count in (1, 3, 10, 128, 1000):
        scores = np.full((count, 10), -largest, dtype)
        scores[:, 4] = largest
        assert cross_entropy(scores, np.full(count, 7))[0] == pytest.approx(float(largest), rel=1e-5)
        assert cross_entropy(scores, np.full(count, 4))[0] == 0


@settings(deadline=None)
@given(st.integers(0, 2**32 - 1), st.integers(1, 20), st.integers(2, 12), st.sampled_from([0.1, 1, 3]))
def test_loss_is_that_of_scikit_learn(seed: int, count: int, classes: int, scale: float) -> None:
    generator = np.random.default_rng(seed)
    scores = generator.standard_normal((count, classes)) * scale
    labels = generator.integers(0, classes, count)
    # Written out, without care for large scores.
    probabilities = np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)
    np.testing.assert_allclose(softmax(scores), probabilities, rtol=1e-12)
    loss, _ = cross_entropy(scores, labels)
    assert loss == pytest.approx(log_loss(labels, probabilities, labels=range(classes)), rel=1e-10)


@settings(deadline=None, max_examples=30)
@given(st.integers(0, 2**32 - 1), st.integers(1, 5), st.integers(2, 6))
def test_gradient_is_that_of_finite_differences(seed: int, count: int, classes: int) -> None:
    generator = np.random.default_rng(seed)
    scores = generator.standard_normal((count, classes))
    labels = generator.integers(0, classes, count)
    _, dscores = cross_entropy(scores, labels)
    numerical = finite_differences(lambda: cross_entropy(scores, labels)[0], scores)
    np.testing.assert_allclose(dscores, numerical, rtol=1e-6, atol=1e-9)


def test_adding_a_number_to_a_row_changes_nothing() -> None:
    scores = np.array([[1.0, 2, 4], [3, 3, 3]])
    shifted = scores + np.array([[1024.0], [-4096]])
    np.testing.assert_array_equal(softmax(shifted), softmax(scores))
    assert cross_entropy(shifted, np.array([0, 2]))[0] == cross_entropy(scores, np.array([0, 2]))[0]
