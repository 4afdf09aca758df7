"""Rows of letters, digits and signs: printed words, sums and number plates."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from lenet.synthesis.glyphs import Glyph, glyph_table
from lenet.synthesis.handwriting import write_glyph
from lenet.synthesis.non_digits.sketch import Sketch, in_row
from lenet.synthesis.writers import WriterVariation

STEADY_VARIATION = WriterVariation(
    point=0.02,
    stroke=0.02,
    bend=0.7,
    slant_mean=0.06,
    slant=0.15,
    turn=6,
    aspect=0.18,
    ends=0.03,
    corner_cutting=0.5,
)
"""How much writers differ here: less than with digits, so that no letter turns into one."""

POOL = 60
"""How many characters are written for rows to be made of, beside one for each row."""

OPERATORS = ("plus", "equals", "divided by", "about", "not equal")
"""Signs of sums, by their names."""


def printed_words(count: int, generator: np.random.Generator) -> list[Sketch]:
    """Write words of two to five letters that are not joined."""
    letters = _pool(_all_of("Latin letters"), count, generator)
    return [_row([letters], int(generator.integers(2, 6)), generator) for _ in range(count)]


def sums(count: int, generator: np.random.Generator) -> list[Sketch]:
    """Write digits with signs between them: two or three digits, and one sign fewer."""
    digits = _pool(_all_of("digits"), count, generator)
    signs = _pool([glyph for name in OPERATORS for glyph in glyph_table("signs")[name]], count, generator)
    small = [sign.fitted(0.5) for sign in signs]
    return [_row([digits, small], 2 * int(generator.integers(2, 4)) - 1, generator) for _ in range(count)]


def number_plates(count: int, generator: np.random.Generator) -> list[Sketch]:
    """Write letters and digits in turn, two to five together."""
    letters = _pool(_all_of("Latin letters"), count, generator)
    digits = _pool(_all_of("digits"), count, generator)
    return [_row([letters, digits], int(generator.integers(2, 6)), generator) for _ in range(count)]


def _all_of(table: str) -> list[Glyph]:
    return [glyph for glyphs in glyph_table(table).values() for glyph in glyphs]


def _pool(glyphs: list[Glyph], count: int, generator: np.random.Generator) -> list[Sketch]:
    """Return random glyphs as different writers write them, each with a longer side of 1."""
    chosen = generator.integers(len(glyphs), size=POOL + count)
    written: list[Sketch] = []
    for number, times in zip(*np.unique(chosen, return_counts=True), strict=True):
        drawings = write_glyph(glyphs[number], int(times), generator, STEADY_VARIATION)
        written += [Sketch.of(drawing).fitted() for drawing in drawings]
    return written


def _row(pools: Iterable[list[Sketch]], length: int, generator: np.random.Generator) -> Sketch:
    """Put `length` characters side by side, from each pool in turn."""
    turns = list(pools)
    chosen = [
        turns[place % len(turns)][int(generator.integers(len(turns[place % len(turns)])))]
        for place in range(length)
    ]
    gaps = generator.uniform(0.15, 0.5) + generator.uniform(0, 0.2, length - 1)
    return in_row(chosen, gaps, generator)
