"""Pen strokes as vectors, and the smooth curve that runs through the points of each.

Ink depends on positions and pressure alone, never on event times or on the size of a window.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

StrokePoint = tuple[float, float, float]
"""x and y in units of the canvas side (0 to 1, y down; outside is allowed), pressure from 0 to 1."""

LIGHTEST_PEN = 0.35
"""Width of the pen without any pressure, as a fraction of its full width."""

CURVE_TOLERANCE = 5e-4
"""Largest distance between a smooth curve and its polyline, as a fraction of the stroke's extent.

A digit that fills a canvas of 1000 pixels is off by less than half a pixel.
"""

STRAIGHT = 0.15
"""Width of a line's points, in parts of their length, up to which it is straight; of slim digits it is 0.19 and more."""

FloatOrArray = TypeVar("FloatOrArray", float, NDArray[np.float64])


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
    is_prepared
        Whether the picture is one that a network was given, [32, 32]: as long as nothing is drawn over it, it is
        read just as it is.
    """

    strokes: tuple[Stroke, ...] = ()
    picture: NDArray[np.float32] | None = None
    is_prepared: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing was ever put on the canvas."""
        return not self.strokes and self.picture is None


def stroke_radius(stroke: Stroke, pressure: FloatOrArray) -> FloatOrArray:
    """Return how far ink reaches from the middle of a stroke.

    Parameters
    ----------
    stroke
        Gives the pen's width at full pressure.
    pressure
        From 0 to 1, one number or an array of any shape. A mouse presses with 1.

    Returns
    -------
    float or ndarray
        In units of the canvas side, of the shape of `pressure`.
    """
    return stroke.width / 2 * (LIGHTEST_PEN + (1 - LIGHTEST_PEN) * pressure)


def smooth(points: Sequence[StrokePoint] | NDArray[np.float64]) -> NDArray[np.float64]:
    """Run a smooth curve through the points of a stroke, as a fine polyline.

    Parameters
    ----------
    points
        (x, y, pressure) of each point, in order; repeated points count once, with the heaviest
        pressure.

    Returns
    -------
    ndarray, float64 [m, 3]
        x, y and pressure along the curve. It passes through every point and begins and ends at the
        first and last one; a single point stays one row. Pressure runs straight between points.

    Notes
    -----
    A centripetal Catmull-Rom spline (Yuksel, Schaefer and Keyser, 2011: no cusps and no loops
    between two points), with tangents that shorten where the pen turns back, so that the corners of
    a 4 or a 7 stay sharp. The curve scales and moves with its points.
    """
    knots = _without_repetitions(np.array(points, dtype=np.float64).reshape(-1, 3))
    if len(knots) < 3:
        return knots
    start, end = knots[:-1, :2], knots[1:, :2]
    leaving, arriving = _tangents(knots[:, :2])
    # The cubic of a segment in powers of its parameter t from 0 to 1.
    square = 3 * (end - start) - 2 * leaving - arriving
    cube = 2 * (start - end) + leaving + arriving
    pieces = _piece_counts(square, cube, float(np.ptp(knots[:, :2], axis=0).max()))
    segment = np.repeat(np.arange(len(pieces)), pieces)
    first_row = np.repeat(np.cumsum(pieces) - pieces, pieces)
    t = ((np.arange(len(segment)) - first_row) / pieces[segment])[:, None]
    curve = np.empty((len(segment) + 1, 3))
    curve[:-1, :2] = start[segment] + t * (leaving[segment] + t * (square[segment] + t * cube[segment]))
    curve[:-1, 2:] = knots[segment, 2:] + t * (knots[segment + 1, 2:] - knots[segment, 2:])
    curve[-1] = knots[-1]
    return curve


def _without_repetitions(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Merge neighbouring points of one place, [n, 3], into one of their heaviest pressure."""
    if len(points) < 2:
        return points
    moved = np.any(points[1:, :2] != points[:-1, :2], axis=1)
    first = np.concatenate(([0], 1 + np.flatnonzero(moved)))
    merged = points[first]
    merged[:, 2] = np.maximum.reduceat(points[:, 2], first)
    return merged


def _tangents(places: NDArray[np.float64]) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return each segment's derivative at its start and at its end, for t from 0 to 1.

    Parameters
    ----------
    places
        float64 [n, 2], no two neighbours equal.

    Returns
    -------
    tuple of ndarray, float64 [n - 1, 2]
        `leaving` and `arriving`.
    """
    chords = np.diff(places, axis=0)
    lengths = np.hypot(chords[:, 0], chords[:, 1])
    directions = chords / lengths[:, None]
    steps = np.sqrt(lengths)[:, None]
    speeds = chords / steps
    at_knots = speeds[:-1] + speeds[1:] - (chords[:-1] + chords[1:]) / (steps[:-1] + steps[1:])
    # The cosine of the turn: full tangents up to a right angle, none where the pen comes back.
    at_knots *= np.clip(1 + np.sum(directions[:-1] * directions[1:], axis=1), 0, 1)[:, None]
    leaving, arriving = np.empty_like(chords), np.empty_like(chords)
    leaving[1:] = steps[1:] * at_knots
    arriving[:-1] = steps[:-1] * at_knots
    # No curvature at the two ends, as in a natural spline.
    leaving[0] = (3 * chords[0] - arriving[0]) / 2
    arriving[-1] = (3 * chords[-1] - leaving[-1]) / 2
    return leaving, arriving


def _piece_counts(square: NDArray[np.float64], cube: NDArray[np.float64], extent: float) -> NDArray[np.intp]:
    """Return into how many straight pieces each cubic must be cut to be followed closely.

    A chord over a step h of the parameter is off by at most h²/8 of the second derivative, which is
    linear in t and so largest at an end.
    """
    bend = np.maximum(np.hypot(*(2 * square).T), np.hypot(*(2 * square + 6 * cube).T))
    pieces: NDArray[np.intp] = np.ceil(np.sqrt(bend / (8 * CURVE_TOLERANCE * extent))).clip(1).astype(np.intp)
    return pieces


def is_straight(drawing: Drawing) -> bool:
    """Tell whether the points of the strokes lie on one straight line, or all in one place."""
    points = np.concatenate([np.array(stroke.points)[:, :2] for stroke in drawing.strokes])
    _, _, directions = np.linalg.svd(points - points.mean(axis=0), full_matrices=False)
    along, across = np.append(np.ptp(points @ directions.T, axis=0), 0.0)[:2].tolist()
    return not along or across / along < STRAIGHT
