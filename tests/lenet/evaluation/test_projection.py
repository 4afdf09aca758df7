"""The map is scikit-learn's, and what is mapped is what the network's last layer gets."""

import numpy as np
import pytest
from sklearn.decomposition import PCA

from lenet.evaluation.projection import Projection, features_network
from lenet.evaluation.scoring import predict_scores
from lenet.nn.lenet5 import LeNet5
from tests.helpers.numerics import relative_difference
from tests.helpers.toy_digits import inputs_of, toy_examples


def test_points_and_shares_are_those_of_scikit_learn() -> None:
    generator = np.random.default_rng(6)
    features = (generator.normal(size=(300, 84)) * np.linspace(0.1, 3, 84)).astype(np.float32)
    expected = PCA(n_components=2, svd_solver="full").fit(features.astype(np.float64))
    projection = Projection.of(features)
    points = expected.transform(features.astype(np.float64))
    # A principal component has no sign of its own.
    points *= np.sign((points * projection.points).sum(axis=0))
    np.testing.assert_allclose(projection.points, points, atol=1e-6)
    assert projection.explained == pytest.approx(tuple(expected.explained_variance_ratio_))


def test_the_same_digits_always_give_the_same_map() -> None:
    features = np.random.default_rng(1).normal(size=(50, 84))
    first, second = Projection.of(features), Projection.of(features)
    np.testing.assert_array_equal(first.points, second.points)
    assert all(axis[np.abs(axis).argmax()] > 0 for axis in first.axes)


def test_one_digit_lies_in_the_middle() -> None:
    projection = Projection.of(np.ones((1, 84), np.float32))
    np.testing.assert_allclose(projection.points, 0, atol=1e-9)
    assert projection.explained == (0, 0)


def test_features_are_what_the_last_layer_gets() -> None:
    network = LeNet5(generator=np.random.default_rng(2))
    examples = toy_examples(70, side=32)
    before = network.parameters.copy()
    reduced = features_network(network)
    features = predict_scores(reduced, examples)
    expected = network.trace(inputs_of(examples).astype(np.float32))["relu4"]
    assert features.shape == (70, 84)
    assert relative_difference(features, expected) < 1e-5
    np.testing.assert_array_equal(network.parameters, before)
    assert not np.shares_memory(reduced.parameters, network.parameters)
