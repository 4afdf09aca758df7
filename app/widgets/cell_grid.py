"""A grid of numbers on the colours of their values: cells that the mouse and the keyboard reach."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QHelpEvent, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QToolTip

from app.qt.override import override
from app.theme.colour_scale import ColourScale
from app.widgets.themed_widget import ThemedWidget
from lenet.report.colours import readable_on

ARROWS: Mapping[int, tuple[int, int]] = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
"""Where the arrow keys lead: rows down, and columns to the right."""

_CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class CellGrid(ThemedWidget):
    """Cells in rows and columns, some of which may be empty; a subclass paints them.

    A click, or Enter, chooses one; the arrow keys go from one to the next that is not empty.
    """

    wraps = False
    """Whether the arrow keys lead from one end to the other."""

    def __init__(self) -> None:
        super().__init__()
        self._marked = (0, 0)  # row and column where the keyboard is

    def _shape(self) -> tuple[int, int]:
        """Return how many rows and columns there are."""
        raise NotImplementedError

    def _cell_size(self) -> tuple[float, float]:
        """Return width and height of a cell, in device-independent pixels."""
        raise NotImplementedError

    def _origin(self) -> QPointF:
        """Return the upper left corner of the first cell."""
        return QPointF()

    def _has(self, row: int, column: int) -> bool:
        """Tell whether a cell is there and not empty."""
        rows, columns = self._shape()
        return 0 <= row < rows and 0 <= column < columns

    def _words(self, row: int, column: int) -> str:
        """Return what is said of the cell under the mouse."""
        raise NotImplementedError

    def choose(self, row: int, column: int) -> None:
        """Choose a cell: nothing, by default."""

    def _mark(self, row: int, column: int) -> None:
        self._marked = row, column
        self.update()

    def _rect_of(self, row: int, column: int) -> QRectF:
        """Return where a cell is painted."""
        width, height = self._cell_size()
        corner = self._origin() + QPointF(column * width, row * height)
        return QRectF(corner.x(), corner.y(), width, height)

    def _cell_at(self, place: QPointF) -> tuple[int, int] | None:
        """Return the row and column of the cell at a place, if one is there and not empty."""
        (width, height), offset = self._cell_size(), place - self._origin()
        row, column = int(offset.y() // height), int(offset.x() // width)
        return (row, column) if self._has(row, column) else None

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position())
        if cell is not None and event.button() == Qt.MouseButton.LeftButton:
            self.choose(*cell)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = ARROWS.get(event.key())
        if event.key() in _CHOOSING and self._has(*self._marked):
            self.choose(*self._marked)
        elif step is not None:
            cell = self._next(step)
            if cell is not None:
                self._mark(*cell)
        else:
            super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            cell = self._cell_at(QPointF(event.pos()))
            lines = ("" if cell is None else self._words(*cell), self.toolTip())
            QToolTip.showText(event.globalPos(), "\n".join(filter(None, lines)), self)
            return True
        return super().event(event)

    def _next(self, step: tuple[int, int]) -> tuple[int, int] | None:
        (row, column), (rows, columns) = self._marked, self._shape()
        for _ in range(max(rows, columns)):
            row, column = row + step[0], column + step[1]
            if self.wraps:
                row, column = row % rows, column % columns
            if self._has(row, column):
                return row, column
        return None


def fill_cell(painter: QPainter, place: QRectF, scale: ColourScale, level: int) -> QColor:
    """Fill a cell with a step of a scale, and return the colour in which a number can be read on it."""
    ground = QColor.fromRgb(int(scale[level]))
    painter.fillRect(place, ground)
    return QColor(*readable_on((ground.red(), ground.green(), ground.blue())))
