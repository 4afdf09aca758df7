"""A run learns, always the same from the same seed, and keeps its best epoch."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from lenet.datasets.augmentation import AUGMENTATIONS, GROUP
from lenet.datasets.examples import Examples
from lenet.nn.arrays import Array
from lenet.nn.lenet5 import LeNet5
from lenet.training.events import EpochEnded, PicturesRead
from lenet.training.recipe import Recipe
from lenet.training.trainer import Training
from tests.helpers.toy_digits import toy_examples, toy_network
from tests.helpers.toy_runs import PLAIN, ended, toy_training, trained


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_toy_digits_are_learned_by_every_optimizer(dtype: type[np.floating[Any]]) -> None:
    examples, others = toy_examples(300), toy_examples(100, seed=1)
    for optimizer, rate in {"sgd": 0.05, "momentum": 0.05, "nesterov": 0.05, "adam": 0.01}.items():
        recipe = Recipe(epochs=8, batch_size=16, learning_rate=rate, optimizer=optimizer, augmentation="none")
        ends = ended(list(Training(recipe, examples, others, network=toy_network(dtype), threads=2).run()))
        assert ends[-1].loss < ends[0].loss / 4
        assert (ends[-1].validation_accuracy or 0) > 0.95


def test_lenet5_learns_from_pictures_as_they_are_and_changed() -> None:
    examples, others = toy_examples(400, side=32), toy_examples(100, seed=1, side=32)
    for augmentation in AUGMENTATIONS:
        recipe = Recipe(epochs=4, batch_size=32, learning_rate=0.01, augmentation=augmentation)
        training = Training(recipe, examples, others, threads=2)
        assert isinstance(training.network, LeNet5)
        assert (ended(list(training.run()))[-1].validation_accuracy or 0) > 0.95


def test_pictures_are_changed_as_the_recipe_says() -> None:
    first_losses = set()
    for augmentation in AUGMENTATIONS:
        first, *_ = trained(list(toy_training(replace(PLAIN, augmentation=augmentation)).run()))
        first_losses.add(first.loss)
    assert len(first_losses) == len(AUGMENTATIONS)


def test_every_group_of_every_batch_is_changed_in_its_own_way() -> None:
    one, count = toy_examples(1), 20 * GROUP
    same = Examples(np.repeat(one.pictures, count, axis=0), np.repeat(one.labels, count), one.convention)

    def losses_of(batch_size: int, threads: int) -> list[float]:
        recipe = replace(PLAIN, batch_size=batch_size, learning_rate=1e-9, augmentation="warp")
        training = Training(recipe, same, network=toy_network(np.float64), threads=threads)
        return [event.loss for event in trained(list(training.run()))]

    losses = losses_of(GROUP, 1)
    assert len(np.unique(np.round(losses, 6))) == 20
    for threads in (1, 2):
        pairs = losses_of(2 * GROUP, threads)
        np.testing.assert_allclose(pairs, np.reshape(losses, (10, 2)).mean(axis=1), rtol=1e-4)


def test_the_same_seed_and_threads_give_the_very_same_weights() -> None:
    examples, others = toy_examples(100, side=32), toy_examples(20, side=32)
    for threads in (1, 2, 3):
        recipe = Recipe(epochs=2, batch_size=24, augmentation="warp")
        one, other = (Training(recipe, examples, others, threads=threads) for _ in range(2))
        first, second = list(one.run()), list(other.run())
        np.testing.assert_array_equal(one.network.parameters, other.network.parameters)
        assert trained(first) == trained(second)
        other_seed = Training(replace(recipe, seed=1), examples, threads=threads)
        list(other_seed.run())
        assert (other_seed.network.parameters != one.network.parameters).all()


def test_without_validation_the_last_epoch_counts_as_the_best() -> None:
    for validation in (None, toy_examples(0)):
        recipe = replace(PLAIN, epochs=3)
        training = Training(recipe, toy_examples(30), validation, network=toy_network(), threads=1)
        events = list(training.run())
        assert not any(isinstance(event, PicturesRead) for event in events)
        for end in ended(events):
            assert (end.validation_accuracy, end.validation_loss, end.is_best) == (None, None, True)
        assert training.progress.best_epoch == 3
        np.testing.assert_array_equal(training.best_parameters, training.network.parameters)


def test_the_best_epoch_is_kept_when_later_ones_are_worse() -> None:
    training = toy_training(replace(PLAIN, epochs=9, learning_rate=0.1), count=200, validation=100)
    best: Array | None = None
    ends = []
    for event in training.run():
        if isinstance(event, EpochEnded):
            ends.append(event)
            if event.is_best:
                best = training.network.parameters.copy()
            if event.epoch == 7:
                training.network.parameters *= -1
    accuracies = [end.validation_accuracy or 0 for end in ends]
    assert accuracies[-1] < max(accuracies)
    assert accuracies.count(max(accuracies)) > 1, "this test is about equals too: the first is the best"
    assert training.progress.best_epoch == 1 + accuracies.index(max(accuracies))
    assert training.progress.best_accuracy == max(accuracies)
    assert best is not None
    np.testing.assert_array_equal(training.best_parameters, best)
    assert (best != training.network.parameters).any()
    views = training.network.views(best)
    for name, arrays in training.best_network_params().items():
        for key, array in arrays.items():
            np.testing.assert_array_equal(array, views[name][key])
            array[...] = 0
    np.testing.assert_array_equal(training.best_parameters, best)


def test_a_run_stopped_before_its_first_epoch_ended_can_keep_what_it_has() -> None:
    training = toy_training(replace(PLAIN, batch_size=10))
    events = training.run()
    next(events)
    training.keep_present()
    np.testing.assert_array_equal(training.best_parameters, training.network.parameters)
    list(events)
    kept = training.best_parameters.copy()
    training.network.parameters[...] = 0
    training.keep_present()
    np.testing.assert_array_equal(training.best_parameters, kept)
