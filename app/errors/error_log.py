"""Unexpected errors: one sentence in the window, the details in a log file, and the program goes on."""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from app.errors.log_file import LogFile, opened_to_append, qt_messages_logged
from app.qt.translation import tr
from app.storage.instance_lock import InstanceLock

if TYPE_CHECKING:
    from sys import UnraisableHookArgs

LOG_FILE = "lenet-pad.log"

CRASH_FILE = "crash.log"
"""Where every thread was when the program itself crashed, which Python can only say in a file of its own."""

LARGEST_LOG = 500_000
"""Bytes after which a new log begins; one old one is kept."""

_logger = logging.getLogger(__name__)


class ErrorLog(QObject):
    """Takes the place of Python's traceback in the terminal.

    Logs are written in ``folder``; of windows that are open at once each has its own.
    """

    reported = Signal(str)
    """One sentence, delivered in the listener's thread whatever thread the error was in."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._log: LogFile | None = None

    @contextlib.contextmanager
    def recording(self) -> Iterator[None]:
        """Catch what is not caught elsewhere, and write all warnings to the log, for the time of a block.

        Raises
        ------
        SystemExit
            With one sentence, if the block itself fails: then there is no event loop that could go on.
        """
        with contextlib.ExitStack() as stack:
            self._open_logs(stack)
            stack.enter_context(self._hooks_replaced())
            stack.enter_context(qt_messages_logged())
            try:
                yield
            except Exception as error:
                _logger.critical("The program had to end", exc_info=error)
                sentence = tr("LeNet Pad had to end, because something went wrong inside it.")
                raise SystemExit(self._with_log(sentence)) from error

    def _open_logs(self, stack: contextlib.ExitStack) -> None:
        """Open logs that no other window writes; the program also runs where none can be written."""
        lock = InstanceLock(self._folder)
        stack.callback(lock.release)
        handler: logging.Handler = logging.NullHandler()
        with contextlib.suppress(OSError):
            number = lock.acquire(lambda _: False)
            if number is not None:
                handler = self._log = LogFile(
                    self._folder / _numbered(LOG_FILE, number), max_bytes=LARGEST_LOG
                )
                stack.enter_context(_crashes_written_to(self._folder / _numbered(CRASH_FILE, number)))
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        logging.getLogger().addHandler(handler)
        stack.callback(handler.close)
        stack.callback(logging.getLogger().removeHandler, handler)

    @contextlib.contextmanager
    def _hooks_replaced(self) -> Iterator[None]:
        """Log all that Python would print, for the time of a block."""
        former = sys.excepthook, threading.excepthook, sys.unraisablehook
        sys.excepthook = self._take
        threading.excepthook = self._take_of_thread
        sys.unraisablehook = self._take_unraisable
        logging.captureWarnings(capture=True)
        try:
            yield
        finally:
            logging.captureWarnings(capture=False)
            sys.excepthook, threading.excepthook, sys.unraisablehook = former

    def _take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        _logger.critical("Unexpected error", exc_info=(kind, error, trace))
        sentence = tr("Something went wrong inside the program; your drawing is still here.")
        self.reported.emit(self._with_log(sentence))

    def _with_log(self, sentence: str) -> str:
        if self._log is None or not self._log.is_written:
            return sentence
        return tr("{sentence} Details are in {log}", sentence=sentence, log=self._log.baseFilename)

    def _take_of_thread(self, error: threading.ExceptHookArgs) -> None:
        if error.exc_value is not None and error.exc_type is not SystemExit:
            self._take(error.exc_type, error.exc_value, error.exc_traceback)

    def _take_unraisable(self, error: UnraisableHookArgs) -> None:
        """Log what Python could not raise, such as an error while an object is deleted."""
        value = error.exc_value or error.exc_type()
        _logger.error("Unraisable: %s", error.err_msg, exc_info=(error.exc_type, value, error.exc_traceback))


@contextlib.contextmanager
def _crashes_written_to(path: Path) -> Iterator[None]:
    """Have Python write where every thread was if the program itself crashes, for the time of a block.

    Raises
    ------
    OSError
        If the file can't be made.
    """
    was_enabled = faulthandler.is_enabled()
    try:
        with opened_to_append(path) as file:
            faulthandler.enable(file)
            try:
                yield
            finally:
                # Nothing must write to a file that is closed.
                faulthandler.disable()
                if was_enabled and sys.__stderr__ is not None:
                    faulthandler.enable(sys.__stderr__)
    finally:
        # An empty file would only raise the question of what it is for.
        with contextlib.suppress(OSError):
            if path.is_file() and not path.stat().st_size:
                path.unlink()


def logs_in(folder: Path) -> list[Path]:
    """Return all logs of a folder, oldest first."""
    names = (f"{Path(name).stem}*.log*" for name in (LOG_FILE, CRASH_FILE))
    return sorted({path for name in names for path in folder.glob(name)}, key=_written_at)


def _written_at(path: Path) -> float:
    """Return when a file was written, or 0 where that is not known, as of a link that leads nowhere."""
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0


def _numbered(name: str, number: int) -> str:
    """Return the name of a file of the window with a number."""
    path = Path(name)
    return name if number == 1 else f"{path.stem}-{number}{path.suffix}"
