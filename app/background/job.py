"""Work in the background: a thread runs one function or generator at a time, and reports to the window.

A newer one cancels the older, of which nothing is reported any more.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from functools import partial
from queue import SimpleQueue
from threading import Event

from PySide6.QtCore import QObject, QThread, Signal, Slot

from app.qt.event_wait import wait_until
from app.qt.override import override
from app.qt.translation import tr
from lenet.files.progress import Progress

_REPORT_SECONDS = 0.1
"""Least time between two reports of progress."""

Work = Callable[[], object]
"""A function, or one that returns a generator of `Progress` (see `lenet.files.progress`); it touches no widget.

A person's mistake is a ``ValueError`` or ``OSError`` whose text is the sentence to show.
"""

Report = tuple[str, tuple[object, ...]]
"""The name of one of a job's signals, and what it carries."""

_logger = logging.getLogger(__name__)


class Task:
    """Work that was started; the window and the thread share it, and ``cancelled`` ends it before its next step."""

    def __init__(self, work: Work) -> None:
        self.cancelled = Event()
        self._work = work

    def cancel(self) -> None:
        """End it before its next step; a plain function has none."""
        self.cancelled.set()

    def reports(self) -> Iterator[Report]:
        """Work, and yield what is to be reported: last of all how it ended; called in the thread."""
        try:
            yield from self._reports()
        except (ValueError, OSError) as error:
            yield "failed", (str(error),)
        except Exception:
            _logger.exception("Work in the background failed")
            yield "failed", (tr("Something went wrong inside the program; please try again."),)

    def _reports(self) -> Iterator[Report]:
        if self.cancelled.is_set():
            return
        result = self._work()
        if isinstance(result, Generator):
            result = yield from self._take_steps(result)
        yield "succeeded", (result,)

    def _take_steps(self, steps: Generator[Progress, None, object]) -> Generator[Report, None, object]:
        """Return what the work returns; None if it was cancelled, as nothing of that is reported."""
        report_at = 0.0
        with closing(steps):
            while not self.cancelled.is_set():
                try:
                    progress = next(steps)
                except StopIteration as end:
                    return end.value
                if time.monotonic() >= report_at:
                    yield "progressed", (progress.done, progress.total)
                    report_at = time.monotonic() + _REPORT_SECONDS
        return None


class _Thread(QThread):
    """Runs one task after another; ``newest`` is the one that was started last, until its end was reported."""

    said = Signal(object, str, tuple)
    """A task, the name of one of the job's signals, and what that carries."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.newest: Task | None = None
        self._tasks: SimpleQueue[Task | None] = SimpleQueue()

    def add(self, task: Task, priority: QThread.Priority) -> None:
        """Cancel what was started before, and run a task after it."""
        self.cancel()
        self.newest = task
        self._tasks.put(task)
        if not self.isRunning():
            self.start(priority)

    def cancel(self) -> None:
        """Cancel what was started last."""
        if self.newest is not None:
            self.newest.cancel()

    def end(self) -> None:
        """Cancel what was started last, and wait until the thread has ended."""
        self.cancel()
        self.newest = None
        if self.isRunning():
            self._tasks.put(None)
            self.wait()

    @override
    def run(self) -> None:
        """Run tasks until there is none; runs in the thread."""
        for task in iter(self._tasks.get, None):
            self._run_task(task)
            # Its digits and networks are not to be kept until the next one.
            del task

    def _run_task(self, task: Task) -> None:
        for signal, values in task.reports():
            self.said.emit(task, signal, values)


class Job(QObject):
    """Does one piece of work at a time; a newer one takes the place of the one before.

    Its thread begins with the first one. Connect the signals to bound methods of a ``QObject``, so that
    they arrive in its thread.
    """

    progressed = Signal(int, int)
    """How far it is: done, and of how many; of 0 where that is not known."""

    succeeded = Signal(object)
    """What the work returned."""

    failed = Signal(str)
    """One sentence: why there is no result, and what to do."""

    cancelled = Signal()
    """It was cancelled, and not by a newer one."""

    _thread_priority = QThread.Priority.InheritPriority

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = _Thread(self)
        self._thread.said.connect(self._report)
        # A window that is thrown away without having been closed must not take a running thread along.
        self.destroyed.connect(partial(_Thread.end, self._thread))

    @property
    def is_busy(self) -> bool:
        """Whether the newest work has neither ended nor been cancelled."""
        return self._thread.newest is not None

    def start(self, work: Work) -> None:
        """Do some work; what was started before is cancelled, and nothing of it is reported."""
        self._thread.add(Task(work), self._thread_priority)
        self.progressed.emit(0, 0)

    def cancel(self) -> None:
        """Cancel the work; it is forgotten at once, and ends before its next step."""
        if self.is_busy:
            self._thread.cancel()
            self._thread.newest = None
            self.cancelled.emit()

    def wait(self, timeout_ms: int) -> bool:
        """Run the event loop until the newest work has ended and that was reported; return whether it has."""
        ends = self.succeeded, self.failed, self.cancelled
        return wait_until(lambda: not self.is_busy, *ends, timeout_ms=timeout_ms)

    def close(self) -> None:
        """Cancel the work, report nothing more, and wait until the thread has ended."""
        self._thread.end()

    @Slot(object, str, tuple)
    def _report(self, task: Task, signal: str, values: tuple[object, ...]) -> None:
        """Pass on what the thread said, unless its work is no longer the newest."""
        if task is self._thread.newest:
            if signal in ("succeeded", "failed", "cancelled"):
                self._thread.newest = None
            getattr(self, signal).emit(*values)
