"""The colours of the window and the report: one table for both, in ``resources/colours.json``; and their contrast.

Each colour has a name and is written as CSS writes it, ``#rrggbb``. `app.theme.theme.Theme` says what each is for.
"""

from __future__ import annotations

import json
from collections.abc import Mapping

from lenet.files.folders import resource_path

Colours = Mapping[str, str]
"""Colours by name."""

_TABLE = json.loads(resource_path("colours.json").read_text(encoding="utf-8"))

LIGHT: Colours = _TABLE["light"]

DARK: Colours = _TABLE["dark"]

PRINTED: Colours = {**LIGHT, **_TABLE["printed"]}
"""On paper, and of a drawing that leaves the window: light, and with the strongest contrast."""

Colour = tuple[int, int, int]
"""Red, green and blue, each from 0 to 255."""

BLACK: Colour = (0, 0, 0)

WHITE: Colour = (255, 255, 255)


def luminance(colour: Colour) -> float:
    """Return how bright a colour is, from 0 to 1."""
    red, green, blue = (_linear(channel / 255) for channel in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: Colour, second: Colour) -> float:
    """Return the ratio of two colours' luminances, from 1 to 21; 4.5 is enough to read a text (WCAG 2)."""
    darker, brighter = sorted(luminance(colour) + 0.05 for colour in (first, second))
    return brighter / darker


def readable_on(ground: Colour) -> Colour:
    """Return black or white, whichever is better to read on a ground; one of them always has a ratio of 4.5."""
    return max(BLACK, WHITE, key=lambda text: contrast(text, ground))


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)
