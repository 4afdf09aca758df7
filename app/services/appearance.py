"""The appearance of the window: light or dark, as the system has it or as the person chose."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication

from app.settings.settings import Settings
from app.settings.table import APPEARANCE, Appearance
from app.theme.theme import DARK, LIGHT, apply_theme

_SCHEMES = {Appearance.LIGHT: Qt.ColorScheme.Light, Appearance.DARK: Qt.ColorScheme.Dark}


class AppearanceChoice(QObject):
    """Applies the chosen theme to an application, and follows the system if none was chosen."""

    def __init__(self, application: QApplication, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application, self._settings = application, settings
        self._hints = application.styleHints()
        self._tell_system()
        self._apply(self._hints.colorScheme())
        self._hints.colorSchemeChanged.connect(self._apply)

    @property
    def appearance(self) -> Appearance:
        """What was chosen."""
        return self._settings.get(APPEARANCE)

    def choose(self, appearance: Appearance) -> None:
        """Use this theme from now on, and next time."""
        self._settings.set(APPEARANCE, appearance)
        self._tell_system()
        self._apply(self._hints.colorScheme())

    def _tell_system(self) -> None:
        """Have the system draw its own parts, such as the frame of the window, in the same theme if it can."""
        if self.appearance is Appearance.SYSTEM:
            self._hints.unsetColorScheme()
        else:
            self._hints.setColorScheme(_SCHEMES[self.appearance])

    @Slot(Qt.ColorScheme)
    def _apply(self, system: Qt.ColorScheme) -> None:
        """Apply the chosen theme, or else that of the system."""
        scheme = _SCHEMES.get(self.appearance, system)
        apply_theme(self._application, DARK if scheme is Qt.ColorScheme.Dark else LIGHT)
