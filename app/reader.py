"""The long-lived thread that reads drawings: the newest one wins, an answer that came too late is dropped."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Signal, Slot

from app.precedence import Precedence
from app.worker import Worker

if TYPE_CHECKING:
    from lenet.recognizer import Reading
    from lenet.strokes import Drawing


class Recognizes(Protocol):
    """What reads drawings, as `lenet.recognizer.Recognizer` does."""

    def read_drawing(self, drawing: Drawing) -> Reading:
        """Read the one digit of a drawing."""
        ...


Load = Callable[[], Recognizes]
"""Makes a recognizer; a ``ValueError`` or ``OSError`` carries one sentence for the person."""


class _Source:
    """A recognizer that is loaded when it is first asked for, in the reading thread and nowhere else."""

    def __init__(self, load: Load) -> None:
        self._load = load
        self._recognizer: Recognizes | None = None
        self._error: ValueError | OSError | None = None

    def recognizer(self) -> Recognizes:
        """Load it, once; what went wrong then goes wrong again, without another try."""
        if self._error is not None:
            raise self._error
        if self._recognizer is None:
            try:
                self._recognizer = self._load()
            except (ValueError, OSError) as error:
                self._error = error
                raise
        return self._recognizer


@dataclass(frozen=True)
class _Answer:
    """What comes back from the thread."""

    ticket: int
    reading: Reading


def _read(source: _Source, drawing: Drawing, ticket: int, precedence: Precedence) -> _Answer:
    """Read one drawing; runs in the thread."""
    recognizer = source.recognizer()
    with precedence.held():
        return _Answer(ticket, recognizer.read_drawing(drawing))


class Reader(QObject):
    """Reads drawings away from the window's thread.

    Parameters
    ----------
    recognizer
        What reads. It is never changed after it was made, so both threads may hold it. Without one,
        drawings are answered once there is a source.
    parent
        Its owner.
    precedence
        Held for each reading, so that work in the background gives way to it.
    """

    reading_ready = Signal(int, object)
    """The ticket of a request and its ``Reading``; only for the newest request."""

    failed = Signal(str)
    """One sentence: why the newest request has no answer, and what to do."""

    source_changed = Signal()
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
        self._source: _Source | None = None
        self._ticket = 0
        self._waiting: Drawing | None = None
        self._worker = Worker(self)
        self._worker.succeeded.connect(self._take)
        self._worker.failed.connect(self.failed)
        if recognizer is not None:
            self.set_recognizer(recognizer)

    def set_recognizer(self, recognizer: Recognizes) -> None:
        """Let another recognizer read from now on."""
        self.set_source(lambda: recognizer)

    def set_source(self, load: Load) -> None:
        """Let a recognizer read that is loaded in the thread when the next drawing is to be read.

        Parameters
        ----------
        load
            Runs in the thread, once. The text of its ``ValueError`` or ``OSError`` becomes `failed`.
        """
        self._source = _Source(load)
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            self._start(waiting)
        self.source_changed.emit()

    def request(self, drawing: Drawing) -> int:
        """Ask for a drawing to be read; an earlier request that is not answered yet never will be.

        Returns
        -------
        int
            The ticket that comes back with the answer.
        """
        self._ticket += 1
        if self._source is None:
            self._waiting = drawing
        else:
            self._start(drawing)
        return self._ticket

    def close(self) -> None:
        """Answer nothing more, and wait until the thread has ended."""
        self._source = None
        self._worker.close()

    def _start(self, drawing: Drawing) -> None:
        assert self._source is not None
        self._worker.start(partial(_read, self._source, drawing, self._ticket, self._precedence))

    @Slot(object)
    def _take(self, answer: _Answer) -> None:
        self.reading_ready.emit(answer.ticket, answer.reading)
