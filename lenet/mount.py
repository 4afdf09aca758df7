"""A picture can be mounted: a canvas in a frame, on a page of another tone, or a figure with a margin and numbers.

What is around it is told by its even tone, as programs paint it; a photographed page has none.
"""

from __future__ import annotations

from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

SAME_TONE = 24
"""Levels of 255 up to which two tones are the same."""

EVEN_SHARE = 0.96
"""Share of a picture's border that is of one tone if it is even."""

LONG_SHARE = 0.35
"""Share of a row or column that what is mounted takes at least; the numbers and titles beside it take less. So large
a part of the picture's height and width it is, too.
"""

EDGE_SHARE = 0.95
"""Share of its own border that stands out from what is around it."""

SOFT_EDGE = 0.01
"""How much of it lies in its blurred edge, in parts of its longer side."""

MOST_INK = 1 / 3
"""Of what is mounted; the holes of an 8 that is drawn of straight bars take more of it."""

MOST_MOUNTS = 3
"""A frame has an outside and an inside, and may have a margin."""

Light = NDArray[np.uint8]
Values = TypeVar("Values", np.uint8, np.bool_)


def unmounted(lightness: Light) -> Light:
    """Return what is mounted inside margins and frames, uint8 [h, w], or the whole picture, uint8 [H, W].

    What is mounted must itself have an even border and something on it: otherwise it is a shape that was drawn.
    """
    part = lightness
    for _ in range(MOST_MOUNTS):
        inner = _inner(part)
        if inner is None:
            break
        part = inner
    tone = _border_tone(part)
    return part if tone is not None and 0 < _stands_out(part, tone).mean() <= MOST_INK else lightness


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
    soft = round(SOFT_EDGE * max(box.shape))
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
