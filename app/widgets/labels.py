"""Labels that leave the layout around them alone: one of a single line, and one of a fixed size."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.qt.override import override
from app.theme.theme import TextSize, sized_font


class ElidedLabel(QLabel):
    """Shows ``words`` in one line; where there is no room for all, those in the middle are left out.

    All of them are in its tooltip and its name for screen readers.
    """

    def __init__(self) -> None:
        super().__init__()
        self.words = ""
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def show_words(self, words: str) -> None:
        """Show words."""
        self.words = words
        self.setToolTip(words)
        self.setAccessibleName(words)
        self._fit()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(12 * self.fontMetrics().averageCharWidth(), super().minimumSizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        # The letters of a text may reach a pixel beyond its width.
        room = self.width() - 1
        self.setText(self.fontMetrics().elidedText(self.words, Qt.TextElideMode.ElideMiddle, room))


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
