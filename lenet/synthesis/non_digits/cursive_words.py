"""Words in joined letters, as people write them, of any letters in any order."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

import numpy as np

from lenet.synthesis.digit_glyphs import Glyph
from lenet.synthesis.non_digits.sketch import Line, Sketch

JOINED_LETTERS: Mapping[str, str] = {
    "a": "0,94 26,50 36,44 16,46 6,70 12,98 30,86 38,46! 38,84 46,98 58,92",
    "b": "0,96 16,40 22,2 12,4 10,60 12,96 30,98 40,76 30,60 44,64 56,62",
    "c": "0,94 16,60 34,46 38,54 28,44 12,60 10,88 26,99 46,90",
    "d": "0,94 26,50 36,46 16,46 6,72 14,98 32,84 42,0! 40,86 48,98 58,92",
    "e": "0,92 24,76 30,52 20,44 10,60 12,92 28,99 44,88",
    "f": "0,94 20,40 28,4 18,2 14,60 12,146 24,130 20,98 42,88",
    "g": "0,94 26,50 36,46 16,46 6,72 14,96 32,84 38,48! 36,130 20,148 10,130 40,100 58,90",
    "h": "0,94 16,40 22,4 12,4 8,98! 16,60 30,46 36,60 36,90 48,98 58,90",
    "k": "0,94 16,40 22,4 12,4 8,98! 14,64 32,48 32,64 14,72! 30,96 50,94",
    "l": "0,94 18,46 24,6 14,4 10,60 14,96 28,98 40,88",
    "m": "0,60 8,46 8,98! 14,60 24,46 28,60 28,98! 34,60 44,46 48,60 48,90 58,98 66,90",
    "n": "0,60 8,46 8,98! 14,60 28,46 34,60 34,90 44,98 54,90",
    "o": "0,94 14,54 26,44 8,56 6,88 20,99 34,84 32,56 22,46 34,56 50,52",
    "p": "0,80 12,46 8,146! 12,60 28,44 40,60 34,92 14,94 34,99 52,90",
    "r": "0,92 10,44 16,52 32,50! 30,84 38,98 48,92",
    "s": "0,94 20,48 32,70 28,94 8,94 30,99 46,90",
    "t": "0,92 18,4! 14,84 22,99 38,90",
    "u": "0,60 8,46 8,84 18,98 34,84 38,46! 38,86 46,98 56,90",
    "v": "0,60 8,46 14,80 22,98 34,60 36,46 44,56 54,52",
    "w": "0,60 8,46 10,84 18,98 28,84 30,56! 32,84 42,98 52,76 54,46 62,56 72,52",
    "y": "0,60 8,46 10,76 20,84 36,70 40,46! 36,130 20,148 12,130 40,100 58,90",
    "z": "0,60 12,46 30,50 26,70 8,96! 28,100 32,130 16,146 12,124 48,92",
}
"""Letters whose last place is joined to the next letter's first, in hundredths of a tall letter's height."""


LETTERS_OF_A_WORD = (3, 7)
"""The fewest letters of a word, and one more than the most."""


def word(generator: np.random.Generator) -> Sketch:
    """Write three to six letters without lifting the pen, narrowly or widely."""
    count = int(generator.integers(*LETTERS_OF_A_WORD))
    chosen = generator.choice(list(JOINED_LETTERS), count).tolist()
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
    (path,) = Glyph.read(1, JOINED_LETTERS[letter]).strokes
    line: Line = (path.curve @ path.points)[::3]
    return line
