"""Drawn pictures with lines of one width, as of drawing programs and technical pens, clean or photographed."""

from __future__ import annotations

from enum import StrEnum

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageDraw

from benchmarks.recognition.camera import PHONE, SCANNER, expose, light
from benchmarks.recognition.unsteady_hand import unit_square
from lenet.drawing.strokes import Drawing, smooth

WIDTHS = (0.006, 0.01, 0.015, 0.02, 0.03, 0.05, 0.08)
"""Of lines, in parts of the digit's longer side."""

SIDES = (100, 1500)
"""Least and greatest side of a picture, in pixels; all between are as likely in ratio."""

FINEST_DRAWN, FINEST_PHOTOGRAPHED = 0.6, 1.5
"""Of lines, in pixels: pictures are large enough for these. Finer lines are lost in a photo's noise for people, too."""

FINER = 3
"""How much finer a picture is drawn than it becomes, so that its edges are soft."""

DIGIT = (0.45, 0.9)
"""Least and greatest longer side of the digit, in parts of the picture's."""


class Making(StrEnum):
    """How a picture is made of what is drawn."""

    DRAWN = "drawn"
    PHOTOGRAPHED = "photographed"


def picture_of(digit: Drawing, width: float, making: Making, generator: np.random.Generator) -> Image.Image:
    """Draw a digit with lines of one width.

    Parameters
    ----------
    digit
        Strokes of any size and anywhere.
    width
        Of its lines, in parts of its longer side.
    making
        Clean, or as a camera or scanner gives it.
    generator
        Where all chance comes from.

    Returns
    -------
    Image
        Dark lines on white or grey paper, of mode L or RGB.
    """
    share = generator.uniform(*DIGIT)
    finest = FINEST_DRAWN if making is Making.DRAWN else FINEST_PHOTOGRAPHED
    least = max(SIDES[0], finest / (width * share))
    side = round(float(np.exp(generator.uniform(*np.log((least, SIDES[1]))))))
    covered = _covered(digit, width, side, share, generator)
    paper, ink = generator.uniform(0.7, 1.0), generator.uniform(0.0, 0.3)
    seen = (paper + (ink - paper) * covered).astype(np.float32)
    if making is Making.DRAWN:
        return Image.fromarray(np.rint(255 * seen).astype(np.uint8))
    camera = (PHONE, SCANNER)[int(generator.integers(2))]
    seen *= light(camera, seen.shape, generator)
    colours = np.repeat(seen[:, :, None], 3, axis=2)
    return expose(colours, camera, generator, sharpest=max(0.3, 0.4 * width * share * side))


def _covered(
    digit: Drawing, width: float, side: int, share: float, generator: np.random.Generator
) -> NDArray[np.float32]:
    """Return how much of each pixel lines cover, float32 [side, side]."""
    lines = unit_square([smooth(stroke.points)[:, :2] for stroke in digit.strokes])
    digit_side = share * side * FINER
    pen = width * digit_side
    extent = np.ptp(np.concatenate(lines), axis=0) * (digit_side - pen)
    room = side * FINER - pen - extent
    middle = pen / 2 + extent / 2 + room * generator.uniform(0.2, 0.8, 2)
    canvas = Image.new("L", (side * FINER, side * FINER))
    draw = ImageDraw.Draw(canvas)
    for line in lines:
        places = [tuple(place) for place in (middle + (digit_side - pen) * line).tolist()]
        draw.line(places, fill=255, width=max(1, round(pen)), joint="curve")
        for x, y in (places[0], places[-1]):
            draw.ellipse((x - pen / 2, y - pen / 2, x + pen / 2, y + pen / 2), fill=255)
    return np.asarray(canvas.reduce(FINER), np.float32) / np.float32(255)
