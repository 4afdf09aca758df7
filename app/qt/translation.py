"""Every text a person reads passes through ``tr``.

A translation replaces it there; the pseudo-language, 40 % longer, shows whether the window leaves room
for one.
"""

from __future__ import annotations

import math
import re

from PySide6.QtCore import QCoreApplication, QTranslator

from app.qt.override import override

CONTEXT = "lenet-pad"
"""The one context under which all texts stand in a translation file."""

_ADDED_LETTERS = 0.4
"""How much longer the pseudo-language is: what German or Finnish needs for a short English text."""

_ACCENTED = str.maketrans("aceinouyACEINOUY", "áçéíñóúýÁÇÉÍÑÓÚÝ")

_FIELD_TAG_OR_PATTERN = re.compile(r"(\{[^}]*\}|<[^>]*>|\(\*[^)]*\))")

_WORD = re.compile(r"([^\W\d_]+)")


def tr(text: str, **values: object) -> str:
    """Return a text in the person's language, its ``{named}`` fields filled in with values.

    The English text has to be a literal, so that it can be collected for translators.
    """
    translated = QCoreApplication.translate(CONTEXT, text)
    return translated.format(**values) if values else translated


def lengthen(text: str) -> str:
    """Return a text in the pseudo-language: accented, still readable, and at least 40 % longer.

    Fields, tags and file patterns stay as they are. Each word grows, so that the text wraps where the original does.
    """
    longer: list[str] = []
    missing = 1.0  # one letter ahead, for the punctuation after the last word
    for part in _FIELD_TAG_OR_PATTERN.split(text):
        if _FIELD_TAG_OR_PATTERN.fullmatch(part):
            longer.append(part)
            continue
        for piece in _WORD.split(part):
            longer.append(piece.translate(_ACCENTED))
            missing += _ADDED_LETTERS * len(piece)
            if _WORD.fullmatch(piece):
                added = math.ceil(missing)
                longer.append(piece[-1].translate(_ACCENTED) * added)
                missing -= added
    return "".join(longer)


class PseudoTranslator(QTranslator):
    """Translates every text of this program into the pseudo-language."""

    @override
    def isEmpty(self) -> bool:
        """Say that there is something to translate with; an empty translator is never asked."""
        return False

    @override
    def translate(
        self, context: str, source_text: str, disambiguation: str | None = None, n: int = -1
    ) -> str | None:
        """Return the longer text for one of ours, and None (keep the original) for Qt's own."""
        return lengthen(source_text) if context == CONTEXT else None
