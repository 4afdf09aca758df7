"""Has runs pumped in a thread, one after another, and reports how they stand.

The thread owns the run; the window gets values that nobody changes, and sends wishes.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QThread, QTimer, Signal, Slot

from app.background.control import Control, Wish
from app.background.priority import Priority
from app.background.pump import USUAL_RHYTHM, Pump, Report, Rhythm
from app.background.pumped import Pumped


def _end(pumps: list[tuple[Pump, Control]]) -> None:
    """End what is being pumped."""
    while pumps:
        pump, control = pumps.pop()
        control.stop()
        pump.wait()


class RunThread(QObject):
    """Pumps one run after another, each to its end or until it is told to stop.

    Parameters
    ----------
    parent
        Its owner.
    priority
        What runs give way to.
    rhythm
        How often a run is reported.
    """

    shown = Signal(object)
    """How the run stands: its `Pumped.snapshot`, not after every step."""

    lent = Signal(object)
    """What reads with a copy of the network, while that is wished."""

    paused = Signal()
    """The run rests, and could be taken up again even if the process were killed now."""

    ended = Signal(object)
    """The `Ending`: the run is put down, and the next one may begin."""

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
        self._pump: Pump | None = None
        self._control = Control()
        self._pumps: list[tuple[Pump, Control]] = []
        # A window that is thrown away without having been closed must not take a running thread along.
        self.destroyed.connect(partial(_end, self._pumps))
        # A timer waits for its turn until what was changed is painted; a call in the queue would not.
        self._painted = QTimer(self)
        self._painted.setSingleShot(True)
        self._painted.timeout.connect(self._note_painted)

    @property
    def is_busy(self) -> bool:
        """Whether a run is being pumped, or rests, and has not been reported as ended."""
        return self._pump is not None

    @property
    def is_to_pause(self) -> bool:
        """Whether the run is to rest, or rests."""
        return self._control.is_to_pause

    def begin(self, run: Pumped) -> None:
        """Pump a run, which belongs to the thread until it has ended.

        Raises
        ------
        RuntimeError
            If another is being pumped.
        """
        if self.is_busy:
            raise RuntimeError("A run is being pumped already.")
        self._control = Control()
        pump = self._pump = Pump(run, self._control, self._priority, self._rhythm, lends=self._is_to_lend)
        pump.said.connect(self._pass_on)
        self._pumps.append((pump, self._control))
        # The window comes first, where the system knows such an order; Linux does not.
        pump.start(QThread.Priority.LowPriority)

    def pause(self) -> None:
        """Rest before the next step; `paused` follows."""
        self._control.pause()

    def resume(self) -> None:
        """Go on."""
        self._control.resume()

    def stop(self) -> None:
        """End before the next step; `ended` follows."""
        self._control.stop()

    def wish(self, wish: Wish) -> None:
        """Have something done between two steps, also while the run rests."""
        self._control.wish(wish)

    def set_lends(self, on: bool) -> None:
        """Give out copies of the network while it learns, or do so no longer."""
        if on != self._is_to_lend:
            self._is_to_lend = on
            if self._pump is not None:
                self._pump.set_lends(on)

    def close(self) -> None:
        """Report nothing more, put the run down, and wait until the thread has ended."""
        self._pump = None
        _end(self._pumps)

    @Slot(object, object)
    def _pass_on(self, report: Report, value: object) -> None:
        """Report to the window what the thread said, unless that was closed meanwhile."""
        pump = self._pump
        if pump is None or self.sender() is not pump:
            return
        if report is Report.SHOWN:
            self.shown.emit(value)
            self._painted.start()
        elif report is Report.LENT:
            self.lent.emit(value)
        elif report is Report.PAUSED:
            self.paused.emit()
        else:
            self._pump = None
            _end(self._pumps)
            self.ended.emit(value)

    @Slot()
    def _note_painted(self) -> None:
        if self._pump is not None:
            self._pump.is_painted.set()
