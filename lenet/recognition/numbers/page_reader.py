"""A page reader reads the numbers of a page's ink: the one that is there, or all of them, line by line."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from lenet.drawing.normalization import ink_box
from lenet.drawing.strokes import Drawing
from lenet.files.progress import Progress, Steps
from lenet.recognition.numbers.page import InkGroup, group_ink, is_one_number, joined, main_groups
from lenet.recognition.numbers.pictures import segment_picture
from lenet.recognition.numbers.reader import NumberReader, unsegmented
from lenet.recognition.numbers.reading import NumberReading
from lenet.recognition.numbers.segmentation import Box
from lenet.recognition.preprocessing import drawing_of_ink
from lenet.recognition.reading import Reading, Refusal

MOST, LEAST_AMONG_OTHERS = 0.6, 0.1
"""On a page where so many groups of ink are numbers, the others are, too, with at least the other probability."""

LEAST_TALL = 0.55
"""What is less tall, in parts of the usual height of a page's digits, is a part of a word or a stain."""


@dataclass(frozen=True, eq=False)
class PageReader:
    """Reads ink, float32 [H, W], from 0 (paper) to 1.

    Attributes
    ----------
    read_drawing
        Reads a drawing as one digit.
    number_reader
        Reads what was cut into pieces.
    """

    read_drawing: Callable[[Drawing], Reading]
    number_reader: NumberReader

    def lines_of(self, ink: NDArray[np.float32]) -> Steps[tuple[tuple[NumberReading, ...], ...]]:
        """Read all numbers, as `lenet.recognition.recognizer.Recognizer.read_page` returns them."""
        groups = group_ink(ink)
        done, total = 0, sum(map(len, groups))
        lines: list[list[NumberReading]] = []
        for line in groups:
            lines.append([])
            for group in line:
                yield Progress(done, total)
                done += 1
                lines[-1].append(self._number_of_ink(group, max(ink.shape)))
        yield Progress(total, total)
        if sum(number.confidence > 0 for line in lines for number in line) >= MOST * total:
            lines = [[self._number_among_others(number) for number in line] for line in lines]
        read = [[number for number in line if number.confidence > 0] for line in lines]
        heights = [digit.box.height for line in read for number in line for digit in number.digits]
        least = LEAST_TALL * float(np.median(heights)) if heights else 0.0
        kept = (tuple(number for number in line if _height(number) >= least) for line in read)
        return tuple(line for line in kept if line)

    def number_of(self, ink: NDArray[np.float32], drawing: Drawing, single: Reading) -> NumberReading:
        """Read the one number of a page; if there is none of several digits, all of it as one digit.

        Parameters
        ----------
        ink
            All of the page's ink, float32 [H, W].
        drawing, single
            What of it may be one digit, and what that is read as.
        """
        side = max(ink.shape)
        box = ink_box(ink)
        if single.is_certain and box is not None and _has_all(drawing, ink):
            return unsegmented(
                single, Box(*(edge / side for edge in (box.left, box.top, box.right, box.bottom)))
            )
        # Ink that fills a picture on its own is no frame: on more paper it is seen.
        around = [(0, 2 * side - length) for length in ink.shape]
        lines = main_groups(group_ink(ink) or group_ink(np.pad(ink, around)))
        if len(lines) == 1 and is_one_number(lines[0]):
            number = self._number_of_ink(joined(lines[0]), side)
            if len(number.digits) > 1:
                return number
            if len(lines[0]) == 1:
                return unsegmented(single, number.box if number.confidence > 0 else None)
        found = (self._number_of_ink(group, side) for line in lines for group in line)
        # Whether there are none, one or several: of several no more is needed.
        numbers = list(islice((number for number in found if number.confidence > 0), 2))
        if len(numbers) == 1 and len(numbers[0].digits) > 1:
            return numbers[0]
        are_long = sum(len(number.digits) for number in numbers) > len(numbers)
        # A column of numbers, made small, may look like a 1.
        if len(numbers) > 1 and (single.refusal is not None or are_long):
            single = replace(single, digit=None, refusal=Refusal.SEVERAL)
        return unsegmented(single, numbers[0].box if len(numbers) == 1 else None)

    def _number_among_others(self, number: NumberReading) -> NumberReading:
        """Read ink once more that was taken for no number, as one of many numbers."""
        if number.confidence > 0 or number.lattice is None:
            return number
        return self.number_reader.judged(number.lattice, LEAST_AMONG_OTHERS) or number

    def _number_of_ink(self, group: InkGroup, side: int) -> NumberReading:
        """Read a group of ink of a page with a longer side in pixels."""
        single = self.read_drawing(drawing_of_ink(group.ink))
        if single.is_certain:
            return unsegmented(single, Box(*(edge / side for edge in group.box)))
        segmentation = segment_picture(
            group.ink, corner=(group.left / side, group.top / side), pixel=1 / side
        )
        return unsegmented(single) if segmentation is None else self.number_reader.read(segmentation, single)


def _has_all(drawing: Drawing, ink: NDArray[np.float32]) -> bool:
    """Tell whether all ink of a page is in a drawing."""
    return drawing.picture is not None and np.count_nonzero(drawing.picture) == np.count_nonzero(ink)


def _height(number: NumberReading) -> float:
    """Return the height of a number's tallest digit."""
    return max(digit.box.height for digit in number.digits)
