"""Texts by name are put into the form of a settings file as Qt reads it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import groupby

_PLAIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-.")
"""What a name can hold as it is."""


_HEXADECIMAL = frozenset("0123456789abcdefABCDEF")


def ini_text(texts: Mapping[str, str | Sequence[str]]) -> str:
    """Return a settings file's content.

    Parameters
    ----------
    texts
        A text, or a list of them, for each name; what stands before a slash is the name of its group.
    """
    lines = []
    for group, names in groupby(sorted(texts, key=_group), key=_group):
        lines.append(f"[{_heading(group)}]")
        for name in names:
            value = texts[name]
            parts = [value] if isinstance(value, str) else value
            key = _escaped_name(name.removeprefix(f"{group}/")).replace("/", "\\")
            lines.append(f"{key}={', '.join(map(_quoted, parts))}")
    return "".join(f"{line}\n" for line in lines)


def _group(name: str) -> str:
    group, slash, _ = name.partition("/")
    return group if slash else ""


def _heading(group: str) -> str:
    # Qt takes "General" for the names that are in no group, and has a sign for a group that is called so.
    if group.casefold() == "general":
        return f"%{group}"
    return _escaped_name(group) or "General"


def _escaped_name(name: str) -> str:
    def escaped(letter: str) -> str:
        if ord(letter) < 0x100:
            return f"%{ord(letter):02X}"
        units = letter.encode("utf-16-be", "replace").hex().upper()
        return "".join(f"%U{units[start : start + 4]}" for start in range(0, len(units), 4))

    return "".join(letter if letter in _PLAIN or letter == "/" else escaped(letter) for letter in name)


def _quoted(text: str) -> str:
    # A single @ would begin a value of another kind.
    text = f"@{text}" if text.startswith("@") else text
    parts, is_open = ['"'], False
    for letter in text:
        if letter in '"\\':
            parts.append(f"\\{letter}")
            is_open = False
        elif ord(letter) < 0x20 or (is_open and letter in _HEXADECIMAL):
            # A number that is escaped goes on as long as there are digits.
            parts.append(f"\\x{ord(letter):x}")
            is_open = True
        else:
            parts.append(letter)
            is_open = False
    return "".join([*parts, '"'])
