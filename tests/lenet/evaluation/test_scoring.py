"""Pictures are read alike by any number of threads, a few at a time, and as the network itself reads them."""

from typing import Any

import numpy as np
import pytest

from lenet.evaluation.scoring import fill_from_examples, predict_scores
from lenet.nn.fast.predictor import FEW, Predictor
from lenet.nn.fast.thread_team import ThreadTeam
from lenet.nn.layers import Convolution, FullyConnected, ReLU
from lenet.nn.lenet5 import LeNet5
from lenet.nn.loss import softmax
from lenet.nn.network import LayeredNet
from tests.helpers.numerics import relative_difference
from tests.helpers.toy_digits import SIDE, inputs_of, toy_examples, toy_network

SHAPE = (1, SIDE, SIDE)


@pytest.mark.parametrize(("dtype", "tolerance"), [(np.float32, 1e-5), (np.float64, 1e-10)])
def test_scores_are_those_of_the_network(dtype: type[np.floating[Any]], tolerance: float) -> None:
    network, all_examples = toy_network(dtype), toy_examples(1100)
    expected, _ = toy_network(np.float64).forward(inputs_of(all_examples))
    for count in (1, 2, 64, 65, 200, 1100):
        for threads in (1, 2, 3):
            examples = all_examples[:count]
            scores = predict_scores(network, examples, threads=threads)
            assert scores.dtype == dtype
            assert relative_difference(scores, expected[:count]) < tolerance
            np.testing.assert_array_equal(predict_scores(network, examples, threads=threads), scores)
    assert predict_scores(network, all_examples[:0]).shape == (0, 10)


def test_lenet5_reads_alike_by_itself_and_with_any_number_of_threads() -> None:
    network = LeNet5(generator=np.random.default_rng(0))
    examples = toy_examples(300, side=32)
    expected = network.predict(inputs_of(examples))
    for threads in (None, 1, 2, 3):
        scores = predict_scores(network, examples, threads=threads)
        assert relative_difference(softmax(scores), expected) < 1e-5


def test_a_network_of_another_size_and_number_of_classes_reads() -> None:
    layers = {"conv": Convolution(1, 2, 3), "relu": ReLU(), "scores": FullyConnected(2 * 5 * 5, 4)}
    network, examples = LayeredNet(layers), toy_examples(9, side=7)
    network.initialise(np.random.default_rng(0))
    expected, _ = network.forward(inputs_of(examples))
    assert relative_difference(predict_scores(network, examples), expected) < 1e-5


@pytest.mark.parametrize("size", [1, 2])
def test_reading_reports_how_many_are_done_and_leaves_the_rest_for_later(size: int) -> None:
    network, examples = toy_network(), toy_examples(2500)
    scores = np.full((2500, 10), np.nan, np.float32)
    predictor = Predictor(network, SHAPE)
    reports = []
    with ThreadTeam(size) as team:
        fills = [fill_from_examples(examples, network.dtype) for _ in range(size)]
        for progress in predictor.rounds(team, fills, scores):
            assert progress.total == 2500
            reports.append(progress.done)
            assert np.isfinite(scores[: progress.done]).all()
            assert np.isnan(scores[progress.done :]).all()
    assert reports == sorted(set(reports))
    assert len(reports) > 1
    assert reports[-1] == 2500


def test_probabilities_are_those_of_the_network_for_one_picture_and_for_many() -> None:
    network = toy_network()
    for count in (1, 3, 150):
        x = inputs_of(toy_examples(count)).astype(np.float32)
        original = x.copy()
        probabilities = Predictor(network, SHAPE).probabilities(x, threads=2)
        assert relative_difference(probabilities, network.predict(x)) < 1e-5
        np.testing.assert_allclose(probabilities.sum(axis=1), 1, rtol=1e-5)
        np.testing.assert_array_equal(x, original)


def test_among_a_few_a_picture_gets_what_it_gets_alone() -> None:
    predictor, x = Predictor(toy_network(), SHAPE), inputs_of(toy_examples(FEW)).astype(np.float32)
    alone = [predictor.probabilities(picture[None])[0] for picture in x]
    np.testing.assert_array_equal(predictor.probabilities(x), alone)


def test_the_largest_scores_give_probabilities_for_one_picture_as_for_many() -> None:
    network = toy_network()
    network.parameters *= 1e8
    x = inputs_of(toy_examples(FEW + 1)).astype(np.float32)
    predictor = Predictor(network, SHAPE)
    many = predictor.probabilities(x)
    assert many.max() == 1
    np.testing.assert_allclose(predictor.probabilities(x[:1]), many[:1], rtol=1e-5)


def test_a_network_that_diverged_gives_no_numbers_and_no_warning() -> None:
    for parameter in (1e38, np.inf):
        network = toy_network()
        network.parameters[:] = parameter
        for count in (1, FEW + 1):
            x = inputs_of(toy_examples(count)).astype(np.float32)
            assert np.isnan(Predictor(network, SHAPE).probabilities(x)).all()


def test_changed_parameters_are_seen_once_they_are_taken() -> None:
    for count in (1, 70):
        network, x = toy_network(), inputs_of(toy_examples(count))
        predictor = Predictor(network, SHAPE)
        before = predictor.probabilities(x).copy()
        network.initialise(np.random.default_rng(99))
        predictor.take_parameters()
        after = predictor.probabilities(x)
        assert relative_difference(after, network.predict(x)) < 1e-5
        assert relative_difference(after, before) > 0.01


def test_results_are_the_callers_own() -> None:
    predictor = Predictor(toy_network(), SHAPE)
    one, other = inputs_of(toy_examples(2))[:, None]
    first = predictor.probabilities(one)
    kept = first.copy()
    predictor.probabilities(other)
    np.testing.assert_array_equal(first, kept)
