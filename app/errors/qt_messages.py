"""Qt's messages go into the log, like Python's warnings."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

_LEVELS = {
    QtMsgType.QtDebugMsg: logging.DEBUG,
    QtMsgType.QtInfoMsg: logging.INFO,
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


_logger = logging.getLogger("qt")


def _log(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    _logger.log(_LEVELS[kind], "%s: %s", context.category or "default", text)


@contextmanager
def qt_messages_logged() -> Iterator[None]:
    """Log the messages of Qt, which it would print in the terminal, for the time of a block."""
    former = qInstallMessageHandler(_log)
    try:
        yield
    finally:
        qInstallMessageHandler(former)
