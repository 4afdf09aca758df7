"""A label of a fixed size, whose words change often: nothing around it is laid out anew."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.qt.override import override
from app.theme.theme import TextSize, sized_font


class FixedLabel(QWidget):
    """Holds a ``label`` with room for some lines of text, its words at the lower edge.

    It has no layout: that would notify its parents of each change, and a tab widget then paints all that it holds.
    """

    def __init__(self, lines: int) -> None:
        super().__init__()
        self._lines = lines
        self.label = QLabel(self)
        self.label.setFont(sized_font(TextSize.BODY))
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setAlignment(Qt.AlignmentFlag.AlignBottom)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    @override
    def minimumSizeHint(self) -> QSize:
        metrics = self.label.fontMetrics()
        return QSize(12 * metrics.averageCharWidth(), self._lines * metrics.lineSpacing())

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.label.setGeometry(self.rect())
