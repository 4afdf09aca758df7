"""The person's own digits side by side, of which any can be chosen."""

from __future__ import annotations

from functools import partial

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView

from app.qt.translation import tr
from app.theme.theme import TextSize
from app.widgets.digit_grid import DigitGrid
from lenet.datasets.dataset import SIDE
from lenet.datasets.digit_collection import Entry
from lenet.drawing.stroke_json import LabelledDrawing
from lenet.drawing.strokes import Drawing
from lenet.recognition.preprocessing import picture_of_drawing

LABELS = range(10)


class MyDigitsGrid(DigitGrid):
    """Shows digits; while it has the keyboard, 0 to 9 and Delete work on those that are chosen."""

    relabelled = Signal(int)
    """The chosen ones are to have this label."""

    deleted = Signal()
    """The chosen ones are to be deleted."""

    def __init__(self) -> None:
        tip = tr("Choose digits, then press 0 to 9 to relabel them, or Delete")
        super().__init__("myDigitsList", tr("My digits"), tip, text_size=TextSize.BODY)
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
        is_as_long = len(self.digits.items) == len(entries)
        known = {entry.key: entry.digit for entry in entries}
        self.digits.show_items(
            [entry.key for entry in reversed(entries)],
            picture=lambda key: _picture(known[key].drawing),
            words=lambda key: str(known[key].label),
            description=lambda key: _description(known[key]),
            known=frozenset(known),
        )
        if is_as_long:
            for row in chosen:
                index = self.digits.index(row)
                self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
                self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def chosen_keys(self) -> list[str]:
        """Return the keys of the chosen digits."""
        return [self.digits.items[index.row()] for index in self.selectedIndexes()]


def _picture(drawing: Drawing) -> NDArray[np.uint8]:
    picture = picture_of_drawing(drawing)
    return np.zeros((SIDE, SIDE), np.uint8) if picture is None else picture


def _description(digit: LabelledDrawing) -> str:
    known = {"label": digit.label, "writer": digit.writer, "date": digit.date}
    if digit.date is None:
        return tr("{label}, drawn by {writer}", **known)
    return tr("{label}, drawn by {writer} on {date}", **known)
