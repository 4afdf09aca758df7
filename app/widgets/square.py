"""Keeps a widget square in whatever room there is, and lets the window become small again."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.qt.override import override


class Square(QWidget):
    """Holds a widget at its top; ``smallest`` is its smallest side, in device-independent pixels."""

    def __init__(self, content: QWidget, smallest: int) -> None:
        super().__init__()
        self._content, self._smallest, self._side = content, smallest, smallest
        content.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Maximum)

    def set_preferred_side(self, side: int) -> None:
        """Make it as large as this, or smaller where there is less room."""
        self._side = max(side, self._smallest)
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._side, self._side)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self._smallest, self._smallest)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = min(self.width(), self.height())
        self._content.setGeometry(0, 0, side, side)
