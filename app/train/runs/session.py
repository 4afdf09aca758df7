"""A session controls training runs, one after another in a thread: start, pause, resume, stop, and one epoch more."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QObject, Signal, Slot

from app.background.priority import Priority
from app.background.run_thread import RunThread
from app.services.messages import Messages
from app.train.runs.run import Run
from app.train.runs.snapshot import Snapshot


class Session(RunThread):
    """Trains, resumes, stops and prolongs runs, one after another; ``snapshot`` is the latest of the last run."""

    phase_changed = Signal(object)
    """The `Phase` now."""

    ended = Signal(bool)
    """A run has come to its end or was stopped; whether it failed."""

    def __init__(self, priority: Priority | None, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent, priority=priority)
        self._messages = messages
        self._run: Run | None = None
        self.phase = Phase.IDLE
        self.was_stopped = False
        self.snapshot: Snapshot | None = None
        self.shown.connect(self._keep)
        self.paused.connect(self._note_pause)
        self.succeeded.connect(self._end)
        self.cancelled.connect(self._end_stopped)
        self.failed.connect(self._end_failed)

    def go_on_from(self, before: Session) -> None:
        """Know the run that has ended there."""
        self._run, self.snapshot = before._run, before.snapshot
        self.phase, self.was_stopped = before.phase, before.was_stopped

    def train(self, run: Run) -> None:
        """Begin a run."""
        self._run, self.snapshot = run, None
        self.begin(run)
        self._enter(Phase.RUNNING)

    def resume(self) -> None:
        """Go on after a pause."""
        if self.phase in (Phase.RUNNING, Phase.PAUSED):
            self.pause(on=False)
            self._enter(Phase.RUNNING)

    def stop(self) -> None:
        """End after the batch under way, and keep what was learned."""
        if self.phase in (Phase.RUNNING, Phase.PAUSED):
            self.cancel()
            self._enter(Phase.ENDING)

    @Slot()
    def one_more(self) -> None:
        """Train for one epoch more than planned, also after the end of the run."""
        run = self._run
        if run is None or (self.snapshot is not None and self.snapshot.has_diverged):
            return
        if self.is_busy:
            self.post(run.add_epoch)
        else:
            run.add_epoch()
            self.begin(run)
            self._enter(Phase.RUNNING)

    @Slot(float, float)
    def change_rates(self, learning_rate: float, weight_decay: float) -> None:
        """Train with other numbers from the next batch on."""
        run = self._run
        if run is not None:
            self.post(lambda: run.change_rates(learning_rate, weight_decay))

    def _enter(self, phase: Phase) -> None:
        if phase is not self.phase:
            self.phase = phase
            self.phase_changed.emit(phase)

    @Slot(object)
    def _keep(self, snapshot: Snapshot) -> None:
        self.snapshot = snapshot

    @Slot()
    def _note_pause(self) -> None:
        # It may have been resumed while this was on its way.
        if self.phase is Phase.RUNNING and self.is_to_pause:
            self._enter(Phase.PAUSED)

    @Slot()
    def _end(self, *, was_stopped: bool = False, has_failed: bool = False) -> None:
        self.was_stopped = was_stopped
        self._enter(Phase.ENDED)
        self.ended.emit(has_failed)

    @Slot()
    def _end_stopped(self) -> None:
        self._end(was_stopped=True)

    @Slot(str)
    def _end_failed(self, sentence: str) -> None:
        self._messages.failed.emit(sentence)
        self._end(has_failed=True)


class Phase(Enum):
    """Where the tab is between Start and the end of a run."""

    IDLE = "idle"
    """Nothing was started yet."""

    PREPARING = "preparing"
    """Start was pressed; the data is being made ready."""

    RUNNING = "running"
    PAUSED = "paused"

    ENDING = "ending"
    """Stop was pressed; the batch under way is brought to its end."""

    ENDED = "ended"
    """The run finished, was stopped or failed; what it learned is there."""

    @property
    def is_active(self) -> bool:
        """Whether a run is under way, or about to be."""
        return self in (Phase.PREPARING, Phase.RUNNING, Phase.PAUSED, Phase.ENDING)
