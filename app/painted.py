"""Widgets that paint themselves."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from app.override import override
from app.theme import is_theme_change


class Painted(QWidget):
    """Paints itself with the colours and fonts of the theme, and anew when that changes."""

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if is_theme_change(event):
            self.wear_theme()

    def wear_theme(self) -> None:
        """Take the room that the theme's fonts need, and paint again."""
        self.updateGeometry()
        self.update()
