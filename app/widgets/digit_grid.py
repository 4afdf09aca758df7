"""A grid of digits: pictures side by side, each with a few words below it, which grow with the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QListView

from app.qt.override import override
from app.theme.theme import LIGHT, SPACE, TextSize, Theme, sized_font, theme_of
from app.widgets.building import named
from app.widgets.digit_icon import digit_icon
from app.widgets.themed_widget import FollowsTheme

SMALLEST_PICTURE = 56
"""Side of a picture, in device-independent pixels."""

_PER_HEIGHT = 12
"""Pictures, one below the other, that would fill the window: they grow with it."""

_ALL_AT_ONCE = 200
"""Digits that are laid out before the window goes on."""

_MOST_ICONS = 500
"""Painted pictures that are kept; to scroll through thousands, none is needed twice."""

_Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()


class DigitGridModel(QAbstractListModel):
    """The digits of a grid, each known by something hashable; pictures are painted when first looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: Sequence[Any] = ()
        self._theme, self._side = LIGHT, SMALLEST_PICTURE
        self._icons: dict[Any, QIcon] = {}
        self._picture: Callable[[Any], NDArray[np.uint8]]
        self._words: Callable[[Any], str]
        self._description: Callable[[Any], str]

    def show_items(
        self,
        items: Sequence[Any],
        *,
        picture: Callable[[Any], NDArray[np.uint8]],
        words: Callable[[Any], str],
        description: Callable[[Any], str],
        known: frozenset[Any] = frozenset(),
    ) -> None:
        """Show digits in place of those before; the pictures of the known items are the same as before.

        Of each item, ``picture`` returns the picture, uint8 [rows, columns], ink 255 on paper 0, ``words`` what is written
        below it, and ``description`` its tooltip.
        """
        self.beginResetModel()
        self.items, self._picture, self._words, self._description = items, picture, words, description
        self._icons = {item: icon for item, icon in self._icons.items() if item in known}
        self.endResetModel()

    def set_theme(self, theme: Theme, side: int) -> None:
        """Paint the pictures in the colours of a theme, so large on each side."""
        self._theme, self._side = theme, side
        self._icons.clear()
        if self.items:
            self.dataChanged.emit(self.index(0), self.index(len(self.items) - 1))

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.items)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        item = self.items[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(item)
            case Qt.ItemDataRole.DecorationRole:
                return self._icon(item)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._description(item)
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignHCenter
        return None

    def _icon(self, item: object) -> QIcon:
        icon = self._icons.get(item)
        if icon is None:
            if len(self._icons) == _MOST_ICONS:
                self._icons.clear()
            icon = self._icons[item] = digit_icon(self._picture(item), self._theme, self._side)
        return icon


class DigitGrid(FollowsTheme, QListView):
    """Shows digits, or, where there are none, the words ``nothing``."""

    def __init__(
        self,
        name: str,
        title: str,
        tip: str,
        *,
        nothing: str = "",
        text_size: TextSize = TextSize.SMALL,
        per_height: int = _PER_HEIGHT,
    ) -> None:
        super().__init__()
        self.nothing, self._text_size, self._per_height = nothing, text_size, per_height
        named(self, name, title, tip)
        self.digits = DigitGridModel(self)
        self.setModel(self.digits)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_ALL_AT_ONCE)
        self.setUniformItemSizes(True)
        self.setSpacing(SPACE // 2)
        self.update_theme()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(3 * SMALLEST_PICTURE, 2 * SMALLEST_PICTURE)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._side() != self.iconSize().width():
            self.update_theme()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.digits.rowCount():
            place = self.viewport().rect().adjusted(SPACE, SPACE, -SPACE, -SPACE)
            with QPainter(self.viewport()) as painter:
                painter.setPen(theme_of(self).muted)
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.nothing)

    def _side(self) -> int:
        return max(SMALLEST_PICTURE, self.window().height() // (self._per_height * SPACE) * SPACE)

    @override
    def update_theme(self) -> None:
        side = self._side()
        self.setFont(sized_font(self._text_size))
        self.setIconSize(QSize(side, side))
        self.digits.set_theme(theme_of(self), side)
