"""All weights of a layer as one picture, from blue, below 0, to orange, above it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip

from app.inside.wording import number_words
from app.qt.override import override
from app.qt.translation import tr
from app.theme.colour_scale import colour_scale, scaled_image, signed_levels
from app.theme.theme import SPACE, TextSize, sized_font, theme_of
from app.widgets.colour_legend import paint_scale_legend, signed_ends
from app.widgets.themed_widget import ThemedWidget
from lenet.inspection.weight_image import GAP
from lenet.nn.arrays import Array

_LARGEST_CELL = 3 * SPACE

_COMFORTABLE_HEIGHT = 24 * SPACE
"""Cells are no larger than this needs, if they are larger than two pixels."""

_STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class WeightsView(ThemedWidget):
    """Shows a sheet of weights; a click, or the keyboard, chooses one of them."""

    chosen = Signal(int)
    """The place, in ``W.ravel()``, of a weight whose unit shall be shown."""

    pointed = Signal(int)
    """The place of the weight under the pointer or the keyboard's mark."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("filterWeights")
        self.setAccessibleName(tr("Weights of the layer"))
        self.setToolTip(tr("Click a weight to see its unit at work"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._sheet: NDArray[np.intp] = np.full((1, 1), GAP, np.intp)
        self._values: Array = np.zeros(0)
        self._largest = 1.0
        self._mark = (0, 0)

    def show_weights(self, sheet: NDArray[np.intp], values: Array, *, largest: float) -> None:
        """Show numbers.

        Parameters
        ----------
        sheet
            Where each stands, as `lenet.inspection.weight_image.weight_sheet` returns it.
        values
            One for each place of the sheet, as ``W.ravel()``.
        largest
            The magnitude that has the full colour.
        """
        if sheet.shape != self._sheet.shape:
            self._mark = (0, 0)
        self._sheet, self._values, self._largest = sheet, values, largest
        self.setFixedHeight(self._height_for(self.width()))
        self.update()

    @override
    def minimumSizeHint(self) -> QSize:
        """Return room for a pixel for each weight."""
        return QSize(self._sheet.shape[1], self._height_for(self._sheet.shape[1]))

    @override
    def wear_theme(self) -> None:
        """Take the room that the theme's fonts need, and paint again."""
        self.setFixedHeight(self._height_for(self.width()))
        super().wear_theme()

    @override
    def event(self, event: QEvent) -> bool:
        """Say which weight is under the pointer, and its value."""
        if event.type() == QEvent.Type.Resize:
            self.setFixedHeight(self._height_for(self.width()))
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._place_at(QPointF(event.pos()))
            words = self.toolTip() if place is None else number_words(float(self._values[place]), digits=4)
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which weight is under the pointer."""
        place = self._place_at(event.position())
        self.setCursor(Qt.CursorShape.ArrowCursor if place is None else Qt.CursorShape.PointingHandCursor)
        if place is not None:
            self.pointed.emit(place)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the weight under the pointer."""
        place = self._place_at(event.position())
        if place is not None and event.button() == Qt.MouseButton.LeftButton:
            self.chosen.emit(place)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk from weight to weight, and choose one with the enter key."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(int(self._sheet[self._mark]))
            return
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        row, column = self._mark
        height, width = self._sheet.shape
        while True:
            row, column = row + step[0], column + step[1]
            if not (0 <= row < height and 0 <= column < width):
                return
            if self._sheet[row, column] != GAP:
                break
        self._mark = row, column
        self.pointed.emit(int(self._sheet[row, column]))
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the weights, the keyboard's mark, and the legend."""
        theme, cell = theme_of(self), self._cell(self.width())
        height, width = self._sheet.shape
        scale = colour_scale(theme.negative, theme.zero, theme.positive)
        with QPainter(self) as painter:
            painter.setFont(sized_font(TextSize.SMALL))
            if self._values.size:
                values = np.where(self._sheet == GAP, 0.0, self._values[self._sheet])
                image = scaled_image(signed_levels(values, self._largest), scale)
                painter.drawImage(QRectF(0, 0, width * cell, height * cell), image)
                for gap in self._gaps(cell):
                    painter.fillRect(gap, theme.surface)
                row = QRectF(0, height * cell + SPACE / 2, min(self.width(), 40 * SPACE), self._line())
                paint_scale_legend(painter, row, scale, theme, signed_ends(self._largest))
            if self.hasFocus():
                row_number, column = self._mark
                painter.setPen(QPen(theme.focus, 2))
                painter.drawRect(QRectF(column * cell - 1, row_number * cell - 1, cell + 2, cell + 2))

    def _gaps(self, cell: float) -> list[QRectF]:
        """Return the lines between the squares."""
        is_gap = self._sheet == GAP
        height, width = self._sheet.shape
        rows, columns = np.flatnonzero(is_gap.all(axis=1)), np.flatnonzero(is_gap.all(axis=0))
        lines = [QRectF(0, row * cell, width * cell, cell) for row in rows.tolist()]
        return lines + [QRectF(column * cell, 0, cell, height * cell) for column in columns.tolist()]

    def _place_at(self, point: QPointF) -> int | None:
        cell = self._cell(self.width())
        row, column = int(point.y() // cell), int(point.x() // cell)
        height, width = self._sheet.shape
        if not (0 <= row < height and 0 <= column < width) or self._sheet[row, column] == GAP:
            return None
        return int(self._sheet[row, column])

    def _cell(self, width: int) -> float:
        """Return the side of a weight's square: whole pixels where there is room for one."""
        rows, columns = self._sheet.shape
        side = min(width / columns, max(2.0, _COMFORTABLE_HEIGHT / rows), float(_LARGEST_CELL))
        return float(int(side)) if side >= 1 else side

    def _height_for(self, width: int) -> int:
        rows: int = self._sheet.shape[0]
        return round(rows * self._cell(width) + SPACE / 2) + self._line()

    def _line(self) -> int:
        return self.fontMetrics().height()
