"""Emphasis is what a person draws around a number or below it: a circle, a frame, an underline. It is no digit."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from lenet.drawing.strokes import Stroke
from lenet.recognition.numbers.neighbours import Boxes
from lenet.recognition.numbers.segmentation import Box

LONG, FLAT, BELOW = 0.75, 0.25, 0.85
"""An underline takes at least the first part of the number's width, is at most the second part of its own width high, and has
its middle below the third part of the number's height.
"""

LEAST, TALL, FARTHEST = 1.2, 0.45, 1.6
"""On a page it is at least so long, what it underlines is at least so tall, in heights of the page's digits, and its middle is
so far down at most, in heights of what it underlines.
"""


def without_emphasis(strokes: tuple[Stroke, ...]) -> tuple[Stroke, ...]:
    """Return strokes without those that go around all others or underline them."""
    boxes = {id(stroke): Box.of_points(np.array(stroke.points)[:, :2]) for stroke in strokes}
    while (kept := _without_one(strokes, boxes)) != strokes:
        strokes = kept
    return strokes


def _without_one(strokes: tuple[Stroke, ...], boxes: dict[int, Box]) -> tuple[Stroke, ...]:
    """Return strokes without the first that emphasizes all others, if there is one."""
    for stroke in strokes:
        others = tuple(other for other in strokes if other is not stroke)
        if others and is_emphasis(boxes[id(stroke)], Box.around([boxes[id(other)] for other in others])):
            return others
    return strokes


def is_emphasis(box: Box, written: Box) -> bool:
    """Tell whether a stroke in one box goes around what is written in another, or underlines it."""
    is_around = box == Box.around((box, written))
    is_flat = box.height <= FLAT * box.width and box.width >= LONG * written.width
    return is_around or (is_flat and (box.top + box.bottom) / 2 >= written.top + BELOW * written.height)


def are_underlines(boxes: Boxes, height: float) -> NDArray[np.bool_]:
    """Tell which boxes around a page's ink, whose digits are so tall, are of flat lines just below others, bool [n]."""
    left, top, right, bottom = boxes.T
    heights, middles = bottom - top, (top + bottom) / 2
    found: NDArray[np.bool_] = (heights <= FLAT * (right - left)) & (right - left >= LEAST * height)
    for number in np.flatnonzero(found).tolist():
        above = (right > left[number]) & (left < right[number]) & (heights >= TALL * height)
        places = (middles[number] - top[above]) / heights[above]
        is_below = (places >= BELOW) & (places <= FARTHEST)
        found[number] = is_below.any() and not ((places > 0) & (places < BELOW)).any()
    return found
