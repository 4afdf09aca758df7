"""All weights of a layer as one picture, from blue, below 0, to orange, above it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from app.inside.wording import number_words
from app.qt.override import override
from app.qt.translation import tr
from app.theme.colour_scale import colour_scale, scaled_image, signed_levels
from app.theme.theme import SPACE, TextSize, sized_font, theme_of
from app.widgets.building import named
from app.widgets.cell_grid import CellGrid
from app.widgets.colour_legend import paint_scale_legend, signed_ends
from lenet.inspection.weight_image import GAP
from lenet.nn.arrays import Array

_LARGEST_CELL = 3 * SPACE

_COMFORTABLE_HEIGHT = 24 * SPACE
"""Cells are no larger than this needs, if they are larger than two pixels."""


class WeightsView(CellGrid):
    """Shows a sheet of weights; a click, or the keyboard, chooses one of them."""

    chosen = Signal(int)
    """The place, in ``W.ravel()``, of a weight whose unit is to be shown."""

    pointed = Signal(int)
    """The place of the weight under the pointer or the keyboard's mark."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "filterWeights", tr("Weights of the layer"), tr("Click a weight to see its unit at work"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._sheet: NDArray[np.intp] = np.full((1, 1), GAP, np.intp)
        self._values: Array = np.zeros(0)
        self._largest = 1.0

    def show_weights(self, sheet: NDArray[np.intp], values: Array, *, largest: float) -> None:
        """Show weights, values like ``W.ravel()``, where `weight_sheet` puts them; `largest` has the full colour."""
        if sheet.shape != self._sheet.shape:
            self._marked = (0, 0)
        self._sheet, self._values, self._largest = sheet, values, largest
        self.setFixedHeight(self._height_for(self.width()))
        self.update()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._sheet.shape[1], self._height_for(self._sheet.shape[1]))

    @override
    def update_theme(self) -> None:
        self.setFixedHeight(self._height_for(self.width()))
        super().update_theme()

    @override
    def _shape(self) -> tuple[int, int]:
        return len(self._sheet), self._sheet.shape[1]

    @override
    def _cell_size(self) -> tuple[float, float]:
        """Return the sides of a weight's square: whole pixels where there is room for one."""
        side = self._side(self.width())
        return side, side

    @override
    def _has(self, row: int, column: int) -> bool:
        return super()._has(row, column) and bool(self._sheet[row, column] != GAP)

    @override
    def _words(self, row: int, column: int) -> str:
        return number_words(float(self._values[self._sheet[row, column]]), digits=4)

    @override
    def choose(self, row: int, column: int) -> None:
        self.chosen.emit(int(self._sheet[row, column]))

    @override
    def _mark(self, row: int, column: int) -> None:
        super()._mark(row, column)
        self.pointed.emit(int(self._sheet[row, column]))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setFixedHeight(self._height_for(self.width()))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        cell = self._cell_at(event.position())
        self.setCursor(Qt.CursorShape.ArrowCursor if cell is None else Qt.CursorShape.PointingHandCursor)
        if cell is not None:
            self.pointed.emit(int(self._sheet[cell]))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, cell = theme_of(self), self._side(self.width())
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
                painter.setPen(QPen(theme.focus, 2))
                painter.drawRect(self._rect_of(*self._marked).adjusted(-1, -1, 1, 1))

    def _gaps(self, cell: float) -> list[QRectF]:
        is_gap = self._sheet == GAP
        height, width = self._sheet.shape
        rows, columns = np.flatnonzero(is_gap.all(axis=1)), np.flatnonzero(is_gap.all(axis=0))
        lines = [QRectF(0, row * cell, width * cell, cell) for row in rows.tolist()]
        return lines + [QRectF(column * cell, 0, cell, height * cell) for column in columns.tolist()]

    def _side(self, width: int) -> float:
        rows, columns = self._sheet.shape
        side = min(width / columns, max(2.0, _COMFORTABLE_HEIGHT / rows), float(_LARGEST_CELL))
        return float(int(side)) if side >= 1 else side

    def _height_for(self, width: int) -> int:
        rows: int = self._sheet.shape[0]
        return round(rows * self._side(width) + SPACE / 2) + self._line()

    def _line(self) -> int:
        return self.fontMetrics().height()
