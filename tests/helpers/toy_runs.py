"""Short runs on toy digits, and what is picked out of their events."""

import numpy as np

from lenet.training.events import BatchTrained, EpochEnded, Event
from lenet.training.recipe import Recipe
from lenet.training.trainer import Training
from tests.helpers.toy_digits import toy_examples, toy_network

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


def ended(events: list[Event]) -> list[EpochEnded]:
    return [event for event in events if isinstance(event, EpochEnded)]


def trained(events: list[Event]) -> list[BatchTrained]:
    return [event for event in events if isinstance(event, BatchTrained)]
