"""How figures are put into words."""

from __future__ import annotations

import numpy as np

from app.qt.translation import figure, tr
from lenet.evaluation.assessment import Stage
from lenet.evaluation.classification import DIGITS, Evaluation
from lenet.evaluation.proportions import Share
from lenet.evaluation.result import EvaluationResult
from lenet.evaluation.robustness import Disturbance
from lenet.files.progress import Progress
from lenet.recognition.reading import whole_percent


def show_share(value: float | None, *, decimals: int = 2) -> str:
    """Return a share, 0 to 1, in percent; a dash where there is none."""
    return "–" if value is None else tr("{percent} %", percent=figure(100 * value, f".{decimals}f"))


def show_interval(share: Share, *, decimals: int = 2) -> str:
    """Return where a share lies with 95 % certainty."""
    low, high = (figure(100 * end, f".{decimals}f") for end in share.interval)
    return tr("{low} to {high} %", low=low, high=high)


def show_probability(value: float) -> str:
    """Return the probability of a test."""
    return tr("less than 0.0001") if value < 0.0001 else figure(value, ".4f")


def result_words(result: EvaluationResult) -> str:
    """Return whose figures they are: which network's, on which digits."""
    return tr("{network} on {digits}", network=result.network, digits=result.digits)


def errors_words(evaluation: Evaluation) -> str:
    """Return a sentence on what was read wrong: how much, and what most often."""
    accuracy = evaluation.accuracy
    wrong = accuracy.total - accuracy.count
    if not wrong:
        return tr("All {total} read right", total=figure(accuracy.total, ","))
    counts = evaluation.confusion * (1 - np.eye(DIGITS, dtype=np.intp))
    label, answer = divmod(int(counts.argmax()), DIGITS)
    return tr(
        "{wrong} of {total} wrong; most often {label} read as {answer}",
        wrong=figure(wrong, ","),
        total=figure(accuracy.total, ","),
        label=label,
        answer=answer,
    )


def stage_words(stage: Stage, progress: Progress) -> str:
    """Return a line on how far an evaluation is."""
    percent = 100 * progress.done // max(progress.total, 1)
    match stage:
        case Stage.READING:
            return tr("Reading the digits: {percent} %", percent=percent)
        case Stage.MAPPING:
            return tr("Drawing the map: {percent} %", percent=percent)
        case Stage.DISTURBING:
            return tr("Disturbing the digits: {percent} %", percent=percent)


def digit_words(evaluation: Evaluation, place: int) -> tuple[str, str]:
    """Return two short lines on a digit: what it is and is read as, and how surely."""
    label, answer = int(evaluation.labels[place]), int(evaluation.answers[place])
    sure = tr("{percent} % sure", percent=whole_percent(evaluation.confidence[place]))
    return (f"{label}" if label == answer else f"{label} → {answer}"), sure


def picked_words(result: EvaluationResult, place: int) -> str:
    """Return a sentence on how a digit of an evaluation was read."""
    evaluation = result.assessment.evaluation
    return tr(
        "This {label} of {digits} was read as {answer} with {percent} % by {network}.",
        label=int(evaluation.labels[place]),
        digits=result.digits,
        answer=int(evaluation.answers[place]),
        percent=whole_percent(evaluation.confidence[place]),
        network=result.network,
    )


def disturbance_words(disturbance: Disturbance) -> tuple[str, str]:
    """Return the title of a disturbance's chart, and what its strength is measured in."""
    match disturbance:
        case Disturbance.ROTATION:
            return tr("Rotation"), tr("degrees, clockwise")
        case Disturbance.SHIFT:
            return tr("Shift"), tr("pixels of 32")
        case Disturbance.SIZE:
            return tr("Size"), tr("times as large")
        case Disturbance.PEN_WIDTH:
            return tr("Pen width"), tr("pixels more")
        case Disturbance.NOISE:
            return tr("Noise"), tr("deviation, of full ink")
