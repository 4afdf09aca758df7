"""Signs of a number that are no digits, such as a point, a comma or a dash.

They are not read, but told: 12.34 must never be 1234 without a word, nor -37 be 37.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from lenet.drawing.strokes import is_straight
from lenet.recognition.numbers.segmentation import Box, Segmentation

Boxes = NDArray[np.float64]
"""Left, top, right, bottom, in heights of the number, float64 [n, 4]."""

TALL = 0.5
"""What is at least so tall tells where the digits begin and end."""

FREE = -0.05
"""Paper between a sign and all digits at least, from left to right: they may overlap by so little. A digit's bar overlaps more."""

LOW, UNDER = 0.9, -0.15
"""The same for a sign whose middle is lower than the first: nearly below a digit there is room for a comma."""

TOUCHING, COMMA = 0.03, 0.2
"""What is nearer to other ink, in heights, is a part of it; but what is at least as large as a comma is none of a digit's."""

POINT, DASH, CROSS = 0.4, 0.9, 1.0
"""Longer side of a point or a comma, a dash, and a cross at most."""

MIDDLE, FOOT, BELOW = 0.25, 0.75, 1.25
"""Where a sign's middle is, from the top of the digits beside it (0) to their foot (1): a dash or a cross is between the
first two, a point or a comma between the last two. What is higher is a part of a digit.
"""

FLAT, DOT = 0.6, 0.12
"""Height of a sign in the middle that is no cross at most, in parts of its width, or at all."""

AFLOAT, APART = (0.25, 0.6), 0.12
"""What is of such a size, and so far from both the top and the foot of the digits beside it, is a cross or one small digit."""

CROSSING, NARROW, ALIKE = 0.1, 0.15, 0.6
"""How far the middles of a cross's strokes are apart at most, and how narrow they are along one side; or else each reaches
over the last part of the cross.
"""


def standing_alone(segmentation: Segmentation, free: float = FREE) -> dict[tuple[int, ...], bool]:
    """Return the pieces of what is neither a part of a digit nor several of them, and whether it is a sign.

    Between signs and digits there is at least so much paper, in heights of the number.
    """
    wholes = segmentation.wholes()
    boxes = np.array([Box.around([segmentation.boxes[piece] for piece in whole]) for whole in wholes])
    # A zero and its slash lie as the strokes of a cross do.
    straight = None
    if not segmentation.is_picture:
        straight = np.array([is_straight(segmentation.drawing(whole)) for whole in wholes])
    is_sign, is_afloat = signs_among(boxes / segmentation.height, free, straight)
    # A stroke may be a part of a 4 that stands beside the other; a cross of strokes is found anyway.
    is_alone = is_sign | (is_afloat & segmentation.is_picture)
    return {wholes[number]: bool(is_sign[number]) for number in np.flatnonzero(is_alone).tolist()}


def signs_among(
    boxes: Boxes, free: float = FREE, straight: NDArray[np.bool_] | None = None
) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Tell which boxes around strokes or components of a number are signs, and which are small digits or signs, bool [n].

    A sign behind the last digit, as in "12." and "5,-", changes no number and is none.
    """
    widths, heights = (boxes[:, 2:] - boxes[:, :2]).T
    crossing = _crossing(boxes)
    if straight is not None:
        crossing &= straight[:, None] & straight
    crossed = np.any(crossing, axis=1)
    small = (heights <= POINT) & (widths <= DASH) | crossed
    # A bar that is written twice belongs to its digit, and so does what is smaller than a comma.
    belongs = small | (np.maximum(widths, heights) < COMMA)[:, None]
    touched = np.any(_touching(boxes) & ~crossing & belongs, axis=1)
    is_sign = np.zeros(len(boxes), np.bool_)
    is_afloat = is_sign.copy()
    for number, (left, top, right, bottom) in enumerate(boxes):
        other = np.arange(len(boxes)) != number
        digits, tall = boxes[other & ~small], boxes[other & (heights >= TALL)]
        if heights[number] > CROSS or not len(tall):
            continue
        beside = tall[np.argsort(np.abs(tall[:, 0] + tall[:, 2] - left - right))[:2]]
        high, low = beside[:, 1].min(), beside[:, 3].max()
        places = (np.array([top, (top + bottom) / 2, bottom]) - high) / (low - high)
        above, middle, below = places.tolist()
        gaps = np.maximum(digits[:, 0] - right, left - digits[:, 2])
        if gaps.min(initial=1) < (free if middle <= LOW else UNDER) or touched[number]:
            continue
        if small[number] and right < digits[:, 2].max(initial=-np.inf):
            is_dash = MIDDLE <= middle <= FOOT and heights[number] <= max(FLAT * widths[number], DOT)
            is_point = FOOT < middle <= BELOW and widths[number] <= POINT
            is_sign[number] = is_dash or is_point or (crossed[number] and MIDDLE <= middle <= BELOW)
        is_midsize = AFLOAT[0] <= min(widths[number], heights[number]) and heights[number] <= AFLOAT[1]
        is_afloat[number] = is_midsize and above >= APART and below <= 1 - APART
    return is_sign, is_afloat


def _touching(boxes: Boxes) -> NDArray[np.bool_]:
    """Tell which boxes touch each other or nearly so, bool [n, n]."""
    apart = np.maximum(boxes[:, None, :2] - boxes[:, 2:], boxes[:, :2] - boxes[:, None, 2:]).max(axis=2)
    touching: NDArray[np.bool_] = (apart <= TOUCHING) & ~np.eye(len(boxes), dtype=np.bool_)
    return touching


def _crossing(boxes: Boxes) -> NDArray[np.bool_]:
    """Tell which boxes are of the two strokes of a cross, + or ×, bool [n, n]."""
    middles, extents = (boxes[:, :2] + boxes[:, 2:]) / 2, boxes[:, 2:] - boxes[:, :2]
    both, least = np.maximum(extents[:, None], extents), np.minimum(extents[:, None], extents)
    is_one_wider = (extents[:, None] - extents).prod(axis=2) < 0
    is_plus = (least <= NARROW).all(axis=2) & is_one_wider
    is_cross = is_plus | (least >= ALIKE * both).all(axis=2)
    is_cross &= (np.abs(middles[:, None] - middles) <= CROSSING).all(axis=2) & (both <= CROSS).all(axis=2)
    crossing: NDArray[np.bool_] = is_cross & ~np.eye(len(boxes), dtype=np.bool_)
    return crossing
