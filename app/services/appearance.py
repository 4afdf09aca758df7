"""Light or dark: as the system has it, or as the person chose."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication

from app.settings.settings import Settings
from app.settings.table import APPEARANCE, Appearance
from app.theme.theme import DARK, LIGHT, apply_theme

_SCHEMES = {Appearance.LIGHT: Qt.ColorScheme.Light, Appearance.DARK: Qt.ColorScheme.Dark}


class AppearanceChoice(QObject):
    """Keeps the program in the colours that were chosen, and follows the system where none were.

    Parameters
    ----------
    application
        The program that is coloured.
    settings
        Where the choice is remembered.
    """

    def __init__(self, application: QApplication, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._settings = settings
        self._hints = application.styleHints()
        self._tell_system()
        self._wear(self._hints.colorScheme())
        self._hints.colorSchemeChanged.connect(self._wear)

    @property
    def appearance(self) -> Appearance:
        """What was chosen."""
        return self._settings.get(APPEARANCE)

    def choose(self, appearance: Appearance) -> None:
        """Wear these colours from now on, and next time."""
        self._settings.set(APPEARANCE, appearance)
        self._tell_system()
        self._wear(self._hints.colorScheme())

    def _tell_system(self) -> None:
        """Let the parts that the system draws, such as the window's frame, follow where they can."""
        if self.appearance is Appearance.SYSTEM:
            self._hints.unsetColorScheme()
        else:
            self._hints.setColorScheme(_SCHEMES[self.appearance])

    @Slot(Qt.ColorScheme)
    def _wear(self, system: Qt.ColorScheme) -> None:
        """Put on what was chosen, else what the system has."""
        scheme = _SCHEMES.get(self.appearance, system)
        apply_theme(self._application, DARK if scheme is Qt.ColorScheme.Dark else LIGHT)
