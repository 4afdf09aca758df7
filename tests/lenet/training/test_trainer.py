"""Training steps by the mean gradient, and tells what happens in order."""

from dataclasses import replace

import numpy as np
import pytest

from lenet.nn.loss import cross_entropy
from lenet.training.events import BatchTrained, EpochEnded, PicturesRead
from lenet.training.recipe import SCHEDULES, Recipe
from lenet.training.trainer import Training
from tests.helpers.numerics import relative_difference
from tests.helpers.toy_digits import inputs_of, toy_examples, toy_network
from tests.helpers.toy_runs import PLAIN, ended, toy_training, trained


@pytest.mark.parametrize(
    ("threads", "decay", "count"), [(1, 0, 50), (2, 0.03, 50), (3, 0, 50), (7, 0.03, 50), (2, 0, 450)]
)
def test_a_step_is_that_of_the_mean_gradient_of_the_definition(
    threads: int, decay: float, count: int
) -> None:
    recipe = replace(PLAIN, weight_decay=decay, batch_size=max(64, count))
    training = toy_training(recipe, count=count, validation=0, threads=threads)
    reference = toy_network(np.float64)
    scores, cache = reference.forward(inputs_of(training.examples))
    loss, dscores = cross_entropy(scores, training.examples.labels)
    reference.update(reference.backward(dscores, cache), lr=0.5, reg=decay)
    first, _ = training.run()
    assert isinstance(first, BatchTrained)
    assert first.loss == pytest.approx(loss, rel=1e-12)
    assert first.accuracy == (scores.argmax(axis=1) == training.examples.labels).mean()
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


def test_the_learning_rate_follows_the_schedule() -> None:
    for schedule in SCHEDULES:
        recipe = replace(PLAIN, epochs=2, batch_size=10, schedule=schedule)
        rates = [event.learning_rate for event in trained(list(toy_training(recipe).run()))]
        assert rates == pytest.approx([recipe.rate_at((batch + 0.5) / 10) for batch in range(10)])


def test_a_learning_rate_changed_between_events_holds_from_the_next_batch() -> None:
    training = toy_training(replace(PLAIN, batch_size=10))
    rates = []
    for event in training.run():
        if isinstance(event, BatchTrained):
            rates.append(event.learning_rate)
            if event.batch == 2:
                training.recipe = replace(training.recipe, learning_rate=0.125)
    assert rates == [0.5, 0.5, 0.125, 0.125, 0.125]


@pytest.mark.parametrize("count", [1, 2, 17])
def test_any_number_of_examples_and_threads_will_do(count: int) -> None:
    recipe = replace(PLAIN, epochs=2, batch_size=32)
    for threads in (1, 3, 40):
        training = toy_training(recipe, count=count, validation=1, threads=threads)
        before = training.network.parameters.copy()
        events = list(training.run())
        assert len(trained(events)) == len(ended(events)) == 2
        assert training.threads <= 32
        assert (training.network.parameters != before).any()
        assert np.isfinite(training.network.parameters).all()
    with pytest.raises(ValueError, match="no examples"):
        toy_training(PLAIN, count=0)


def test_the_number_of_threads_changes_no_more_than_the_order_of_sums() -> None:
    recipe, examples = replace(PLAIN, epochs=1, batch_size=100, augmentation="warp"), toy_examples(230)
    results = []
    for threads in (1, 2, 3, 4):
        training = Training(recipe, examples, network=toy_network(np.float64), threads=threads)
        list(training.run())
        results.append(training.network.parameters)
        np.testing.assert_allclose(results[-1], results[0], rtol=0, atol=1e-10)


def test_what_cannot_be_changed_during_a_run_is_refused() -> None:
    training = toy_training(PLAIN)
    training.recipe = replace(PLAIN, learning_rate=0.5, weight_decay=0.1, epochs=9)
    with pytest.raises(ValueError, match="can be changed during a run"):
        training.recipe = replace(training.recipe, batch_size=PLAIN.batch_size + 1)
    assert training.recipe.learning_rate == 0.5
