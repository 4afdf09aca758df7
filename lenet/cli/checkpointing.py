"""Checkpointing: the checkpoint of a run is saved after every epoch, and at intervals within long ones.

A lock keeps other programs from going on with the run meanwhile.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

from lenet.cli.console import complain
from lenet.files.errors import shown_path
from lenet.language.text import tr
from lenet.training.checkpoint import SAVE_SECONDS, Checkpoint, CheckpointError
from lenet.training.checkpoint_file import claim, run_lock, save_checkpoint
from lenet.training.events import EpochEnded, Event
from lenet.training.trainer import Training


@dataclass
class Keeper:
    """Saves the checkpoints of one run.

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
        """Save; training goes on if that fails, and each reason is printed once."""
        self._saved_at = self.clock()
        try:
            save_checkpoint(replace(self.checkpoint, state=training.state()), self.path)
        except CheckpointError as error:
            if str(error) != self._trouble:
                complain(str(error))
            self._trouble = str(error)


@contextmanager
def claimed(checkpoint_path: Path | None) -> Iterator[None]:
    """Keep windows and other commands from the run for the time of a block.

    Raises
    ------
    CheckpointError
        If one of them goes on with it.
    """
    if checkpoint_path is None:
        yield
        return
    lock = run_lock(checkpoint_path)
    if not claim(lock):
        raise CheckpointError(
            tr(
                "A window or another command goes on with the run in {checkpoint_path}: stop it first, or "
                "name another file.",
                checkpoint_path=shown_path(checkpoint_path),
            )
        )
    try:
        yield
    finally:
        lock.release()
