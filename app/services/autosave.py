"""Autosave: the drawing and its history are written to a file a second after each change.

After a crash or a power cut the next window restores them; when the person closes the window the file is deleted.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, SignalInstance, Slot

from app.background.job import Job
from app.qt.translation import tr
from app.services.drawing_history import History, HistoryWriter, read_history
from app.services.messages import Messages
from app.storage.instance_lock import InstanceLock
from lenet.files.errors import FileError, reason, shown_path
from lenet.files.writing import clear_leftovers

WAIT_MS = 1000
"""From a change to its writing: so much work is lost at most, and a growing stroke is not written at every point."""

_logger = logging.getLogger(__name__)


class HistoryOwner(Protocol):
    """What is saved: the history of the Draw tab."""

    drawing_changed: SignalInstance

    def history(self) -> History:
        """Return every drawing there was, with the stroke under the pen."""

    def set_history(self, history: History) -> None:
        """Go on from a history."""


class Autosave(QObject):
    """Saves the history of its owner, in a thread, and restores it; in a folder with a file for each open window."""

    def __init__(
        self, owner: HistoryOwner, folder: Path, messages: Messages, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._owner, self._folder, self._messages = owner, folder, messages
        self._lock = InstanceLock(folder)
        self._writer: HistoryWriter | None = None
        self._has_started = self._has_told = False
        self._timer = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._timer.timeout.connect(self._write)
        self._job = Job(self)
        self._job.failed.connect(self._tell)

    def start(self, *, takes_over: bool = True) -> bool:
        """Save from now on; return whether the drawing of a window that crashed was taken over."""
        self._has_started = True
        writer = self._own_writer(_is_left) if takes_over else None
        was_left = writer is not None and self._restore(writer.path)
        self._owner.drawing_changed.connect(self._note_change)
        return was_left

    def wait(self, timeout_ms: int) -> bool:
        """Run the event loop until nothing is being written; return whether it came to that in time."""
        return self._job.wait(timeout_ms)

    def close(self, *, keeps: bool = False) -> None:
        """Save nothing more; with ``keeps``, the next window restores the drawing, as if this one had crashed."""
        self._timer.stop()
        self._job.close()
        with suppress(OSError):
            if keeps and self._has_started:
                writer = self._own_writer(_is_free)
                if writer is not None:
                    writer.write(self._owner.history())
            elif self._writer is not None and self._lock.is_held:
                self._writer.path.unlink(missing_ok=True)
        self._has_started, self._writer = False, None
        self._lock.release()

    def _own_writer(self, is_preferred: Callable[[Path], bool]) -> HistoryWriter | None:
        """Return the writer of this window's own file; None, after a message, if there can be none.

        If the folder was deleted, another window may have the number by now: then this one takes a new one.
        """
        if self._lock.is_held:
            return self._writer
        self._writer = None
        try:
            number = self._lock.acquire(lambda number: is_preferred(self._file(number)))
            if number is None:
                raise FileError(tr("too many windows are open; close some of them"))
        except OSError as error:
            self._tell(_not_kept(self._folder, error))
            return None
        clear_leftovers(self._folder)
        self._writer = HistoryWriter(self._file(number))
        return self._writer

    def _file(self, number: int) -> Path:
        return self._folder / f"canvas-{number}.json"

    def _restore(self, path: Path) -> bool:
        try:
            history = read_history(path)
        except FileNotFoundError:
            return False
        except (OSError, ValueError) as error:
            _logger.warning("The drawing in %s could not be brought back: %s", path, error)
            return False
        self._owner.set_history(history)
        return len(history.drawings) > 1

    @Slot()
    def _note_change(self) -> None:
        if self._has_started and not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _write(self) -> None:
        if self._job.is_busy:
            self._timer.start()
            return
        writer = self._own_writer(_is_free)
        if writer is not None:
            self._job.start(partial(write_down, writer, self._owner.history()))

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        if not self._has_told:
            self._has_told = True
            self._messages.failed.emit(sentence)


def write_down(writer: HistoryWriter, history: History) -> None:
    """Write a history.

    Raises
    ------
    OSError
        With one sentence, if it can't be written.
    """
    try:
        writer.write(history)
    except OSError as error:
        raise OSError(_not_kept(writer.path, error)) from error


def _not_kept(path: Path, error: OSError) -> str:
    return tr(
        "Your drawing would not outlive a crash, as it can't be kept in {place}: {reason}.",
        place=shown_path(path),
        reason=reason(error),
    )


def _is_left(path: Path) -> bool:
    """Tell whether a file was left, as by a window that crashed."""
    try:
        return path.is_file()
    except OSError:
        return False


def _is_free(path: Path) -> bool:
    return not _is_left(path)
