"""Built-in digits teach a network to read the digits of people."""

import numpy as np
import pytest

from lenet.datasets.dataset import Dataset
from lenet.datasets.examples import Examples
from lenet.datasets.synthetic import PART, built_in_digits, picture_of
from lenet.drawing.strokes import Drawing, Stroke
from lenet.evaluation.scoring import predict_scores
from lenet.files.progress import Progress, finish
from lenet.nn.lenet5 import LeNet5
from lenet.training.recipe import Recipe
from lenet.training.trainer import Training
from tests.helpers.steps import steps_of


@pytest.fixture(scope="module")
def digits() -> Dataset:
    """Return as many as it takes to learn from."""
    return finish(built_in_digits(1500, np.random.default_rng(0)))


def test_all_ten_are_as_frequent_as_each_other_in_every_part(digits: Dataset) -> None:
    assert np.bincount(digits.labels).tolist() == [150] * 10
    assert np.bincount(digits.labels[:300], minlength=10).min() > 10


def test_the_generator_decides_everything() -> None:
    one, same, other = (finish(built_in_digits(150, np.random.default_rng(seed))) for seed in (3, 3, 4))
    np.testing.assert_array_equal(one.images, same.images)
    np.testing.assert_array_equal(one.labels, same.labels)
    assert (one.images != other.images).any()


def test_pictures_have_the_size_and_place_of_mnist(digits: Dataset) -> None:
    for image in digits.images[:200].astype(np.int64):
        assert image.max() == 255
        rows, columns = np.flatnonzero(image.any(axis=1)), np.flatnonzero(image.any(axis=0))
        assert 18 <= max(np.ptp(rows), np.ptp(columns)) + 1 <= 20
        centre = [(image.sum(axis=axis) @ np.arange(28)) / image.sum() for axis in (0, 1)]
        assert all(13.5 < place <= 14.5 for place in centre)


def test_pens_are_as_wide_as_those_of_people(digits: Dataset, mnist_train: Dataset) -> None:
    people, ours = (images[:600].mean(axis=(1, 2)) for images in (mnist_train.images, digits.images))
    places = (0.1, 0.5, 0.9)
    # Lamps and the segments of displays, which have gaps, are lighter than what people write.
    np.testing.assert_allclose(np.quantile(ours, places), np.quantile(people, places), rtol=0.3)


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


def test_a_network_that_saw_nothing_else_reads_most_digits_of_people(
    digits: Dataset, mnist_test: Dataset
) -> None:
    training = Training(Recipe(epochs=4), Examples.from_dataset(digits))
    for _ in training.run():
        pass
    network = LeNet5(training.best_network_params())
    examples = Examples.from_dataset(mnist_test.subset(np.arange(0, 10_000, 5)), training.examples.convention)
    assert (predict_scores(network, examples).argmax(axis=1) == examples.labels).mean() > 0.85
