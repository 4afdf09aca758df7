"""One evaluation after another: what it needs is loaded, then it runs in a thread."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.background.loader import Loader
from app.background.priority import Priority
from app.background.pumped import Ending, Outcome
from app.background.run_thread import RunThread
from app.evaluate.evaluation_run import EvaluationRun, Results
from app.evaluate.request import Match, Task, prepare


class Session(QObject):
    """Evaluates.

    Parameters
    ----------
    priority
        What it gives way to.
    """

    loading = Signal(int, int)
    """How far loading is: done, and of how many; of 0 where that is not known."""

    shown = Signal(object)
    """How the evaluation stands: its `Snapshot`."""

    prepared = Signal(object)
    """The `Match`: all is loaded."""

    ended = Signal(object)
    """How it ended: its `Ending`."""

    def __init__(self, priority: Priority | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._results = Results()
        self._loader = Loader(self)
        self._thread = RunThread(self, priority=priority)
        self._loader.loaded.connect(self._begin)
        self._loader.failed.connect(self._fail)
        self._loader.cancelled.connect(self._note_cancelled)
        self._loader.progressed.connect(self.loading)
        self._thread.shown.connect(self.shown)
        self._thread.ended.connect(self.ended)

    @property
    def is_busy(self) -> bool:
        """Whether something is loaded or evaluated."""
        return self._loader.is_busy or self._thread.is_busy

    def start(self, task: Task) -> None:
        """Begin, unless something is being done already."""
        if not self.is_busy:
            self._loader.start(partial(prepare, task))

    @Slot()
    def cancel(self) -> None:
        """Give up what is being done; `ended` follows."""
        self._loader.cancel()
        self._thread.stop()

    def close(self) -> None:
        """Report nothing more, and wait until the threads have ended."""
        self._loader.close()
        self._thread.close()

    @Slot(object)
    def _begin(self, match: Match) -> None:
        self.prepared.emit(match)
        self._thread.begin(EvaluationRun(match, self._results, datetime.now(UTC).date().isoformat()))

    @Slot(str)
    def _fail(self, sentence: str) -> None:
        self.ended.emit(Ending(Outcome.FAILED, sentence))

    @Slot()
    def _note_cancelled(self) -> None:
        self.ended.emit(Ending(Outcome.STOPPED))
