"""An assessment is the whole evaluation of a network: its metrics, the map of the digits, and its robustness."""

from __future__ import annotations

from collections.abc import Generator
from dataclasses import dataclass, replace
from enum import Enum
from functools import partial

from lenet.datasets.examples import Examples
from lenet.evaluation.classification import Evaluation
from lenet.evaluation.orientation import orientation_hint
from lenet.evaluation.projection import Projection, features_network
from lenet.evaluation.robustness import (
    Disturbance,
    RobustnessCurve,
    measure_robustness,
    sample_of,
    step_count,
)
from lenet.evaluation.scoring import read_scores
from lenet.files.progress import Progress, Steps, map_steps
from lenet.language.text import tr
from lenet.recognition.recognizer import Recognizer


class Stage(Enum):
    """What is being done."""

    READING = "reading"
    MAPPING = "mapping"
    DISTURBING = "disturbing"


@dataclass(frozen=True, eq=False)
class Assessment:
    """What is known so far: how digits are read, their map, and a curve for each disturbance that was tried.

    The map is None until it is drawn. The hint is a sentence about pictures that lie on their side or are inverted,
    empty if they seem right.
    """

    evaluation: Evaluation
    projection: Projection | None = None
    robustness: tuple[RobustnessCurve, ...] = ()
    hint: str = ""


@dataclass(frozen=True, eq=False)
class Advanced:
    """How far a stage of an assessment is, and what is known by then."""

    assessment: Assessment
    stage: Stage
    progress: Progress


def evaluate(recognizer: Recognizer, examples: Examples) -> Steps[Evaluation]:
    """Read digits, at least one and with the recognizer's own convention, and return how that went.

    Raises
    ------
    ValueError
        If there are no digits; with one sentence.
    """
    if not len(examples):
        raise ValueError(tr("There are no digits to read: choose others, or keep some, and try again."))
    scores = yield from read_scores(recognizer.network, examples)
    return Evaluation(scores, examples.labels, recognizer.temperature)


def assess(
    recognizer: Recognizer, examples: Examples, evaluation: Evaluation
) -> Generator[Advanced, None, Assessment]:
    """Find out what else there is, after what `evaluate` has returned; what is found is in the next step already."""
    known = Assessment(evaluation, hint=orientation_hint(recognizer, examples, evaluation.accuracy.value))
    features = yield from map_steps(
        partial(Advanced, known, Stage.MAPPING), read_scores(features_network(recognizer.network), examples)
    )
    known = replace(known, projection=Projection.of(features))
    sample, done = sample_of(examples), 0
    total = step_count(len(sample), *Disturbance)
    for disturbance in Disturbance:
        curve = yield from map_steps(
            partial(_disturbing, known, done, total),
            measure_robustness(recognizer.network, sample, disturbance),
        )
        known = replace(known, robustness=(*known.robustness, curve))
        done += step_count(len(sample), disturbance)
    return known


def _disturbing(known: Assessment, done: int, total: int, progress: Progress) -> Advanced:
    """Return how far all disturbances together are, of which ``done`` steps went before the present one."""
    return Advanced(known, Stage.DISTURBING, Progress(done + progress.done, total))
