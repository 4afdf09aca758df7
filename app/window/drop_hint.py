"""The frame that lights up over the window while something is held over it that can be dropped."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from app.qt.override import override
from app.theme.theme import RADIUS, SPACE, TextSize, sized_font, theme_of
from app.widgets.building import named
from app.widgets.themed_widget import ThemedWidget

_VEIL = 0.85
"""How much of the page the frame hides, so that its words can be read."""


class DropHint(ThemedWidget):
    """Lies over a whole widget and says that it can be dropped there; hidden until then."""

    def __init__(self, parent: QWidget, words: str) -> None:
        super().__init__(parent)
        self._parent = parent
        named(self, "dropHint", words)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def light_up(self) -> None:
        """Show it, over all of its parent."""
        self.setGeometry(self._parent.rect())
        self.raise_()
        self.show()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, room = theme_of(self), self.rect().adjusted(SPACE, SPACE, -SPACE, -SPACE)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setOpacity(_VEIL)
            painter.fillRect(self.rect(), theme.surface)
            painter.setOpacity(1)
            painter.setPen(QPen(theme.accent, SPACE // 2, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(room, RADIUS, RADIUS)
            painter.setPen(theme.text)
            painter.setFont(sized_font(TextSize.TITLE))
            painter.drawText(
                room, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.accessibleName()
            )
