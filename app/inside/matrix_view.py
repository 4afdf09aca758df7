"""A small matrix: every number in its cell, on the colour of its value."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.colour_scale import ColourScale, colour_scale, signed_levels
from app.inside.words import number_words
from app.override import override
from app.theme import PRINTED_INK, PRINTED_PAPER, SPACE, TextSize, is_theme_change, sized_font, theme_of
from app.translation import tr
from lenet.arrays import Array

_WIDEST = "−00.00"


class MatrixView(QWidget):
    """Shows numbers between blue, below 0, and orange, above it.

    Parameters
    ----------
    name
        Object name.
    title
        What the matrix is, for the line above it and the screen reader.
    rows, columns
        Room is kept for so many numbers, so that nothing jumps.
    """

    clicked = Signal(int)
    """The place of the number that was clicked, counted row by row."""

    def __init__(self, name: str, title: str, *, rows: int = 5, columns: int = 5) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(title)
        self._title, self._rows, self._columns = title, rows, columns
        self._values: Array = np.zeros((0, 0))
        self._largest = 1.0
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
        self.setAccessibleDescription(
            "; ".join(
                ", ".join(number_words(value) for value in row if value == value) for row in values.tolist()
            )
        )
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
    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if is_theme_change(event):
            self.setFixedSize(self.sizeHint())
            self.update()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Tell which number is clicked."""
        width, height = self._cell()
        row, column = int(event.position().y() // height) - 1, int(event.position().x() // width)
        rows, columns = self._values.shape
        if 0 <= row < rows and 0 <= column < columns and np.isfinite(self._values[row, column]):
            self.clicked.emit(row * columns + column)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the title and the cells."""
        theme = theme_of(self)
        scale = colour_scale(theme.negative, theme.zero, theme.positive)
        width, height = self._cell()
        with QPainter(self) as painter:
            painter.setFont(sized_font(TextSize.SMALL))
            painter.setPen(theme.muted)
            title = QRectF(0, 0, self.width(), height)
            words = painter.fontMetrics().elidedText(self._title, Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(title, Qt.AlignmentFlag.AlignCenter, words)
            for (row, column), value in np.ndenumerate(self._values):
                place = QRectF(column * width + 0.5, (row + 1) * height + 0.5, width, height)
                if value == value:
                    self._paint_cell(painter, place, float(value), scale)
                painter.setPen(QPen(theme.border, 1))
                painter.drawRect(place)

    def _paint_cell(self, painter: QPainter, place: QRectF, value: float, scale: ColourScale) -> None:
        level = int(signed_levels(np.array(value), self._largest))
        colour = QColor.fromRgb(int(scale[level]))
        painter.fillRect(place, colour)
        painter.setPen(PRINTED_INK if colour.lightnessF() > 0.45 else PRINTED_PAPER)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, number_words(value))

    def _cell(self) -> tuple[int, int]:
        metrics = QFontMetrics(sized_font(TextSize.SMALL))
        return metrics.horizontalAdvance(_WIDEST), metrics.height() + SPACE // 4


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
    return tr("blue: below 0 · white: 0 · orange: above 0")
