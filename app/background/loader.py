"""Loads in a worker's thread what takes its time, says how far it is, and can be told to give up."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.background.worker import Worker

_LOOK_MS = 100
"""Time between two looks at how far it is."""


class GivenUp(Exception):  # noqa: N818 - what the person wished for is no error
    """Raised within a loading function that was told to give up."""


class Watch:
    """What a loading function and the window know of each other; the two threads share it.

    Attributes
    ----------
    done, count
        How far it is; nothing is known while ``count`` is 0.
    """

    def __init__(self) -> None:
        self.done = self.count = 0
        self._is_cancelled = False

    def cancel(self) -> None:
        """Ask the function to give up."""
        self._is_cancelled = True

    def should_stop(self) -> bool:
        """Tell whether the function shall give up."""
        return self._is_cancelled

    def progress(self, done: int, count: int) -> None:
        """Tell how far the function is."""
        self.done, self.count = done, count

    def look_up(self, done: int, count: int) -> None:
        """Tell how far the function is, and give up if that is wished.

        Raises
        ------
        GivenUp
            It is.
        """
        self.progress(done, count)
        if self._is_cancelled:
            raise GivenUp


Load = Callable[[Watch], object]
"""Loads something; the text of its ``ValueError`` or ``OSError`` is one sentence for the person."""


class Loader(QObject):
    """Runs one loading function at a time; a new one takes the place of the one before."""

    loaded = Signal(object)
    """What the function returned."""

    failed = Signal(str)
    """One sentence: why there is nothing, and what to do."""

    cancelled = Signal()
    """The function gave up, as it was told to."""

    progressed = Signal(int, int)
    """How far it is: done, and of how many; of 0 where that is not known."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watch = Watch()
        self._worker = Worker(self)
        self._worker.succeeded.connect(self._take)
        self._worker.failed.connect(self._give_up)
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_MS)
        self._timer.timeout.connect(self._look)

    @property
    def is_busy(self) -> bool:
        """Whether something is being loaded."""
        return self._worker.is_busy

    def start(self, load: Load) -> None:
        """Load something; what is being loaded is given up without a word."""
        self._watch.cancel()
        self._watch = Watch()
        self._timer.start()
        self._worker.start(partial(_run, load, self._watch))
        self._look()

    def cancel(self) -> None:
        """Give up what is being loaded."""
        self._watch.cancel()

    def close(self) -> None:
        """Give up, report nothing more, and wait until the thread has ended."""
        self._watch.cancel()
        self._timer.stop()
        self._worker.close()

    @Slot()
    def _look(self) -> None:
        self.progressed.emit(self._watch.done, self._watch.count)

    @Slot(object)
    def _take(self, result: object) -> None:
        self._timer.stop()
        if isinstance(result, GivenUp):
            self.cancelled.emit()
        else:
            self.loaded.emit(result)

    @Slot(str)
    def _give_up(self, sentence: str) -> None:
        self._timer.stop()
        self.failed.emit(sentence)


def _run(load: Load, watch: Watch) -> object:
    """Load; runs in the thread."""
    try:
        return load(watch)
    except GivenUp as given_up:
        return given_up
