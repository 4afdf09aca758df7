"""What is printed on a sheet before anybody writes: lines, squares, dots, a margin, the boxes of a form.

Each is told as how much of a pixel it covers, given where on the sheet the pixel looks.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

Coverage = NDArray[np.float32]


class Place(NamedTuple):
    """Where pixels look, in digits across and down, float32 [H, W]; a pixel's side; a digit's height in mm."""

    across: NDArray[np.float32]
    down: NDArray[np.float32]
    pixel: float
    millimetres: float


Print = Callable[[Place, np.random.Generator], Coverage]


def ruled(place: Place, generator: np.random.Generator) -> Coverage:
    """Rule lines 7 to 9 mm apart, most often with the digit standing on one, half of the time with a margin."""
    pitch = generator.uniform(7, 9) / place.millimetres
    baseline = 0.5 + (generator.normal(0, 0.06) if generator.random() < 0.7 else generator.uniform(0, pitch))
    width = generator.uniform(0.15, 0.3) / place.millimetres
    lines = _lines(place.down, pitch, baseline, width, place.pixel)
    if generator.random() < 0.5:
        beside = generator.choice([-1, 1]) * generator.uniform(0.65, 2.0)
        lines = np.maximum(lines, _band(np.abs(place.across - np.float32(beside)), width, place.pixel))
    return lines


def squared(place: Place, generator: np.random.Generator) -> Coverage:
    """Print squares of 5 mm, sometimes of 4."""
    pitch = generator.choice([5, 5, 5, 4]) / place.millimetres
    width = generator.uniform(0.12, 0.28) / place.millimetres
    right, low = generator.uniform(0, pitch, 2)
    upright = _lines(place.across, pitch, right, width, place.pixel)
    return np.maximum(upright, _lines(place.down, pitch, low, width, place.pixel))


def dotted(place: Place, generator: np.random.Generator) -> Coverage:
    """Print dots 5 mm apart."""
    pitch = 5 / place.millimetres
    radius = generator.uniform(0.2, 0.4) / place.millimetres
    right, low = generator.uniform(0, pitch, 2)
    distance = np.hypot(_to_nearest(place.across, pitch, right), _to_nearest(place.down, pitch, low))
    return _band(distance, 2 * radius, place.pixel)


def boxed(place: Place, generator: np.random.Generator) -> Coverage:
    """Print the box of a form around the digit: alone, or in a row of its like, apart or sharing sides."""
    half_width, half_height = generator.uniform(0.62, 0.95, 2)
    width = generator.uniform(0.012, 0.04)
    # Nobody writes quite in the middle.
    across = place.across - np.float32(generator.uniform(-0.06, 0.06))
    down = np.abs(place.down - np.float32(generator.uniform(-0.06, 0.06)))
    if generator.random() < 0.6:
        gap = generator.choice([0.0, generator.uniform(0.1, 0.4)])
        across = _to_nearest(across, 2 * half_width + gap, 0.0)
    beyond = np.maximum(np.abs(across) - np.float32(half_width), down - np.float32(half_height))
    return _band(np.abs(beyond), width, place.pixel)


def cells(half_width: float, gap: float, middle: float) -> Print:
    """Return what prints a row of boxes, so far apart; one of them has its middle so far to the right."""

    def printed(place: Place, generator: np.random.Generator) -> Coverage:
        half_height, width = generator.uniform(0.62, 0.95), generator.uniform(0.012, 0.04)
        down = np.abs(place.down - np.float32(generator.uniform(-0.06, 0.06)))
        across = _to_nearest(place.across, 2 * half_width + gap, middle)
        beyond = np.maximum(np.abs(across) - np.float32(half_width), down - np.float32(half_height))
        return _band(np.abs(beyond), width, place.pixel)

    return printed


def underlined(place: Place, generator: np.random.Generator) -> Coverage:
    """Print a line to write upon, below the digit, that ends somewhere."""
    below = np.abs(place.down - np.float32(generator.uniform(0.56, 0.75)))
    width = generator.uniform(0.012, 0.03)
    short = np.abs(place.across) < np.float32(generator.uniform(0.6, 2.5))
    return _band(below, width, place.pixel) * short


def _lines(x: Coverage, pitch: float, offset: float, width: float, pixel: float) -> Coverage:
    """Return how much of each pixel lines cover that repeat every `pitch`."""
    return _band(np.abs(_to_nearest(x, pitch, offset)), width, pixel)


def _to_nearest(x: Coverage, pitch: float, offset: float) -> Coverage:
    """Return how far behind the nearest of places every `pitch` a coordinate lies."""
    shifted = x - np.float32(offset - pitch / 2)
    behind: Coverage = np.mod(shifted, np.float32(pitch)) - np.float32(pitch / 2)
    return behind


def _band(distance: Coverage, width: float, pixel: float) -> Coverage:
    """Return how much of a pixel is covered whose centre is so far from the middle of a band."""
    covered: Coverage = ((np.float32(width / 2) - distance) / np.float32(pixel) + np.float32(0.5)).clip(
        0, min(1.0, width / pixel)
    )
    return covered
