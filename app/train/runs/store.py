"""Where runs are kept: a folder for each, with its log, its network and, until its end, its checkpoint."""

from __future__ import annotations

import re
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import count
from pathlib import Path

from app.qt.translation import tr
from app.storage.folders import RUNS_FOLDER
from app.train.runs.snapshot import Trained
from lenet.datasets.sources import Source, sources_of
from lenet.files.errors import FileError, reason, shown_path
from lenet.files.writing import clear_leftovers
from lenet.nn.metadata import PlainValue
from lenet.nn.params_file import save_params
from lenet.training.checkpoint import Checkpoint, CheckpointError
from lenet.training.checkpoint_file import claim, load_checkpoint, run_lock, save_checkpoint
from lenet.training.events import EpochEnded
from lenet.training.log_file import RunLog

CHECKPOINT_FILE = "run.checkpoint"

SET_ASIDE_FILE = "left.checkpoint"
"""A checkpoint that is not offered any more; `lenet train --resume` still takes it."""

LOG_FILE = "log.csv"

_FORBIDDEN = re.compile(r'[\x00-\x1f<>:"/\\|?*]')
"""What the name of a file cannot have, on one of the systems."""

_LONGEST_NAME = 60


class RunFolder:
    """The files of one run; the folder is made when the first of them is written.

    If another window has made the folder of a new run meanwhile, one with a number is made.
    """

    def __init__(self, folder: Path, *, is_new: bool = False) -> None:
        self._folder, self._is_new = folder, is_new
        self.name = f"{tr('trained')} {folder.name}"
        """What its network is called, without characters that cannot be in the name of a file."""
        self._lock = run_lock(self.checkpoint_path)

    @property
    def checkpoint_path(self) -> Path:
        """The file of the run as it was saved last."""
        return self._folder / CHECKPOINT_FILE

    @property
    def log_path(self) -> Path:
        """The file with the figures of each epoch."""
        return self._folder / LOG_FILE

    @property
    def network_path(self) -> Path:
        """The file of its network, once there is one."""
        return self._folder / f"{self.name}.pkl"

    def rename(self, name: str) -> None:
        """Give its network another name.

        Raises
        ------
        OSError
            If there is a file of it, which cannot be renamed.
        """
        old, name_before = self.network_path, self.name
        self.name = _FORBIDDEN.sub(".", name).strip()[:_LONGEST_NAME] or name_before
        if old.exists() and self.network_path != old:
            try:
                old.rename(self.network_path)
            except OSError:
                self.name = name_before
                raise

    def save(self, checkpoint: Checkpoint) -> None:
        """Save all that is needed to go on from here.

        Raises
        ------
        CheckpointError
            If it cannot be saved.
        """
        self._make()
        if not self.claim():
            raise CheckpointError(
                tr(
                    "The run could not be saved in {folder}: another window goes on with it; stop one of the two.",
                    folder=shown_path(self._folder),
                )
            )
        save_checkpoint(checkpoint, self.checkpoint_path)

    def claim(self) -> bool:
        """Lock the run against other windows; return False if one of them has it."""
        return claim(self._lock)

    def release(self) -> None:
        """Unlock the run for other windows."""
        self._lock.release()

    def log(
        self, event: EpochEnded, *, learning_rate: float | None, settings: Mapping[str, PlainValue]
    ) -> None:
        """Add an epoch to the run's log, which begins with the settings.

        Raises
        ------
        ValueError
            With one sentence, if it cannot be written.
        """
        self._make()
        log = RunLog(self.log_path)
        if not self.log_path.exists():
            log.begin(settings)
        log.add(event, learning_rate=learning_rate)

    def keep(self, trained: Trained) -> Path:
        """Save a network of the run, and return its file.

        Raises
        ------
        OSError
            If it cannot be saved.
        """
        self._make()
        save_params(dict(trained.params), self.network_path)
        return self.network_path

    def forget_checkpoint(self) -> None:
        """Delete the checkpoint: the run has come to its end."""
        # A file that cannot be deleted only means that the run is offered once more.
        with suppress(OSError):
            self.checkpoint_path.unlink(missing_ok=True)

    def set_checkpoint_aside(self) -> None:
        """Offer this run no more, though it can still be resumed by hand.

        Raises
        ------
        OSError
            If its file cannot be renamed, or another window goes on with the run.
        """
        if not self.claim():
            raise FileError(tr("another window goes on with it"))
        self.release()
        self.checkpoint_path.replace(self._folder / SET_ASIDE_FILE)

    def _make(self) -> None:
        try:
            if self._is_new:
                self._folder, self._is_new = _made(self._folder), False
                self._lock = run_lock(self.checkpoint_path)
            self._folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise CheckpointError(
                tr(
                    "The run could not be saved in {folder}: {reason}.",
                    folder=shown_path(self._folder),
                    reason=reason(error),
                )
            ) from error


def _made(folder: Path) -> Path:
    """Make a folder that was not there, with a number in its name if need be, and return it."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    for number in count(1):
        place = folder if number == 1 else folder.with_name(f"{folder.name} ({number})")
        # Only a name that is taken gets a number: where its folder is missing, no number would help.
        with suppress(FileExistsError):
            place.mkdir()
            break
    return place


@dataclass(frozen=True, eq=False)
class InterruptedRun:
    """A run that did not come to its end: its files, how far it came, and what it learned from."""

    folder: RunFolder
    checkpoint: Checkpoint
    sources: tuple[Source, ...]


class RunStore:
    """All runs, in a folder within the one where everything is remembered."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder / RUNS_FOLDER

    def new_folder(self, now: datetime) -> RunFolder:
        """Return the place of a new run, named after the moment of its start."""
        return RunFolder(self._folder / now.strftime("%Y-%m-%d %H.%M.%S"), is_new=True)

    def opened(self, path: Path, now: datetime) -> InterruptedRun:
        """Return the run of a checkpoint that lies anywhere; it goes on as a run of this store.

        Raises
        ------
        ValueError
            With one sentence: why it cannot be resumed, and what to do.
        """
        checkpoint = load_checkpoint(path)
        return InterruptedRun(self.new_folder(now), checkpoint, sources_of(checkpoint.settings))

    def broken_off(self) -> InterruptedRun | None:
        """Return the newest run that did not come to its end and can be resumed."""
        for path in sorted(self._folder.glob(f"*/{CHECKPOINT_FILE}"), reverse=True):
            folder = RunFolder(path.parent)
            clear_leftovers(path.parent)
            with suppress(CheckpointError, ValueError):
                checkpoint = load_checkpoint(path)
                found = InterruptedRun(folder, checkpoint, sources_of(checkpoint.settings))
                if folder.claim():
                    folder.release()
                    return found
        return None
