"""The thread that pumps a run: it takes one step after another, and does between two what is wished."""

from __future__ import annotations

import logging
import time
from contextlib import closing
from dataclasses import dataclass
from enum import Enum
from threading import Event

from PySide6.QtCore import QThread, Signal

from app.background.control import Control
from app.background.priority import Priority
from app.background.pumped import Ending, Outcome, Pumped
from app.qt.override import override
from app.qt.translation import tr

LONGEST_REST_SECONDS = 0.1
"""Most time that the run rests while the window paints what was reported, or while a drawing is read."""


_logger = logging.getLogger(__name__)


@dataclass(frozen=True)
class Rhythm:
    """How often a run is reported.

    Attributes
    ----------
    show_seconds, lend_seconds
        Least times between two reports, and between two copies of the network.
    paint_share
        Part of the time that may go into rests while the window paints.
    longest_seconds
        Most time between two reports for that; a window that paints more slowly may take a larger part.
    """

    show_seconds: float = 0.1
    lend_seconds: float = 0.4
    paint_share: float = 0.03
    longest_seconds: float = 1.0


USUAL_RHYTHM = Rhythm()
"""Painting takes 3 % of the time while it takes up to 30 ms; a slower window still gets a report a second."""


class Report(Enum):
    """What a pump says."""

    SHOWN = "shown"
    """How the run stands; `Pump.is_painted` is to be set when that is painted."""

    LENT = "lent"
    """What reads with a copy of the network."""

    PAUSED = "paused"
    """The run rests."""

    ENDED = "ended"
    """The `Ending`."""


class Pump(QThread):
    """Pumps one run.

    Parameters
    ----------
    run
        The run, which belongs to the thread from now on.
    control
        What is wished.
    priority
        What the run gives way to.
    rhythm
        How often it is reported.

    Attributes
    ----------
    is_painted
        Whether what was reported last has been painted.
    """

    said = Signal(object, object)
    """A `Report` and its value."""

    def __init__(
        self, run: Pumped, control: Control, priority: Priority, rhythm: Rhythm, *, lends: bool
    ) -> None:
        super().__init__()
        self.is_painted = Event()
        self.is_painted.set()
        self._run, self._control, self._priority, self._rhythm = run, control, priority, rhythm
        self._is_to_lend = lends
        self._show_at = self._lend_at = 0.0

    def set_lends(self, on: bool) -> None:
        """Give out copies of the network, the first at once, or do so no longer."""
        self._control.wish(lambda: self._lend_from_now_on(on=on))

    @override
    def run(self) -> None:
        """Pump; runs in the thread."""
        self.said.emit(Report.ENDED, self._pump())

    def _pump(self) -> Ending:
        outcome = Outcome.FINISHED
        try:
            with closing(self._run.steps()) as steps:
                for _ in steps:
                    if not self._attend():
                        outcome = Outcome.STOPPED
                        break
            self._run.put_down()
            self._show()
        except (ValueError, OSError) as error:
            return Ending(Outcome.FAILED, str(error))
        except Exception:
            _logger.exception("What was pumped failed")
            return Ending(Outcome.FAILED, tr("Something went wrong inside the program; please try again."))
        return Ending(outcome)

    def _attend(self) -> bool:
        """Do what is wished, report what is due and give way; return whether the run shall go on."""
        control = self._control
        control.fulfil()
        if time.monotonic() >= self._show_at and self.is_painted.is_set():
            self._show_and_rest()
        self._lend()
        self._priority.wait_turn(LONGEST_REST_SECONDS)
        if control.is_to_pause and not control.is_to_stop:
            self._rest()
        return not control.is_to_stop

    def _show(self) -> None:
        """Report how the run stands."""
        self.is_painted.clear()
        self.said.emit(Report.SHOWN, self._run.snapshot())

    def _show_and_rest(self) -> None:
        """Report how the run stands, and rest while the window paints it."""
        started = time.monotonic()
        self._show()
        self.is_painted.wait(LONGEST_REST_SECONDS)
        painted = time.monotonic()
        rhythm = self._rhythm
        paid_back = min((painted - started) / rhythm.paint_share, rhythm.longest_seconds)
        self._show_at = painted + max(rhythm.show_seconds, paid_back)

    def _rest(self) -> None:
        """Put the run down, and wait until it shall go on; wishes are fulfilled meanwhile."""
        control = self._control
        self._run.put_down()
        self._show()
        self.said.emit(Report.PAUSED, None)
        while control.is_to_pause and not control.is_to_stop:
            control.wait()
            if control.fulfil():
                self._show()
            self._lend()

    def _lend_from_now_on(self, *, on: bool) -> None:
        self._is_to_lend, self._lend_at = on, 0.0

    def _lend(self) -> None:
        """Give out a copy of the network, if that is wished and due."""
        now = time.monotonic()
        if self._is_to_lend and now >= self._lend_at:
            self._lend_at = now + self._rhythm.lend_seconds
            recognizer = self._run.recognizer()
            if recognizer is not None:
                self.said.emit(Report.LENT, recognizer)
