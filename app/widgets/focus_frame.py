"""A frame that shows when the keyboard works on it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame

from app.qt.override import override
from app.theme.theme import theme_of

RING = 2
"""Width in device-independent pixels; what is in the frame has to leave it free."""


class FocusRing(QFrame):
    """Takes the keyboard, and has a ring then.

    Parameters
    ----------
    radius
        Of the corners, in device-independent pixels.
    """

    def __init__(self, radius: int = 0) -> None:
        super().__init__()
        self._radius = radius
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show it no more."""
        super().focusOutEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame, and the ring."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme_of(self).focus, RING))
            painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), self._radius, self._radius)
            painter.end()
