"""All curves of one run, by name."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress

import numpy as np
from numpy.typing import NDArray

from app.charts.binned_curve import BinnedCurve, Line
from lenet.training.events import BatchTrained, EpochEnded, Event

BATCH_LOSS = "batch_loss"

BATCH_ACCURACY = "batch_accuracy"

LEARNING_RATE = "learning_rate"
"""Curves with a point a batch; its place is the part of the run before the batch, in epochs."""

EPOCH_LOSS = "loss"

EPOCH_ACCURACY = "accuracy"

VALIDATION_LOSS = "validation_loss"

VALIDATION_ACCURACY = "validation_accuracy"
"""Curves with a point an epoch, at its end."""

NAMES = (
    BATCH_LOSS,
    BATCH_ACCURACY,
    LEARNING_RATE,
    EPOCH_LOSS,
    EPOCH_ACCURACY,
    VALIDATION_LOSS,
    VALIDATION_ACCURACY,
)


class Curves:
    """Gathers what happens in a run; ``lines`` are the curves so far, where the run was resumed."""

    def __init__(self, lines: Mapping[str, Line] | None = None) -> None:
        found = lines or {}
        self._curves = {
            name: BinnedCurve.from_line(found[name]) if name in found else BinnedCurve() for name in NAMES
        }

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, NDArray[np.float64]]) -> Curves:
        """Return the curves of a checkpoint, but not those that are none."""
        lines = {}
        for name in NAMES:
            with suppress(KeyError, ValueError):
                lines[name] = Line.from_array(arrays[name])
        return cls(lines)

    def take(self, event: Event) -> None:
        """Add what an event tells."""
        if isinstance(event, BatchTrained):
            place = event.epoch - 1 + event.batch / event.batches
            values: dict[str, float | None] = {
                BATCH_LOSS: event.loss,
                BATCH_ACCURACY: event.accuracy,
                LEARNING_RATE: event.learning_rate,
            }
        elif isinstance(event, EpochEnded):
            place = event.epoch
            values = {
                EPOCH_LOSS: event.loss,
                EPOCH_ACCURACY: event.accuracy,
                VALIDATION_LOSS: event.validation_loss,
                VALIDATION_ACCURACY: event.validation_accuracy,
            }
        else:
            return
        for name, value in values.items():
            if value is not None:
                self._curves[name].add(place, value)

    def lines(self) -> dict[str, Line]:
        """Return the curves as they are now: copies."""
        return {name: curve.line() for name, curve in self._curves.items()}

    def to_arrays(self) -> dict[str, NDArray[np.float64]]:
        """Return the curves as a checkpoint holds them."""
        return {name: line.to_array() for name, line in self.lines().items()}
