"""The view of the person's own digits: pictures side by side, of which any can be chosen."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QItemSelectionModel, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from app.mine.digit_grid_model import PICTURE_SIDE, EntryModel
from app.qt.override import override
from app.qt.translation import tr
from app.theme.theme import SPACE, is_theme_change, theme_of
from lenet.datasets.digit_collection import Entry

LABELS = range(10)


class EntryList(QListView):
    """Shows digits; while it has the keyboard, 0 to 9 and Delete work on those that are chosen."""

    relabelled = Signal(int)
    """The chosen ones are to have this label."""

    deleted = Signal()
    """The chosen ones are to be deleted."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("myDigitsList")
        self.setAccessibleName(tr("My digits"))
        self.setToolTip(tr("Choose digits, then press 0 to 9 to relabel them, or Delete"))
        self._entries = EntryModel(self)
        self.setModel(self._entries)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setUniformItemSizes(True)
        self.setIconSize(QSize(PICTURE_SIDE, PICTURE_SIDE))
        self.setSpacing(SPACE // 2)
        self._add_keys()
        self._entries.wear(theme_of(self))

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show digits; where only labels have changed, the same ones stay chosen."""
        chosen = {index.row() for index in self.selectedIndexes()}
        is_as_long = self._entries.rowCount() == len(entries)
        self._entries.show_entries(entries)
        if is_as_long:
            for row in chosen:
                index = self._entries.index(row)
                self.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)
                self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)

    def chosen_keys(self) -> list[str]:
        """Return the keys of the chosen digits."""
        return [self._entries.entry(index).key for index in self.selectedIndexes()]

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if is_theme_change(event):
            self._entries.wear(theme_of(self))

    def _add_keys(self) -> None:
        context = Qt.ShortcutContext.WidgetShortcut
        for label in LABELS:
            key = QShortcut(QKeySequence(str(label)), self, context=context)
            key.activated.connect(partial(self.relabelled.emit, label))
        for sequence in (QKeySequence.StandardKey.Delete, Qt.Key.Key_Backspace):
            key = QShortcut(QKeySequence(sequence), self, context=context)
            key.activated.connect(self.deleted)
