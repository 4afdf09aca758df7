"""Errors that nobody foresaw: one sentence in the window, the details in a log file, and life goes on."""

from __future__ import annotations

import contextlib
import logging
import sys
from collections.abc import Iterator
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from app.translation import tr

LOG_FILE = "lenet-pad.log"

_LARGEST_LOG = 500_000
"""Bytes after which a new log begins; one old one is kept."""

_logger = logging.getLogger(__name__)


class Unforeseen(QObject):
    """Takes the place of Python's traceback in the terminal.

    Parameters
    ----------
    folder
        Where the log is written.
    """

    happened = Signal(str)
    """One sentence, delivered in the listener's thread whatever thread the error was in."""

    def __init__(self, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._log = folder / LOG_FILE

    @contextlib.contextmanager
    def caught(self) -> Iterator[None]:
        """Catch what nobody else does, and write all warnings to the log, for the time of a block."""
        handler = self._log_handler()
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        logging.getLogger().addHandler(handler)
        former_hook, sys.excepthook = sys.excepthook, self._take
        try:
            yield
        finally:
            sys.excepthook = former_hook
            logging.getLogger().removeHandler(handler)
            handler.close()

    def _log_handler(self) -> logging.Handler:
        try:
            self._log.parent.mkdir(parents=True, exist_ok=True)
            return RotatingFileHandler(
                self._log, maxBytes=_LARGEST_LOG, backupCount=1, encoding="utf-8", delay=True
            )
        except OSError:
            # Where no log can be written the program still runs.
            return logging.NullHandler()

    def _take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        _logger.critical("Unforeseen", exc_info=(kind, error, trace))
        self.happened.emit(
            tr(
                "Something went wrong inside the program; your drawing is still here. Details are in {log}",
                log=self._log,
            )
        )
