"""The thread that pumps a run: it takes one step after another, and asks between two what is wished.

The thread owns the run; the window gets values that nobody changes, and sends wishes.
"""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from enum import Enum
from threading import Condition, Event

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

from app.override import override
from app.precedence import Precedence
from app.train.pumped import Ending, Outcome, Pumped
from app.translation import tr

SHOW_SECONDS = 0.1
"""Least time between two reports to the window."""

PAINT_SECONDS = 0.1
"""Most time that the run rests while the window paints what was reported, or reads a drawing."""

PAINT_SHARE = 0.05
"""Most of a run's time that goes into those rests: where painting is slow, there is less of it."""

LEND_SECONDS = 0.4
"""Least time between two copies of the network for reading meanwhile."""

Wish = Callable[[], object]
"""Something to do between two steps, in the thread."""

_logger = logging.getLogger(__name__)


class _Report(Enum):
    SHOWN = 0
    LENT = 1
    PAUSED = 2
    ENDED = 3


class RunThread(QThread):
    """Pumps one run after another, each to its end or until it is told to stop.

    Parameters
    ----------
    parent
        Its owner.
    precedence
        What the run gives way to.
    show_seconds, lend_seconds
        Least times between two reports, and between two copies of the network.
    """

    shown = Signal(object)
    """How the run stands: its `Pumped.snapshot`, not after every step."""

    lent = Signal(object)
    """What reads with a copy of the network, while that is wished."""

    paused = Signal()
    """The run rests, and could be taken up again even if the process were killed now."""

    ended = Signal(object)
    """The `Ending`: the run is put down, and the next one may begin."""

    _said = Signal(int, object, object)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        precedence: Precedence | None = None,
        show_seconds: float = SHOW_SECONDS,
        lend_seconds: float = LEND_SECONDS,
    ) -> None:
        super().__init__(parent)
        self._show_seconds, self._lend_seconds = show_seconds, lend_seconds
        self._show_at = self._lent_at = 0.0
        self._run: Pumped | None = None
        self._number = 0
        self._changed = Condition()
        self._wishes: deque[Wish] = deque()
        self._is_to_pause = self._is_to_stop = self._is_to_lend = self._is_changed = False
        self._precedence = precedence or Precedence()
        self._is_painted = Event()
        self._is_painted.set()
        # A timer waits for its turn until what was changed is painted; a call in the queue would not.
        self._painted = QTimer(self)
        self._painted.setSingleShot(True)
        self._painted.timeout.connect(self._is_painted.set)
        self._said.connect(self._pass_on)

    @property
    def is_busy(self) -> bool:
        """Whether a run is being pumped, or rests, and has not been reported as ended."""
        return self._run is not None

    @property
    def is_to_pause(self) -> bool:
        """Whether the run is to rest, or rests."""
        return self._is_to_pause

    def begin(self, run: Pumped) -> None:
        """Pump a run, which belongs to the thread until it has ended.

        Raises
        ------
        RuntimeError
            If another is being pumped.
        """
        if self.is_busy:
            raise RuntimeError("A run is being pumped already.")
        self.wait()
        self._run = run
        self._number += 1
        self._is_to_pause = self._is_to_stop = False
        self._wishes.clear()
        # The window comes first, where the system knows such an order; Linux does not.
        self.start(QThread.Priority.LowPriority)

    def pause(self) -> None:
        """Rest before the next step; `paused` follows."""
        with self._changing():
            self._is_to_pause = True

    def resume(self) -> None:
        """Go on."""
        with self._changing():
            self._is_to_pause = False

    def stop(self) -> None:
        """End before the next step; `ended` follows."""
        with self._changing():
            self._is_to_stop = True

    def wish(self, wish: Wish) -> None:
        """Have something done between two steps, also while the run rests."""
        with self._changing():
            self._wishes.append(wish)

    def set_lends(self, on: bool) -> None:
        """Give out copies of the network while it learns, or do so no longer."""
        with self._changing():
            self._is_to_lend, self._lent_at = on, 0.0

    def close(self) -> None:
        """Report nothing more, put the run down, and wait until the thread has ended."""
        self._number += 1
        self.stop()
        self.wait()
        self._run = None

    @override
    def run(self) -> None:
        """Pump; runs in the thread."""
        assert self._run is not None
        run, number = self._run, self._number
        self._show_at = self._lent_at = 0.0
        self._said.emit(number, _Report.ENDED, self._pump(run, number))

    def _pump(self, run: Pumped, number: int) -> Ending:
        outcome = Outcome.FINISHED
        try:
            with closing(run.steps()) as steps:
                for _ in steps:
                    if not self._attend(run, number):
                        outcome = Outcome.STOPPED
                        break
            run.put_down()
            self._show(run, number)
        except (ValueError, OSError) as error:
            return Ending(Outcome.FAILED, str(error))
        except Exception:
            _logger.exception("Training failed")
            return Ending(Outcome.FAILED, tr("Something went wrong inside the program; please try again."))
        return Ending(outcome)

    def _attend(self, run: Pumped, number: int) -> bool:
        """Do what is wished, report what is due and give way; return whether the run shall go on."""
        self._fulfil()
        if time.monotonic() >= self._show_at and self._is_painted.is_set():
            self._show_and_rest(run, number)
        self._lend(run, number)
        self._precedence.give_way(PAINT_SECONDS)
        if self._is_to_pause and not self._is_to_stop:
            self._rest(run, number)
        return not self._is_to_stop

    def _show(self, run: Pumped, number: int) -> None:
        """Report how the run stands."""
        self._is_painted.clear()
        self._said.emit(number, _Report.SHOWN, run.snapshot())

    def _show_and_rest(self, run: Pumped, number: int) -> None:
        """Report how the run stands, and rest while the window paints it."""
        started = time.monotonic()
        self._show(run, number)
        self._is_painted.wait(PAINT_SECONDS)
        painted = time.monotonic()
        self._show_at = painted + max(self._show_seconds, (painted - started) / PAINT_SHARE)

    def _rest(self, run: Pumped, number: int) -> None:
        """Put the run down, and wait until it shall go on; wishes are fulfilled meanwhile."""
        run.put_down()
        self._show(run, number)
        self._said.emit(number, _Report.PAUSED, None)
        while self._is_to_pause and not self._is_to_stop:
            with self._changed:
                self._changed.wait_for(lambda: self._is_changed)
                self._is_changed = False
            if self._fulfil():
                self._show(run, number)
            self._lend(run, number)

    def _fulfil(self) -> int:
        """Do what is wished; return how many wishes there were."""
        count = 0
        while self._wishes:
            self._wishes.popleft()()
            count += 1
        return count

    def _lend(self, run: Pumped, number: int) -> None:
        """Give out a copy of the network, if that is wished and due."""
        now = time.monotonic()
        if self._is_to_lend and now - self._lent_at >= self._lend_seconds:
            self._lent_at = now
            recognizer = run.recognizer()
            if recognizer is not None:
                self._said.emit(number, _Report.LENT, recognizer)

    @contextmanager
    def _changing(self) -> Iterator[None]:
        """Change what is wished, and wake the run if it rests."""
        with self._changed:
            yield
            self._is_changed = True
            self._changed.notify()

    @Slot(int, object, object)
    def _pass_on(self, number: int, report: _Report, value: object) -> None:
        """Report to the window what the thread said, unless it was closed meanwhile."""
        if report is _Report.SHOWN:
            self._painted.start()
        if number != self._number:
            return
        if report is _Report.ENDED:
            self.wait()
            self._run = None
            self.ended.emit(value)
        elif report is _Report.PAUSED:
            self.paused.emit()
        else:
            (self.shown if report is _Report.SHOWN else self.lent).emit(value)
