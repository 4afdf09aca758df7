"""Straight-lined digits: drawn with a ruler, shown on a calculator's display, and as pixel art.

They are pictures, drawn without the program's own glyphs, so that a network that learned those is tested here.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from benchmarks.recognition.line_art import lines_of

HEIGHT = 600
"""Of a digit as it is drawn, in pixels; the picture is then made smaller."""

SIDES = (60, 400)
"""Smallest and largest side of a picture, in pixels."""

RULED = (
    ("0,0 6,0 6,10 0,10 0,0", "2,0 4,0 6,3 6,7 4,10 2,10 0,7 0,3 2,0"),
    ("3,0 3,10", "0,4 4,0 4,10", "1,2 4,0 4,10/1,10 7,10"),
    ("0,0 6,0 0,10 6,10", "0,0 6,0 6,5 0,5 0,10 6,10", "0,2 3,0 6,2 6,4 0,10 6,10"),
    ("0,0 6,0 6,10 0,10/1,5 6,5", "0,0 6,0 3,4 6,7 4,10 0,10", "0,0 6,3 2,5 6,8 0,10"),
    ("0,0 0,6 6,6/5,0 5,10", "4,10 4,0 0,6 6,6", "1,0 0,5 6,5/4,3 4,10"),
    ("6,0 0,0 0,5 6,5 6,10 0,10", "6,0 1,0 0,4 4,4 6,7 4,10 0,10"),
    ("6,0 0,0 0,10 6,10 6,5 0,5", "5,0 0,6 0,8 2,10 4,10 6,8 4,5 1,5"),
    ("0,0 6,0 2,10", "0,2 0,0 6,0 3,10", "0,0 6,0 2,10/1,5 6,5"),
    ("0,0 6,0 6,10 0,10 0,0/0,5 6,5", "0,0 6,0 0,10 6,10 0,0"),
    ("6,5 0,5 0,0 6,0 6,10 0,10", "6,4 2,5 0,3 2,0 6,0 6,4 3,10", "6,5 0,5 0,0 6,0 6,10"),
)
"""Line art of each digit: corners, on a grid ten high."""

SEGMENTS = (
    ("abcdef",), ("bc",), ("abged",), ("abgcd",), ("fgbc",), ("afgcd",), ("afgedc", "fgedc"), ("abc", "fabc"),
    ("abcdefg",), ("abfgcd", "abfgc"),
)  # fmt: skip
"""Lit segments of each digit: from a, on top, with the clock to f, and g in the middle."""

SEGMENT_ENDS = {
    "a": ((0, 0), (1, 0)), "b": ((1, 0), (1, 1)), "c": ((1, 1), (1, 2)), "d": ((0, 2), (1, 2)),
    "e": ((0, 1), (0, 2)), "f": ((0, 0), (0, 1)), "g": ((0, 1), (1, 1)),
}  # fmt: skip
"""Where a segment begins and ends, in segments."""

FONTS = (
    "01110 10001 10011 10101 11001 10001 01110/00100 01100 00100 00100 00100 00100 01110/"
    "01110 10001 00001 00010 00100 01000 11111/11111 00010 00100 00010 00001 10001 01110/"
    "00010 00110 01010 10010 11111 00010 00010/11111 10000 11110 00001 00001 10001 01110/"
    "00110 01000 10000 11110 10001 10001 01110/11111 00001 00010 00100 01000 01000 01000/"
    "01110 10001 10001 01110 10001 10001 01110/01110 10001 10001 01111 00001 00010 01100",
    "0110 1001 1001 1001 1001 0110/0010 0110 0010 0010 0010 0111/1110 0001 0001 0110 1000 1111/"
    "1110 0001 0110 0001 0001 1110/1001 1001 1111 0001 0001 0001/1111 1000 1110 0001 0001 1110/"
    "0110 1000 1110 1001 1001 0110/1111 0001 0010 0010 0100 0100/0110 1001 0110 1001 1001 0110/"
    "0110 1001 1001 0111 0001 0110",
    "111 101 101 101 111/010 110 010 010 111/111 001 111 100 111/111 001 111 001 111/101 101 111 001 001/"
    "111 100 111 001 111/111 100 111 101 111/111 001 001 001 001/111 101 111 101 111/111 101 111 001 111",
    "011110 110011 110111 111011 110011 110011 011110/001100 011100 001100 001100 001100 001100 111111/"
    "011110 110011 000011 001110 011000 110011 111111/011110 110011 000011 001110 000011 110011 011110/"
    "000110 001110 011110 110110 111111 000110 000110/111111 110000 111110 000011 000011 110011 011110/"
    "001110 011000 110000 111110 110011 110011 011110/111111 110011 000011 000110 001100 001100 001100/"
    "011110 110011 110011 011110 110011 110011 011110/011110 110011 110011 011111 000011 000110 011100",
)
"""Pixels of the ten digits, row by row: five times seven, four times six, three times five, and bold ones."""


class StraightKind(Enum):
    """What draws the lines."""

    RULER = "drawn with a ruler"
    DISPLAY = "on a calculator's display"
    PIXELS = "pixel art"


def draw_straight_digits(
    kind: StraightKind, labels: Sequence[int], generator: np.random.Generator
) -> list[Image.Image]:
    """Return pictures of digits, dark on light or light on dark."""
    draw = {
        StraightKind.RULER: _ruled,
        StraightKind.DISPLAY: _displayed,
        StraightKind.PIXELS: _pixel_art,
    }[kind]
    return [_photographed(draw(label, generator), generator) for label in labels]


def _photographed(ink: Image.Image, generator: np.random.Generator) -> Image.Image:
    """Return ink, white on black, on a larger picture of any size."""
    side = int(max(ink.size) * generator.uniform(1.2, 2))
    picture = Image.new("L", (side, side))
    free = [side - length for length in ink.size]
    picture.paste(
        ink, (int(free[0] * generator.uniform(0.2, 0.8)), int(free[1] * generator.uniform(0.2, 0.8)))
    )
    small = round(np.exp(generator.uniform(*np.log(SIDES))))
    picture = picture.resize((small, small), Image.Resampling.BOX)
    return picture if generator.random() < 0.3 else picture.point(lambda value: 255 - value)


def _ruled(label: int, generator: np.random.Generator) -> Image.Image:
    """Draw lines with a ruler, whose corners do not quite meet."""
    art = RULED[label][generator.integers(len(RULED[label]))]
    wide, lean, width = generator.uniform(0.8, 1.2), generator.normal(0, 0.06), generator.uniform(0.03, 0.16)
    bars = []
    for line in lines_of(art):
        corners = line * (wide, 1) - (lean, 0) * line[:, 1:]
        for ends in pairwise(corners):
            start, end = np.array(ends) / 10 + generator.normal(0, 0.008, (2, 2))
            bars.append(_bar(start, end, width))
    return _painted(bars)


def _displayed(label: int, generator: np.random.Generator) -> Image.Image:
    """Light the segments of a display."""
    wide, lean = generator.uniform(0.8, 1.25), generator.uniform(0, 0.2)
    width, gap = generator.uniform(0.07, 0.17), generator.uniform(0, 0.05)
    lit = SEGMENTS[label][generator.integers(len(SEGMENTS[label]))]
    polygons = []
    for segment in lit:
        start, end = (np.array(place, dtype=np.float64) / 2 * (wide, 1) for place in SEGMENT_ENDS[segment])
        along = (end - start) / np.hypot(*(end - start))
        across = along[::-1] * (-1, 1) * width / 2
        start, end = start + gap * along, end - gap * along
        near, far = start + along * width / 2, end - along * width / 2
        hexagon = np.array([start, near + across, far + across, end, far - across, near - across])
        polygons.append(hexagon - (lean, 0) * hexagon[:, 1:])
    return _painted(polygons)


def _pixel_art(label: int, generator: np.random.Generator) -> Image.Image:
    """Paint pixels, sometimes with gaps between them, as lamps have."""
    rows = FONTS[generator.integers(len(FONTS))].split("/")[label].split()
    cell, wide = 1 / len(rows), generator.uniform(0.85, 1.15)
    gap = 0.0 if generator.random() < 0.7 else generator.uniform(0, 0.25)
    corners = np.array([(0, 0), (1 - gap, 0), (1 - gap, 1 - gap), (0, 1 - gap)])
    pixels = [
        (corners + np.array((column, row))) * (cell * wide, cell)
        for row, pixels in enumerate(rows)
        for column, pixel in enumerate(pixels)
        if pixel == "1"
    ]
    return _painted(pixels)


def _bar(start: NDArray[np.float64], end: NDArray[np.float64], width: float) -> NDArray[np.float64]:
    """Return the corners of a straight line of a width, float64 [4, 2]."""
    along = (end - start) / np.hypot(*(end - start)) * width / 2
    across = along[::-1] * (-1, 1)
    start, end = start - along, end + along
    return np.array([start + across, end + across, end - across, start - across])


def _painted(polygons: Sequence[NDArray[np.float64]]) -> Image.Image:
    """Return polygons, in heights of the digit, white on black and cut to their ink."""
    points = np.concatenate(polygons)
    low, high = points.min(axis=0), points.max(axis=0)
    width, height = np.ceil((high - low) * HEIGHT).astype(int).tolist()
    picture = Image.new("L", (width + 1, height + 1))
    canvas = ImageDraw.Draw(picture)
    for polygon in polygons:
        canvas.polygon([tuple(point) for point in ((polygon - low) * HEIGHT).tolist()], fill=255)
    return picture
