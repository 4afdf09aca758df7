"""Pieces of the text of glyphs that recur in shapes that are no digits: rings and dots.

The notation is that of `lenet.synthesis.digit_glyphs`.
"""

from __future__ import annotations

import numpy as np

from lenet.synthesis.digit_glyphs import Glyph

RING_POINTS = 9
"""Points of a ring, the last of which lies on the first."""


def ways(*texts: str) -> tuple[Glyph, ...]:
    """Return glyphs that are as frequent as each other."""
    return tuple(Glyph.read(1, text) for text in texts)


def ring(x: float, y: float, radius: float, *, height: float = 1.0) -> str:
    """Return a circle from its top against the clock, as people draw it.

    Parameters
    ----------
    x, y
        Its middle, in hundredths of the glyph's height.
    radius
        In the same unit.
    height
        How much taller than wide it is.
    """
    angles = np.linspace(0, 2 * np.pi, RING_POINTS)
    across, down = x - radius * np.sin(angles), y - height * radius * np.cos(angles)
    return " ".join(f"{a:.1f},{b:.1f}" for a, b in zip(across, down, strict=True))


def dot(x: float, y: float) -> str:
    """Return a short stroke, as a pen leaves where it is set down and lifted."""
    return f"{x},{y} {x + 2},{y + 2}"
