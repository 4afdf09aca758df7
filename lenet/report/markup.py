"""SVG and HTML are text: elements with attributes and what is in them, everything foreign escaped."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

Attribute = str | float | None
"""None leaves the attribute away."""


class Markup(str):
    """Text that is markup already and is not escaped again."""

    __slots__ = ()


def element(tag: str, *content: str, **attributes: Attribute) -> Markup:
    """Return an element.

    Parameters
    ----------
    tag
        Its name.
    content
        What is in it: markup, or text that is escaped.
    attributes
        By name, with ``_`` for ``-`` and a trailing ``_`` where Python has the word for itself. Numbers are
        rounded to hundredths.
    """
    written = "".join(
        f' {name.rstrip("_").replace("_", "-")}="{_value(value)}"'
        for name, value in attributes.items()
        if value is not None
    )
    return Markup(f"<{tag}{written}>{_inside(content)}</{tag}>")


def text(words: str, kind: str, x: float, y: float, **attributes: Attribute) -> Markup:
    """Return words in a picture, at a place, styled by their class."""
    return element("text", words, class_=kind, x=x, y=y, **attributes)


def upright(words: str, kind: str, x: float, y: float) -> Markup:
    """Return words that are read from below, around a place."""
    turn = f"rotate(-90 {number(x)} {number(y)})"
    return text(words, kind, x, y, text_anchor="middle", transform=turn)


def joined(parts: Iterable[str]) -> Markup:
    """Return markup, or text to be escaped, one after another."""
    return Markup(_inside(parts))


def number(value: float) -> str:
    """Return a number as short as hundredths allow."""
    return f"{value:.2f}".rstrip("0").rstrip(".") or "0"


def _inside(parts: Iterable[str]) -> str:
    return "".join(part if isinstance(part, Markup) else escape(part) for part in parts)


def _value(value: str | float) -> str:
    return escape(value) if isinstance(value, str) else number(value)
