"""The dot beside the slider that grows with the pen."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from app.override import override
from app.painted import Painted
from app.theme import SPACE, theme_of

_SIDE = 4 * SPACE


class PenDot(Painted):
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
        """Paint the dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme_of(self).text)
        radius = self._share * (_SIDE / 2 - 1)
        painter.drawEllipse(QPointF(_SIDE / 2, _SIDE / 2), radius, radius)
        painter.end()
