"""Training steps by the mean gradient, tells what happens in order, and learns."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, asdict, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from lenet.events import BatchTrained, EpochEnded, Event, PicturesRead
from lenet.examples import Examples
from lenet.loss import cross_entropy
from lenet.mnist import load_mnist
from lenet.network import LeNet5
from lenet.prediction import predict_scores
from lenet.recipe import Recipe
from lenet.training import Training
from lenet.warp import AUGMENTATIONS
from tests.lenet.numerics import Array, relative_difference
from tests.lenet.toy_digits import toy_examples, toy_network

PLAIN = Recipe(
    epochs=1,
    batch_size=64,
    learning_rate=0.5,
    schedule="constant",
    optimizer="sgd",
    weight_decay=0,
    augmentation="none",
)
"""One step of gradient descent by the definition, if the batch takes all examples."""


def toy_training(recipe: Recipe, *, count: int = 50, validation: int = 20, threads: int = 1) -> Training:
    return Training(
        recipe,
        toy_examples(count),
        toy_examples(validation, seed=1) if validation else None,
        network=toy_network(np.float64),
        threads=threads,
    )


def inputs_of(examples: Examples) -> Array:
    mean, std = examples.convention.mean, examples.convention.std
    return np.asarray((examples.pictures / 255 - mean) / std)[:, None]


def ended(events: list[Event]) -> list[EpochEnded]:
    return [event for event in events if isinstance(event, EpochEnded)]


def trained(events: list[Event]) -> list[BatchTrained]:
    return [event for event in events if isinstance(event, BatchTrained)]


@pytest.mark.parametrize("decay", [0, 0.03])
@pytest.mark.parametrize("threads", [1, 2, 3, 7])
def test_a_step_is_that_of_the_mean_gradient_of_the_definition(threads: int, decay: float) -> None:
    recipe = replace(PLAIN, weight_decay=decay)
    training = toy_training(recipe, count=50, validation=0, threads=threads)
    reference = toy_network(np.float64)
    scores, cache = reference.forward(inputs_of(training.examples))
    loss, dscores = cross_entropy(scores, training.examples.labels)
    gradients = reference.backward(dscores, cache)
    reference.update(gradients, lr=0.5, reg=decay)
    first, _ = training.run()
    assert isinstance(first, BatchTrained)
    assert first.loss == pytest.approx(loss, rel=1e-12)
    assert first.accuracy == (scores.argmax(axis=1) == training.examples.labels).mean()
    assert relative_difference(training.network.parameters, reference.parameters) < 1e-12


def test_a_large_batch_is_one_step_too() -> None:
    training = toy_training(replace(PLAIN, batch_size=1000), count=450, validation=0, threads=2)
    reference = toy_network(np.float64)
    scores, cache = reference.forward(inputs_of(training.examples))
    gradients = reference.backward(cross_entropy(scores, training.examples.labels)[1], cache)
    reference.update(gradients, lr=0.5, reg=0)
    list(training.run())
    assert relative_difference(training.network.parameters, reference.parameters) < 1e-12


def test_events_come_in_order_and_count_from_one() -> None:
    training = toy_training(Recipe(epochs=2, batch_size=20), count=50, validation=1200)
    events = list(training.run())
    rounds = sum(isinstance(event, PicturesRead) for event in events) // 2
    assert rounds > 1
    kinds = [BatchTrained] * 3 + [PicturesRead] * rounds + [EpochEnded]
    assert [type(event) for event in events] == kinds * 2
    assert [event.epoch for event in events] == [1] * len(kinds) + [2] * len(kinds)
    assert [(event.batch, event.batches) for event in trained(events)] == [(1, 3), (2, 3), (3, 3)] * 2
    read = [event.done for event in events if isinstance(event, PicturesRead)]
    assert read[:rounds] == read[rounds:] == sorted(set(read))
    assert read[-1] == 1200
    assert list(training.run()) == [], "a run that is done has nothing more to tell"


def test_events_do_not_change() -> None:
    for event in toy_training(replace(PLAIN, epochs=1)).run():
        for name in asdict(event):
            with pytest.raises(FrozenInstanceError):
                setattr(event, name, 0)


def test_an_epoch_tells_means_over_its_examples_though_the_last_batch_is_smaller() -> None:
    training = toy_training(replace(PLAIN, batch_size=20), count=50)
    events = list(training.run())
    sizes = [20, 20, 10]
    (end,) = ended(events)
    losses, accuracies = (
        [getattr(event, name) for event in trained(events)] for name in ("loss", "accuracy")
    )
    assert end.loss == pytest.approx(np.average(losses, weights=sizes), rel=1e-12)
    assert end.accuracy == pytest.approx(np.average(accuracies, weights=sizes), rel=1e-12)
    assert end.seconds > 0


def test_an_epoch_is_judged_by_the_validation_examples() -> None:
    training = toy_training(PLAIN, validation=33)
    (end,) = ended(list(training.run()))
    assert training.validation is not None
    scores, _ = training.network.forward(inputs_of(training.validation))
    labels = training.validation.labels
    assert end.validation_loss == pytest.approx(cross_entropy(scores, labels)[0], rel=1e-9)
    assert end.validation_accuracy == (scores.argmax(axis=1) == labels).mean()


def test_every_example_is_seen_once_an_epoch_in_an_order_of_its_own() -> None:
    recipe = replace(PLAIN, epochs=3, batch_size=1, learning_rate=1e-9)
    examples = toy_examples(30)
    training = Training(recipe, examples, network=toy_network(np.float64), threads=1)
    losses = np.array([event.loss for event in trained(list(training.run()))]).reshape(3, 30)
    scores, _ = toy_network(np.float64).forward(inputs_of(examples))
    alone = [cross_entropy(scores[[number]], examples.labels[[number]])[0] for number in range(30)]
    np.testing.assert_allclose(np.sort(losses, axis=1), np.tile(np.sort(alone), (3, 1)), rtol=1e-5)
    first, second, third = np.argsort(losses, axis=1)
    assert (first != second).any()
    assert (second != third).any()


@pytest.mark.parametrize("schedule", ["constant", "cosine", "one-cycle"])
def test_the_learning_rate_follows_the_schedule(schedule: str) -> None:
    recipe = replace(PLAIN, epochs=2, batch_size=10, schedule=schedule)
    rates = [event.learning_rate for event in trained(list(toy_training(recipe).run()))]
    assert rates == pytest.approx([recipe.rate_at(batch / 10) for batch in range(10)])


def test_a_learning_rate_changed_between_events_holds_from_the_next_batch() -> None:
    training = toy_training(replace(PLAIN, batch_size=10))
    rates = []
    for event in training.run():
        if isinstance(event, BatchTrained):
            rates.append(event.learning_rate)
            if event.batch == 2:
                training.recipe = replace(training.recipe, learning_rate=0.125)
    assert rates == [0.5, 0.5, 0.125, 0.125, 0.125]


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
@pytest.mark.parametrize("optimizer", ["sgd", "momentum", "nesterov", "adam"])
def test_toy_digits_are_learned_by_every_optimizer(optimizer: str, dtype: type[np.floating[Any]]) -> None:
    rate = 0.01 if optimizer == "adam" else 0.05
    recipe = Recipe(epochs=8, batch_size=16, learning_rate=rate, optimizer=optimizer, augmentation="none")
    training = Training(
        recipe, toy_examples(300), toy_examples(100, seed=1), network=toy_network(dtype), threads=2
    )
    ends = ended(list(training.run()))
    assert ends[-1].loss < ends[0].loss / 4
    assert ends[-1].validation_accuracy is not None
    assert ends[-1].validation_accuracy > 0.95


@pytest.mark.parametrize("augmentation", ["none", "shift", "warp"])
def test_lenet5_learns_from_pictures_as_they_are_and_changed(augmentation: str) -> None:
    recipe = Recipe(epochs=4, batch_size=32, learning_rate=0.01, augmentation=augmentation)
    training = Training(recipe, toy_examples(400, side=32), toy_examples(100, seed=1, side=32), threads=2)
    assert isinstance(training.network, LeNet5)
    last = ended(list(training.run()))[-1]
    assert last.validation_accuracy is not None
    assert last.validation_accuracy > 0.95


def test_pictures_are_changed_as_the_recipe_says() -> None:
    first_losses = set()
    for augmentation in AUGMENTATIONS:
        first, *_ = trained(list(toy_training(replace(PLAIN, augmentation=augmentation)).run()))
        first_losses.add(first.loss)
    assert len(first_losses) == len(AUGMENTATIONS)


@pytest.mark.parametrize("threads", [1, 2, 3])
def test_the_same_seed_and_threads_give_the_very_same_weights(threads: int) -> None:
    recipe = Recipe(epochs=2, batch_size=24, augmentation="warp")
    one, other = (
        Training(recipe, toy_examples(100, side=32), toy_examples(20, side=32), threads=threads)
        for _ in range(2)
    )
    first, second = list(one.run()), list(other.run())
    np.testing.assert_array_equal(one.network.parameters, other.network.parameters)
    assert trained(first) == trained(second)
    other_seed = Training(replace(recipe, seed=1), toy_examples(100, side=32), threads=threads)
    list(other_seed.run())
    assert (other_seed.network.parameters != one.network.parameters).all()


def test_the_number_of_threads_changes_nothing_but_rounding() -> None:
    results = []
    for threads in (1, 2, 3):
        training = toy_training(replace(PLAIN, epochs=3, batch_size=20), threads=threads)
        list(training.run())
        results.append(training.network.parameters)
    assert relative_difference(results[1], results[0]) < 1e-10
    assert relative_difference(results[2], results[0]) < 1e-10


@pytest.mark.parametrize("count", [1, 2, 17])
@pytest.mark.parametrize("threads", [1, 3, 40])
def test_any_number_of_examples_and_threads_will_do(count: int, threads: int) -> None:
    recipe = replace(PLAIN, epochs=2, batch_size=32)
    training = toy_training(recipe, count=count, validation=1, threads=threads)
    before = training.network.parameters.copy()
    events = list(training.run())
    assert len(trained(events)) == len(ended(events)) == 2
    assert training.threads <= 32
    assert (training.network.parameters != before).any()
    assert np.isfinite(training.network.parameters).all()


def test_nothing_to_learn_from_is_refused() -> None:
    with pytest.raises(ValueError, match="no examples"):
        toy_training(PLAIN, count=0)


@pytest.mark.parametrize("validation", [None, toy_examples(0)], ids=["none", "empty"])
def test_without_validation_the_last_epoch_counts_as_the_best(validation: Examples | None) -> None:
    training = Training(
        replace(PLAIN, epochs=3), toy_examples(30), validation, network=toy_network(), threads=1
    )
    events = list(training.run())
    assert not any(isinstance(event, PicturesRead) for event in events)
    for end in ended(events):
        assert end.validation_accuracy is None
        assert end.validation_loss is None
        assert end.is_best
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
                training.recipe = replace(training.recipe, learning_rate=100)
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


def test_mnist_is_learned(data_dir: Path) -> None:
    digits = load_mnist(data_dir, "train")
    examples = Examples.from_dataset(
        replace(digits, images=digits.images[:7000], labels=digits.labels[:7000])
    )
    training = Training(Recipe(epochs=1), examples[:6000])
    list(training.run())
    others = examples[6000:]
    scores = predict_scores(training.network, others)
    assert (scores.argmax(axis=1) == others.labels).mean() > 0.9
