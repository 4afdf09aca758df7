"""Short runs on toy digits that are left before their end, and their checkpoints."""

from itertools import islice
from typing import Any

import numpy as np

from lenet.training.checkpoint import Checkpoint, LearnedData
from lenet.training.recipe import Recipe
from lenet.training.trainer import Training
from tests.helpers.toy_digits import toy_examples, toy_network

EXAMPLES = toy_examples(60)

LEARNED = 40


def begun(
    dtype: type[np.floating[Any]] = np.float32, *, optimizer: str = "nesterov", events: int = 11
) -> Training:
    """Return a run that was left after some events; an epoch has 5 batches, one reading and an end."""
    recipe = Recipe(epochs=4, batch_size=8, optimizer=optimizer, augmentation="warp", learning_rate=0.01)
    training = Training(recipe, EXAMPLES[:LEARNED], EXAMPLES[LEARNED:], network=toy_network(dtype), threads=2)
    for _ in islice(training.run(), events):
        pass
    return training


def put_down(training: Training, **more: Any) -> Checkpoint:
    data = LearnedData.of(EXAMPLES, LEARNED)
    return Checkpoint(training.state(), training.threads, training.examples.convention, data, **more)
