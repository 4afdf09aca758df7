"""Synthetic handwriting: digits written by simulated writers, so that a network can learn where there is no data.

Each writer follows a glyph of the digit; the result is a drawing, like a person's.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from lenet.drawing.strokes import Drawing, Stroke
from lenet.synthesis.glyphs import Glyph, glyph_table
from lenet.synthesis.writers import USUAL_VARIATION, Writers, WriterVariation

WRITTEN_SIDE = 0.78
"""Longer side of a written digit, without its pen, in canvas sides: room for the thickest pen."""

THICKEST_PEN = 0.26
"""Widest pen, in parts of the digit's longer side: MNIST's thickest lines, with which few digits stay legible."""


def write_digits(
    labels: NDArray[np.integer],
    generator: np.random.Generator,
    *,
    variation: WriterVariation = USUAL_VARIATION,
) -> list[Drawing]:
    """Write digits, each by another writer.

    Parameters
    ----------
    labels
        int [N], 0 to 9.
    generator
        All randomness comes from it.
    variation
        How much writers differ.

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
            for place, drawing in zip(own, write_glyph(glyph, len(own), generator, variation), strict=True):
                drawings[place] = drawing
    return drawings


def write_glyph(
    glyph: Glyph, count: int, generator: np.random.Generator, variation: WriterVariation
) -> list[Drawing]:
    """Return one glyph as `count` writers write it; see `write_digits`."""
    if not count:
        return []
    writers = Writers.draw(count, variation.ruled if glyph.is_ruled else variation, generator)
    several = len(glyph.strokes) > 1
    strokes = [writers.follow(path, generator, is_displaced=several) for path in glyph.strokes]
    places = np.concatenate(strokes, axis=1)[..., :2]
    low, high = places.min(axis=1), places.max(axis=1)
    scale = (WRITTEN_SIDE / (high - low).max(axis=1))[:, None, None]
    middle = ((low + high) / 2)[:, None]
    for stroke in strokes:
        stroke[..., :2] = (stroke[..., :2] - middle) * scale + 0.5
    widths = (WRITTEN_SIDE * writers.pen.clip(0, THICKEST_PEN)).tolist()
    by_writer = zip(*(stroke.tolist() for stroke in strokes), strict=True)
    return [
        Drawing(tuple(Stroke(tuple(map(tuple, points)), width) for points in written))
        for written, width in zip(by_writer, widths, strict=True)
    ]
