"""Whether a network learns well: sentences on what goes wrong, and the number of dead units."""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from math import inf, isfinite

from lenet.nn.fast.thread_team import may_overflow
from lenet.training.diagnosis import OVERFITTED_EPOCHS, RECENT_BATCHES, dead_units, diagnose
from lenet.training.events import BatchTrained, EpochEnded, Event
from lenet.training.trainer import Training

SHOWN_DIGITS = 100
"""Digits that units are shown to see whether they ever fire: a few milliseconds of work."""

COUNT_SECONDS = 2.0
"""Least time between two counts of dead units; epochs can be much shorter."""


class HealthMonitor:
    """Follows the events of a run, and remembers only those that matter."""

    def __init__(self) -> None:
        self._batches: deque[BatchTrained] = deque(maxlen=RECENT_BATCHES)
        self._best: EpochEnded | None = None
        self._epochs: deque[EpochEnded] = deque(maxlen=OVERFITTED_EPOCHS + 1)
        self._counted_at = -inf
        self.dead: Mapping[str, int] | None = None

    @property
    def has_diverged(self) -> bool:
        """Whether the loss is no longer a number, so that nothing can be learned any more."""
        return bool(self._batches) and not isfinite(self._batches[-1].loss)

    def take(self, event: Event) -> None:
        """Follow what happened."""
        if isinstance(event, BatchTrained):
            self._batches.append(event)
        elif isinstance(event, EpochEnded):
            leaving = self._epochs[0] if len(self._epochs) == self._epochs.maxlen else None
            self._epochs.append(event)
            if leaving is not None and _loss(leaving) < _loss(self._best):
                self._best = leaving

    def sentences(self) -> tuple[str, ...]:
        """Say what goes wrong, and what to try."""
        best = () if self._best is None else (self._best,)
        found = diagnose((*best, *self._epochs, *self._batches))
        return tuple(f"{each.sentence} {each.advice}" for each in found)

    def count_dead(self, training: Training, now: float) -> None:
        """Count the units that never fire, unless that was done a moment ago and more epochs follow."""
        is_last = training.progress.epoch == training.recipe.epochs
        if is_last or now - self._counted_at >= COUNT_SECONDS:
            self._counted_at = now
            shown = (training.validation or training.examples)[:SHOWN_DIGITS]
            with may_overflow():
                self.dead = dead_units(training.network, shown)


def _loss(epoch: EpochEnded | None) -> float:
    """Return an epoch's validation loss, or infinity where there is none."""
    return inf if epoch is None or epoch.validation_loss is None else epoch.validation_loss
