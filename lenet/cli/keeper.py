"""A keeper saves a run's checkpoint after every epoch, and now and then within long ones."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from lenet.checkpoint import SAVE_SECONDS, Checkpoint, CheckpointError
from lenet.checkpoint_file import save_checkpoint
from lenet.cli.options import complain
from lenet.events import EpochEnded, Event
from lenet.training import Training


@dataclass
class Keeper:
    """Saves a run.

    Attributes
    ----------
    path
        The file of the checkpoint.
    checkpoint
        The run as it began here: what does not change is saved again each time.
    clock
        A steady clock, in seconds.
    """

    path: Path
    checkpoint: Checkpoint
    clock: Callable[[], float] = time.monotonic

    def __post_init__(self) -> None:
        self._saved_at = self.clock()
        self._trouble = ""

    def look(self, training: Training, event: Event) -> None:
        """Save if it is time to; an event of the run has just happened."""
        if isinstance(event, EpochEnded) or self.clock() - self._saved_at >= SAVE_SECONDS:
            self.save(training)

    def save(self, training: Training) -> None:
        """Save; training goes on if that fails, and each reason is told once."""
        self._saved_at = self.clock()
        try:
            save_checkpoint(replace(self.checkpoint, state=training.state()), self.path)
        except CheckpointError as error:
            if str(error) != self._trouble:
                complain(str(error))
            self._trouble = str(error)
