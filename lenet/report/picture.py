"""A picture is SVG that stands in the report's page, or with others of its kind in a file of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from textwrap import wrap

from lenet.report.colours import Colours
from lenet.report.markup import Markup, element, joined, text
from lenet.report.style import CHART_STYLE

_COLUMNS = 3

_MARGIN, _LINE, _TITLE = 16, 24, 28
"""Room around a figure, for each line of its heading, and for each title, in units of the pictures."""

_LETTER = 10
"""No letter of a heading is wider on average, whatever the font."""


@dataclass(frozen=True)
class Picture:
    """SVG elements without colours, which come from the style around them; the title is for screen readers.

    The size is in the picture's own units.
    """

    title: str
    content: Markup
    width: float
    height: float

    def svg(self) -> Markup:
        """Return the picture as an element of a page."""
        return _svg(self.title, self.content, self.width, self.height)


def figure(
    pictures: Sequence[tuple[str, Picture]],
    heading: str,
    colours: Colours,
    *,
    font: str | None = "system-ui, sans-serif",
) -> Markup:
    """Return pictures of one size, at least one, in rows of three as one SVG file that needs nothing else.

    Each has a title above it, and all have a heading in as many lines as it needs. The colours are written out, since
    programs other than browsers know no CSS variables. ``font`` are families as CSS writes them; None leaves the choice
    to what draws it.
    """
    wide = max(picture.width for _, picture in pictures)
    high = max(picture.height for _, picture in pictures) + _TITLE
    columns = min(_COLUMNS, len(pictures))
    rows = -(-len(pictures) // columns)
    width = columns * wide
    lines = wrap(heading, int(width - 2 * _MARGIN) // _LETTER)
    top = _MARGIN + _LINE * len(lines)
    parts = [text(line, "heading", _MARGIN, _LINE * number) for number, line in enumerate(lines, start=1)]
    for number, (title, picture) in enumerate(pictures):
        row, column = divmod(number, columns)
        above = text(title, "title", _MARGIN, _TITLE - 10)
        content = element("g", picture.content, transform=f"translate(0 {_TITLE})")
        parts.append(element("g", above, content, transform=f"translate({column * wide} {top + row * high})"))
    style = re.sub(r"var\(--(\w+)\)", lambda found: colours[found[1]], CHART_STYLE)
    height = top + rows * high
    ground = element("rect", width=width, height=height, fill=colours["raised"])
    content = joined([element("style", Markup(style)), ground, *parts])
    return _svg(heading, content, width, height, width=width, height=height, font_family=font)


def _svg(title: str, content: Markup, wide: float, high: float, **attributes: float | str | None) -> Markup:
    return element(
        "svg",
        element("title", title),
        content,
        viewBox=f"0 0 {wide:g} {high:g}",
        role="img",
        xmlns="http://www.w3.org/2000/svg",
        **attributes,
    )
