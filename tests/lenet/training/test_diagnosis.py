"""Runs that go wrong are found out, and runs that go well are left in peace."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np
import pytest

from lenet.datasets.dataset import Dataset
from lenet.datasets.examples import Examples
from lenet.nn.lenet5 import LeNet5
from lenet.training.diagnosis import Diagnosis, Trouble, dead_units, diagnose
from lenet.training.events import BatchTrained, EpochEnded, Event, PicturesRead
from lenet.training.recipe import PRESETS, Recipe
from lenet.training.trainer import Training
from tests.helpers.toy_digits import inputs_of, toy_examples, toy_network

NAN = float("nan")


def batch(loss: float, number: int = 1) -> BatchTrained:
    return BatchTrained(1, number, 100, loss, 0.5, 0.1)


def epoch(
    number: int, *, loss: float = 0.1, accuracy: float = 0.9, validation: tuple[float, float] | None = None
) -> EpochEnded:
    validation_loss, validation_accuracy = validation or (None, None)
    return EpochEnded(number, loss, accuracy, validation_loss, validation_accuracy, 1.0, is_best=True)


def troubles(events: Sequence[Event]) -> list[Trouble]:
    return [diagnosis.trouble for diagnosis in diagnose(events)]


def test_nothing_is_found_before_anything_happened() -> None:
    assert diagnose([]) == ()
    assert diagnose([PicturesRead(1, 5, 10), batch(2.5)]) == ()


def test_an_exploded_loss_is_found() -> None:
    for loss in (NAN, float("inf"), 1e9):
        batches: list[Event] = [batch(loss, number) for number in range(1, 11)]
        assert troubles(batches) == [Trouble.EXPLODED]
        assert troubles([*batches, epoch(1, loss=loss, accuracy=0.1)]) == [Trouble.EXPLODED]
    assert troubles([batch(0.3), epoch(1, validation=(NAN, 0.1))]) == [Trouble.EXPLODED]


def test_one_bad_batch_is_no_explosion_but_one_without_a_number_is() -> None:
    assert troubles([batch(50.0)] * 10 + [batch(0.3)] * 10) == [], "it has come down again"
    calm: list[Event] = [batch(0.3, number) for number in range(1, 10)]
    assert troubles([*calm, batch(20.0)]) == []
    assert troubles([*calm, batch(NAN)]) == [Trouble.EXPLODED]


def test_guessing_after_an_epoch_is_found() -> None:
    assert troubles([batch(2.3), epoch(1, accuracy=0.11)]) == [Trouble.NOTHING_LEARNED]
    assert troubles([batch(2.3), epoch(1, accuracy=0.11, validation=(2.3, 0.1))]) == [Trouble.NOTHING_LEARNED]
    assert troubles([batch(1.0), epoch(1, accuracy=0.15, validation=(0.9, 0.7))]) == []


def test_a_few_steps_are_too_early_to_tell() -> None:
    small = replace(batch(2.3), batches=20)
    assert troubles([small, epoch(4, accuracy=0.11)]) == []
    assert troubles([small, epoch(5, accuracy=0.11)]) == [Trouble.NOTHING_LEARNED]


def test_learning_by_heart_is_found() -> None:
    best = [epoch(1, accuracy=0.9, validation=(0.3, 0.9)), epoch(2, accuracy=0.95, validation=(0.2, 0.93))]
    worse = [epoch(3 + number, accuracy=1.0, validation=(0.25, 0.92)) for number in range(3)]
    assert troubles([*best, *worse]) == [Trouble.OVERFITTING]
    assert troubles([*best, *worse[:2]]) == [], "two epochs may be chance"
    assert troubles([*best, *worse, epoch(6, accuracy=1.0, validation=(0.19, 0.93))]) == []
    alike = [replace(event, accuracy=0.92) for event in worse]
    assert troubles([*best, *alike]) == [], "the digits learned from are read no better"
    unknown = [epoch(number, accuracy=1.0) for number in range(1, 9)]
    assert troubles(unknown) == [], "without validation nothing is known"


def test_each_trouble_has_its_words() -> None:
    assert len({Diagnosis(trouble).advice for trouble in Trouble}) == 3
    for diagnosis in map(Diagnosis, Trouble):
        for words in (diagnosis.sentence, diagnosis.advice):
            assert words.endswith(".")
            assert "\n" not in words


def people(mnist: Dataset, count: int) -> Examples:
    return Examples.from_dataset(mnist.subset(np.arange(count)))


def happened(recipe: Recipe, examples: Examples, learned: int) -> Iterator[Event]:
    return Training(recipe, examples[:learned], examples[learned:]).run()


def test_the_quick_preset_is_left_in_peace(mnist_train: Dataset) -> None:
    events: list[Event] = []
    for event in happened(PRESETS["quick"], people(mnist_train, 4500), 4000):
        events.append(event)
        if len(events) % 50 == 0 or isinstance(event, EpochEnded):
            assert troubles(events) == []
    assert sum(isinstance(event, EpochEnded) for event in events) == 3


@pytest.mark.filterwarnings("ignore:.* encountered in:RuntimeWarning")
def test_a_real_run_that_explodes_is_found(mnist_train: Dataset) -> None:
    recipe = Recipe(epochs=1, learning_rate=50.0, schedule="constant")
    assert troubles(list(happened(recipe, people(mnist_train, 2500), 2000))) == [Trouble.EXPLODED]


def test_a_real_run_that_learns_nothing_is_found(mnist_train: Dataset) -> None:
    examples = people(mnist_train, 4500)
    # The labels do not belong to the digits.
    labels = np.random.default_rng(0).permutation(examples.labels)
    examples = Examples(examples.pictures, labels, examples.convention)
    recipe = Recipe(epochs=1, batch_size=32)
    assert troubles(list(happened(recipe, examples, 4000))) == [Trouble.NOTHING_LEARNED]


def test_a_real_run_that_learns_by_heart_is_found(mnist_train: Dataset) -> None:
    recipe = Recipe(epochs=40, batch_size=16, augmentation="none", schedule="constant", learning_rate=0.02)
    assert troubles(list(happened(recipe, people(mnist_train, 500), 200))) == [Trouble.OVERFITTING]


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_units_that_never_fire_are_counted(dtype: type[np.float32] | type[np.float64]) -> None:
    network = LeNet5(generator=np.random.default_rng(0), dtype=dtype)
    params = network.get_params()
    killed = {"conv1": [1], "conv2": [0, 3, 15], "conv3": list(range(7)), "fc1": [80, 83]}
    for layer, units in killed.items():
        params[layer]["W"][:, units] = 0
        params[layer]["b"][:, units] = -1
    network.set_params(params)
    before = network.parameters.copy()
    examples = toy_examples(230, side=32)
    found = dead_units(network, examples)
    np.testing.assert_array_equal(network.parameters, before)
    assert list(found) == list(killed)
    x = ((examples.pictures / 255 - 0.3) / 0.2)[:, None].astype(dtype)
    activations = network.trace(x)
    relus = dict(zip(killed, ("relu1", "relu2", "relu3", "relu4"), strict=True))
    for layer, relu in relus.items():
        largest = activations[relu].reshape(230, params[layer]["b"].size, -1).max(axis=(0, 2))
        assert found[layer] == (largest == 0).sum() >= len(killed[layer])


def test_a_unit_that_fires_once_is_alive() -> None:
    network, examples = toy_network(np.float64), toy_examples(150)
    convolution = network.layers["conv"]
    output, _ = convolution.forward(inputs_of(examples))
    biases = network.views(network.parameters)["conv"]["b"]
    # So high a threshold that one pixel of one picture exceeds it.
    first, second = np.sort(output[:, 0].ravel())[[-1, -2]]
    biases[0, 0] -= (first + second) / 2
    assert dead_units(network, examples) == {"conv": 0}
    biases[0, 0] -= first
    assert dead_units(network, examples) == {"conv": 1}
    assert dead_units(toy_network(), toy_examples(0)) == {}
