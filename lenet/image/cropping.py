"""Cropping takes away what surrounds a digit's paper: a frame, a page of another tone, or a figure's margin.

Surroundings are recognized by their nearly even tone, as of screenshots and scans. Most photographed pages are
too uneven, and stay whole.
"""

from __future__ import annotations

from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

SAME_TONE = 24
"""Levels of 255 up to which two tones are the same."""

EVEN_SHARE = 0.96
"""Share of a picture's border that is of one tone if it is even."""

LONG_SHARE = 0.55
"""Share of a row or column that the canvas takes at least, and of the picture's height and width; numbers and titles
beside it take less.
"""

EDGE_SHARE = 0.95
"""Share of its own border that stands out from what is around it."""

SOFT_EDGE = 0.01
"""How much of it lies in its blurred edge, in parts of its shorter side."""

MOST_INK = 1 / 3
"""Share of the canvas; the holes of an 8 that is drawn of straight bars take more of it."""

FRAME_SHARE = 0.7
"""Part of the height and width of its surroundings that a frame takes at least if they are of its inside's tone."""

MOST_FRAMES = 3
"""A frame has an outside and an inside, and may have a margin."""

Light = NDArray[np.uint8]

Values = TypeVar("Values", np.uint8, np.bool_)


def crop_to_canvas(lightness: Light) -> Light:
    """Return the canvas inside margins and frames, uint8 [h, w], or the whole picture, uint8 [H, W].

    A canvas has an even border itself and something on it: otherwise it is a shape that was drawn.
    """
    stages = [lightness]
    while len(stages) <= MOST_FRAMES:
        inner = _inner(stages[-1])
        if inner is None:
            break
        stages.append(inner)
        if _is_drawn(stages[-3:]):
            stages = stages[:-2]
            break
    return next((stage for stage in reversed(stages[1:]) if _is_canvas(stage)), lightness)


def _is_canvas(picture: Light) -> bool:
    """Tell whether a picture has an even border and some ink within it."""
    tone = _border_tone(picture)
    return tone is not None and 0 < float(_stands_out(picture, tone).mean()) <= MOST_INK


def _is_drawn(stages: list[Light]) -> bool:
    """Tell whether a ring between an outside and an inside of one tone is small: a 0 of straight bars, no frame."""
    if len(stages) < 3:
        return False
    outside, ring, inside = stages
    is_frame = np.all(np.array(ring.shape) >= FRAME_SHARE * np.array(outside.shape))
    tones = [int(np.median(_border(stage))) for stage in (outside, inside)]
    return not is_frame and abs(tones[0] - tones[1]) <= SAME_TONE


def _inner(picture: Light) -> Light | None:
    """Return the rectangle that stands out from an even border, if there is one."""
    tone = _border_tone(picture)
    if tone is None:
        return None
    other = _stands_out(picture, tone)
    rows = np.flatnonzero(other.mean(axis=1) >= LONG_SHARE)
    columns = np.flatnonzero(other.mean(axis=0) >= LONG_SHARE)
    if not len(rows) or not len(columns):
        return None
    inside = slice(rows[0], rows[-1] + 1), slice(columns[0], columns[-1] + 1)
    box = other[inside]
    is_large = np.all(np.array(box.shape) >= LONG_SHARE * np.array(picture.shape))
    if not is_large or _border(box).mean() < EDGE_SHARE:
        return None
    soft = round(SOFT_EDGE * min(box.shape))
    return picture[inside][soft : box.shape[0] - soft, soft : box.shape[1] - soft]


def _border_tone(picture: Light) -> int | None:
    """Return the tone of a border that has only one, or None."""
    border = _border(picture)
    tone = int(np.median(border))
    return tone if 1 - _stands_out(border, tone).mean() >= EVEN_SHARE else None


def _stands_out(picture: Light, tone: int) -> NDArray[np.bool_]:
    stands_out: NDArray[np.bool_] = np.abs(picture.astype(np.int16) - tone) > SAME_TONE
    return stands_out


def _border(values: NDArray[Values]) -> NDArray[Values]:
    return np.concatenate((values[0], values[-1], values[:, 0], values[:, -1]))
