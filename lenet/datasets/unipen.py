"""Collections of digits and letters as their writers' pens moved, to learn from beside pictures.

Two forms are read, gzipped or not: lines of JSON as `lenet.drawing.stroke_json` has them, and UNIPEN as the UCI
collection "Pen-Based Recognition of Handwritten Digits" (Alpaydin and Alimoglu 1998) is published in.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

import numpy as np

from lenet.datasets.dataset import Dataset
from lenet.datasets.digit_collection import MAX_BROKEN, MAX_FILE_BYTES, dataset_of, too_many_broken
from lenet.drawing.stroke_json import MAX_POINTS, LabelledDrawing, digit_of, drawing_fields, drawing_of
from lenet.drawing.strokes import Drawing
from lenet.files.errors import reason, shown_path
from lenet.files.json_lines import LineError, fields_of, json_line
from lenet.files.progress import Steps
from lenet.files.reading import read_unpacked
from lenet.language.text import tr
from lenet.synthesis.stroke_augmentation import redrawn

# Nothing in these can match at many lengths, or over many lines, for the time would grow with the square.
SEGMENT = re.compile(rb'\.SEGMENT[ \t]+DIGIT\b[^"\n]{0,200}"(\d)"')
"""Where a digit begins in UNIPEN, with what it is."""

WRITER = re.compile(rb"\.COMMENT[ \t]+\d{1,9}[ \t]+(\d{1,9})")
"""Who wrote it, as the UCI collection says it."""

POINT = re.compile(rb"^[ \t]*(-?\d{1,9})[ \t]+(-?\d{1,9})[ \t\r]*$", re.MULTILINE)
"""A position of the pen."""

PEN_DOWN, PEN_UP = b".PEN_DOWN", b".PEN_UP"
"""What the points of each stroke stand between."""


class PenStrokesError(ValueError):
    """A collection that can't be read; the one sentence says why and what to do."""


@dataclass(frozen=True)
class PenStrokes:
    """What is in a collection.

    Attributes
    ----------
    digits
        In the order of the file.
    skipped
        A sentence about each line that holds no digit.
    """

    digits: tuple[LabelledDrawing, ...]
    skipped: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Letter:
    """A drawing of one letter.

    Attributes
    ----------
    character
        Which, upper or lower case.
    writer
        Whose hand it is.
    drawing
        What was written.
    """

    character: str
    writer: str
    drawing: Drawing


def read_letters(path: Path) -> tuple[Letter, ...]:
    """Read a collection of letters: lines of JSON like those of digits, whose label is the letter.

    Raises
    ------
    PenStrokesError
        If the file can't be read or a line holds no letter.
    """
    letters = []
    for number, line in enumerate(_content(path).splitlines(), start=1):
        try:
            fields = fields_of(line)
            character = fields.get("label")
            if not isinstance(character, str) or len(character) != 1 or not character.isalpha():
                raise LineError(tr("its label is not one letter"))
            letters.append(Letter(character, str(fields.get("writer", "unknown")), drawing_of(fields)))
        except LineError as error:
            raise PenStrokesError(
                tr(
                    "Line {number} of {path} can't be learned from: {error}; choose a file of letters.",
                    number=number,
                    path=shown_path(path),
                    error=error,
                )
            ) from error
    return tuple(letters)


def line_of_letter(letter: Letter) -> bytes:
    """Return a letter as a line that `read_letters` reads, without its end."""
    return json_line({"label": letter.character, "writer": letter.writer, **drawing_fields(letter.drawing)})


def _content(path: Path) -> bytes:
    try:
        return read_unpacked(path, max_bytes=MAX_FILE_BYTES)
    except OSError as error:
        raise PenStrokesError(
            tr("{path} could not be opened: {reason}.", path=shown_path(path), reason=reason(error))
        ) from error


def read_pen_strokes(path: Path) -> PenStrokes:
    """Read a collection of pen strokes.

    Raises
    ------
    PenStrokesError
        If the file can't be read or holds no digits.
    """
    content = _content(path)
    lines = _json_of_unipen(content) if SEGMENT.search(content) else content.splitlines()
    digits, skipped = [], []
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                digits.append(digit_of(line))
            except LineError as error:
                skipped.append(
                    tr(
                        "Digit {number} of {path} was passed over: {error}.",
                        number=number,
                        path=shown_path(path),
                        error=error,
                    )
                )
                if len(skipped) > MAX_BROKEN:
                    raise PenStrokesError(too_many_broken(path)) from error
    if not digits:
        raise PenStrokesError(tr("{path} holds no pen strokes; choose another file.", path=shown_path(path)))
    return PenStrokes(tuple(digits), tuple(skipped))


def pen_strokes_dataset(
    digits: tuple[LabelledDrawing, ...], versions: int, generator: np.random.Generator
) -> Steps[Dataset]:
    """Paint digits as they were written, and again as other hands might have.

    Parameters
    ----------
    digits
        The digits.
    versions
        How many redrawn versions of each follow; see `redrawn`.
    generator
        Where the versions' chance comes from.
    """
    written = list(digits)
    for _ in range(versions):
        written += [replace(digit, drawing=redrawn(digit.drawing, generator)) for digit in digits]
    return (yield from dataset_of(written))


def _json_of_unipen(content: bytes) -> Iterator[bytes]:
    """Yield each digit of a UNIPEN file as a line of JSON; there y points up, and here down."""
    starts = [match.start() for match in SEGMENT.finditer(content)]
    for start, stop in zip(starts, [*starts[1:], len(content)], strict=True):
        segment = content[start:stop]
        label = SEGMENT.match(segment)
        assert label is not None
        comment = WRITER.search(segment)
        writer = comment[1] if comment else b"unknown"
        line = (label[1], writer, b",".join(_json_strokes(segment)))
        yield b'{"label": %s, "writer": "%s", "strokes": [%s]}' % line


def _json_strokes(segment: bytes) -> Iterator[bytes]:
    """Yield each stroke of a digit as JSON, up to the first point that is too much for `digit_of`."""
    room = MAX_POINTS + 1
    start = segment.find(PEN_DOWN)
    while start >= 0 and room > 0:
        following = segment.find(PEN_DOWN, start + 1)
        stop = len(segment) if following < 0 else following
        lifted = segment.find(PEN_UP, start, stop)
        part = segment[start + len(PEN_DOWN) : stop if lifted < 0 else lifted]
        places = islice(POINT.finditer(part), room)
        points = [b"[%d,%d]" % (int(place[1]), -int(place[2])) for place in places]
        # One without points takes room, too: there may be millions.
        room -= max(1, len(points))
        yield b"[" + b",".join(points) + b"]"
        start = following
