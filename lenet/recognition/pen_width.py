"""The pen's width in a picture's ink, and ink as another pen would have drawn it.

Networks learn from MNIST's digits, whose lines are 6 to 24 % as wide as the digit is large; a thinner line fades when it is
reduced to their 20 pixels.
"""

from __future__ import annotations

from math import sqrt

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from lenet.image.morphology import running_extremum

WORKING_SIDE = 128
"""Ink is reduced to at least this longer side, in pixels, before its lines are widened."""


def pen_width(ink: NDArray[np.float32]) -> float:
    """Return how wide the lines of ink are, as a part of its longer side.

    Parameters
    ----------
    ink
        float32 [H, W], cut out, from 0 (paper) to 1 (ink).

    Notes
    -----
    Ink is the lines' width times their length, and its slopes sum to the length of their two edges.
    """
    # Reduced, so that the grain of paper or chalk is not taken for edges.
    factor = max(ink.shape) // 64
    small = np.asarray(Image.fromarray(ink).reduce(factor)) if factor > 1 else ink
    page = np.pad(small, 1)
    slopes = np.hypot(np.diff(page, axis=0)[:, 1:], np.diff(page, axis=1)[1:])
    return float(2 * small.sum() / slopes.sum() / max(small.shape))


def with_pen_width(ink: NDArray[np.float32], width: float) -> NDArray[np.float32]:
    """Return ink with thin lines widened to `width`, a part of its longer side, in an array of another size."""
    small = _greatest_of_blocks(ink, max(1, max(ink.shape) // WORKING_SIDE))
    # The ink as a whole grows with its lines: solve (pen + 2 r) / (side + 2 r) = width for r.
    side = max(small.shape)
    radius = side * (width - pen_width(small)) / (2 * (1 - width))
    return _widened(small, radius)


def _greatest_of_blocks(ink: NDArray[np.float32], size: int) -> NDArray[np.float32]:
    """Return the greatest value of each square of so many pixels, so that thin lines stay as dark as they are."""
    height, width = (-(-length // size) for length in ink.shape)
    padded = np.pad(ink, ((0, height * size - ink.shape[0]), (0, width * size - ink.shape[1])))
    greatest: NDArray[np.float32] = padded.reshape(height, size, width, size).max(axis=(1, 3))
    return greatest


def _widened(ink: NDArray[np.float32], radius: float) -> NDArray[np.float32]:
    """Return the greatest value within a disc around each pixel, float32 [H + 2 r, W + 2 r]."""
    reach = max(0, round(radius))
    height, width = (length + 2 * reach for length in ink.shape)
    page = np.pad(ink, 2 * reach)
    wide = np.zeros((height, width), np.float32)
    for row in range(-reach, reach + 1):
        half = int(sqrt(max(0.0, (radius + 0.25) ** 2 - row**2)))
        inset = reach - half
        rows = page[reach + row : reach + row + height, inset : page.shape[1] - inset]
        np.maximum(wide, running_extremum(rows.T, half, np.maximum).T, out=wide)
    return wide
