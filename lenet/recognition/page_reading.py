"""The reading of a page: its numbers in lines, as text and as rows and columns."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from itertools import chain
from typing import Any, Protocol

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from lenet.drawing.strokes import Drawing
from lenet.files.progress import Steps, finish
from lenet.image.ink import ink_and_page
from lenet.recognition.numbers.page import columns_of, group_ink, joined
from lenet.recognition.numbers.reader import rows_of
from lenet.recognition.numbers.reading import DigitReading, NumberReading
from lenet.recognition.preprocessing import drawing_of_ink
from lenet.recognition.reading import Refusal

MARGIN = 0.04
"""Paper around the ink of a page, in parts of its longer side."""

Lines = tuple[tuple[NumberReading, ...], ...]


class ReadsNumbers(Protocol):
    """What reads numbers, as `lenet.recognition.recognizer.Recognizer` does."""

    def read_number(self, image: Image.Image | NDArray[Any] | Drawing) -> NumberReading:
        """Read one number; a ``ValueError`` or ``OSError`` carries a sentence for the person."""
        ...

    def read_page(self, image: Image.Image | NDArray[Any] | Drawing) -> Steps[Lines]:
        """Read the numbers of a picture, line by line."""
        ...


@dataclass(frozen=True, eq=False)
class PageReading:
    """What was read of a picture or a drawing.

    Attributes
    ----------
    lines
        From top to bottom, the numbers of each from left to right; where there is no more than one number, that one.
    """

    lines: Lines

    @property
    def numbers(self) -> tuple[NumberReading, ...]:
        """All numbers, line by line."""
        return tuple(chain.from_iterable(self.lines))

    @property
    def digits(self) -> tuple[DigitReading, ...]:
        """All digits, line by line; of a number that is not read, the one reading of the whole."""
        return tuple(digit for number in self.numbers for digit in number.digits)

    @property
    def is_number(self) -> bool:
        """Whether there is more than one digit, or a sign before it."""
        return len(self.digits) > 1 or any(number.reason is Refusal.SIGN for number in self.numbers)

    def number_at(self, place: int) -> tuple[NumberReading | None, int]:
        """Return the number of one of the digits, and the digit's place in it; None if there are no digits."""
        for number in self.numbers:
            if place < len(number.digits):
                return number, place
            place -= len(number.digits)
        return None, 0

    def drawing(self, place: int) -> Drawing | None:
        """Return the ink of one of several digits alone; None where it was not cut out."""
        number, place = self.number_at(place)
        if number is None or number.lattice is None or len(number.digits) < 2:
            return None
        step = number.lattice.digit_steps[place]
        return number.lattice.segmentation.drawing(number.lattice.candidates[step].members)

    def text(self, separator: str = " ") -> str:
        """Return each line's numbers, with a separator between them."""
        return "\n".join(separator.join(number.text for number in line) for line in self.lines)

    def rows(self) -> list[list[str]]:
        """Return the texts as a table: numbers below each other are in one column, and "" fills the gaps."""
        boxes = {number: number.box for number in self.numbers if number.box is not None}
        columns = dict(zip(boxes, columns_of(list(boxes.values())), strict=True))
        if any(len({columns.get(number) for number in line}) < len(line) for line in self.lines):
            # Numbers that lie across two columns leave only their order.
            columns = {number: place for line in self.lines for place, number in enumerate(line)}
        count = 1 + max(columns.values(), default=0)
        rows = [[""] * count for _ in self.lines]
        for row, line in zip(rows, self.lines, strict=True):
            for number in line:
                row[columns.get(number, 0)] = number.text
        return rows


def read_lines(recognizer: ReadsNumbers, image: Image.Image | NDArray[Any] | Drawing) -> Steps[PageReading]:
    """Read the number of a picture or a drawing, or, where there are several in a picture, all of them.

    Parameters
    ----------
    recognizer
        Reads it.
    image
        As for `Recognizer.read_number`.

    Yields
    ------
    Progress
        As from `Recognizer.read_page`; nothing where there is one number.

    Raises
    ------
    ValueError
        As from `Recognizer.read`.
    """
    number = recognizer.read_number(image)
    lines: Lines = ()
    is_row = isinstance(image, Drawing) and image.picture is None and len(rows_of(image)) == 1
    if number.reason is Refusal.SEVERAL and not is_row:
        lines = yield from recognizer.read_page(image)
    elif not is_row:
        lines = yield from _numbers_among_words(recognizer, image, number)
    return PageReading(lines or ((number,),))


def _numbers_among_words(
    recognizer: ReadsNumbers, image: Image.Image | NDArray[Any] | Drawing, number: NumberReading
) -> Steps[Lines]:
    """Return the lines of a page that is no number as a whole; none where there are not several numbers.

    A page of words with numbers among them is no digit, but one number alone may be a part of a drawing.
    """
    if number.confidence > 0 or number.reason is Refusal.NOTHING:
        return ()
    lines = yield from recognizer.read_page(image)
    return lines if sum(map(len, lines)) > 1 else ()


def drawing_to_read(recognizer: ReadsNumbers, image: Image.Image) -> Drawing:
    """Return a picture as a drawing that is read as the picture is.

    Of a picture of one digit it is `drawing_of_image`; otherwise all ink of the page, but for its frame and smudges.
    """
    digit_ink, page_ink = ink_and_page(image)
    digit = drawing_of_ink(digit_ink)
    if digit.is_empty:
        return digit
    groups = [group for line in group_ink(page_ink) for group in line]
    if not groups:
        return digit
    ink = joined(groups).ink
    page = drawing_of_ink(np.pad(ink, round(MARGIN * max(ink.shape))))
    number = recognizer.read_number(page)
    is_page = len(number.digits) > 1 or number.reason in (Refusal.SEVERAL, Refusal.SIGN)
    is_page = is_page or bool(finish(_numbers_among_words(recognizer, page, number)))
    return page if is_page else digit


def csv_bytes(page: PageReading) -> bytes:
    """Return the rows and columns of a page as CSV."""
    text = io.StringIO(newline="")
    csv.writer(text, lineterminator="\n").writerows(page.rows())
    return text.getvalue().encode()
