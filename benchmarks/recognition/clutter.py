"""Clutter is what else a photo shows beside the digit: specks, a smear, a punched hole, a bit of other writing.

It keeps clear of the digit, so that a person sees at once what is meant.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from benchmarks.recognition.letters import letter
from benchmarks.recognition.line_art import Line
from benchmarks.recognition.texture import soft_noise
from benchmarks.recognition.unsteady_hand import unit_square

CLEAR = 0.62
"""Half the side of the square around the digit that stays free, in digits."""

DIRT = (0.14, 0.13, 0.13)
"""Red, green and blue of what is not written by the digit's pen."""


@dataclass(frozen=True)
class Spot:
    """Where the digit is in a photo.

    Attributes
    ----------
    width, height
        Of the photo, in pixels.
    middle
        (x, y) of the digit's middle, in pixels.
    digit
        Its longer side, in pixels.
    free
        Half the width and height of what stays free of clutter around it, in pixels, [2].
    """

    width: int
    height: int
    middle: NDArray[np.float64]
    digit: float
    free: NDArray[np.float64]

    @property
    def gaps(self) -> NDArray[np.float64]:
        """Room between what stays free and the left, upper, right and lower edge, in pixels; may be negative."""
        far = np.array([self.width, self.height]) - self.middle
        return np.concatenate((self.middle, far)) - np.tile(self.free, 2)

    def edge(self, generator: np.random.Generator) -> int:
        """Choose an edge, counted as `gaps` are, the more often the more room there is."""
        room = self.gaps.clip(1e-9)
        return int(generator.choice(4, p=room / room.sum()))


Clutter = Callable[[ImageDraw.ImageDraw, Spot, np.random.Generator], None]
"""Paints something with ink 255 where there is room."""


def cluttered(spot: Spot, things: int, generator: np.random.Generator) -> NDArray[np.float32]:
    """Return how much of each pixel up to `things` kinds of clutter cover, float32 [height, width]."""
    canvas = Image.new("L", (spot.width, spot.height))
    draw = ImageDraw.Draw(canvas)
    for index in generator.permutation(len(CLUTTERS))[:things]:
        CLUTTERS[index](draw, spot, generator)
    return np.asarray(canvas, dtype=np.float32) / np.float32(255)


def specks(draw: ImageDraw.ImageDraw, spot: Spot, generator: np.random.Generator) -> None:
    """Strew up to thirty specks, each at most a fortieth of the digit wide."""
    for x, y in generator.random((int(generator.integers(5, 31)), 2)) * [spot.width, spot.height]:
        if (np.abs(np.array([x, y]) - spot.middle) > spot.free).any():
            radius = max(0.5, generator.uniform(0.003, 0.0125) * spot.digit)
            draw.ellipse(
                (x - radius, y - radius, x + radius, y + radius), fill=int(generator.integers(120, 256))
            )


def smear(draw: ImageDraw.ImageDraw, spot: Spot, generator: np.random.Generator) -> None:
    """Leave a scrap of noise at an edge, as where a copier fails or a fold is torn."""
    edge = spot.edge(generator)
    deep = min(spot.gaps[edge], generator.uniform(0.08, 0.3) * spot.digit)
    if deep < 3:
        return
    left, top, right, bottom = _strip(spot, edge, deep, generator.uniform(0.15, 0.6), generator)
    size = (max(1, round(right - left)), max(1, round(bottom - top)))
    noise = soft_noise(size[::-1], generator, cell=max(1.0, 0.012 * spot.digit))
    dark = Image.fromarray(((noise > 0.6) * 255).astype(np.uint8))
    draw.bitmap((round(left), round(top)), dark, fill=200)


def hole(draw: ImageDraw.ImageDraw, spot: Spot, generator: np.random.Generator) -> None:
    """Punch a hole at an edge; it shows the dark that lies below the sheet."""
    edge = spot.edge(generator)
    radius = min(0.45 * spot.gaps[edge], generator.uniform(0.1, 0.3) * spot.digit)
    if radius < 2:
        return
    along = generator.random()
    inward = radius * generator.uniform(-0.3, 1.2)
    x = (inward, along * spot.width, spot.width - inward, along * spot.width)[edge]
    y = (along * spot.height, inward, along * spot.height, spot.height - inward)[edge]
    draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=230)


def other_writing(draw: ImageDraw.ImageDraw, spot: Spot, generator: np.random.Generator) -> None:
    """Draw a line of letters that sticks into the photo, cut off by its edge, no more than a third of a digit deep."""
    edge = spot.edge(generator)
    deep = min(spot.gaps[edge], generator.uniform(0.12, 0.35) * spot.digit)
    if deep < 4:
        return
    size = generator.uniform(0.5, 0.9) * spot.digit
    pen = max(1, round(generator.uniform(0.05, 0.09) * size))
    length = (spot.height, spot.width)[edge % 2]
    start = generator.uniform(-0.5, 0.3) * size
    while start < length:
        offset = _at_edge(spot, edge, start + size / 2, deep - size / 2)
        for line in unit_square(letter(generator)):
            _draw(draw, line * size + offset, pen)
        start += size * generator.uniform(0.9, 1.6)


def _at_edge(spot: Spot, edge: int, along: float, inward: float) -> NDArray[np.float64]:
    """Return the place, (x, y) in pixels, so far along an edge and inward of it."""
    x = (inward, along, spot.width - inward, along)[edge]
    y = (along, inward, along, spot.height - inward)[edge]
    return np.array([x, y])


def _strip(
    spot: Spot, edge: int, deep: float, share: float, generator: np.random.Generator
) -> tuple[float, float, float, float]:
    """Return the box of a strip along some of an edge: left, top, right, bottom."""
    length = (spot.height, spot.width)[edge % 2]
    start = generator.uniform(0, 1 - share) * length
    corners = np.stack((_at_edge(spot, edge, start, 0), _at_edge(spot, edge, start + share * length, deep)))
    left, top = corners.min(axis=0).tolist()
    right, bottom = corners.max(axis=0).tolist()
    return left, top, right, bottom


def _draw(draw: ImageDraw.ImageDraw, line: Line, pen: int) -> None:
    """Draw a line of pixels; a mere point as a dot."""
    places = [(float(x), float(y)) for x, y in line]
    if len(places) == 1:
        places *= 2
    draw.line(places, fill=255, width=pen, joint="curve")


CLUTTERS: tuple[Clutter, ...] = (specks, smear, hole, other_writing)
