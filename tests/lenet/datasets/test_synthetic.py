"""Built-in digits teach a network to read the digits of people."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from lenet.datasets.examples import Examples
from lenet.datasets.mnist import load_mnist
from lenet.datasets.synthetic import PART, built_in_digits, picture_of
from lenet.drawing.strokes import Drawing, Stroke
from lenet.evaluation.scoring import predict_scores
from lenet.files.progress import Progress, finish
from lenet.nn.lenet5 import LeNet5
from lenet.training.recipe import Recipe
from lenet.training.trainer import Training
from tests.lenet.steps import steps_of


def test_all_ten_are_as_frequent_as_each_other_in_every_part() -> None:
    labels = finish(built_in_digits(1000, np.random.default_rng(0))).labels
    assert np.bincount(labels).tolist() == [100] * 10
    assert np.bincount(labels[:300], minlength=10).min() > 10


def test_the_generator_decides_everything() -> None:
    one, same, other = (finish(built_in_digits(150, np.random.default_rng(seed))) for seed in (3, 3, 4))
    np.testing.assert_array_equal(one.images, same.images)
    np.testing.assert_array_equal(one.labels, same.labels)
    assert (one.images != other.images).any()


def test_pictures_have_the_size_and_place_of_mnist() -> None:
    images = finish(built_in_digits(200, np.random.default_rng(0))).images
    assert images.max(axis=(1, 2)).tolist() == [255] * 200
    for image in images.astype(np.int64):
        rows, columns = np.flatnonzero(image.any(axis=1)), np.flatnonzero(image.any(axis=0))
        assert 18 <= max(np.ptp(rows), np.ptp(columns)) + 1 <= 20
        centre = [(image.sum(axis=axis) @ np.arange(28)) / image.sum() for axis in (0, 1)]
        assert all(13.5 < place <= 14.5 for place in centre)


def test_pens_are_as_wide_as_those_of_people(data_dir: Path) -> None:
    people = load_mnist(data_dir, "train").images[:2000].mean(axis=(1, 2))
    ours = finish(built_in_digits(1000, np.random.default_rng(0))).images.mean(axis=(1, 2))
    np.testing.assert_allclose(
        np.quantile(ours, (0.1, 0.5, 0.9)), np.quantile(people, (0.1, 0.5, 0.9)), rtol=0.25
    )


def test_a_drawing_without_ink_is_no_digit() -> None:
    with pytest.raises(ValueError, match="without ink"):
        picture_of(Drawing())
    assert picture_of(Drawing((Stroke(((0.5, 0.5, 1.0),), 0.1),))).any()


def test_there_is_a_step_for_every_part() -> None:
    count = 2 * PART + 10
    steps, _ = steps_of(built_in_digits(count, np.random.default_rng(0)))
    assert steps == [Progress(PART, count), Progress(2 * PART, count), Progress(count, count)]


def test_there_can_be_none() -> None:
    assert len(finish(built_in_digits(0, np.random.default_rng(0)))) == 0


def test_a_network_that_saw_nothing_else_reads_nine_of_ten_digits_of_people(data_dir: Path) -> None:
    examples = Examples.from_dataset(finish(built_in_digits(5000, np.random.default_rng(0))))
    training = Training(Recipe(epochs=4), examples)
    for _ in training.run():
        pass
    people = load_mnist(data_dir, "train").subset(np.arange(5000))
    network = LeNet5(training.best_network_params())
    scores = predict_scores(network, Examples.from_dataset(people, examples.convention))
    assert (scores.argmax(axis=1) == people.labels).mean() > 0.9
