"""Events of a training run, as immutable values."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class BatchTrained:
    """A batch was trained: one step was taken.

    Attributes
    ----------
    epoch, batch
        Number of the epoch and of the batch in it, from 1.
    batches
        Batches in an epoch.
    loss
        Mean loss of the batch before the step.
    accuracy
        Share of the batch that was answered correctly before the step.
    learning_rate
        Of the step.
    """

    epoch: int
    batch: int
    batches: int
    loss: float
    accuracy: float
    learning_rate: float


@dataclass(frozen=True)
class PicturesRead:
    """A part of an epoch's evaluation is done: ``done`` of ``count`` pictures."""

    epoch: int
    done: int
    count: int


@dataclass(frozen=True)
class EpochEnded:
    """An epoch was trained and evaluated.

    Attributes
    ----------
    epoch
        Its number, from 1.
    loss, accuracy
        Means over the epoch's batches, each before its step.
    validation_loss, validation_accuracy
        On the validation examples after the epoch; None where there are none.
    seconds
        Time in training steps, without evaluation.
    is_best
        Whether no earlier epoch had as good a validation accuracy.
    """

    epoch: int
    loss: float
    accuracy: float
    validation_loss: float | None
    validation_accuracy: float | None
    seconds: float
    is_best: bool


Event = BatchTrained | PicturesRead | EpochEnded
