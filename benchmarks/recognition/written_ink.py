"""What a pen leaves on paper: a digit's shape at any size, and the pen's colour, width and grain."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from benchmarks.recognition.texture import soft_noise
from benchmarks.recognition.unsteady_hand import unit_square
from lenet.drawing.strokes import Drawing, smooth

Colour = tuple[float, float, float]
"""Red, green and blue that are thrown back, from 0 (black) to 1 (white)."""

MASK_SIDE = 1.3
"""Side of the square around a digit that is painted, in digits: its ink reaches half a pen further."""

LARGEST_MASK = 900
"""Side of that square in pixels, at most."""


@dataclass(frozen=True)
class Pen:
    """What is written with.

    Attributes
    ----------
    colours
        Of its ink, one of which is chosen.
    width
        Least and greatest, in digits. Digits that come as pictures keep their own.
    density
        Least and greatest part of the paper that the ink hides.
    roughness
        How much less the ink hides where the paper's tooth does not take it, from 0 to 1.
    """

    colours: tuple[Colour, ...]
    width: tuple[float, float]
    density: tuple[float, float]
    roughness: float


BALL_POINT = Pen(((0.12, 0.2, 0.55), (0.1, 0.1, 0.12), (0.2, 0.26, 0.6)), (0.035, 0.065), (0.8, 0.97), 0.2)
FOUNTAIN_PEN = Pen(((0.08, 0.1, 0.35), (0.1, 0.1, 0.1), (0.15, 0.12, 0.4)), (0.045, 0.08), (0.85, 1.0), 0.1)
FELT_PEN = Pen(
    ((0.07, 0.07, 0.08), (0.1, 0.15, 0.5), (0.7, 0.1, 0.12), (0.05, 0.4, 0.2)), (0.07, 0.13), (0.9, 1.0), 0.05
)
PENCIL = Pen(((0.3, 0.3, 0.32), (0.22, 0.22, 0.24)), (0.04, 0.075), (0.55, 0.85), 0.5)
CHALK = Pen(((0.93, 0.93, 0.9), (0.95, 0.9, 0.55), (0.95, 0.7, 0.72)), (0.06, 0.11), (0.75, 0.95), 0.55)
MARKER = Pen(
    ((0.1, 0.1, 0.12), (0.12, 0.2, 0.6), (0.75, 0.12, 0.15), (0.05, 0.45, 0.3)),
    (0.06, 0.11),
    (0.75, 0.95),
    0.15,
)


def shape_of(
    digit: NDArray[np.uint8] | Drawing, pixels: float, width: float, generator: np.random.Generator
) -> NDArray[np.float32]:
    """Paint a digit large.

    Parameters
    ----------
    digit
        A picture, uint8 [H, W], ink 255 on 0; or strokes.
    pixels
        Its longer side as it will be seen.
    width
        Of the pen, in digits, for strokes.
    generator
        Where the unsteadiness of the line comes from.

    Returns
    -------
    ndarray, float32 [n, n]
        From 0 (paper) to 1 (ink): the square of `MASK_SIDE` around the middle of the digit.
    """
    side = int(np.clip(np.ceil(pixels * MASK_SIDE), 16, LARGEST_MASK))
    if isinstance(digit, Drawing):
        return _of_strokes(digit, side, width, generator)
    return _of_picture(digit, side, generator)


def with_tooth(
    shape: NDArray[np.float32], pen: Pen, generator: np.random.Generator, *, side: float = MASK_SIDE
) -> NDArray[np.float32]:
    """Return ink as paper takes it from a pen, float32 [n, n]: a square with a side in digits."""
    density = np.float32(generator.uniform(*pen.density))
    tooth = soft_noise(shape.shape, generator, cell=max(1.0, MASK_SIDE / side * len(shape) / 110))
    taken = 1 - np.float32(pen.roughness) * tooth.clip(-0.5, 1.5).clip(0)
    inked: NDArray[np.float32] = shape * taken.clip(0) * density
    return inked


def _of_picture(picture: NDArray[np.uint8], side: int, generator: np.random.Generator) -> NDArray[np.float32]:
    """Enlarge a small picture, and draw its blurred outline sharply."""
    rows, columns = np.flatnonzero(picture.any(axis=1)), np.flatnonzero(picture.any(axis=0))
    digit = picture[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    longer = max(digit.shape)
    page_side = round(MASK_SIDE * longer)
    page = np.zeros((page_side, page_side), np.uint8)
    top, left = (page_side - digit.shape[0]) // 2, (page_side - digit.shape[1]) // 2
    page[top : top + digit.shape[0], left : left + digit.shape[1]] = digit
    large = Image.fromarray(page).resize((side, side), Image.Resampling.BICUBIC)
    source_pixel = side / page_side
    soft = np.asarray(large.filter(ImageFilter.GaussianBlur(0.45 * source_pixel)), dtype=np.float32) / 255
    level = np.float32(generator.uniform(0.26, 0.38))
    # The outline becomes as wide as a pixel of the result, but never harder than the source can tell.
    sharpness = np.float32(np.clip(source_pixel, 1.5, 6))
    sharp: NDArray[np.float32] = ((soft - level) * sharpness + np.float32(0.5)).clip(0, 1)
    return sharp


def _of_strokes(
    drawing: Drawing, side: int, width: float, generator: np.random.Generator
) -> NDArray[np.float32]:
    """Draw strokes on a square."""
    lines = unit_square([smooth(stroke.points)[:, :2] for stroke in drawing.strokes])
    places = [side * (0.5 + (1 - width) * line / MASK_SIDE) for line in lines]
    return inked_lines(places, side * width / MASK_SIDE, (side, side), generator)


def inked_lines(
    lines: Sequence[NDArray[np.float64]], width: float, shape: tuple[int, int], generator: np.random.Generator
) -> NDArray[np.float32]:
    """Draw lines by a pen whose line swells and thins, twice as large, and reduce them.

    Parameters
    ----------
    lines
        In pixels, float64 [n, 2] each.
    width
        Of the pen, in pixels.
    shape
        Height and width of the result.
    generator
        Where the unsteadiness comes from.
    """
    canvas = Image.new("L", (2 * shape[1], 2 * shape[0]))
    draw = ImageDraw.Draw(canvas)
    for line in lines:
        knots = np.exp(generator.normal(0, 0.12, 6))
        swell = np.interp(np.linspace(0, 5, len(line)), np.arange(6), knots)
        dense, thick = _close(2 * line, (width * swell).clip(1))
        for (x, y), radius in zip(dense.tolist(), thick.tolist(), strict=True):
            draw.ellipse((x - radius, y - radius, x + radius, y + radius), fill=255)
    return np.asarray(canvas.reduce(2), dtype=np.float32) / np.float32(255)


def _close(
    places: NDArray[np.float64], radii: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return places and radii along a line so close that discs there make a smooth line."""
    lengths = np.concatenate(([0.0], np.cumsum(np.hypot(*np.diff(places, axis=0).T))))
    step = max(1.0, 0.25 * float(radii.min()))
    along = np.linspace(0, lengths[-1], int(lengths[-1] / step) + 2)
    dense = np.stack([np.interp(along, lengths, values) for values in places.T], axis=1)
    return dense, np.interp(along, lengths, radii)
