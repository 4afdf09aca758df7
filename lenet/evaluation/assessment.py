"""An assessment is all that is found out about a network: how it reads, how it sees digits, and how robust it is.

It is a generator of events, so that whoever waits can see how far it is, and give up at once.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import Enum

import numpy as np

from lenet.datasets.examples import Examples
from lenet.evaluation.classification import Evaluation
from lenet.evaluation.projection import Projection, features_network
from lenet.evaluation.robustness import (
    Disturbance,
    RobustnessCurve,
    measure_robustness,
    sample_of,
    step_count,
)
from lenet.evaluation.scoring import read_scores
from lenet.recognition.recognizer import Recognizer


class Stage(Enum):
    """What is being done."""

    READING = "reading"
    MAPPING = "mapping"
    DISTURBING = "disturbing"


@dataclass(frozen=True)
class Advanced:
    """A stage is so far: ``done`` of ``count`` steps."""

    stage: Stage
    done: int
    count: int


Event = Advanced | Evaluation | Projection | RobustnessCurve
"""What happens: it went on, or something is finished."""


@dataclass(frozen=True, eq=False)
class Assessment:
    """What is known so far.

    Attributes
    ----------
    evaluation
        How digits are read.
    projection
        The map of the digits; None until it is drawn.
    robustness
        A curve for each disturbance that was tried.
    """

    evaluation: Evaluation
    projection: Projection | None = None
    robustness: tuple[RobustnessCurve, ...] = ()

    def with_result(self, event: Event) -> Assessment:
        """Return what is known after an event."""
        match event:
            case Evaluation():
                return Assessment(event)
            case Projection():
                return replace(self, projection=event)
            case RobustnessCurve():
                return replace(self, robustness=(*self.robustness, event))
            case Advanced():
                return self


def evaluate(recognizer: Recognizer, examples: Examples) -> Iterator[Advanced | Evaluation]:
    """Read digits, and yield the evaluation at last.

    Parameters
    ----------
    recognizer
        Whose network reads.
    examples
        The digits, at least one, with the recognizer's own convention.

    Raises
    ------
    ValueError
        If there are no digits; with one sentence.
    """
    if not len(examples):
        raise ValueError("There are no digits to read: choose others, or keep some, and try again.")
    scores = np.empty((len(examples), recognizer.network.classes), recognizer.network.dtype)
    for done in read_scores(recognizer.network, examples, scores):
        yield Advanced(Stage.READING, done, len(examples))
    yield Evaluation(scores, examples.labels, recognizer.temperature)


def assess(recognizer: Recognizer, examples: Examples) -> Iterator[Event]:
    """Find out all, and yield each result as soon as it is there: the evaluation first.

    Parameters
    ----------
    recognizer, examples
        As for `evaluate`, which raises the same, too.
    """
    yield from evaluate(recognizer, examples)
    network = features_network(recognizer.network)
    features = np.empty((len(examples), network.classes), network.dtype)
    for done in read_scores(network, examples, features):
        yield Advanced(Stage.MAPPING, done, len(examples))
    yield Projection.of(features)
    sample = sample_of(examples)
    done, count = 0, step_count(len(sample))
    for disturbance in Disturbance:
        steps = measure_robustness(recognizer.network, sample, disturbance)
        while True:
            try:
                next(steps)
            except StopIteration as end:
                yield end.value
                break
            done += 1
            yield Advanced(Stage.DISTURBING, done, count)
