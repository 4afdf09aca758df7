"""The person's own digits side by side, of which any can be chosen."""

from __future__ import annotations

from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QItemSelectionModel, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView

from app.qt.override import override
from app.qt.translation import tr
from app.theme.theme import TextSize
from app.widgets.digit_grid import DigitGrid, DigitGridModel
from lenet.datasets.dataset import SIDE
from lenet.datasets.digit_collection import Entry
from lenet.recognition.preprocessing import picture_of_drawing

LABELS = range(10)


class MyDigitsModel(DigitGridModel[str]):
    """The digits, each by its key, the newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: dict[str, Entry] = {}

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show digits in place of those before."""
        self._entries = {entry.key: entry for entry in entries}
        self._show_items([entry.key for entry in reversed(entries)], known=frozenset(self._entries))

    @override
    def picture(self, item: str) -> NDArray[np.uint8]:
        """Return the drawing as the network's training sees it."""
        picture = picture_of_drawing(self._entries[item].digit.drawing)
        return np.zeros((SIDE, SIDE), np.uint8) if picture is None else picture

    @override
    def words(self, item: str) -> str:
        """Return the label."""
        return str(self._entries[item].digit.label)

    @override
    def description(self, item: str) -> str:
        """Return the label, the writer and the day."""
        digit = self._entries[item].digit
        known = {"label": digit.label, "writer": digit.writer, "date": digit.date}
        if digit.date is None:
            return tr("{label}, drawn by {writer}", **known)
        return tr("{label}, drawn by {writer} on {date}", **known)


class MyDigitsGrid(DigitGrid):
    """Shows digits; while it has the keyboard, 0 to 9 and Delete work on those that are chosen."""

    relabelled = Signal(int)
    """The chosen ones are to have this label."""

    deleted = Signal()
    """The chosen ones are to be deleted."""

    def __init__(self) -> None:
        model = MyDigitsModel()
        tip = tr("Choose digits, then press 0 to 9 to relabel them, or Delete")
        super().__init__("myDigitsList", tr("My digits"), tip, model, text_size=TextSize.BODY)
        self._mine = model
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        context = Qt.ShortcutContext.WidgetShortcut
        for label in LABELS:
            key = QShortcut(QKeySequence(str(label)), self, context=context)
            key.activated.connect(partial(self.relabelled.emit, label))
        for sequence in (QKeySequence.StandardKey.Delete, Qt.Key.Key_Backspace):
            key = QShortcut(QKeySequence(sequence), self, context=context)
            key.activated.connect(self.deleted)

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show digits; where only labels have changed, the same ones stay chosen."""
        chosen = {index.row() for index in self.selectedIndexes()}
        is_as_long = self._mine.rowCount() == len(entries)
        self._mine.show_entries(entries)
        if is_as_long:
            for row in chosen:
                index = self._mine.index(row)
                self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
                self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def chosen_keys(self) -> list[str]:
        """Return the keys of the chosen digits."""
        return [self._mine.item(index) for index in self.selectedIndexes()]
