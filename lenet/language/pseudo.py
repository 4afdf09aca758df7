"""The pseudo-language: accented English, 40 % longer, which shows whether there is room for a translation."""

from __future__ import annotations

import math
import re

_ADDED_LETTERS = 0.4
"""How much longer the pseudo-language is: what German or Finnish needs for a short English text."""

_ACCENTED = str.maketrans("aceinouyACEINOUY", "áçéíñóúýÁÇÉÍÑÓÚÝ")

_FIELD_TAG_OR_PATTERN = re.compile(r"(\{[^}]*\}|<[^>]*>|\(\*[^)]*\))")

_WORD = re.compile(r"([^\W\d_]+)")


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
