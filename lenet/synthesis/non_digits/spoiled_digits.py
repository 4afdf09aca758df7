"""Spoiled digits: crossed out, scribbled over, incomplete or taken apart.

Each way is used only for digits that are none afterwards. None are mirrored or rotated, as too many would become
other digits or stay the same.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lenet.synthesis.non_digits.scribbles import back_and_forth, with_sides
from lenet.synthesis.non_digits.sketch import Line, Sketch

EVERY_DIGIT = frozenset(range(10))

PIECE = 7
"""Points of a piece of a digit that is taken apart, or fewer where its stroke has fewer."""


@dataclass(frozen=True)
class SpoiledWay:
    """One way to spoil a digit.

    Attributes
    ----------
    share
        How often it is used, in relation to the others.
    labels
        The digits it is used for.
    spoil
        Makes a new sketch of a digit of about (0, 0) and a longer side of 1.
    """

    share: float
    labels: frozenset[int]
    spoil: Callable[[Sketch, np.random.Generator], Sketch]


def spoiled_digit(
    way: SpoiledWay, digits: Sequence[Sketch], labels: NDArray[np.integer], generator: np.random.Generator
) -> Sketch | None:
    """Spoil one of the digits, or return None if the way is for none of them."""
    places = np.flatnonzero(np.isin(labels, list(way.labels)))
    if not len(places):
        return None
    digit = digits[int(generator.choice(places))].fitted()
    return way.spoil(digit, generator)


def _corner(sketch: Sketch, x: float, y: float) -> Line:
    """Return a place by the box around a sketch: 0 is its left or upper edge, 1 the other."""
    return sketch.low + sketch.extent * (x, y)


def _line_over(sketch: Sketch, start: tuple[float, float], end: tuple[float, float]) -> Line:
    return with_sides(np.stack((_corner(sketch, *start), _corner(sketch, *end))))


def _crossed_out(digit: Sketch, generator: np.random.Generator) -> Sketch:
    beyond = generator.uniform(0.1, 0.3, 4).tolist()
    box = _at_least_broad(digit)
    falling = _line_over(box, (-beyond[0], -beyond[0]), (1 + beyond[1], 1 + beyond[1]))
    rising = _line_over(box, (-beyond[2], 1 + beyond[2]), (1 + beyond[3], -beyond[3]))
    return Sketch((*digit.lines, falling, rising))


def _struck_out(digit: Sketch, generator: np.random.Generator) -> Sketch:
    """Two to four lines through the digit, wider than it."""
    count = int(generator.integers(2, 5))
    heights = (np.linspace(0.25, 0.75, count) + generator.normal(0, 0.04, count)).tolist()
    slope = generator.uniform(-0.3, 0.3)
    box = _at_least_broad(digit)
    lines = [_line_over(box, (-0.3, height - slope), (1.3, height + slope)) for height in heights]
    return Sketch((*digit.lines, *lines))


def _scribbled_over(digit: Sketch, generator: np.random.Generator) -> Sketch:
    scribble = back_and_forth(generator).fitted(generator.uniform(0.8, 1.3))
    return Sketch.joined((digit, scribble.moved(generator.normal(0, 0.08, 2))))


def _with_lines(digit: Sketch, generator: np.random.Generator) -> Sketch:
    """Five to eight lines anywhere over the digit."""
    ends = generator.uniform(-0.3, 1.3, (int(generator.integers(5, 9)), 2, 2)).tolist()
    box = _at_least_broad(digit)
    return Sketch((*digit.lines, *(_line_over(box, tuple(start), tuple(end)) for start, end in ends)))


def _at_least_broad(digit: Sketch) -> Sketch:
    """Return the digit and two places beside it, so that its box is nearly as wide as tall.

    A narrow cross over a narrow digit could be an 8.
    """
    half = max(float(digit.extent[0]), 0.9) / 2
    return Sketch((*digit.lines, digit.middle + np.array([[-half, 0], [half, 0]])))


def _lower_half(digit: Sketch, generator: np.random.Generator) -> Sketch:
    """Return what is below a little under the middle: of a 0, a bowl."""
    limit = digit.low[1] + generator.uniform(0.5, 0.65) * digit.extent[1]
    lines = [part for line in digit.lines for part in _runs_below(line, limit)]
    return Sketch(tuple(lines)) if lines else _crossed_out(digit, generator)


def _runs_below(line: Line, limit: float) -> list[Line]:
    """Return the longest stretches of a line that lie below a limit."""
    below = line[:, 1] > limit
    cuts = np.flatnonzero(below[1:] != below[:-1]) + 1
    parts = zip(np.split(line, cuts), np.split(below, cuts), strict=True)
    return [part for part, inside in parts if inside[0] and len(part) > 1]


def _taken_apart(digit: Sketch, generator: np.random.Generator) -> Sketch:
    """Seven pieces of the digit, each elsewhere and turned."""
    pieces: list[Line] = []
    while len(pieces) < 7:
        line = digit.lines[int(generator.integers(len(digit.lines)))]
        start = int(generator.integers(max(1, len(line) - PIECE)))
        piece = Sketch((line[start : start + PIECE],))
        turned = piece.fitted(generator.uniform(0.25, 0.5)).turned(generator.uniform(0, 2 * np.pi))
        pieces += turned.moved(generator.uniform(-0.5, 0.5, 2)).lines
    return Sketch(tuple(pieces))


SPOILED_WAYS: Mapping[str, SpoiledWay] = {
    "crossed out": SpoiledWay(1, EVERY_DIGIT, _crossed_out),
    "struck out": SpoiledWay(1, EVERY_DIGIT, _struck_out),
    "scribbled over": SpoiledWay(1, EVERY_DIGIT, _scribbled_over),
    "with lines": SpoiledWay(1, EVERY_DIGIT, _with_lines),
    "lower half": SpoiledWay(0.3, frozenset({0}), _lower_half),
    "taken apart": SpoiledWay(1, frozenset({2, 3, 4, 5, 6, 8}), _taken_apart),
}
"""All of them, by name."""
