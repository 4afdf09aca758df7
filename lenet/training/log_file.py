"""A run's log is a CSV file: its settings in lines that begin with #, then a row of figures for each epoch.

It is written anew with every epoch, so that it is never cut off; a resumed run replaces the rows of the epochs that
it repeats.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping
from pathlib import Path

from lenet.files.errors import reason, shown_path
from lenet.files.reading import read_whole
from lenet.files.writing import atomic_write
from lenet.language.text import tr
from lenet.nn.metadata import PlainValue
from lenet.training.events import EpochEnded

COLUMNS = (
    "epoch",
    "loss",
    "accuracy",
    "validation_loss",
    "validation_accuracy",
    "learning_rate",
    "seconds",
    "is_best",
)
"""Accuracies are from 0 to 1; what is not known is empty; ``is_best`` is 1 or 0."""

MAX_FILE_BYTES = 64 * 2**20
"""The log of 100,000 epochs, the longest run, has a sixth of it."""


class RunLogError(ValueError):
    """A log that can't be written; its one sentence says why and what to do."""


class RunLog:
    """The log of one run.

    Parameters
    ----------
    path
        The file; its folder must be there.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    def begin(self, settings: Mapping[str, PlainValue]) -> None:
        """Begin a log without rows, in place of one that may be there.

        Parameters
        ----------
        settings
            Plain values by name; each becomes a line ``# name: value`` in JSON.

        Raises
        ------
        RunLogError
            If it can't be written.
        """
        lines = [f"# {name}: {json.dumps(value, ensure_ascii=False)}" for name, value in settings.items()]
        self._write([*lines, ",".join(COLUMNS)])

    def add(self, event: EpochEnded, *, learning_rate: float | None = None) -> None:
        """Add the row of an epoch, in place of its own and later ones that may be there.

        Parameters
        ----------
        event
            The epoch's figures.
        learning_rate
            Of its last step.

        Raises
        ------
        RunLogError
            If the log can't be read or written.
        """
        lines = self._lines() or [",".join(COLUMNS)]
        kept = [line for line in lines if not _epoch_of(line) or _epoch_of(line) < event.epoch]
        self._write([*kept, _row(event, learning_rate)])

    def _lines(self) -> list[str]:
        try:
            text = read_whole(self.path, max_bytes=MAX_FILE_BYTES).decode(errors="replace")
        except FileNotFoundError:
            text = ""
        except OSError as error:
            raise RunLogError(
                tr(
                    "The log {path} could not be read: {reason}.",
                    path=shown_path(self.path),
                    reason=reason(error),
                )
            ) from error
        # Only at ends of lines: a setting can hold other characters at which Python would split.
        return [line.removesuffix("\r") for line in text.split("\n") if line]

    def _write(self, lines: list[str]) -> None:
        content = "".join(f"{line}\n" for line in lines).encode()
        try:
            atomic_write(self.path, lambda file: file.write(content))
        except OSError as error:
            raise RunLogError(
                tr(
                    "The log {path} could not be saved: {reason}.",
                    path=shown_path(self.path),
                    reason=reason(error),
                )
            ) from error


def _epoch_of(line: str) -> int:
    """Return the epoch of a row; 0 if a line is none."""
    first = line.partition(",")[0]
    return int(first) if first.isascii() and first.isdigit() and len(first) < 10 else 0


def _row(event: EpochEnded, learning_rate: float | None) -> str:
    """Return an epoch's row; its numbers are as exact as in memory."""
    file = io.StringIO()
    csv.writer(file, lineterminator="").writerow(
        (
            event.epoch,
            event.loss,
            event.accuracy,
            event.validation_loss,
            event.validation_accuracy,
            learning_rate,
            event.seconds,
            int(event.is_best),
        )
    )
    return file.getvalue()
