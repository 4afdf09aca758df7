"""Contrast tells whether a text can be read on its ground: the formula of the web's guidelines (WCAG 2).

A ratio of 4.5 is enough for everybody, and on any ground black or white has it.
"""

from __future__ import annotations

Colour = tuple[int, int, int]
"""Red, green and blue, each from 0 to 255."""

BLACK: Colour = (0, 0, 0)

WHITE: Colour = (255, 255, 255)


def luminance(colour: Colour) -> float:
    """Return how bright a colour is, from 0 to 1."""
    red, green, blue = (_linear(channel / 255) for channel in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first: Colour, second: Colour) -> float:
    """Return the ratio of two colours' luminances, from 1 to 21."""
    darker, brighter = sorted(luminance(colour) + 0.05 for colour in (first, second))
    return brighter / darker


def readable_on(ground: Colour) -> Colour:
    """Return black or white, whichever is better to read on a ground."""
    return max(BLACK, WHITE, key=lambda text: contrast(text, ground))


def _linear(value: float) -> float:
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)
