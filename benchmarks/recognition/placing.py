"""Written strokes are put onto the canvas as the window gets them: any size, anywhere, in whole pixels."""

from __future__ import annotations

from collections.abc import Sequence
from math import floor

import numpy as np

from benchmarks.recognition.line_art import Line
from benchmarks.recognition.unsteady_hand import THINNEST_PEN, unit_square
from lenet.drawing.strokes import Drawing, Stroke

CANVAS_SIDE = 550
"""Of the canvas, in pixels: about that of a window which is opened for the first time."""

THICKEST_PART = 1 / 6
"""Widest pen, in parts of the digit's height: with a wider one nobody could draw it."""


def placed(
    lines: Sequence[Line], *, size: float, pen: float, place: tuple[float, float], side: int = CANVAS_SIDE
) -> Drawing:
    """Draw lines on the canvas.

    Parameters
    ----------
    lines
        In any units.
    size
        Longer side of the ink, its pen included, in canvas sides.
    pen
        Width of the pen that is wished, in canvas sides; see `fitting_pen`.
    place
        Where the ink lies, along x and along y: 0 is at the left or upper edge of the canvas, 1 at the
        other.
    side
        Of the canvas, in pixels.

    Returns
    -------
    Drawing
        With all points on whole pixels, as a mouse tells them; a pixel that is told twice running counts
        once.
    """
    unit = unit_square(lines)
    extent = np.ptp(np.concatenate(unit), axis=0)
    pen = fitting_pen(pen, size=size, height=float(extent[1]))
    scale = size - pen
    room = 1 - pen - scale * extent
    middle = pen / 2 + scale * extent / 2 + room * np.array(place)
    return Drawing(tuple(_pointed(middle + scale * line, pen, side) for line in unit))


def fitting_pen(pen: float, *, size: float, height: float) -> float:
    """Return the width of the pen that is chosen in the window, in whole thousandths of the canvas side.

    Parameters
    ----------
    pen
        As it is wished, in canvas sides.
    size
        Longer side of the ink, in canvas sides.
    height
        Of the middle of the line, in parts of the line's longer side.
    """
    # The ink is height · (size − pen) + pen tall.
    widest = THICKEST_PART * height * size / (1 - THICKEST_PART * (1 - height))
    return max(THINNEST_PEN, floor(1000 * min(pen, widest) + 1e-9) / 1000)


def _pointed(line: Line, pen: float, side: int) -> Stroke:
    pixels = np.rint(line * side)
    moved = np.concatenate(([True], np.any(pixels[1:] != pixels[:-1], axis=1)))
    return Stroke(tuple((x, y, 1.0) for x, y in (pixels[moved] / side).tolist()), pen)
