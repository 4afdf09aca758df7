"""Non-digits: synthetic drawings that show no single digit, from which a network learns to refuse them.

They are several digits at once, letters, signs, doodles, scribbles, patterns, words, and spoiled digits. What a
person might read as a digit is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import Enum
from functools import cache, partial

import numpy as np
from numpy.typing import NDArray

from lenet.drawing.strokes import Drawing
from lenet.synthesis.glyphs import Glyph, glyph_table
from lenet.synthesis.handwriting import write_digits, write_glyph
from lenet.synthesis.non_digits.cursive_words import word
from lenet.synthesis.non_digits.mixed_text import STEADY_VARIATION, number_plates, printed_words, sums
from lenet.synthesis.non_digits.patterns import PATTERNS
from lenet.synthesis.non_digits.scribbles import SCRIBBLES, Scribble
from lenet.synthesis.non_digits.several_digits import several_digits
from lenet.synthesis.non_digits.sketch import Sketch
from lenet.synthesis.non_digits.spoiled_digits import SPOILED_WAYS, spoiled_digit

SMALLEST_SHRINKING = 0.2
"""Smallest size of a drawing, in parts of the largest that fits on the canvas."""

POOL = 100
"""Fewest digits that are written for several or spoiled ones to be made of."""


class NonDigitKind(Enum):
    """What a drawing is that shows no single digit."""

    SEVERAL = 0
    OTHER = 1


@dataclass(frozen=True)
class NonDigitClass:
    """One class of non-digits, and what draws them.

    Attributes
    ----------
    name
        What it shows, for people.
    kind
        Its kind.
    share
        How often it is drawn, in relation to the others.
    draw
        Returns the number of drawings asked for, random by a generator.
    """

    name: str
    kind: NonDigitKind
    share: float
    draw: Callable[[int, np.random.Generator], list[Drawing]]


def draw_non_digits(count: int, generator: np.random.Generator) -> tuple[list[Drawing], NDArray[np.uint8]]:
    """Draw non-digits of all classes, in random order.

    Parameters
    ----------
    count
        How many.
    generator
        All randomness comes from it: the same state gives the same drawings.

    Returns
    -------
    list of Drawing
        Of any size, anywhere on the canvas.
    ndarray, uint8 [count]
        The value of each one's `NonDigitKind`.
    """
    classes = non_digit_classes()
    shares = np.array([each.share for each in classes])
    chosen = generator.choice(len(classes), count, p=shares / shares.sum())
    drawings = [Drawing()] * count
    for number in np.unique(chosen).tolist():
        places = np.flatnonzero(chosen == number).tolist()
        for place, drawing in zip(places, classes[number].draw(len(places), generator), strict=True):
            drawings[place] = _placed_at_random(drawing, generator)
    kinds = np.array([each.kind.value for each in classes], np.uint8)
    return drawings, kinds[chosen]


def non_digits_of(
    digits: Sequence[Drawing], labels: NDArray[np.integer], count: int, generator: np.random.Generator
) -> tuple[list[Drawing], NDArray[np.uint8]]:
    """Make non-digits from digits that people have drawn: several in one drawing, or spoiled ones.

    Parameters
    ----------
    digits
        To choose from, at least one.
    labels
        Which digit each is, int [len(digits)].
    count, generator
        As for `draw_non_digits`.

    Returns
    -------
    list of Drawing, ndarray of uint8 [count]
        As `draw_non_digits` returns them; both kinds are equally frequent, if there are digits that can be
        spoiled.
    """
    sketches = [Sketch.of(digit) for digit in digits]
    ways = list(SPOILED_WAYS.values())
    shares = np.array([way.share for way in ways])
    drawings, kinds = [], np.zeros(count, np.uint8)
    for number in range(count):
        way = ways[int(generator.choice(len(ways), p=shares / shares.sum()))]
        sketch = spoiled_digit(way, sketches, labels, generator) if generator.random() < 0.5 else None
        kind = NonDigitKind.OTHER if sketch is not None else NonDigitKind.SEVERAL
        if sketch is None:
            sketch = several_digits(sketches, labels, generator)
        drawings.append(_placed_at_random(sketch.by_hand(generator).drawing(generator), generator))
        kinds[number] = kind.value
    return drawings, kinds


def _placed_at_random(drawing: Drawing, generator: np.random.Generator) -> Drawing:
    """Return a drawing in a random size at a random place of the canvas, all of it visible."""
    sketch = Sketch.of(drawing)
    width = max(stroke.width for stroke in drawing.strokes)
    low, high = sketch.low - width / 2, sketch.high + width / 2
    scale = generator.uniform(SMALLEST_SHRINKING, 1) * min(1.0, 1 / float((high - low).max()))
    room = 1 - scale * (high - low)
    left, top = (generator.uniform(0, 1, 2) * room - scale * low).tolist()
    return Drawing(
        tuple(
            replace(
                stroke,
                points=tuple(
                    (scale * x + left, scale * y + top, pressure) for x, y, pressure in stroke.points
                ),
                width=scale * stroke.width,
            )
            for stroke in drawing.strokes
        )
    )


def _written(glyph: Glyph, count: int, generator: np.random.Generator) -> list[Drawing]:
    return write_glyph(glyph, count, generator, STEADY_VARIATION)


def _scribbled(scribble: Scribble, count: int, generator: np.random.Generator) -> list[Drawing]:
    return [scribble(generator).by_hand(generator).drawing(generator) for _ in range(count)]


def _several(count: int, generator: np.random.Generator) -> list[Drawing]:
    sketches, labels = _pool(count, generator)
    return [several_digits(sketches, labels, generator).drawing(generator) for _ in range(count)]


def _in_rows(
    write: Callable[[int, np.random.Generator], list[Sketch]], count: int, generator: np.random.Generator
) -> list[Drawing]:
    return [row.by_hand(generator).drawing(generator) for row in write(count, generator)]


def _spoiled(name: str, count: int, generator: np.random.Generator) -> list[Drawing]:
    way = SPOILED_WAYS[name]
    sketches, labels = _pool(count, generator, among=sorted(way.labels))
    spoiled = (spoiled_digit(way, sketches, labels, generator) for _ in range(count))
    return [sketch.by_hand(generator).drawing(generator) for sketch in spoiled if sketch is not None]


def _pool(
    count: int, generator: np.random.Generator, *, among: Sequence[int] = range(10)
) -> tuple[list[Sketch], NDArray[np.intp]]:
    """Return digits to be put together or to be spoiled, and which they are."""
    labels = generator.choice(among, max(count, POOL))
    return [Sketch.of(drawing) for drawing in write_digits(labels, generator)], labels


@cache
def non_digit_classes() -> tuple[NonDigitClass, ...]:
    """Return all classes of non-digits."""
    other = partial(NonDigitClass, kind=NonDigitKind.OTHER)
    several = partial(NonDigitClass, kind=NonDigitKind.SEVERAL)
    return (
        several("several digits", share=0.27, draw=_several),
        several("sum", share=0.03, draw=partial(_in_rows, sums)),
        other("printed word", share=0.04, draw=partial(_in_rows, printed_words)),
        other("number plate", share=0.02, draw=partial(_in_rows, number_plates)),
        *_classes_of_glyphs(0.16, glyph_table("Latin letters")),
        *_classes_of_glyphs(0.07, glyph_table("other letters")),
        *_classes_of_glyphs(0.08, glyph_table("signs")),
        *_classes_of_glyphs(0.09, glyph_table("doodles")),
        *_classes_of_scribbles(0.12, SCRIBBLES),
        *_classes_of_scribbles(0.1, PATTERNS),
        *_classes_of_scribbles(0.03, {"word": word}),
        *(
            other(name, share=0.01 * way.share, draw=partial(_spoiled, name))
            for name, way in SPOILED_WAYS.items()
        ),
    )


def _classes_of_glyphs(share: float, table: Mapping[str, tuple[Glyph, ...]]) -> Iterator[NonDigitClass]:
    """Yield a class for each glyph of a table; all characters are equally frequent."""
    for name, glyphs in table.items():
        for number, glyph in enumerate(glyphs, start=1):
            draw = partial(_written, glyph)
            yield NonDigitClass(
                f"{name} {number}", NonDigitKind.OTHER, share / len(table) / len(glyphs), draw
            )


def _classes_of_scribbles(share: float, table: Mapping[str, Scribble]) -> Iterator[NonDigitClass]:
    for name, scribble in table.items():
        yield NonDigitClass(name, NonDigitKind.OTHER, share / len(table), partial(_scribbled, scribble))
