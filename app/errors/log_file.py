"""The log: a rotating file of the standard library that is opened anew for each record, and never raises.

It can be deleted or replaced while the program runs, or its disk be full for a time.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from app.qt.override import override
from lenet.files.errors import FileError
from lenet.language.text import tr

_QT_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


class LogFile(RotatingFileHandler):
    """Writes records to a file, which is made with the first one; when it has grown large, a new one begins.

    One old file is kept. ``is_written`` says whether the latest record is in the file.
    """

    def __init__(self, path: Path, *, max_bytes: int) -> None:
        super().__init__(path, maxBytes=max_bytes, backupCount=1, delay=True)
        self.is_written = False

    @override
    def emit(self, record: logging.LogRecord) -> None:
        self.is_written = True
        super().emit(record)
        stream, self.stream = self.stream, None
        if stream is not None:
            # What could not be written to a full disk fails here once more.
            with suppress(OSError):
                stream.close()

    @override
    def handleError(self, record: logging.LogRecord) -> None:
        """Note that a record could not be written; the standard library would print it."""
        self.is_written = False

    @override
    def _open(self) -> TextIOWrapper:
        return opened_to_append(Path(self.baseFilename))


def opened_to_append(path: Path) -> TextIOWrapper:
    """Open a text file to write at its end; it is made if it is not there, and so is its folder.

    Raises
    ------
    OSError
        If that can't be done, or what is there is no file.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    # Opening a pipe waits for its other end, and opening a device can act on it.
    if path.exists() and not path.is_file():
        raise FileError(tr("it is no file"))
    return path.open("a", encoding="utf-8", errors="replace")


@contextmanager
def qt_messages_logged() -> Iterator[None]:
    """Log the messages of Qt, which it would print in the terminal, for the time of a block."""

    def log(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        logging.getLogger("qt").log(_QT_LEVELS[kind], "%s: %s", context.category or "default", text)

    former = qInstallMessageHandler(log)
    try:
        yield
    finally:
        qInstallMessageHandler(former)
