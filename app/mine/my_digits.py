"""The person's own digits as the window knows them; every change is written in a thread.

Changes are made one after the other, in the order in which they were asked for, and none is lost.
"""

from __future__ import annotations

import logging
from collections import deque
from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from app.background.job import Job
from app.mine import commands
from app.mine.commands import CanvasChange, Change, Done, Undo
from app.services.messages import Messages
from lenet.datasets.digit_collection import CollectionError, Content, DigitCollection
from lenet.drawing.stroke_json import LabelledDrawing
from lenet.drawing.strokes import Drawing

_logger = logging.getLogger(__name__)


class _Task:
    """A change that is still to be made, or is being made."""

    def __init__(self, change: Change, collection: DigitCollection, *, is_of_canvas: bool) -> None:
        self._change, self._collection = change, collection
        self.is_of_canvas = is_of_canvas
        self.is_done = False

    def run(self) -> tuple[Done, Content]:
        """Make the change, once; runs in the thread."""
        self.is_done = True
        return self._change(self._collection), self._collection.read()


class MyDigits(QObject):
    """Keeps, relabels, deletes, exports and imports the person's digits.

    ``content`` is what was in their file after the last change; None before it was read.
    """

    changed = Signal()
    """The file was read anew, and `content` is what is in it."""

    edited = Signal()
    """Other digits are in it now than before."""

    told = Signal(str)
    """A short confirmation of what was done."""

    failed = Signal(str)
    """One sentence: what could not be done, and what to do."""

    not_kept = Signal()
    """What is on the canvas could not be kept."""

    def __init__(self, path: Path, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._collection = DigitCollection(path)
        self._canvas = CanvasChange()
        self._tasks: deque[_Task] = deque()
        self._undos: list[Change] = []
        self.content: Content | None = None
        self.told.connect(messages.told)
        self.failed.connect(messages.failed)
        self._job = Job(self)
        self._job.succeeded.connect(self._note_change)
        self._job.failed.connect(self._note_failure)

    @property
    def path(self) -> Path:
        """Their file, whether it exists or not."""
        return self._collection.path

    @property
    def can_undo(self) -> bool:
        """Whether a change can be taken back."""
        return bool(self._undos)

    def go_on_from(self, before: MyDigits) -> None:
        """Know of the canvas, and take back, what was known and could be taken back before."""
        self._canvas, self._undos, self.content = before._canvas, before._undos, before.content
        self.changed.emit()

    @Slot()
    def reload(self) -> None:
        """Read the file anew."""
        self._add(commands.reload)

    @Slot(object, object)
    def label_drawing(self, drawing: Drawing, label: int | None) -> None:
        """Keep what is on the canvas with a label, or keep it no longer."""
        if label is None:
            self._add(partial(self._canvas.forget, drawing), is_of_canvas=True)
        else:
            digit = LabelledDrawing(label, drawing, date=date.today().isoformat())
            self._add(partial(self._canvas.keep, digit), is_of_canvas=True)

    def relabel(self, keys: list[str], label: int) -> None:
        """Give digits another label."""
        self._add(partial(commands.relabel, keys, label))

    def delete(self, keys: list[str]) -> None:
        """Take digits out; `undo` puts them back where they were."""
        self._add(partial(commands.delete, keys))

    @Slot()
    def undo(self) -> None:
        """Take back the last relabelling, deletion or import."""
        if self._undos:
            self._add(self._undos.pop())

    def export_to(self, path: Path) -> None:
        """Write all digits to a file."""
        self._add(partial(commands.export_to, path))

    def import_from(self, path: Path) -> None:
        """Add the digits of a file that are not there yet."""
        self._add(partial(commands.import_from, path))

    def wait(self, timeout_ms: int = 60_000) -> bool:
        """Run the event loop until every change is made; return whether they were made in time."""
        return self._job.wait(timeout_ms)

    def close(self) -> None:
        """Make what is still to be made, and end the thread."""
        self._job.close()
        for task in self._tasks:
            if not task.is_done:
                try:
                    task.run()
                except CollectionError:
                    # There is no window any more to say it in.
                    _logger.exception("The last change of the digits was lost")
        self._tasks.clear()

    def _add(self, change: Change, *, is_of_canvas: bool = False) -> None:
        self._tasks.append(_Task(change, self._collection, is_of_canvas=is_of_canvas))
        if len(self._tasks) == 1:
            self._job.start(self._tasks[0].run)

    @Slot(object)
    def _note_change(self, result: tuple[Done, Content]) -> None:
        done, content = result
        is_edited = bool(done.sentence) if self.content is None else _keys(content) != _keys(self.content)
        self.content = content
        self._begin_next()
        if done.undo is not None:
            self._undos.append(partial(_undone, done.undo))
        self.changed.emit()
        if is_edited:
            self.edited.emit()
        if done.sentence:
            self.told.emit(done.sentence)

    @Slot(str)
    def _note_failure(self, sentence: str) -> None:
        task = self._begin_next()
        self.failed.emit(sentence)
        if task.is_of_canvas:
            self.not_kept.emit()

    def _begin_next(self) -> _Task:
        """Begin the next task, and return the one that has ended."""
        ended = self._tasks.popleft()
        if self._tasks:
            self._job.start(self._tasks[0].run)
        return ended


def _keys(content: Content) -> list[str]:
    return [entry.key for entry in content.entries]


def _undone(undo: Undo, collection: DigitCollection) -> Done:
    undo(collection)
    return Done()
