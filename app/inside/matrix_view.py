"""A small matrix: every number in its cell, on the colour of its value."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip

from app.inside.wording import number_words
from app.qt.override import override
from app.qt.translation import tr
from app.theme.colour_scale import ColourScale, colour_scale, signed_levels
from app.theme.theme import SPACE, TextSize, sized_font, theme_of
from app.widgets.themed_widget import ThemedWidget
from lenet.nn.arrays import Array
from lenet.report.contrast import readable_on

_STEPS = {Qt.Key.Key_Left: (0, -1), Qt.Key.Key_Right: (0, 1), Qt.Key.Key_Up: (-1, 0), Qt.Key.Key_Down: (1, 0)}

_TOLD_DIGITS = 6
"""Decimals of a number that is pointed at."""


class MatrixView(ThemedWidget):
    """Shows numbers between blue, below 0, and orange, above it.

    Parameters
    ----------
    name
        Object name.
    title
        What the matrix is, for the line above it and the screen reader.
    rows, columns
        Room is kept for so many numbers, so that nothing jumps.
    digits, whole_digits
        Room is kept for so many digits after and before the point; a larger number has fewer decimals.
    can_choose
        Whether a number can be chosen, with the mouse or the keyboard.
    """

    clicked = Signal(int)
    """The place of the number that was chosen, counted row by row."""

    def __init__(
        self,
        name: str,
        title: str,
        *,
        rows: int = 5,
        columns: int = 5,
        digits: int = 2,
        whole_digits: int = 2,
        can_choose: bool = False,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._title, self._rows, self._columns = title, rows, columns
        self._digits, self._whole_digits = digits, whole_digits
        self._values: Array = np.zeros((0, 0))
        self._largest = 1.0
        self._size = TextSize.SMALL
        self._mark = (0, 0)
        self._can_choose = can_choose
        if can_choose:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFixedSize(self.sizeHint())

    def show_values(self, values: Array, *, largest: float) -> None:
        """Show numbers, of at most as many rows and columns as there is room for; NaN leaves a cell empty.

        Parameters
        ----------
        values
            The numbers.
        largest
            The magnitude that has the full colour.
        """
        self._values, self._largest = values, largest
        if not self._has(*self._mark):
            self._mark = (0, 0)
        self.setAccessibleDescription(
            "; ".join(
                ", ".join(self._words(value) for value in row if value == value) for row in values.tolist()
            )
        )
        self.update()

    def set_text_size(self, size: TextSize) -> None:
        """Write the numbers larger or smaller, and take the room for that."""
        if size is not self._size:
            self._size = size
            self.setFixedSize(self.sizeHint())
            self.update()

    def show_title(self, title: str) -> None:
        """Say what it is now."""
        self._title = title
        self.setAccessibleName(title)
        self.update()

    @override
    def sizeHint(self) -> QSize:
        """Return room for the title and all cells."""
        width, height = self._cell()
        return QSize(width * self._columns + 2, height * (self._rows + 1) + 2)

    @override
    def wear_theme(self) -> None:
        """Take the room that the theme's fonts need, and paint again."""
        self.setFixedSize(self.sizeHint())
        super().wear_theme()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the number that is clicked."""
        at = self._number_at(event.position())
        if at is not None and self._can_choose:
            self._mark = at
            self._choose()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from number to number, and choose one with the enter key."""
        step = _STEPS.get(Qt.Key(event.key()))
        if self._can_choose and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._choose()
        elif self._can_choose and step is not None:
            row, column = self._mark[0] + step[0], self._mark[1] + step[1]
            if self._has(row, column):
                self._mark = row, column
                self.update()
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        """Tell the number under the pointer more exactly."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            at = self._number_at(QPointF(event.pos()))
            words = self.toolTip()
            if at is not None:
                told = number_words(float(self._values[at]), digits=_TOLD_DIGITS)
                words = f"{told}\n{words}" if words else told
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the title and the cells."""
        theme = theme_of(self)
        scale = colour_scale(theme.negative, theme.zero, theme.positive)
        width, height = self._cell()
        with QPainter(self) as painter:
            painter.setFont(sized_font(self._size))
            painter.setPen(theme.muted)
            words = painter.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, self.width())
            # Above the numbers, and as wide as it has to be.
            wide = max(width * self._values.shape[1], painter.fontMetrics().horizontalAdvance(words))
            painter.drawText(QRectF(0, 0, wide, height), Qt.AlignmentFlag.AlignCenter, words)
            for (row, column), value in np.ndenumerate(self._values):
                place = QRectF(column * width + 0.5, (row + 1) * height + 0.5, width, height)
                if value == value:
                    self._paint_cell(painter, place, float(value), scale)
                painter.setPen(QPen(theme.border, 1))
                painter.drawRect(place)
            if self.hasFocus() and self._has(*self._mark):
                row, column = self._mark
                painter.setPen(QPen(theme.focus, 2))
                painter.drawRect(QRectF(column * width + 1, (row + 1) * height + 1, width, height))

    def _paint_cell(self, painter: QPainter, place: QRectF, value: float, scale: ColourScale) -> None:
        level = int(signed_levels(np.array(value), self._largest))
        colour = QColor.fromRgb(int(scale[level]))
        painter.fillRect(place, colour)
        painter.setPen(QColor(*readable_on((colour.red(), colour.green(), colour.blue()))))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._words(value))

    def _words(self, value: float) -> str:
        too_many = max(len(f"{abs(value):.0f}") - self._whole_digits, 0)
        return number_words(value, digits=max(self._digits - too_many, 0))

    def _choose(self) -> None:
        row, column = self._mark
        if self._has(row, column):
            self.clicked.emit(row * self._values.shape[1] + column)

    def _has(self, row: int, column: int) -> bool:
        rows, columns = self._values.shape
        return 0 <= row < rows and 0 <= column < columns and bool(np.isfinite(self._values[row, column]))

    def _number_at(self, point: QPointF) -> tuple[int, int] | None:
        width, height = self._cell()
        row, column = int(point.y() // height) - 1, int(point.x() // width)
        return (row, column) if self._has(row, column) else None

    def _cell(self) -> tuple[int, int]:
        metrics = QFontMetrics(sized_font(self._size))
        widest = f"−{'0' * self._whole_digits}.{'0' * self._digits}"
        return metrics.horizontalAdvance(widest) + SPACE // 4, metrics.height() + SPACE // 4


def input_blocks(values: Array) -> list[Array]:
    """Return a unit's inputs, weights or products in blocks of at most 5×5, the last filled up with NaN.

    Parameters
    ----------
    values
        [C, size, size], a block for each map; or [units], 25 in a block.
    """
    if values.ndim > 1:
        return list(values)
    filled = np.full(-(-len(values) // 25) * 25, np.nan)
    filled[: len(values)] = values
    return list(filled.reshape(-1, 5, 5))


def hint_words() -> str:
    """Return what the colours of matrices mean."""
    return tr("blue: below 0 · white: 0 · orange: above 0 · rounded; point at a number to read more of it")
