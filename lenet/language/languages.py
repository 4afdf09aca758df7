"""The languages of the program: how they write numbers, and which of them a person wants.

Each but English has a file in ``resources/translations``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass


def _one_or_many(n: int) -> int:
    return int(n != 1)


@dataclass(frozen=True)
class Language:
    """A language: its code, its own name, how it writes numbers and quotations, and its plural forms.

    Attributes
    ----------
    quotes
        The marks before and after what is quoted; empty for those of Python.
    form
        Returns which plural form a number of things has, from 0.
    """

    code: str
    name: str
    decimal_mark: str = "."
    thousands_mark: str = ","
    quotes: tuple[str, str] = ("", "")
    form: Callable[[int], int] = _one_or_many


def _always_the_same(_n: int) -> int:
    return 0


ENGLISH = Language("en", "English")

PSEUDO = Language("en_XA", "Pseudo-language", form=_always_the_same)
"""Accented English, 40 % longer; where its texts have room, those of a translation have, too."""

_NARROW = "\N{NARROW NO-BREAK SPACE}"

LANGUAGES = (
    ENGLISH,
    Language("zh_CN", "中文（简体）", quotes=("“", "”"), form=_always_the_same),
    Language("de", "Deutsch", ",", ".", ("„", "“")),
    Language("fr", "Français", ",", _NARROW, (f"«{_NARROW}", f"{_NARROW}»"), lambda n: int(n > 1)),
    Language("es", "Español", ",", ".", ("«", "»")),
    Language("ja", "日本語", quotes=("「", "」"), form=_always_the_same),
)
"""What can be chosen."""


def language_of(code: str) -> Language:
    """Return the language of a code; English for one that is not known."""
    return next((each for each in (*LANGUAGES, PSEUDO) if each.code == code), ENGLISH)


def best_language(names: Iterable[str]) -> str:
    """Return the code of the first language in a list of wishes that the program has, or else that of English.

    Examples
    --------
    >>> best_language(["it-IT", "de_AT.UTF-8", "fr"])
    'de'
    """
    for name in names:
        wish = name.partition(".")[0].partition("@")[0].replace("-", "_")
        for each in (PSEUDO, *LANGUAGES):
            if wish == each.code or (each is not PSEUDO and wish.split("_")[0] == each.code.split("_")[0]):
                return each.code
    return ENGLISH.code


def wished_languages(environment: Mapping[str, str]) -> list[str]:
    """Return the names of languages that environment variables ask for, the most wanted first, as gettext does."""
    for variable in ("LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"):
        if environment.get(variable):
            return environment[variable].split(":")
    return []
