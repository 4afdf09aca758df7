"""Diagnosis of a training run: problems such as divergence and overfitting, found in its events."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum
from math import isfinite, log

import numpy as np
from numpy.typing import NDArray

from lenet.datasets.batches import BatchLoader
from lenet.datasets.examples import Examples
from lenet.language.text import to_translate, tr
from lenet.nn.fast.plan import Plans
from lenet.nn.fast.predictor import PIECE
from lenet.nn.fast.thread_team import computing
from lenet.nn.layers import LearningLayer, ReLU
from lenet.nn.network import LayeredNet
from lenet.training.events import BatchTrained, EpochEnded, Event

CLASSES = 10

RECENT_BATCHES = 10
"""Batches over which a loss is averaged, as single ones vary."""

EXPLODED_FACTOR = 4.0
"""Losses this many times that of guessing have exploded; those of new weights have less than twice."""

LEAST_STEPS = 100
"""Steps after which something should have been learned."""

BARELY_BETTER = 2.0
"""An accuracy below this many times that of guessing is hardly better than guessing."""

OVERFITTED_EPOCHS = 3
"""Number of last epochs whose validation loss must be worse than an earlier one."""

WORSE_FACTOR = 1.1
"""Factor by which the validation loss must exceed its earlier minimum, in each of these epochs."""


class Trouble(Enum):
    """A problem of a training run; its value is a sentence."""

    EXPLODED = to_translate("The loss has exploded.")
    NOTHING_LEARNED = to_translate(
        "Nothing is being learned: the digits are read no better than by guessing."
    )
    OVERFITTING = to_translate(
        "The network overfits: it memorizes its digits, and reads new ones worse than before."
    )


_ADVICE = {
    Trouble.EXPLODED: to_translate("Stop, and start again with a learning rate a third as large."),
    Trouble.NOTHING_LEARNED: (
        to_translate(
            "Try a learning rate ten times smaller, or larger if it is tiny, or the preset quick; and "
            "look whether the labels belong to the digits."
        )
    ),
    Trouble.OVERFITTING: (
        to_translate(
            "Stop here, as the best epoch is kept; next time take more digits, augmentation or more "
            "weight decay."
        )
    ),
}


@dataclass(frozen=True)
class Diagnosis:
    """A problem that was found.

    Attributes
    ----------
    trouble
        What it is.
    """

    trouble: Trouble

    @property
    def sentence(self) -> str:
        """What goes wrong."""
        return tr(self.trouble.value)

    @property
    def advice(self) -> str:
        """What to try."""
        return tr(_ADVICE[self.trouble])


def diagnose(events: Iterable[Event], *, classes: int = CLASSES) -> tuple[Diagnosis, ...]:
    """Look for problems in a run.

    Parameters
    ----------
    events
        What happened so far, in order. Of batches the last `RECENT_BATCHES` are enough.
    classes
        How many kinds of pictures there are.

    Returns
    -------
    tuple of Diagnosis
        The worst first; empty if all is well. After a loss has exploded, nothing else is looked for.
    """
    batches: list[BatchTrained] = []
    epochs: list[EpochEnded] = []
    for event in events:
        if isinstance(event, BatchTrained):
            batches.append(event)
        elif isinstance(event, EpochEnded):
            epochs.append(event)
    if _has_exploded(batches, epochs, classes):
        return (Diagnosis(Trouble.EXPLODED),)
    found = []
    if _has_learned_nothing(batches, epochs, classes):
        found.append(Diagnosis(Trouble.NOTHING_LEARNED))
    if _overfits(epochs):
        found.append(Diagnosis(Trouble.OVERFITTING))
    return tuple(found)


def _has_exploded(batches: Sequence[BatchTrained], epochs: Sequence[EpochEnded], classes: int) -> bool:
    losses = [batch.loss for batch in batches[-RECENT_BATCHES:]]
    ends = [epochs[-1].loss, epochs[-1].validation_loss or 0.0] if epochs else []
    if not all(map(isfinite, losses + ends)):
        return True
    return len(losses) == RECENT_BATCHES and float(np.mean(losses)) > EXPLODED_FACTOR * log(classes)


def _has_learned_nothing(batches: Sequence[BatchTrained], epochs: Sequence[EpochEnded], classes: int) -> bool:
    if not epochs or not batches or epochs[-1].epoch * batches[-1].batches < LEAST_STEPS:
        return False
    last = epochs[-1]
    accuracy = last.accuracy if last.validation_accuracy is None else last.validation_accuracy
    return accuracy < BARELY_BETTER / classes


def _overfits(epochs: Sequence[EpochEnded]) -> bool:
    """Tell whether validation is much worse than training, and worse than some epochs ago."""
    losses = [epoch.validation_loss for epoch in epochs if epoch.validation_loss is not None]
    accuracy = epochs[-1].validation_accuracy if epochs else None
    if accuracy is None or len(losses) <= OVERFITTED_EPOCHS:
        return False
    is_much_worse = 1 - accuracy > 2 * (1 - epochs[-1].accuracy) + 0.005
    least = min(losses[:-OVERFITTED_EPOCHS])
    return is_much_worse and min(losses[-OVERFITTED_EPOCHS:]) > WORSE_FACTOR * least


def dead_units(network: LayeredNet, examples: Examples) -> dict[str, int]:
    """Count the dead units: those that are 0 for every example.

    Parameters
    ----------
    network
        It is left as it is.
    examples
        Its inputs; a few hundred are enough.

    Returns
    -------
    dict
        By name of each layer that a ReLU follows: the number of its units, or filters of a convolution,
        whose output is 0 everywhere for every example.
    """
    fires: dict[str, NDArray[np.bool_]] = {}
    loader, plans = BatchLoader(examples, network.dtype), Plans(network, (1, *examples.pictures.shape[1:]))
    for start in range(0, len(examples), PIECE):
        piece = np.arange(start, min(start + PIECE, len(examples)))
        plan = plans.of(len(piece))
        loader.load(piece, plan.x)
        with computing():
            plan.forward()
        learner, has_relu = "", False
        for name, layer in network.layers.items():
            if isinstance(layer, LearningLayer):
                learner, has_relu = name, False
            has_relu |= isinstance(layer, ReLU)
            # A kernel that also pools leaves the largest of each window, which is 0 where all of them are.
            if has_relu and learner and name in plan.outputs:
                output = plan.outputs[name]
                fired = (output > 0).reshape(len(output), -1).any(axis=1)
                fires[learner] = fired | fires.get(learner, np.zeros_like(fired))
    return {name: int((~fired).sum()) for name, fired in fires.items()}
