"""The long-lived thread that reads drawings: the newest one wins, an answer that came too late is dropped."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from app.background.priority import Precedence
from app.background.worker import Worker

if TYPE_CHECKING:
    from lenet.drawing.strokes import Drawing
    from lenet.recognition.reading import Reading


class Recognizes(Protocol):
    """What reads drawings, as `lenet.recognition.recognizer.Recognizer` does."""

    def read_drawing(self, drawing: Drawing) -> Reading:
        """Read the one digit of a drawing; a ``ValueError`` or ``OSError`` carries a sentence for the person."""
        ...


@dataclass(frozen=True)
class _Answer:
    """What comes back from the thread."""

    ticket: int
    reading: Reading


def _read(recognizer: Recognizes, drawing: Drawing, ticket: int, precedence: Precedence) -> _Answer:
    """Read one drawing; runs in the thread."""
    with precedence.held():
        return _Answer(ticket, recognizer.read_drawing(drawing))


class Reader(QObject):
    """Reads drawings away from the window's thread.

    Parameters
    ----------
    recognizer
        What reads. It is never changed after it was made, so both threads may hold it. Without one,
        drawings are answered once there is one.
    parent
        Its owner.
    precedence
        Held for each reading, so that work in the background gives way to it.
    """

    reading_ready = Signal(int, object)
    """The ticket of a request and its ``Reading``; only for the newest request."""

    failed = Signal(str)
    """One sentence: why the newest request has no answer, and what to do."""

    recognizer_changed = Signal()
    """Another recognizer reads from now on: what was read before may be read differently."""

    def __init__(
        self,
        recognizer: Recognizes | None = None,
        parent: QObject | None = None,
        *,
        precedence: Precedence | None = None,
    ) -> None:
        super().__init__(parent)
        self._precedence = precedence or Precedence()
        self._recognizer = recognizer
        self._ticket = 0
        self._waiting: Drawing | None = None
        self._worker = Worker(self)
        self._worker.succeeded.connect(self._take)
        self._worker.failed.connect(self.failed)

    @property
    def recognizer(self) -> Recognizes | None:
        """What reads now; None until there is something."""
        return self._recognizer

    def set_recognizer(self, recognizer: Recognizes) -> None:
        """Read with another recognizer from now on."""
        self._recognizer = recognizer
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self._start(recognizer, waiting)
        self.recognizer_changed.emit()

    def request(self, drawing: Drawing) -> int:
        """Ask for a drawing to be read; an earlier request that is not answered yet never will be.

        Returns
        -------
        int
            The ticket that comes back with the answer.
        """
        self._ticket += 1
        if self._recognizer is None:
            self._waiting = drawing
        else:
            self._start(self._recognizer, drawing)
        return self._ticket

    def close(self) -> None:
        """Answer nothing more, and wait until the thread has ended."""
        self._recognizer = None
        self._worker.close()

    def _start(self, recognizer: Recognizes, drawing: Drawing) -> None:
        self._worker.start(partial(_read, recognizer, drawing, self._ticket, self._precedence))

    @Slot(object)
    def _take(self, answer: _Answer) -> None:
        self.reading_ready.emit(answer.ticket, answer.reading)
