"""The reader: recognizes the drawing of the Draw tab in a thread, again after each change.

While a stroke grows, the next reading begins when the one before has ended, so that answers keep coming however
fast the pen is. Any other change is read at once, and the answer to the drawing before is discarded.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from app.background.job import Job
from app.background.priority import Priority
from app.qt.event_wait import wait_until
from app.qt.translation import tr
from lenet.drawing.strokes import Drawing
from lenet.files.progress import Steps
from lenet.recognition.page_reading import PageReading, ReadsNumbers, read_lines


def _read(recognizer: ReadsNumbers, drawing: Drawing, priority: Priority) -> Steps[PageReading]:
    """Read one drawing; runs in the thread."""
    with priority.interactive():
        return (yield from read_lines(recognizer, drawing))


class Reader(QObject):
    """Reads one drawing after another, before work in the background.

    The ``recognizer`` is never changed after it was made, so both threads may hold it. Without one, the drawing is
    read once there is one.
    """

    read = Signal(object)
    """The ``PageReading`` of the drawing as it is, or, while a stroke grows, as it was a moment ago."""

    failed = Signal(str)
    """One sentence: why there is no answer, and what to do."""

    progressed = Signal(int, int)
    """How many parts of a page are read, and of how many; 0 of 0 when something else is read."""

    recognizer_changed = Signal()
    """Another recognizer reads from now on: what was read before may be read differently."""

    def __init__(
        self,
        recognizer: ReadsNumbers | None = None,
        parent: QObject | None = None,
        *,
        priority: Priority | None = None,
    ) -> None:
        super().__init__(parent)
        self._priority = priority or Priority()
        self.recognizer = recognizer
        self._drawing = Drawing()
        self._is_asked = self._has_grown = self._has_failed = False
        self._job = Job(self)
        self._job.progressed.connect(self.progressed)
        self._job.succeeded.connect(self._take)
        self._job.failed.connect(self._give_up)

    @property
    def is_current(self) -> bool:
        """Whether the last answer belongs to the drawing; an empty canvas needs none to begin with."""
        return not self._is_asked and not self._has_failed

    def set_recognizer(self, recognizer: ReadsNumbers) -> None:
        """Read with another recognizer from now on, and with that the present drawing anew."""
        self.recognizer = recognizer
        self._ask()
        self.recognizer_changed.emit()

    def grow(self, drawing: Drawing) -> None:
        """Follow a drawing that is the last one with more of the same stroke."""
        self._drawing = drawing
        if self._is_asked:
            self._has_grown = True
        else:
            self._ask()

    def replace(self, drawing: Drawing) -> None:
        """Follow a drawing that may be quite another."""
        self._drawing = drawing
        self._ask()

    @Slot()
    def cancel(self) -> None:
        """Read the present drawing no further."""
        if self._is_asked:
            self._job.cancel()
            self._give_up(tr("The page was not read to its end: open or paste it again to read it."))

    def wait(self, timeout_ms: int) -> bool:
        """Run the event loop until the answer belongs to the drawing; return whether it came to that in time."""
        wait_until(lambda: not self._is_asked, self.read, self.failed, timeout_ms=timeout_ms)
        return self.is_current

    def close(self) -> None:
        """Answer nothing more, and wait until the thread has ended."""
        self.recognizer = None
        self._job.close()

    def _ask(self) -> None:
        self._is_asked, self._has_grown, self._has_failed = True, False, False
        if self.recognizer is not None:
            self._job.start(partial(_read, self.recognizer, self._drawing, self._priority))

    @Slot(object)
    def _take(self, page: PageReading) -> None:
        self._is_asked = False
        if self._has_grown:
            self._ask()
        self.read.emit(page)

    @Slot(str)
    def _give_up(self, sentence: str) -> None:
        self._is_asked, self._has_failed = False, True
        self.failed.emit(sentence)
