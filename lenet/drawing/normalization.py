"""Normalization brings ink of any size, anywhere, to the size and place of MNIST's digits.

It is done as MNIST was made, by the reconstruction of the QMNIST project (Yadav and Bottou, "Cold Case: The
Lost MNIST Digits", 2019).
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

PICTURE_SIDE = 28
"""Side of an MNIST picture, in pixels."""

DIGIT_SIDE = 20
"""Side of the square that a digit fills in an MNIST picture, in pixels."""

SMALLEST_PART = 10 / 128
"""Side of the smallest square that is blown up to a digit, as a fraction of the whole page.

MNIST's scanner gave 128×128 pixels, and at least 10×10 of them were taken.
"""

FAINTEST_INK = 0.1
"""Ink below this is none: the least peak a drawing must have, and the part of its peak a pixel must have.

High enough to pass over what an eraser or a soft edge leaves, and low enough that the bounding box of
99.96 % of the MNIST test digits is still their full 20 pixels.
"""


class InkBox(NamedTuple):
    """Rows and columns of the bounding box of ink, in pixels; `bottom` and `right` are one past it."""

    top: int
    left: int
    bottom: int
    right: int

    @property
    def side(self) -> int:
        """The longer side."""
        return max(self.bottom - self.top, self.right - self.left)


def ink_box(ink: NDArray[np.float32]) -> InkBox | None:
    """Find the bounding box of what can be seen.

    Parameters
    ----------
    ink
        float32 [H, W], from 0 (paper) to 1 (ink).

    Returns
    -------
    InkBox or None
        None where there is no ink.
    """
    peak = ink.max(initial=0)
    if peak < FAINTEST_INK:
        return None
    seen = ink >= FAINTEST_INK * peak
    rows, columns = np.flatnonzero(seen.any(axis=1)), np.flatnonzero(seen.any(axis=0))
    return InkBox(int(rows[0]), int(columns[0]), int(rows[-1]) + 1, int(columns[-1]) + 1)


def normalize(ink: NDArray[np.float32], *, minimum_side: int = 1) -> NDArray[np.uint8] | None:
    """Cut the ink out and bring it to MNIST's size and place.

    Parameters
    ----------
    ink
        float32 [H, W], from 0 (paper) to 1 (ink).
    minimum_side
        Side of the smallest square to cut out, in pixels of `ink`, so that a speck is not blown up to
        a digit: `SMALLEST_PART` of the page, where the page's side is known.

    Returns
    -------
    ndarray, uint8 [28, 28], or None
        Ink 255 on paper 0; None where there is no ink.

    Notes
    -----
    The square around the bounding box is averaged by area to 20×20, its peak is stretched to 255, and
    it is put where its centre of mass lies in (13.5, 14.5] on both axes, in pixel indices, unless ink
    would leave the picture.
    """
    box = ink_box(ink)
    if box is None:
        return None
    side = max(box.side, minimum_side)
    # Whole pixels, as MNIST did it: half ones would blur a picture that is 20 pixels already.
    top = box.top - (side - (box.bottom - box.top)) // 2
    left = box.left - (side - (box.right - box.left)) // 2
    rows = _area_weights(top, side, ink.shape[0])
    columns = _area_weights(left, side, ink.shape[1])
    digit = rows @ ink @ columns.T
    return placed(np.floor(digit * (255 / digit.max()) + 0.5).astype(np.uint8))


def _area_weights(start: int, length: int, pixels: int) -> NDArray[np.float32]:
    """Return how much each pixel of a line counts in each of 20 equal parts of a stretch of it.

    Parameters
    ----------
    start, length
        The stretch, in pixels; it may begin before the line and end behind it, where paper is.
    pixels
        Length of the line.

    Returns
    -------
    ndarray, float32 [20, pixels]
        Overlap of pixel and part, in lengths of a part, so that a part inside the line sums to 1.
    """
    part = length / DIGIT_SIDE
    part_start = start + part * np.arange(DIGIT_SIDE)[:, None]
    pixel_start = np.arange(pixels)
    overlap = np.minimum(part_start + part, pixel_start + 1) - np.maximum(part_start, pixel_start)
    weights: NDArray[np.float32] = (overlap.clip(0) / part).astype(np.float32)
    return weights


def placed(digit: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Put a digit, uint8 [20, 20] and not empty, where MNIST has it in uint8 [28, 28]."""
    row_shift = _shift(digit.sum(axis=1, dtype=np.int64))
    column_shift = _shift(digit.sum(axis=0, dtype=np.int64))
    # A page with a margin of one digit on every side: wherever the square goes, it stays on it.
    page = np.zeros((PICTURE_SIDE + 2 * DIGIT_SIDE, PICTURE_SIDE + 2 * DIGIT_SIDE), np.uint8)
    top, left = DIGIT_SIDE + row_shift, DIGIT_SIDE + column_shift
    page[top : top + DIGIT_SIDE, left : left + DIGIT_SIDE] = digit
    inside = slice(DIGIT_SIDE, DIGIT_SIDE + PICTURE_SIDE)
    return page[inside, inside].copy()


def _shift(profile: NDArray[np.int64]) -> int:
    """Return where pixel 0 of a line goes, for its centre of mass to be MNIST's.

    Parameters
    ----------
    profile
        Ink in each of the 20 pixels of the line, int64 [20], not all 0.
    """
    inked = np.flatnonzero(profile)
    # In whole numbers, so that a centre that lies just on the edge of a pixel is not rounded off it.
    total = int(profile.sum())
    doubled_moment = int((profile * (2 * np.arange(DIGIT_SIDE) + 1)).sum())
    shift = (30 * total - doubled_moment) // (2 * total)
    return int(np.clip(shift, -inked[0], PICTURE_SIDE - 1 - inked[-1]))
