"""Widgets that follow a change of the theme or of the screen."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from app.qt.override import override
from app.theme.theme import is_theme_change


class FollowsTheme:
    """Stands before Qt's class among the bases of a widget, which then follows a change of theme or screen."""

    def changeEvent(self, event: QEvent) -> None:
        """Look different, if need be."""
        super().changeEvent(event)  # type: ignore[misc]  # of Qt's class
        if is_theme_change(event) or event.type() == QEvent.Type.DevicePixelRatioChange:
            self.update_theme()

    def update_theme(self) -> None:
        """Use the colours and fonts of the present theme."""
        raise NotImplementedError


class ThemedWidget(FollowsTheme, QWidget):
    """A widget that paints itself in the colours and fonts of the theme."""

    @override
    def update_theme(self) -> None:
        """Take the room that the theme's fonts need, and paint again."""
        self.updateGeometry()
        self.update()
