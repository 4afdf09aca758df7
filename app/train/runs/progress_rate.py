"""How fast a run goes, and how long it will still take."""

from __future__ import annotations

from math import exp

MEMORY_SECONDS = 15.0
"""How far back the speed is measured: long enough to be steady, short enough to follow the machine."""

FIRST_SECONDS = 1.0
"""The first batches take much longer than later ones; before so much time nothing can be said of the rest."""


class ProgressRate:
    """Measures the time of batches, and of what comes after each epoch's last batch.

    Pauses do not count: `start` is called after each. All times are in seconds of one steady clock.
    """

    def __init__(self) -> None:
        self._last: float | None = None
        self._batches = self._batch_seconds = self._epoch_seconds = 0.0
        self._epochs = 0

    def start(self, now: float) -> None:
        """Begin, or go on after a pause; the work before does not count."""
        self._last = now

    def batch_done(self, now: float) -> None:
        """Count a batch."""
        seconds = self._since_last(now)
        fading = exp(-seconds / MEMORY_SECONDS)
        self._batches = self._batches * fading + 1
        self._batch_seconds = self._batch_seconds * fading + seconds

    def epoch_done(self, now: float) -> None:
        """Count what came after an epoch's last batch: reading the validation digits, saving."""
        self._epochs += 1
        self._epoch_seconds += self._since_last(now)

    def seconds_a_batch(self) -> float | None:
        """Return the time of a batch lately, or None before the first."""
        return self._batch_seconds / self._batches if self._batches else None

    def seconds_left(self, *, batches: int, epochs: int, guess: float) -> float | None:
        """Return how long so many batches and epochs will still take, or None in the first `FIRST_SECONDS`.

        ``guess`` are batches that take as long as what comes after an epoch; it counts until that was measured.
        """
        batch = self.seconds_a_batch()
        if batch is None or self._batch_seconds < FIRST_SECONDS:
            return None
        after = self._epoch_seconds / self._epochs if self._epochs else guess * batch
        return batches * batch + epochs * after

    def _since_last(self, now: float) -> float:
        seconds = 0.0 if self._last is None else now - self._last
        self._last = now
        return seconds
