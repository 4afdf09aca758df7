"""A drawing is a list of pen strokes, kept as vectors.

Ink depends on positions and pressure alone, never on event times or on the size of a window.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

StrokePoint = tuple[float, float, float]
"""x and y in units of the canvas side (0 to 1, y down; outside is allowed), pressure from 0 to 1."""


@dataclass(frozen=True)
class Stroke:
    """One movement of the pen, from touch to lift.

    Attributes
    ----------
    points
        At least one (x, y, pressure), in units of the canvas side; a single point is a dot.
    width
        Diameter of the pen at full pressure, in units of the canvas side.
    erases
        Whether the stroke takes ink away instead of leaving it.
    """

    points: tuple[StrokePoint, ...]
    width: float
    erases: bool = False


@dataclass(frozen=True)
class Drawing:
    """What is on the canvas: strokes in the order they were made, over a picture if there is one.

    Attributes
    ----------
    strokes
        Oldest first.
    picture
        Ink of an opened picture that fills the square canvas, float32 [side, side] from 0 (paper)
        to 1 (ink), or None. It is never changed in place.
    """

    strokes: tuple[Stroke, ...] = ()
    picture: NDArray[np.float32] | None = None

    @property
    def is_empty(self) -> bool:
        """Whether nothing was ever put on the canvas."""
        return not self.strokes and self.picture is None
