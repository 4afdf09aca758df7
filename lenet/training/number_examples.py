"""Examples from which it is fitted what the scores of a number weigh.

Numbers that people wrote, numbers composed of one writer's digits, single digits, and what is no number: letters,
words composed of them, drawings.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from PIL import Image, ImageFilter

from lenet.drawing.rendering import render
from lenet.drawing.stroke_json import drawing_of
from lenet.drawing.strokes import Drawing
from lenet.files.json_lines import fields_of
from lenet.files.progress import Progress, Steps
from lenet.files.reading import read_unpacked
from lenet.recognition.classifier import Classifier
from lenet.recognition.numbers.reader import segment_drawing
from lenet.recognition.numbers.search import search
from lenet.recognition.numbers.strokes import segment_strokes
from lenet.synthesis.composed_numbers import compose_number
from lenet.synthesis.non_digits.generator import NonDigitKind, draw_non_digits
from lenet.synthesis.non_digits.sketch import Sketch
from lenet.training.number_weights import NumberExample, first_weights

LARGEST_FILE = 2**28
"""Bytes of a collection, unpacked."""

COUNTS = (2, 8)
"""Fewest and most digits of a composed number, and letters of a word."""

LIKE_DIGITS = frozenset("OoIlSsZzbqgBDyiJjtGTU")
"""Letters that may be taken for digits; they are no examples of letters."""

PENS = (0.04, 0.15)
"""Of a painted number, in its height."""

HEIGHTS = (24.0, 90.0)
"""Of a painted number, in pixels."""

LONGEST = 900
"""Side of its picture at most, in pixels."""

MOST_BLUR = 0.035
"""Standard deviation of a picture's blur at most, in heights of the number."""

INK = 0.05
"""What is darker in a blurred picture counts as ink, nineteen of twenty pixels of which become no darker than black."""

FEWEST = 5
"""Digits or letters of a writer, to compose of."""


@dataclass(frozen=True)
class Writing:
    """What somebody wrote.

    Attributes
    ----------
    label
        What it says: a digit, a letter, a number; nothing for what is neither.
    writer
        Whose hand it is.
    drawing
        The strokes.
    """

    label: str
    writer: str
    drawing: Drawing


@dataclass(frozen=True, kw_only=True)
class ExampleCounts:
    """How many examples are made of each kind, beside all numbers that people wrote.

    Attributes
    ----------
    composed
        Numbers composed of digits.
    singles
        Single digits of more than one piece.
    letters, words, drawings
        Of what is no number.
    """

    composed: int = 350
    singles: int = 300
    letters: int = 300
    words: int = 400
    drawings: int = 300


def read_writings(path: Path) -> list[Writing]:
    """Read lines of JSON with a text as label; see `lenet.drawing.stroke_json` for the rest.

    Raises
    ------
    OSError, LineError
        If the file can't be read, or a line of it holds no strokes.
    """
    lines = read_unpacked(path, max_bytes=LARGEST_FILE).splitlines()
    return [
        Writing(str(fields["label"]), str(fields["writer"]), drawing_of(fields))
        for fields in map(fields_of, lines)
    ]


def composed_writings(
    parts: Sequence[Writing], count: int, generator: np.random.Generator, *, counts: tuple[int, int] = COUNTS
) -> Iterator[Writing]:
    """Yield numbers or words composed of digits or letters, each of one writer.

    Parameters
    ----------
    parts
        To choose from.
    count
        How many.
    generator
        All randomness comes from it.
    counts
        Fewest and most parts of one.
    """
    by_writer: dict[str, list[Writing]] = {}
    for part in parts:
        by_writer.setdefault(part.writer, []).append(part)
    writers = sorted(writer for writer, own in by_writer.items() if len(own) >= FEWEST)
    for _ in range(count):
        own = by_writer[writers[int(generator.integers(len(writers)))]]
        length = int(generator.integers(counts[0], counts[1] + 1))
        chosen = [own[place] for place in generator.integers(len(own), size=length).tolist()]
        number = compose_number([Sketch.of(part.drawing) for part in chosen], generator)
        label = "".join(part.label for part in chosen)
        yield Writing(label, own[0].writer, number.sketch.drawing(generator))


def number_writings(
    digits: Sequence[Writing],
    numbers: Sequence[Writing],
    letters: Sequence[Writing],
    generator: np.random.Generator,
    *,
    counts: ExampleCounts = ExampleCounts(),
) -> list[Writing]:
    """Return all that is learned from; what is no number has no label."""
    found = [*numbers, *composed_writings(digits, counts.composed, generator)]
    shuffled = [digits[place] for place in generator.permutation(len(digits)).tolist()]
    in_pieces = (digit for digit in shuffled if len(segment_strokes(digit.drawing.strokes).boxes) > 1)
    found += [digit for digit, _ in zip(in_pieces, range(counts.singles), strict=False)]
    others = [letter for letter in letters if letter.label not in LIKE_DIGITS]
    chosen = [others[place] for place in generator.permutation(len(others))[: counts.letters].tolist()]
    chosen += composed_writings(letters, counts.words if letters else 0, generator)
    drawings, kinds = draw_non_digits(2 * counts.drawings, generator)
    chosen += [
        Writing("", f"drawn {number}", drawing)
        for number, (drawing, kind) in enumerate(zip(drawings, kinds.tolist(), strict=True))
        if kind == NonDigitKind.OTHER.value
    ][: counts.drawings]
    return found + [Writing("", other.writer, other.drawing) for other in chosen]


def painted(writings: Sequence[Writing], generator: np.random.Generator) -> list[Writing]:
    """Return what was written as pictures, sharp or blurred, by pens of any width."""
    return [_painted(writing, generator) for writing in writings if writing.drawing.strokes]


def _painted(writing: Writing, generator: np.random.Generator) -> Writing:
    places = np.concatenate([np.array(stroke.points)[:, 1] for stroke in writing.drawing.strokes])
    height = max(float(np.ptp(places)), 1 / LONGEST)
    pen = float(np.exp(generator.uniform(*np.log(PENS)))) * height
    strokes = tuple(replace(stroke, width=pen) for stroke in writing.drawing.strokes)
    pixels, blur = generator.uniform(*HEIGHTS), generator.uniform(0, MOST_BLUR)
    ink = render(Drawing(strokes), min(round(pixels / height), LONGEST))
    soft = Image.fromarray(np.rint(255 * ink).astype(np.uint8)).filter(
        ImageFilter.GaussianBlur(blur * pixels)
    )
    levels = np.asarray(soft, np.float32) / 255
    black = np.percentile(levels[levels > INK], 95) if (levels > INK).any() else 1
    return replace(writing, drawing=Drawing(picture=(levels / np.float32(black)).clip(0, 1)))


def judged(
    writings: Sequence[Writing], network: Classifier, detector: Classifier | None
) -> Steps[list[NumberExample]]:
    """Judge the candidates of what was written; too many strokes are passed over."""
    weights = first_weights()
    examples = []
    for number, writing in enumerate(writings):
        segmentation = segment_drawing(writing.drawing)
        if segmentation is not None:
            lattice = search(segmentation, network, detector, weights)
            examples.append(NumberExample(writing.label, writing.writer, lattice))
        yield Progress(number + 1, len(writings))
    return examples
