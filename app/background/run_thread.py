"""A thread that takes the steps of a run, such as a training: it reports how the run stands, and can pause it.

The thread owns the run; the window gets values that are never changed, and posts commands.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from dataclasses import dataclass
from threading import Event
from typing import Protocol

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

from app.background.job import Job, Report, Task
from app.background.priority import Priority
from app.qt.override import override

LONGEST_REST_SECONDS = 0.1
"""Most time that the run rests while the window paints what was reported, or while a drawing is read."""

Command = Callable[[], object]
"""Something to do between two steps, in the thread of the run."""


class Run(Protocol):
    """What the thread needs of a run; everything here is called in the thread."""

    def steps(self) -> Generator[object, None, None]:
        """Work, and yield wherever it may be paused or cancelled."""

    def snapshot(self) -> object:
        """Return how the run stands, as a value that is never changed."""

    def recognizer(self) -> object:
        """Return what reads with a copy of the network, or None where there is no network yet."""

    def put_down(self) -> None:
        """Save the run, so that it can be resumed from here even if the process is killed."""


@dataclass(frozen=True)
class Rhythm:
    """How often a run is reported: the least times between two reports, and between two copies of the network.

    Such a part of the time as ``paint_share`` may go into rests while the window paints, but there are at most
    ``longest_seconds`` between two reports: a window that paints more slowly may take a larger part.
    """

    show_seconds: float = 0.1
    lend_seconds: float = 0.4
    paint_share: float = 0.03
    longest_seconds: float = 1.0


USUAL_RHYTHM = Rhythm()
"""Painting takes 3 % of the time while it takes up to 30 ms; a slower window still gets a report a second."""


class _RunTask(Task):
    """One run in the thread; ``is_painted``: whether the window has painted what was reported last."""

    def __init__(self, run: Run, priority: Priority, rhythm: Rhythm, *, lends: bool) -> None:
        super().__init__(run.steps)
        self.is_to_pause = False
        self.is_painted = Event()
        self.is_painted.set()
        self._run, self._priority, self._rhythm = run, priority, rhythm
        self._commands: deque[Command] = deque()
        self._has_news = Event()
        self._is_to_lend = lends
        self._show_at = self._lend_at = 0.0

    @override
    def cancel(self) -> None:
        """End the run before its next step, also while it rests."""
        super().cancel()
        self._has_news.set()

    def pause(self, *, on: bool) -> None:
        """Rest before the next step, or go on."""
        self.is_to_pause = on
        self._has_news.set()

    def post(self, command: Command) -> None:
        """Run a command between two steps, also while the run rests."""
        self._commands.append(command)
        self._has_news.set()

    def set_lends(self, *, on: bool) -> None:
        """Give out copies of the network, the first at once, or do so no longer."""
        self._is_to_lend, self._lend_at = on, 0.0
        self._has_news.set()

    @override
    def _reports(self) -> Iterator[Report]:
        run, is_finished = self._run, True
        with closing(run.steps()) as steps:
            for _ in steps:
                yield from self._attend()
                if self.cancelled.is_set():
                    is_finished = False
                    break
        run.put_down()
        yield self._shown()
        yield ("succeeded", (None,)) if is_finished else ("cancelled", ())

    def _attend(self) -> Iterator[Report]:
        """Between two steps: run what was posted, report what is due, give way to others, and rest."""
        self._run_pending()
        if time.monotonic() >= self._show_at and self.is_painted.is_set():
            yield from self._show_and_wait()
        yield from self._lend()
        self._priority.wait_turn(LONGEST_REST_SECONDS)
        if self.is_to_pause and not self.cancelled.is_set():
            yield from self._rest()

    def _run_pending(self) -> bool:
        """Run what was posted; return whether there was anything."""
        has_any = bool(self._commands)
        while self._commands:
            self._commands.popleft()()
        return has_any

    def _shown(self) -> Report:
        """Return how the run stands."""
        self.is_painted.clear()
        return "shown", (self._run.snapshot(),)

    def _show_and_wait(self) -> Iterator[Report]:
        """Report how the run stands, and wait while the window paints it."""
        started = time.monotonic()
        yield self._shown()
        self.is_painted.wait(LONGEST_REST_SECONDS)
        painted, rhythm = time.monotonic(), self._rhythm
        paid_back = min((painted - started) / rhythm.paint_share, rhythm.longest_seconds)
        self._show_at = painted + max(rhythm.show_seconds, paid_back)

    def _rest(self) -> Iterator[Report]:
        """Save the run, and wait until it is resumed; commands that are posted are run meanwhile."""
        self._run.put_down()
        yield self._shown()
        yield "paused", ()
        while self.is_to_pause and not self.cancelled.is_set():
            self._has_news.wait()
            # Before it is looked at, so that nothing that comes in meanwhile is missed.
            self._has_news.clear()
            if self._run_pending():
                yield self._shown()
            yield from self._lend()

    def _lend(self) -> Iterator[Report]:
        """Give out a copy of the network, if that is asked for and due."""
        now = time.monotonic()
        if self._is_to_lend and now >= self._lend_at:
            self._lend_at = now + self._rhythm.lend_seconds
            recognizer = self._run.recognizer()
            if recognizer is not None:
                yield "lent", (recognizer,)


class RunThread(Job):
    """Takes the steps of one run after another, each to its end or until it is cancelled; ``priority`` goes first."""

    shown = Signal(object)
    """How the run stands: its `Run.snapshot`, not after every step."""

    lent = Signal(object)
    """What reads with a copy of the network, while that is asked for."""

    paused = Signal()
    """The run rests, and could be resumed even if the process were killed now."""

    # The window comes first, where the system knows such an order; Linux does not.
    _thread_priority = QThread.Priority.LowPriority

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        priority: Priority | None = None,
        rhythm: Rhythm = USUAL_RHYTHM,
    ) -> None:
        super().__init__(parent)
        self._priority, self._rhythm = priority or Priority(), rhythm
        self._is_to_lend = False
        # A timer waits for its turn until what was changed is painted; a call in the queue would not.
        self._painted = QTimer(self, singleShot=True)
        self._painted.timeout.connect(self._note_painted)

    @property
    def is_to_pause(self) -> bool:
        """Whether the run is to rest, or rests."""
        return self._task is not None and self._task.is_to_pause

    @property
    def _task(self) -> _RunTask | None:
        task = self._thread.newest
        return task if isinstance(task, _RunTask) else None

    def begin(self, run: Run) -> None:
        """Take the steps of a run, which belongs to the thread until it has ended.

        Raises
        ------
        RuntimeError
            If another has not ended.
        """
        if self.is_busy:
            raise RuntimeError("There is a run already: cancel it, and wait for its end.")
        task = _RunTask(run, self._priority, self._rhythm, lends=self._is_to_lend)
        self._thread.add(task, self._thread_priority)

    def pause(self, *, on: bool = True) -> None:
        """Rest before the next step, and `paused` follows; or go on."""
        if self._task is not None:
            self._task.pause(on=on)

    @override
    def cancel(self) -> None:
        """End before the next step; `cancelled` follows when the run is saved."""
        self._thread.cancel()

    def post(self, command: Command) -> None:
        """Run a command between two steps, also while the run rests."""
        if self._task is not None:
            self._task.post(command)

    def set_lends(self, on: bool) -> None:
        """Give out copies of the network while it learns, or do so no longer."""
        if on != self._is_to_lend:
            self._is_to_lend = on
            if self._task is not None:
                self._task.set_lends(on=on)

    @Slot(object, str, tuple)
    @override
    def _report(self, task: Task, signal: str, values: tuple[object, ...]) -> None:
        super()._report(task, signal, values)
        if signal == "shown":
            self._painted.start()

    @Slot()
    def _note_painted(self) -> None:
        if self._task is not None:
            self._task.is_painted.set()
