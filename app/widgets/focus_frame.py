"""A frame with a ring around it while it has the keyboard focus."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame

from app.qt.override import override
from app.theme.theme import theme_of

RING = 2
"""Width in device-independent pixels; what is in the frame has to leave it free."""


class FocusFrame(QFrame):
    """Takes the keyboard focus, and shows it; ``radius`` is that of its corners, in device-independent pixels."""

    def __init__(self, radius: int = 0) -> None:
        super().__init__()
        self._radius = radius
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus():
            with QPainter(self) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                painter.setPen(QPen(theme_of(self).focus, RING))
                painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), self._radius, self._radius)
