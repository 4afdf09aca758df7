"""A thread that runs plain functions for the window, so that nobody waits for a file.

Only what was started last is reported: an older result that comes in late is dropped.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QThread, Signal, Slot
from shiboken6 import isValid

from app.qt.event_wait import wait_until
from app.qt.translation import tr

Work = Callable[[], object]


_logger = logging.getLogger(__name__)


class _Pump(QObject):
    """Lives in the thread: runs each function and says how it ended."""

    succeeded = Signal(int, object)
    failed = Signal(int, str)

    def __init__(self) -> None:
        super().__init__()
        self.newest = 0

    @Slot(int, object)
    def run(self, number: int, work: Work) -> None:
        """Run a function if it is still wanted; what goes wrong reaches the window as one sentence."""
        if number != self.newest:
            return
        report: Callable[[], None]
        try:
            report = partial(self.succeeded.emit, number, work())
        except (ValueError, OSError) as error:
            report = partial(self.failed.emit, number, str(error))
        except Exception:
            _logger.exception("Work in the background failed")
            sentence = tr("Something went wrong inside the program; please try again.")
            report = partial(self.failed.emit, number, sentence)
        # A window that is thrown away at the end of the program may take this along: then nobody listens any more.
        if isValid(self):
            report()


def _end(thread: QThread) -> None:
    thread.quit()
    thread.wait()


class Worker(QObject):
    """Runs functions away from the window's thread, in the order they were started.

    The thread itself begins with the first of them. Connect the signals to bound methods of a
    ``QObject``, so that they arrive in its thread.
    """

    succeeded = Signal(object)
    """What the newest function returned."""

    failed = Signal(str)
    """The sentence of the ``ValueError`` or ``OSError`` that ended the newest function."""

    _requested = Signal(int, object)
    _settled = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._is_busy = False
        self._thread = QThread(self)
        self._pump = _Pump()
        self._pump.moveToThread(self._thread)
        self._requested.connect(self._pump.run)
        self._pump.succeeded.connect(self._take_result)
        self._pump.failed.connect(self._take_failure)
        # A window that is thrown away without having been closed must not take a running thread along.
        self.destroyed.connect(partial(_end, self._thread))

    @property
    def is_busy(self) -> bool:
        """Whether the newest function has not ended yet."""
        return self._is_busy

    def start(self, work: Work) -> None:
        """Run a function in the thread; what was started before it is no longer reported.

        Parameters
        ----------
        work
            Takes nothing and touches no widget. A person's mistake is a ``ValueError`` or ``OSError``
            whose text is the sentence to show.
        """
        if not self._thread.isRunning():
            self._thread.start()
        self._pump.newest += 1
        self._is_busy = True
        self._requested.emit(self._pump.newest, work)

    def wait(self, timeout_ms: int) -> bool:
        """Run the event loop until the newest function has ended and has been reported.

        Parameters
        ----------
        timeout_ms
            Give up after so many milliseconds.

        Returns
        -------
        bool
            Whether it has.
        """
        return wait_until(lambda: not self._is_busy, self._settled, timeout_ms=timeout_ms)

    def close(self) -> None:
        """Report nothing more, and wait until the function that is running has ended."""
        self._pump.newest += 1
        self._is_busy = False
        _end(self._thread)

    @Slot(int, object)
    def _take_result(self, number: int, result: object) -> None:
        if number == self._pump.newest:
            self._is_busy = False
            self.succeeded.emit(result)
            self._settled.emit()

    @Slot(int, str)
    def _take_failure(self, number: int, sentence: str) -> None:
        if number == self._pump.newest:
            self._is_busy = False
            self.failed.emit(sentence)
            self._settled.emit()
