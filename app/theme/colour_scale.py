"""Numbers as colours: a scale of 256 steps between a few colours, and pictures painted with it."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

STEPS = 256

ColourScale = NDArray[np.uint32]
"""uint32 [256], each step's colour as Qt writes it: 0xffRRGGBB."""


def colour_scale(*colours: QColor) -> ColourScale:
    """Return a scale that leads through two or more colours, from the first to the last, in even steps."""
    channels = np.array(
        [(colour.red(), colour.green(), colour.blue()) for colour in colours], dtype=np.float64
    )
    places = np.linspace(0, len(colours) - 1, STEPS)
    mixed = np.stack([np.interp(places, range(len(colours)), channel) for channel in channels.T])
    red, green, blue = np.rint(mixed).astype(np.uint32)
    return np.asarray(0xFF << 24 | red << 16 | green << 8 | blue, dtype=np.uint32)


def scaled_image(levels: NDArray[np.uint8], scale: ColourScale) -> QImage:
    """Return steps of a scale, uint8 [height, width], as a picture, one pixel each."""
    height, width = levels.shape
    pixels = np.ascontiguousarray(scale[levels])
    # A copy, because the array ends with this call.
    return QImage(pixels.data, width, height, 4 * width, QImage.Format.Format_RGB32).copy()


def signed_levels(values: NDArray[np.floating], largest: float) -> NDArray[np.uint8]:
    """Return signed numbers of any shape as steps of a scale with zero at its middle.

    The largest magnitude is at the scale's ends; what lies beyond has the end's colour.
    """
    parts = np.clip(values / (largest or 1.0), -1, 1)
    levels: NDArray[np.uint8] = np.rint((parts + 1) * ((STEPS - 1) / 2)).astype(np.uint8)
    return levels
