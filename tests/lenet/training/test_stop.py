"""Whatever ends a run ends its threads, and an error in one of them reaches who listens."""

import gc
import threading
from collections.abc import Generator, Iterator

import numpy as np
import pytest

from lenet.training.events import BatchTrained, Event, PicturesRead
from lenet.training.recipe import Recipe
from lenet.training.trainer import Training
from tests.helpers.processes import run_python
from tests.helpers.toy_digits import toy_examples, toy_network

THREADS = 3


@pytest.fixture(autouse=True)
def all_threads_end() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    assert set(threading.enumerate()) <= before


def toy_training() -> Training:
    recipe = Recipe(epochs=2, batch_size=8)
    return Training(recipe, toy_examples(30), toy_examples(4000), network=toy_network(), threads=THREADS)


def run_until(kind: type[Event], training: Training) -> Generator[Event, None, None]:
    """Return a run of which one event of a kind was taken, with its threads at work."""
    before = set(threading.enumerate())
    events = training.run()
    assert isinstance(events, Generator)
    assert isinstance(next(event for event in events if isinstance(event, kind)), kind)
    # A thread that was quick enough has done the next one's share too.
    assert 0 < len(set(threading.enumerate()) - before) < THREADS
    return events


KINDS = pytest.mark.parametrize("kind", [BatchTrained, PicturesRead], ids=["training", "evaluation"])


def test_a_run_that_was_never_begun_has_no_threads() -> None:
    before = set(threading.enumerate())
    training = toy_training()
    events = training.run()
    assert set(threading.enumerate()) <= before
    del events


def test_threads_end_with_the_last_event() -> None:
    before = set(threading.enumerate())
    list(toy_training().run())
    assert set(threading.enumerate()) <= before


@KINDS
def test_closing_or_dropping_a_run_or_an_error_of_the_listener_ends_its_threads(kind: type[Event]) -> None:
    before = set(threading.enumerate())
    run_until(kind, toy_training()).close()
    assert set(threading.enumerate()) <= before
    events = run_until(kind, toy_training())
    del events
    gc.collect()
    assert set(threading.enumerate()) <= before

    def listen() -> None:
        for event in toy_training().run():
            if isinstance(event, kind):
                raise LookupError

    with pytest.raises(LookupError):
        listen()
    gc.collect()
    assert set(threading.enumerate()) <= before


@KINDS
def test_a_stopped_run_can_be_taken_up_again_and_ends_as_if_it_had_not_been_stopped(
    kind: type[Event],
) -> None:
    stopped, whole = toy_training(), toy_training()
    run_until(kind, stopped).close()
    list(stopped.run())
    list(whole.run())
    np.testing.assert_array_equal(stopped.network.parameters, whole.network.parameters)


def test_an_error_in_any_thread_reaches_the_listener_and_ends_the_threads() -> None:
    before = set(threading.enumerate())
    for wrong in range(6):
        examples = toy_examples(6)
        # One batch of six in three threads: each example in turn is one that has no score.
        examples.labels[wrong] = 10
        training = Training(Recipe(), examples, network=toy_network(), threads=THREADS)
        with pytest.raises(IndexError):
            list(training.run())
        assert set(threading.enumerate()) <= before


def test_an_error_in_evaluation_reaches_the_listener_and_ends_the_threads() -> None:
    before = set(threading.enumerate())
    training = toy_training()
    events = run_until(BatchTrained, training)
    # Pictures that vanish are a fault that no check at the start can find.
    broken = toy_examples(4000)
    object.__setattr__(broken, "pictures", np.zeros((3000, 12, 12), np.uint8))
    training.validation = broken
    with pytest.raises(IndexError):
        list(events)
    assert set(threading.enumerate()) <= before


def test_a_run_left_lying_does_not_keep_the_interpreter_from_ending() -> None:
    program = (
        "from tests.lenet.training.test_stop import toy_training\n"
        "events = toy_training().run()\n"
        "print(type(next(events)).__name__)\n"
    )
    ended = run_python("-c", program)
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, "BatchTrained\n", "")
