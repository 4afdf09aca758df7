"""The edge of the canvas, and the ring around it when it has the keyboard focus."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QWidget

from app.draw.canvas import Canvas
from app.qt.override import override
from app.theme.theme import theme_of
from app.widgets.themed_widget import ThemedWidget

FRAME = 4
"""Width around the canvas, in device-independent pixels: an edge, a gap, and the ring."""

_Reason = Qt.FocusReason
_BY_KEYBOARD = {_Reason.TabFocusReason, _Reason.BacktabFocusReason, _Reason.ShortcutFocusReason}


class CanvasFrame(ThemedWidget):
    """Holds a canvas, and covers none of it."""

    def __init__(self, canvas: Canvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("canvasFrame")
        self._canvas = canvas
        self._has_ring = False
        canvas.setParent(self)
        canvas.installEventFilter(self)
        self.setFocusProxy(canvas)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        # No ring for the mouse: its user sees where it is.
        if isinstance(event, QFocusEvent):
            self._has_ring = event.gotFocus() and event.reason() in _BY_KEYBOARD
            self.update()
        return super().eventFilter(watched, event)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._canvas.setGeometry(self.rect().adjusted(FRAME, FRAME, -FRAME, -FRAME))

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, paper = theme_of(self), QRectF(self._canvas.geometry())
        with QPainter(self) as painter:
            painter.setPen(QPen(theme.outline, 1))
            painter.drawRect(paper.adjusted(-0.5, -0.5, 0.5, 0.5))
            if self._has_ring:
                painter.setPen(QPen(theme.focus, 2))
                painter.drawRect(paper.adjusted(-3, -3, 3, 3))
