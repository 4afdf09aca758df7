"""A page reader reads the numbers of a page's ink: the one that is there, or all of them, line by line."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from lenet.drawing.normalization import ink_box
from lenet.drawing.strokes import Drawing
from lenet.files.progress import Progress, Steps
from lenet.image.connected_components import Components
from lenet.recognition.numbers.page import InkGroup, columns_of, group_ink, is_one_number, joined, main_groups
from lenet.recognition.numbers.pictures import PictureSegmentation, segment_picture
from lenet.recognition.numbers.reader import NumberReader, unsegmented, with_signs
from lenet.recognition.numbers.reading import NumberReading
from lenet.recognition.numbers.segmentation import Box
from lenet.recognition.preprocessing import drawing_of_ink
from lenet.recognition.reading import LEAST_SURE, Reading, Refusal

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
        lines = group_ink(ink)
        groups = [group for line in lines for group in line]
        numbers = {}
        for done, group in enumerate(groups):
            yield Progress(done, len(groups))
            numbers[group] = self._number_or_word(group, max(ink.shape))
        yield Progress(len(groups), len(groups))
        kept_groups = believed(numbers)
        read = [[numbers[group] for group in line if group in kept_groups] for line in lines]
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
            return _certain_digit(
                single, InkGroup(ink[box.top : box.bottom, box.left : box.right], box.left, box.top), side
            )
        lines = main_groups(group_ink(ink))
        if len(lines) == 1 and is_one_number(lines[0]):
            number = self._number_of_ink(joined(lines[0]), side)
            if len(number.digits) > 1 or number.reason is Refusal.SIGN:
                return number
            if len(lines[0]) == 1:
                return unsegmented(single, number.box if number.confidence > 0 else None)
        found = {}
        for group in (group for line in lines for group in line):
            found[group] = self._number_or_word(group, side)
            # Whether there are none, one or several: of several no more is needed.
            if sum(number.share >= LEAST_SURE for number in found.values()) > 1:
                break
        numbers = [found[group] for group in believed(found)]
        if len(numbers) == 1 and len(numbers[0].digits) > 1:
            return numbers[0]
        are_long = sum(len(number.digits) for number in numbers) > len(numbers)
        # A column of numbers, made small, may look like a 1.
        if len(numbers) > 1 and (single.refusal is not None or are_long):
            single = replace(single, digit=None, refusal=Refusal.SEVERAL)
        return unsegmented(single, numbers[0].box if len(numbers) == 1 else None)

    def _number_or_word(self, group: InkGroup, side: int) -> NumberReading:
        """Read a group of ink as a number, however unlikely it is one."""
        number = self._number_of_ink(group, side)
        if number.confidence > 0 or number.lattice is None:
            return number
        return self.number_reader.judged(number.lattice, 0.0) or number

    def _number_of_ink(self, group: InkGroup, side: int) -> NumberReading:
        """Read a group of ink of a page with a longer side in pixels."""
        single = self.read_drawing(drawing_of_ink(group.ink))
        if single.is_certain:
            return _certain_digit(single, group, side)
        segmentation = _segmented(group, side)
        return unsegmented(single) if segmentation is None else self.number_reader.read(segmentation, single)


def believed(numbers: Mapping[InkGroup, NumberReading]) -> list[InkGroup]:
    """Return the groups of ink that are numbers: their columns tell how many are numbers, and how many words.

    With a share p alone, among others of which a part s are numbers, it is more likely a number than not if p + s > 1.
    One more number is supposed in each column, so that few groups do not judge each other.
    """
    columns = np.array(columns_of([group.box for group in numbers]), np.intp)
    shares = np.array([number.share for number in numbers.values()])
    parts = (1 + np.bincount(columns, shares)) / (1 + np.bincount(columns))
    is_number = (shares > 0) & (shares + parts[columns] >= 1)
    return [group for group, is_one in zip(numbers, is_number.tolist(), strict=True) if is_one]


def _certain_digit(single: Reading, group: InkGroup, side: int) -> NumberReading:
    """Return ink that is surely one digit as a number."""
    number = unsegmented(single, Box(*(edge / side for edge in group.box)))
    segmentation = _segmented(group, side) if len(Components.of(group.ink)) > 1 else None
    return number if segmentation is None else with_signs(number, segmentation)


def _segmented(group: InkGroup, side: int) -> PictureSegmentation | None:
    """Cut the ink of a page with a longer side in pixels into pieces."""
    return segment_picture(group.ink, corner=(group.left / side, group.top / side), pixel=1 / side)


def _has_all(drawing: Drawing, ink: NDArray[np.float32]) -> bool:
    """Tell whether all ink of a page is in a drawing."""
    return drawing.picture is not None and np.count_nonzero(drawing.picture) == np.count_nonzero(ink)


def _height(number: NumberReading) -> float:
    """Return the height of a number's tallest digit."""
    return max(digit.box.height for digit in number.digits)
