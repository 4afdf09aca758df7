"""SVG as Qt writes it says everything anew for each symbol: what recurs is written once, and then only referred to."""

from __future__ import annotations

import re
from collections import Counter

_FEWEST = 4
"""A symbol that occurs less often stays as it is."""

_GROUP = re.compile(r'<g ([^>]*?) transform="([^"]*)"([^>]*)>\s*(<path [^>]*/>)\s*</g>\s*')
"""A group that holds one path: its attributes before and after its place, and the path."""

_EMPTY = re.compile(r"<g [^>]*>\s*</g>\s*")
"""What Qt writes where a pen or brush was chosen with which nothing was drawn."""


def compact_svg(svg: str) -> str:
    """Return the same picture in less text.

    Parameters
    ----------
    svg
        As ``QSvgGenerator`` writes it.
    """
    svg = _EMPTY.sub("", svg)
    counts = Counter(map(_symbol_of, _GROUP.finditer(svg)))
    frequent = [symbol for symbol, count in counts.items() if count >= _FEWEST]
    if not frequent:
        return svg
    names = {symbol: f"symbol{number}" for number, symbol in enumerate(frequent)}

    def refer(group: re.Match[str]) -> str:
        name = names.get(_symbol_of(group))
        if name is None:
            return group[0]
        return f'<use xlink:href="#{name}" transform="{group[2]}"/>\n'

    symbols = "".join(f'<g id="{names[look, path]}" {look}>{path}</g>\n' for look, path in frequent)
    head, defs, rest = svg.partition("<defs>")
    return f"{head}{defs}\n{symbols}{_GROUP.sub(refer, rest)}"


def _symbol_of(group: re.Match[str]) -> tuple[str, str]:
    """Return how a path looks, wherever it is: its group's attributes, and itself."""
    return " ".join(f"{group[1]} {group[3]}".split()), group[4]
