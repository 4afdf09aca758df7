"""Digits written as hands write them, by a program, so that a network can learn where there is no data.

A hand follows a glyph of the digit; what it leaves is a drawing, as a person's is.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from lenet.drawing.strokes import Drawing, Stroke
from lenet.synthesis.glyphs import Glyph, glyph_table
from lenet.synthesis.writers import USUAL_VARIETY, Hands, Variety

WRITTEN_SIDE = 0.78
"""Longer side of a written digit, without its pen, in canvas sides: room for the thickest pen."""


THICKEST_PEN = 0.26
"""Widest pen, in parts of the digit's longer side: MNIST's thickest lines, which few digits survive."""


def write_digits(
    labels: NDArray[np.integer], generator: np.random.Generator, *, variety: Variety = USUAL_VARIETY
) -> list[Drawing]:
    """Write digits, each by a hand of its own.

    Parameters
    ----------
    labels
        int [N], 0 to 9.
    generator
        All randomness comes from it.
    variety
        How much hands differ.

    Returns
    -------
    list of Drawing
        One for each label, in their order, in the middle of the canvas.
    """
    drawings = [Drawing()] * len(labels)
    for digit, glyphs in glyph_table("digits").items():
        places = np.flatnonzero(labels == int(digit))
        shares = np.array([glyph.share for glyph in glyphs])
        chosen = generator.choice(len(glyphs), len(places), p=shares / shares.sum())
        for number, glyph in enumerate(glyphs):
            own = places[chosen == number].tolist()
            for place, drawing in zip(own, write_glyph(glyph, len(own), generator, variety), strict=True):
                drawings[place] = drawing
    return drawings


def write_glyph(glyph: Glyph, count: int, generator: np.random.Generator, variety: Variety) -> list[Drawing]:
    """Let `count` hands write one glyph; see `write_digits`."""
    if not count:
        return []
    hands = Hands.draw(count, variety, generator)
    several = len(glyph.strokes) > 1
    strokes = [hands.follow(path, generator, astray=several) for path in glyph.strokes]
    places = np.concatenate(strokes, axis=1)[..., :2]
    low, high = places.min(axis=1), places.max(axis=1)
    scale = (WRITTEN_SIDE / (high - low).max(axis=1))[:, None, None]
    middle = ((low + high) / 2)[:, None]
    for stroke in strokes:
        stroke[..., :2] = (stroke[..., :2] - middle) * scale + 0.5
    widths = (WRITTEN_SIDE * hands.pen.clip(0, THICKEST_PEN)).tolist()
    by_hand = zip(*(stroke.tolist() for stroke in strokes), strict=True)
    return [
        Drawing(tuple(Stroke(tuple(map(tuple, points)), width) for points in written))
        for written, width in zip(by_hand, widths, strict=True)
    ]
