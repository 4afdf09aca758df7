"""What Qt itself shows in the person's language: the buttons of its dialogs, numbers, dates, and fonts."""

from __future__ import annotations

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from lenet.files.translations import use_language
from lenet.language.languages import Language
from lenet.language.text import figure, tr, tr_count

__all__ = ["apply_language", "figure", "has_font", "tr", "tr_count"]

_Script = QFontDatabase.WritingSystem

_SCRIPTS = {"zh_CN": _Script.SimplifiedChinese, "ja": _Script.Japanese}
"""Writing systems that a font may lack."""


def apply_language(application: QApplication, code: str, parent: QObject) -> None:
    """Say everything in a language from now on; Qt's own texts as long as the parent lives."""
    use_language(code)
    QLocale.setDefault(QLocale(code))
    translator = QTranslator(parent)
    if translator.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(translator)


def has_font(language: Language) -> bool:
    """Tell whether this system has a font with the letters of a language."""
    script = _SCRIPTS.get(language.code)
    return script is None or bool(QFontDatabase.families(script))
