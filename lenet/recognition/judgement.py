"""The judgement of a reading: whether its likeliest digit is given, or why not."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from lenet.drawing.strokes import Drawing
from lenet.recognition.pieces import has_several_pieces
from lenet.recognition.reading import LEAST_SURE, Reading, Refusal

FLAT = 2.0
"""No 1 leans so much that it is so many times as wide as tall."""


def judged_reading(
    drawing: Drawing,
    picture: NDArray[np.uint8],
    probabilities: NDArray[np.float32],
    doubt: Refusal | None,
    digit_share: float,
    *,
    is_too_small: bool,
) -> Reading:
    """Return what was read, or why no digit should be given.

    Parameters
    ----------
    drawing
        What was read.
    picture
        The same as the network saw it, uint8 [32, 32].
    probabilities
        Of each digit, float32 [10].
    doubt
        The detector's.
    digit_share
        The detector's probability that it is one digit.
    is_too_small
        Whether it is too small to be read.
    """
    if is_too_small:
        refusal: Refusal | None = Refusal.TOO_SMALL
    elif has_several_pieces(drawing):
        refusal = Refusal.SEVERAL
    elif doubt is None and probabilities.argmax() == 1 and _lies_flat(picture):
        refusal = Refusal.NO_DIGIT
    elif doubt is None and probabilities.max() < LEAST_SURE:
        refusal = Refusal.UNSURE
    else:
        refusal = doubt
    digit = int(probabilities.argmax()) if refusal is None else None
    return Reading(digit, probabilities, picture, refusal, digit_share)


def _lies_flat(picture: NDArray[np.uint8]) -> bool:
    """Tell whether ink is more than `FLAT` times as wide as tall: a dash, and not a 1."""
    seen = picture >= 128
    wide, tall = (int(np.count_nonzero(seen.any(axis=axis))) for axis in (0, 1))
    return wide > FLAT * tall
