"""The confusion matrix: what each digit was read as, and how often; any cell can be chosen."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from app.qt.override import override
from app.qt.translation import figure, tr, tr_count
from app.theme.colour_scale import STEPS, ColourScale, colour_scale
from app.theme.theme import SPACE, TextSize, sized_font, theme_of
from app.widgets.building import named
from app.widgets.cell_grid import CellGrid, fill_cell
from app.widgets.colour_legend import paint_scale_legend
from lenet.evaluation.classification import DIGITS

_SMALLEST_CELL, _LARGEST_CELL = 22, 112
"""Height of a cell, in device-independent pixels."""

_WIDEST = 1.6
"""Width of a cell, in heights: where the window is low, its numbers still have room."""

_PLAIN_CELL, _MOST_ZOOM = 40, 2.0
"""In cells of this height numbers are as large as elsewhere; in higher ones they are larger, up to so many times."""


class ConfusionMatrix(CellGrid):
    """Ten rows, what the digits are, and ten columns, what they were read as.

    A click or the arrow keys choose a cell. Only errors are coloured: the diagonal would outshine them.
    """

    chosen = Signal(int, int)
    """Label and answer of the cell that is chosen now."""

    wraps = True

    def __init__(self) -> None:
        super().__init__()
        tip = tr("Click a cell, or choose it with the arrow keys, to see its digits")
        named(self, "confusionMatrix", tr("Confusion matrix"), tip)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._counts: NDArray[np.intp] = np.zeros((DIGITS, DIGITS), np.intp)
        self.cell: tuple[int, int] | None = None

    @property
    def most(self) -> int:
        """The largest number of errors of one kind."""
        return int((self._counts * (1 - np.eye(DIGITS, dtype=np.intp))).max())

    def show_counts(self, counts: NDArray[np.intp]) -> None:
        """Show how often each digit (row) was read as each (column), [10, 10]."""
        self._counts = counts
        self.update()

    @override
    def _shape(self) -> tuple[int, int]:
        return DIGITS, DIGITS

    @override
    def _words(self, row: int, column: int) -> str:
        count = figure(int(self._counts[row, column]), ",")
        return tr("{label} read as {answer}: {count}", label=row, answer=column, count=count)

    @override
    def choose(self, row: int, column: int) -> None:
        self.cell = self._marked = (row, column)
        self.setAccessibleDescription(self._words(row, column))
        self.update()
        self.chosen.emit(row, column)

    @override
    def _mark(self, row: int, column: int) -> None:
        self.choose(row, column)

    def centre_of(self, label: int, answer: int) -> QPoint:
        """Return the middle of a cell."""
        return self._rect_of(label, answer).center().toPoint()

    @override
    def minimumSizeHint(self) -> QSize:
        height = self._metrics().height()
        wide = DIGITS * self._narrowest() + _SMALLEST_CELL + height
        return QSize(wide, (DIGITS + 1) * _SMALLEST_CELL + 2 * height + SPACE)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint() * 2

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for label in range(DIGITS):
                for answer in range(DIGITS):
                    self._paint_cell(painter, label, answer)
            self._paint_names(painter)
            self._paint_legend(painter)

    def _paint_cell(self, painter: QPainter, label: int, answer: int) -> None:
        theme = theme_of(self)
        place, count = self._rect_of(label, answer).adjusted(1, 1, -1, -1), int(self._counts[label, answer])
        part = 0.0 if label == answer else count / max(self.most, 1)
        text = theme.text
        if part:
            text = fill_cell(painter, place, self._scale(), round(part * (STEPS - 1)))
        is_chosen = self.cell == (label, answer)
        painter.setPen(QPen(theme.text if is_chosen else theme.border, 2 if is_chosen else 1))
        painter.drawRect(place)
        if count or label == answer:
            painter.setFont(self._font())
            painter.setPen(text)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, self._fitting(count, place.width()))

    def _fitting(self, count: int, width: float) -> str:
        """Return a number, of thousands if there is no room for all its digits."""
        words = figure(count, ",")
        if count < 1000 or QFontMetrics(self._font()).horizontalAdvance(words) <= width - SPACE:
            return words
        return tr("{thousands}k", thousands=figure(count / 1000, f".{1 if count < 9950 else 0}f"))

    def _paint_names(self, painter: QPainter) -> None:
        theme, (wide, high) = theme_of(self), self._cell_size()
        origin = self._origin()
        painter.setFont(self._font(bold=True))
        painter.setPen(theme.text)
        for digit in range(DIGITS):
            row = QRectF(origin.x() - high, origin.y() + digit * high, high, high)
            column = QRectF(origin.x() + digit * wide, origin.y() - high, wide, high)
            for place in (row, column):
                painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(digit))
        painter.setFont(sized_font(TextSize.SMALL))
        painter.setPen(theme.muted)
        height = self._metrics().height()
        corner = QRectF(origin.x(), 0, DIGITS * wide, height)
        painter.drawText(corner, Qt.AlignmentFlag.AlignCenter, tr("read as"))
        painter.save()
        painter.translate(0, origin.y() + DIGITS * high)
        painter.rotate(-90)
        painter.drawText(QRectF(0, 0, DIGITS * high, height), Qt.AlignmentFlag.AlignCenter, tr("it is"))
        painter.restore()

    def _paint_legend(self, painter: QPainter) -> None:
        theme, height = theme_of(self), self._metrics().height()
        painter.setFont(sized_font(TextSize.SMALL))
        (wide, high), origin = self._cell_size(), self._origin()
        row = QRectF(origin.x(), origin.y() + DIGITS * high + SPACE / 2, DIGITS * wide, height)
        if not self.most:
            painter.setPen(theme.muted)
            painter.drawText(row, Qt.AlignmentFlag.AlignCenter, tr("No errors"))
            return
        ends = "0", tr_count("{n} errors", self.most, one="{n} error")
        paint_scale_legend(painter, row, self._scale(), theme, ends)

    def _scale(self) -> ColourScale:
        theme = theme_of(self)
        return colour_scale(theme.raised, theme.accent)

    @override
    def _cell_size(self) -> tuple[int, int]:
        """Return width and height of a cell; the names beside the rows need as much as a height."""
        high = (self.height() - 2 * self._metrics().height() - SPACE) // (DIGITS + 1)
        high = max(_SMALLEST_CELL, min(high, _LARGEST_CELL))
        wide = int(self.width() - self._metrics().height() - high) // DIGITS
        wide = max(self._narrowest(), min(wide, round(_WIDEST * high), _LARGEST_CELL))
        return wide, min(high, wide)

    def _narrowest(self) -> int:
        """Return the width of a cell that has room for a shortened number."""
        return self._metrics().horizontalAdvance("0.0k") + SPACE

    def _font(self, *, bold: bool = False) -> QFont:
        """Return the font of what is in the cells, and of the digits beside them."""
        zoom = self._cell_size()[1] / _PLAIN_CELL
        return sized_font(TextSize.SMALL, zoom=min(max(zoom, 1.0), _MOST_ZOOM), bold=bold)

    @override
    def _origin(self) -> QPointF:
        _, high = self._cell_size()
        margin = self._metrics().height() + high
        return QPointF(margin, margin)

    @staticmethod
    def _metrics() -> QFontMetrics:
        return QFontMetrics(sized_font(TextSize.SMALL))
