"""What is on the canvas, and what can be undone, is written down while the window is open.

After a crash or a power cut the next window begins with it; one that was closed by its person forgets it.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QTimer, Signal, SignalInstance, Slot

from app.background.job import Job
from app.qt.translation import tr
from app.services.drawing_history import History
from app.services.drawing_history_file import HistoryWriter, read_history
from app.storage.instance_lock import WindowNumber
from lenet.files.errors import FileError, reason, shown_path
from lenet.files.writing import clear_leftovers

WAIT_MS = 1000
"""From a change to its writing, so that at most so much is lost, and a stroke that grows costs little."""


_logger = logging.getLogger(__name__)


class HasHistory(Protocol):
    """What is written down: the Draw tab."""

    drawing_changed: SignalInstance

    def history(self) -> History:
        """Return every drawing there was, with the stroke under the pen."""

    def set_history(self, history: History) -> None:
        """Go on from a history."""


class Recovery(QObject):
    """Writes a history down, in a thread, and brings it back.

    Parameters
    ----------
    place
        Where there is drawn.
    folder
        Where the file lies, one for each open window.
    """

    failed = Signal(str)
    """One sentence, once: why a drawing would not outlive a crash."""

    def __init__(self, place: HasHistory, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._place = place
        self._folder = folder
        self._number = WindowNumber(folder)
        self._writer: HistoryWriter | None = None
        self._has_begun = self._has_told = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT_MS)
        self._timer.timeout.connect(self._write)
        self._job = Job(self)
        self._job.failed.connect(self._tell)

    def begin(self) -> bool:
        """Write down from now on; return whether something was brought back from a window that crashed."""
        self._has_begun = True
        writer = self._own_writer(_is_left)
        was_left = writer is not None and self._bring_back(writer.path)
        self._place.drawing_changed.connect(self._note_change)
        return was_left

    def wait(self, timeout_ms: int) -> bool:
        """Run the event loop until nothing is being written; return whether it came to that in time."""
        return self._job.wait(timeout_ms)

    def close(self, *, keeps: bool = False) -> None:
        """Write down nothing more.

        Parameters
        ----------
        keeps
            Whether the next window shall begin with the drawing, as if this one had crashed.
        """
        self._timer.stop()
        self._job.close()
        with suppress(OSError):
            if keeps and self._has_begun:
                writer = self._own_writer(_is_free)
                if writer is not None:
                    writer.write(self._place.history())
            elif self._writer is not None and self._number.is_kept:
                self._writer.path.unlink(missing_ok=True)
        self._has_begun, self._writer = False, None
        self._number.release()

    def _own_writer(self, is_preferred: Callable[[Path], bool]) -> HistoryWriter | None:
        """Return what writes the file that is this window's own; None, and it is told, where none can be had.

        When the folder was deleted, another window could have taken the number: then this one takes one anew.
        """
        if self._number.is_kept:
            return self._writer
        self._writer = None
        try:
            number = self._number.take(lambda number: is_preferred(self._file(number)))
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

    def _bring_back(self, path: Path) -> bool:
        try:
            history = read_history(path)
        except FileNotFoundError:
            return False
        except (OSError, ValueError) as error:
            _logger.warning("The drawing in %s could not be brought back: %s", path, error)
            return False
        self._place.set_history(history)
        return len(history.drawings) > 1

    @Slot()
    def _note_change(self) -> None:
        if self._has_begun and not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _write(self) -> None:
        if self._job.is_busy:
            self._timer.start()
            return
        writer = self._own_writer(_is_free)
        if writer is not None:
            self._job.start(partial(write_down, writer, self._place.history()))

    @Slot(str)
    def _tell(self, sentence: str) -> None:
        if not self._has_told:
            self._has_told = True
            self.failed.emit(sentence)


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
