"""Keeps the answer in step with the drawing.

A stroke that grows waits until the answer before is there, so that answers keep coming however fast the
pen is; any other change is asked about at once, and what was asked before is no longer wanted.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from app.qt.event_wait import wait_until
from app.services.reader import Reader
from lenet.drawing.strokes import Drawing

if TYPE_CHECKING:
    from lenet.recognition.reading import Reading


class LiveReading(QObject):
    """Asks a reader about one drawing after another.

    Parameters
    ----------
    reader
        Answers from another thread.
    parent
        Its owner.
    """

    read = Signal(object)
    """The ``Reading`` of the drawing as it is, or, while a stroke grows, as it was a moment ago."""

    failed = Signal(str)
    """One sentence: why there is no answer."""

    def __init__(self, reader: Reader, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self._drawing = Drawing()
        self._ticket: int | None = None
        self._has_grown = False
        self._has_failed = False
        reader.reading_ready.connect(self._take)
        reader.failed.connect(self._give_up)
        reader.recognizer_changed.connect(self._ask)

    @property
    def is_current(self) -> bool:
        """Whether the last answer belongs to the drawing; an empty canvas needs none to begin with."""
        return self._ticket is None and not self._has_failed

    def grow(self, drawing: Drawing) -> None:
        """Follow a drawing that is the last one with more of the same stroke."""
        self._drawing = drawing
        if self._ticket is None:
            self._ask()
        else:
            self._has_grown = True

    def replace(self, drawing: Drawing) -> None:
        """Follow a drawing that may be quite another."""
        self._drawing = drawing
        self._ask()

    def wait(self, timeout_ms: int) -> bool:
        """Run the event loop until the answer belongs to the drawing.

        Parameters
        ----------
        timeout_ms
            Give up after so many milliseconds.

        Returns
        -------
        bool
            Whether it does.
        """
        wait_until(lambda: self._ticket is None, self.read, self.failed, timeout_ms=timeout_ms)
        return self.is_current

    @Slot()
    def _ask(self) -> None:
        self._has_grown = False
        self._has_failed = False
        self._ticket = self._reader.request(self._drawing)

    @Slot(int, object)
    def _take(self, ticket: int, reading: Reading) -> None:
        if ticket != self._ticket:
            return
        self._ticket = None
        if self._has_grown:
            self._ask()
        self.read.emit(reading)

    @Slot(str)
    def _give_up(self, sentence: str) -> None:
        self._ticket = None
        self._has_failed = True
        self.failed.emit(sentence)
