"""A widget that paints itself in the colours of the theme."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from app.qt.override import override
from app.theme.theme import is_theme_change


class ThemedWidget(QWidget):
    """Uses the colours and fonts of the theme, and follows a change of theme or screen."""

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_theme_change(event) or event.type() == QEvent.Type.DevicePixelRatioChange:
            self.update_theme()

    def update_theme(self) -> None:
        """Take the room that the theme's fonts need, and paint again."""
        self.updateGeometry()
        self.update()
