"""A run put down after any event and taken up again ends in the very same weights."""

import copy
import pickle
from collections.abc import Callable
from dataclasses import replace
from itertools import islice

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from lenet.datasets.augmentation import AUGMENTATIONS
from lenet.nn.optimizers import OPTIMIZERS
from lenet.training.events import BatchTrained, EpochEnded, Event
from lenet.training.recipe import Recipe
from lenet.training.state import TrainingState
from lenet.training.trainer import Training
from tests.helpers.toy_digits import toy_examples, toy_network

Transport = Callable[[TrainingState], TrainingState]

TRANSPORTS: dict[str, Transport] = {
    "as it is": lambda state: state,
    "deep copy": copy.deepcopy,
    "pickle": lambda state: pickle.loads(pickle.dumps(state)),
}

EXAMPLES, VALIDATION = toy_examples(30), toy_examples(1100, seed=1)


def toy_training(recipe: Recipe, threads: int = 1) -> Training:
    return Training(recipe, EXAMPLES, VALIDATION, network=toy_network(), threads=threads)


def recipe_of(*, optimizer: str = "nesterov", augmentation: str = "shift") -> Recipe:
    return Recipe(epochs=3, batch_size=8, optimizer=optimizer, augmentation=augmentation)


EVENTS = len(list(toy_training(recipe_of()).run()))


def without_time(event: Event) -> Event:
    return replace(event, seconds=0) if isinstance(event, EpochEnded) else event


def assert_same_state(one: TrainingState, other: TrainingState) -> None:
    assert one.recipe == other.recipe
    assert replace(one.progress, seconds=0) == replace(other.progress, seconds=0)
    np.testing.assert_array_equal(one.parameters, other.parameters)
    np.testing.assert_array_equal(one.best_parameters, other.best_parameters)
    assert one.optimizer_steps == other.optimizer_steps
    assert one.optimizer_state.keys() == other.optimizer_state.keys()
    for name, array in one.optimizer_state.items():
        np.testing.assert_array_equal(array, other.optimizer_state[name])


@settings(deadline=None, max_examples=25)
@given(
    st.integers(0, EVENTS),
    st.sampled_from(list(OPTIMIZERS)),
    st.sampled_from(list(AUGMENTATIONS)),
    st.integers(1, 2),
    st.sampled_from(list(TRANSPORTS.values())),
)
def test_a_run_taken_up_after_any_event_goes_on_bit_for_bit(
    moment: int, optimizer: str, augmentation: str, threads: int, transport: Transport
) -> None:
    recipe = recipe_of(optimizer=optimizer, augmentation=augmentation)
    whole = toy_training(recipe, threads)
    events = whole.run()
    list(islice(events, moment))
    state = transport(whole.state())
    rest = [without_time(event) for event in events]

    resumed = toy_training(recipe, threads)
    resumed.restore(state)
    again = [without_time(event) for event in resumed.run()]
    # A run put down during an evaluation evaluates once more from the start.
    assert again[len(again) - len(rest) :] == rest
    assert not any(isinstance(event, BatchTrained) for event in again[: len(again) - len(rest)])
    assert_same_state(resumed.state(), whole.state())


def test_a_state_is_a_copy_that_can_be_taken_up_many_times() -> None:
    training = toy_training(recipe_of(augmentation="warp"))
    events = training.run()
    list(islice(events, 3))
    state = training.state()
    kept = copy.deepcopy(state)
    list(events)
    ends = [training.state()]
    for _ in range(2):
        training.restore(state)
        list(training.run())
        ends.append(training.state())
    assert_same_state(state, kept)
    assert_same_state(ends[0], ends[1])
    assert_same_state(ends[1], ends[2])


def test_a_changed_recipe_goes_along_with_the_state() -> None:
    training, resumed = toy_training(recipe_of()), toy_training(recipe_of())
    events = training.run()
    next(events)
    training.recipe = replace(training.recipe, learning_rate=0.01)
    next(events)
    resumed.restore(training.state())
    list(events)
    list(resumed.run())
    assert resumed.recipe.learning_rate == 0.01
    assert_same_state(resumed.state(), training.state())
