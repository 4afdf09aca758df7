"""A small matrix: every number in its cell, on the colour of its value."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QGuiApplication, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from app.inside.wording import number_words
from app.qt.override import override
from app.theme.colour_scale import colour_scale, signed_levels
from app.theme.theme import SPACE, TextSize, sized_font, theme_of
from app.widgets.building import named
from app.widgets.cell_grid import CellGrid, fill_cell
from lenet.nn.arrays import Array

_TOLD_DIGITS = 6
"""Decimals of a number that is pointed at."""

_PIXELS_TO_LARGEST, _KEYS_TO_LARGEST = 100, 10
"""Device-independent pixels of a drag, and presses of a key, from 0 to the number with the full colour."""

_SIGNS: Mapping[int, int] = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Minus: -1}

_SIDE = 5
"""Room is kept for so many rows and columns, so that nothing moves."""


class MatrixView(CellGrid):
    """Shows numbers between blue, below 0, and orange, above it; with ``can_choose`` one of them can be chosen or changed.

    Room is kept for some digits after and before the point; a larger number has fewer decimals.
    """

    clicked = Signal(int)
    """The place of the number that was chosen, counted row by row."""

    changed = Signal(int, float, bool)
    """The place of a number that is dragged, what it is to be, and whether the drag goes on from the last change."""

    def __init__(
        self, name: str, title: str, *, digits: int = 2, whole_digits: int = 2, can_choose: bool = False
    ) -> None:
        super().__init__()
        named(self, name, title)
        self._title = title
        self._digits, self._whole_digits = digits, whole_digits
        self._values: Array = np.zeros((0, 0))
        self._largest = 1.0
        self._size = TextSize.SMALL
        self._can_choose = can_choose
        self._pressed: tuple[int, int] | None = None
        self._pressed_at, self._start, self._step = QPointF(), 0.0, 0.0
        self._is_dragged = False
        if can_choose:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.SizeVerCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_values(self, values: Array, *, largest: float) -> None:
        """Show numbers, [rows, columns]; NaN leaves a cell empty, and `largest` has the full colour."""
        self._values, self._largest = values, largest
        if not self._has(*self._marked):
            self._marked = (0, 0)
        lines = (", ".join(self._shown(value) for value in row if value == value) for row in values.tolist())
        self.setAccessibleDescription("; ".join(lines))
        self.update()

    def set_text_size(self, size: TextSize) -> None:
        """Write the numbers larger or smaller."""
        if size is not self._size:
            self._size = size
            self.update_theme()

    def width_with(self, size: TextSize) -> int:
        """Return how wide it would be with numbers of a size, in device-independent pixels."""
        return self._cell_size(size)[0] * _SIDE + 2

    def show_title(self, title: str) -> None:
        """Give it another title."""
        self._title = title
        self.setAccessibleName(title)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        width, height = self._cell_size()
        return QSize(width * _SIDE + 2, height * (_SIDE + 1) + 2)

    @override
    def _shape(self) -> tuple[int, int]:
        return len(self._values), self._values.shape[1]

    @override
    def _cell_size(self, size: TextSize | None = None) -> tuple[int, int]:
        """Return width and height of a cell: room for the widest number."""
        metrics = QFontMetrics(sized_font(size or self._size))
        widest = f"−{'0' * self._whole_digits}.{'0' * self._digits}"
        return metrics.horizontalAdvance(widest) + SPACE // 4, metrics.height() + SPACE // 4

    @override
    def _origin(self) -> QPointF:
        return QPointF(0.5, self._cell_size()[1] + 0.5)

    @override
    def _has(self, row: int, column: int) -> bool:
        return super()._has(row, column) and bool(np.isfinite(self._values[row, column]))

    @override
    def _words(self, row: int, column: int) -> str:
        return number_words(float(self._values[row, column]), digits=_TOLD_DIGITS)

    @override
    def choose(self, row: int, column: int) -> None:
        if self._can_choose:
            self._mark(row, column)
            self.clicked.emit(self._place(row, column))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position())
        if cell is not None and self._can_choose and event.button() == Qt.MouseButton.LeftButton:
            self._mark(*cell)
            self._pressed, self._pressed_at, self._is_dragged = cell, event.position(), False
            self._start, self._step = float(self._values[cell]), self._largest / _PIXELS_TO_LARGEST

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        up = self._pressed_at.y() - event.position().y()
        if self._pressed is not None and (
            self._is_dragged or abs(up) >= QGuiApplication.styleHints().startDragDistance()
        ):
            was_dragged, self._is_dragged = self._is_dragged, True
            self.changed.emit(self._place(*self._pressed), self._start + up * self._step, was_dragged)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        cell, self._pressed = self._pressed, None
        if cell is not None and not self._is_dragged:
            self.choose(*cell)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        sign = _SIGNS.get(event.key(), 0)
        if sign and self._can_choose and self._has(*self._marked):
            value = float(self._values[self._marked]) + sign * self._largest / _KEYS_TO_LARGEST
            self.changed.emit(self._place(*self._marked), value, False)  # noqa: FBT003 - of a signal
        else:
            super().keyPressEvent(event)

    def _place(self, row: int, column: int) -> int:
        columns: int = self._values.shape[1]
        return row * columns + column

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        scale = colour_scale(theme.negative, theme.zero, theme.positive)
        width, height = self._cell_size()
        with QPainter(self) as painter:
            painter.setFont(sized_font(self._size))
            painter.setPen(theme.muted)
            words = painter.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, self.width())
            # Above the numbers, and as wide as it has to be.
            wide = max(width * self._values.shape[1], painter.fontMetrics().horizontalAdvance(words))
            painter.drawText(QRectF(0, 0, wide, height), Qt.AlignmentFlag.AlignCenter, words)
            for (row, column), value in np.ndenumerate(self._values):
                place = self._rect_of(row, column)
                if value == value:
                    level = int(signed_levels(np.array(value), self._largest))
                    painter.setPen(fill_cell(painter, place, scale, level))
                    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._shown(float(value)))
                painter.setPen(QPen(theme.border, 1))
                painter.drawRect(place)
            if self.hasFocus() and self._has(*self._marked):
                painter.setPen(QPen(theme.focus, 2))
                painter.drawRect(self._rect_of(*self._marked).translated(0.5, 0.5))

    def _shown(self, value: float) -> str:
        too_many = max(len(f"{abs(value):.0f}") - self._whole_digits, 0)
        return number_words(value, digits=max(self._digits - too_many, 0))


def input_blocks(values: Array) -> list[Array]:
    """Return a unit's inputs, weights or products in blocks of at most 5×5, the last filled up with NaN.

    They are [C, size, size], a block for each map, or [units], 25 in a block.
    """
    if values.ndim > 1:
        return list(values)
    filled = np.full(-(-len(values) // 25) * 25, np.nan)
    filled[: len(values)] = values
    return list(filled.reshape(-1, 5, 5))
