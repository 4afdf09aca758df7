"""Things that are no digit, as people draw them on the canvas, to judge whether they are refused.

They are drawn for judging alone: what training learns from knows nothing of them, nor they of it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum

import numpy as np

from benchmarks.recognition.arranged_digits import column, grid, heap
from benchmarks.recognition.doodles import doodle
from benchmarks.recognition.letters import letter, sign, word
from benchmarks.recognition.line_art import Line
from benchmarks.recognition.marks import dash, dot, several_dots
from benchmarks.recognition.scrawls import scrawl
from benchmarks.recognition.several_digits import several_digits
from benchmarks.recognition.unsteady_hand import Habits, draw_by_hand
from lenet.drawing.stroke_json import LabelledDrawing
from lenet.drawing.strokes import Drawing


class NonDigits(StrEnum):
    """Groups, of which the refused part is told apart."""

    SCRAWLS = "scrawls"
    LETTERS = "letters"
    SIGNS = "signs"
    WORDS = "words"
    DOODLES = "doodles"
    SEVERAL_DIGITS = "several digits"
    COLUMN = "digits in a column"
    GRID = "digits in a grid"
    HEAP = "digits in a heap"
    DOT = "a dot"
    SEVERAL_DOTS = "several dots"
    DASH = "a dash that can't be a 1"


def draw_non_digits(
    group: NonDigits, count: int, generator: np.random.Generator, *, digits: Sequence[LabelledDrawing] = ()
) -> list[Drawing]:
    """Draw things that are no digit.

    Parameters
    ----------
    group
        What to draw.
    count
        How many.
    generator
        Where all chance comes from; a generator of the same state gives the same drawings.
    digits
        What several digits are made of, better of writers who are judged; other groups pass them over.

    Returns
    -------
    list of Drawing
        Within the canvas, by pens of a hundredth to 8 hundredths of it.

    Raises
    ------
    ValueError
        Several digits are asked for, and none are given.
    """
    if group in ARRANGEMENTS:
        if not digits:
            raise ValueError("Several digits in one drawing are made of single ones; give some as digits.")
        return [ARRANGEMENTS[group](digits, generator) for _ in range(count)]
    return [WAYS[group](generator) for _ in range(count)]


Way = Callable[[np.random.Generator], Drawing]


def _by_hand(choose: Callable[[np.random.Generator], list[Line]], habits: Habits, finest: float) -> Way:
    """Return a way to draw: choose line art, then draw it by hand."""
    return lambda generator: draw_by_hand(choose(generator), generator, habits=habits, finest=finest)


def _word(generator: np.random.Generator) -> list[Line]:
    return word(int(generator.integers(2, 6)), generator)


UPRIGHT = Habits(bend=0.08)
STEADY = Habits(turn=8.0, bend=0.03, stray=0.006)
CARELESS = Habits(turn=180.0, slant=0.3, stretch=0.4, bend=0.1)

ARRANGEMENTS: Mapping[NonDigits, Callable[[Sequence[LabelledDrawing], np.random.Generator], Drawing]] = {
    NonDigits.SEVERAL_DIGITS: several_digits,
    NonDigits.COLUMN: column,
    NonDigits.GRID: grid,
    NonDigits.HEAP: heap,
}
"""How several digits are arranged in one drawing."""

WAYS: Mapping[NonDigits, Way] = {
    NonDigits.SCRAWLS: _by_hand(scrawl, CARELESS, 14.0),
    NonDigits.LETTERS: _by_hand(letter, UPRIGHT, 8.0),
    NonDigits.SIGNS: _by_hand(sign, UPRIGHT, 8.0),
    NonDigits.WORDS: _by_hand(_word, STEADY, 24.0),
    NonDigits.DOODLES: _by_hand(doodle, UPRIGHT, 18.0),
    NonDigits.DOT: dot,
    NonDigits.SEVERAL_DOTS: several_dots,
    NonDigits.DASH: dash,
}
"""How each other group is drawn.

Words keep close to their template, so that a letter is not moved into the next one; a scrawl has no top.
"""
