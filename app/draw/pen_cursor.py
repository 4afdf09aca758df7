"""The pointer over the canvas: a circle of the pen's width."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QCursor, QPainter, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QWidget

from app.draw.ink_painter import InkColours
from app.qt.override import override
from app.theme.theme import SPACE, theme_of
from app.widgets.themed_widget import ThemedWidget

_LARGEST = 256
"""Device-independent pixels: some systems show no larger pointer."""

_SMALLEST = 8
"""Device-independent pixels: a smaller circle could hardly be seen."""


def pen_cursor(diameter: float, ratio: float, colours: InkColours, *, erases: bool) -> QCursor:
    """Return a circle of the pen's diameter, dashed for an eraser, or a cross if it would be too large.

    The diameter is in device-independent pixels, the ratio is device pixels to one of them. The circle has a line in
    each of the colours, so that it is visible on both.
    """
    diameter = max(diameter, _SMALLEST)
    side = math.ceil(diameter) + 4
    if side > _LARGEST:
        return QCursor(Qt.CursorShape.CrossCursor)
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    middle = QPointF(side / 2, side / 2)
    line = Qt.PenStyle.DashLine if erases else Qt.PenStyle.SolidLine
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for circle, dot in (
            (QPen(colours.paper, 3), QPen(colours.paper, 3)),
            (QPen(colours.ink, 1, line), QPen(colours.ink, 2)),
        ):
            painter.setPen(circle)
            painter.drawEllipse(middle, diameter / 2, diameter / 2)
            painter.setPen(dot)
            painter.drawPoint(middle)
    return QCursor(pixmap, side // 2, side // 2)


_SIDE = 4 * SPACE


class PenDot(ThemedWidget):
    """Shows how wide the pen is, next to its largest width."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("penDot")
        self._share = 0.0
        self.setFixedSize(_SIDE, _SIDE)

    def set_share(self, share: float) -> None:
        """Set the pen's width as a share of the largest one, from 0 to 1."""
        self._share = share
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        radius = self._share * (_SIDE / 2 - 1)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme_of(self).text)
            painter.drawEllipse(QPointF(_SIDE / 2, _SIDE / 2), radius, radius)
