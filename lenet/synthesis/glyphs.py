"""A glyph is one way to write a character or to draw a doodle: the path of the pen, as points of a smooth curve.

They are data, in ``resources/glyphs.json``: written down by hand, as people write them, and not taken from any
collection. The glyphs of a digit are grouped by style, such as "slashed". Whatever looks like a digit in any common
hand is not among the other characters.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray

from lenet.files.folders import resource_path
from lenet.synthesis.pen_trajectory import PenPath

CIRCLE_POINTS = 9
"""Points of a circle, the last of which lies on the first."""

_Entries = list[str | tuple[float, str]]
"""Glyphs in the file, which their shares can precede."""


@dataclass(frozen=True, eq=False)
class Glyph:
    """One way to write a character.

    Attributes
    ----------
    share
        How often it is chosen among the character's glyphs, relative to theirs.
    strokes
        In the order they are written.
    style
        The name of the style, if the table groups the character's glyphs.
    """

    share: float
    strokes: tuple[PenPath, ...]
    style: str = ""

    @classmethod
    def read(cls, text: str, *, share: float = 1.0, style: str = "") -> Glyph:
        """Read a glyph's strokes, with a slash where the pen is lifted.

        A stroke is points "x,y" in hundredths of the character's height, with an exclamation mark where the pen
        stops and turns; or "circle x,y,radius"; or "lines" and points, which a ruler joins.
        """
        return cls(share, tuple(_pen_path(stroke.split()) for stroke in text.split("/")), style)

    @property
    def is_ruled(self) -> bool:
        """Whether it is made of straight lines, as drawn with a ruler or shown by a calculator."""
        return all(path.is_ruled for path in self.strokes)


@cache
def glyph_table(name: str) -> Mapping[str, tuple[Glyph, ...]]:
    """Return the glyphs of each character of a table.

    Parameters
    ----------
    name
        "digits", "Latin letters", "other letters", "signs", "doodles" or "joined letters".
    """
    tables = json.loads(resource_path("glyphs.json").read_text(encoding="utf-8"))
    return {character: tuple(_glyphs(entries)) for character, entries in tables[name].items()}


def _glyphs(entries: _Entries | dict[str, _Entries], style: str = "") -> Iterator[Glyph]:
    """Read the glyphs of a character, which can be grouped by style."""
    if isinstance(entries, dict):
        for name, own in entries.items():
            yield from _glyphs(own, name)
        return
    for entry in entries:
        share, text = (1.0, entry) if isinstance(entry, str) else entry
        yield Glyph.read(text, share=share, style=style)


def _pen_path(words: list[str]) -> PenPath:
    if words[0] == "circle":
        return PenPath(_circle(*map(float, words[1].split(","))) / 100)
    is_ruled = words[0] == "lines"
    words = words[is_ruled:]
    inner = range(1, len(words) - 1)
    corners = tuple(position for position in inner if is_ruled or words[position].endswith("!"))
    places = [word.removesuffix("!").split(",") for word in words]
    return PenPath(np.array(places, dtype=np.float64) / 100, corners, is_ruled)


def _circle(x: float, y: float, radius: float) -> NDArray[np.float64]:
    """Return a circle from its top against the clock, as people draw it, float64 [`CIRCLE_POINTS`, 2]."""
    angles = np.linspace(0, 2 * np.pi, CIRCLE_POINTS)
    points = np.stack((x - radius * np.sin(angles), y - radius * np.cos(angles)), axis=1)
    return points.round(1)
