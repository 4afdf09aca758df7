"""Texts and figures in the person's language.

The English text is the name of a text: a translation is looked up by it, and where there is none it is shown.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from lenet.language.languages import ENGLISH, Language

Forms = Callable[[str], Sequence[str] | None]
"""Returns the translation of an English text, in each plural form; None where there is none."""


def _no_forms(_: str) -> None:
    """Return that a text has no translation."""


_language: Language = ENGLISH
_forms: Forms = _no_forms


def use(language: Language, forms: Forms = _no_forms) -> None:
    """Say everything in a language from now on; as it is in English where it has no forms."""
    global _language, _forms
    _language, _forms = language, forms


def language_in_use() -> Language:
    """Return the language in which everything is said."""
    return _language


def tr(text: str, **values: object) -> str:
    """Return a text in the person's language, its ``{named}`` fields filled in with values.

    The English text has to be a literal, so that it can be collected for translators.
    """
    forms = _forms(text)
    said = text if forms is None else forms[0]
    return said.format(**values) if values else said


def tr_count(text: str, n: int, *, one: str, **values: object) -> str:
    """Return a text on a number of things, in the plural form that the number has in the person's language.

    Parameters
    ----------
    text, one
        The English text for many and for one; the field ``{n}`` shows the number.

    Examples
    --------
    >>> tr_count("{n} digits", 1200, one="{n} digit")
    '1,200 digits'
    """
    forms = _forms(text)
    said = (one if n == 1 else text) if forms is None else forms[_language.form(n)]
    return said.format(n=figure(n, ","), **values)


def to_translate(text: str) -> str:
    """Return a text as it is, which translators get, too: it passes through ``tr`` later."""
    return text


def figure(value: float, form: str) -> str:
    """Return a number as the person's language writes it.

    Parameters
    ----------
    form
        As for Python's ``format``, such as ``",.1f"``: with thousands apart and one decimal.
    """
    marks = str.maketrans({",": _language.thousands_mark, ".": _language.decimal_mark})
    return format(value, form).translate(marks)


def percent(share: float, *, decimals: int) -> str:
    """Return a share, from 0 to 1, in percent."""
    return tr("{percent}%", percent=figure(100 * share, f".{decimals}f"))
