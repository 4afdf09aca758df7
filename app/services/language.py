"""The language of the window: as the system has it or as the person chose."""

from __future__ import annotations

import os

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtWidgets import QApplication

from app.qt.translation import apply_language
from app.settings.settings import Settings
from app.settings.table import LANGUAGE
from lenet.language.languages import best_language, wished_languages
from lenet.language.text import language_in_use


class LanguageChoice(QObject):
    """Applies the chosen language to an application, or that of the system if none was chosen."""

    changed = Signal()
    """Another language was chosen; texts that are shown already stay as they are."""

    def __init__(self, application: QApplication, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        apply_language(application, self._wanted, self)

    @property
    def chosen(self) -> str | None:
        """The code of the language that was chosen; None for that of the system."""
        return self._settings.get(LANGUAGE)

    def choose(self, code: str | None) -> None:
        """Remember a language, and tell of it if another one is spoken."""
        self._settings.set(LANGUAGE, code)
        if self._wanted != language_in_use().code:
            self.changed.emit()

    @property
    def _wanted(self) -> str:
        wishes = wished_languages(os.environ) or QLocale.system().uiLanguages()
        return self.chosen or best_language(wishes)
