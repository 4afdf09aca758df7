"""Words in joined letters, as people write them, of any letters in any order.

The last point of a letter is the first one of the next.
"""

from __future__ import annotations

from functools import cache

import numpy as np

from lenet.synthesis.glyphs import glyph_table
from lenet.synthesis.non_digits.sketch import Line, Sketch

LETTERS_OF_A_WORD = (3, 7)
"""The fewest letters of a word, and one more than the most."""


def word(generator: np.random.Generator) -> Sketch:
    """Write three to six letters without lifting the pen, narrowly or widely."""
    count = int(generator.integers(*LETTERS_OF_A_WORD))
    chosen = generator.choice(list(glyph_table("joined letters")), count).tolist()
    parts, place = [], 0.0
    for letter in chosen:
        line = _line_of(letter)
        parts.append(line + np.array([place, 0.0]))
        place += float(line[-1, 0])
    joined = np.concatenate(parts) * (generator.uniform(0.7, 1.5), 1)
    return Sketch((joined[:: int(generator.integers(1, 3))],))


@cache
def _line_of(letter: str) -> Line:
    """Return a letter's curve, without its last place, where the next begins."""
    (glyph,) = glyph_table("joined letters")[letter]
    (path,) = glyph.strokes
    line: Line = (path.curve @ path.points)[::3]
    return line
