"""The person's own digits as a list that a view can show: each a picture with its label."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from app.qt.override import override
from app.qt.translation import tr
from app.theme.theme import LIGHT, Theme
from app.widgets.digit_icon import digit_icon
from lenet.datasets.dataset import SIDE
from lenet.datasets.digit_collection import Entry
from lenet.recognition.preprocessing import picture_of_drawing

PICTURE_SIDE = 2 * SIDE
"""Of a picture in the list, in device-independent pixels."""


_Index = QModelIndex | QPersistentModelIndex


_ROOT = QModelIndex()


class EntryModel(QAbstractListModel):
    """The digits, the newest first; pictures are painted when they are first looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()
        self._theme = LIGHT
        self._icons: dict[str, QIcon] = {}

    def show_entries(self, entries: tuple[Entry, ...]) -> None:
        """Show digits in place of those before."""
        self.beginResetModel()
        self._entries = entries[::-1]
        keys = {entry.key for entry in entries}
        self._icons = {key: icon for key, icon in self._icons.items() if key in keys}
        self.endResetModel()

    def wear(self, theme: Theme) -> None:
        """Paint the pictures in the colours of a theme."""
        self._theme = theme
        self._icons.clear()
        if self._entries:
            self.dataChanged.emit(self.index(0), self.index(len(self._entries) - 1))

    def entry(self, index: _Index) -> Entry:
        """Return the digit at a place in the list."""
        return self._entries[index.row()]

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._entries)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is shown of a digit."""
        digit = self.entry(index).digit
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return str(digit.label)
            case Qt.ItemDataRole.DecorationRole:
                return self._icon(self.entry(index))
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                known = {"label": digit.label, "writer": digit.writer, "date": digit.date}
                if digit.date is None:
                    return tr("{label}, drawn by {writer}", **known)
                return tr("{label}, drawn by {writer} on {date}", **known)
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignCenter
        return None

    def _icon(self, entry: Entry) -> QIcon:
        icon = self._icons.get(entry.key)
        if icon is None:
            picture = picture_of_drawing(entry.digit.drawing)
            if picture is None:
                picture = np.zeros((SIDE, SIDE), np.uint8)
            icon = self._icons[entry.key] = digit_icon(picture, self._theme, PICTURE_SIDE)
        return icon
