"""Pen trajectories: a smooth curve through the points of a stroke, sampled at equal times as by a moving pen.

Many writers follow one path at once, as rows of one array.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

SUBDIVISION = 8
"""Points of the curve for each stretch between two points of the path."""

SAMPLES = 8
"""Sampled points of a stroke as long as the digit is tall: as few as of a quick writer."""

RUN_ON = 0.3
"""Length by which a stroke can go on beyond its ends, in heights of the digit."""

Lines = NDArray[np.float64]
"""A stroke of each writer: x and y, [writers, points, 2]."""


@dataclass(frozen=True, eq=False)
class PenPath:
    """A stroke of a glyph.

    Attributes
    ----------
    points : float64 [n, 2]
        x and y, in heights of the digit, y down.
    corners
        Indices of the points where the pen stops and turns; the curve is smooth elsewhere.
    is_ruled
        Whether it is drawn with a ruler: every point of the curve is kept, and so its corners are.
    """

    points: NDArray[np.float64]
    corners: tuple[int, ...] = ()
    is_ruled: bool = False

    @cached_property
    def curve(self) -> NDArray[np.float64]:
        """The curve through the points, as a matrix [m, n] that maps the n points to m."""
        cuts = sorted({0, *self.corners, len(self.points) - 1})
        matrix = np.zeros((1, len(self.points)))
        matrix[0, 0] = 1
        for first, last in pairwise(cuts):
            part = np.zeros((SUBDIVISION * (last - first), len(self.points)))
            part[:, first : last + 1] = _spline(self.points[first : last + 1])[1:]
            matrix = np.concatenate((matrix, part))
        return matrix

    @cached_property
    def samples(self) -> int:
        """How many points of it are sampled."""
        if self.is_ruled:
            return len(self.curve)
        steps = np.hypot(*np.diff(self.curve @ self.points, axis=0).T)
        return max(4, round(float(steps.sum()) * SAMPLES))


def _spline(points: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the natural cubic spline through n points as a matrix [(n − 1)·`SUBDIVISION` + 1, n].

    The distance of its knots is the square root of the points' distance, as in a centripetal curve.
    """
    count = len(points)
    widths = np.sqrt(np.hypot(*np.diff(points, axis=0).T))
    # The second derivatives at the knots, from the slopes of the chords.
    slopes = (np.eye(count)[1:] - np.eye(count)[:-1]) / widths[:, None]
    system, right = np.eye(count), np.zeros((count, count))
    for knot in range(1, count - 1):
        system[knot, knot - 1 : knot + 2] = (
            widths[knot - 1],
            2 * (widths[knot - 1] + widths[knot]),
            widths[knot],
        )
        right[knot] = 6 * (slopes[knot] - slopes[knot - 1])
    bends = np.linalg.solve(system, right)
    t = np.arange(1, SUBDIVISION + 1)[:, None] / SUBDIVISION
    rows = [np.eye(count)[:1]]
    for knot in range(count - 1):
        chord = (1 - t) * np.eye(count)[knot] + t * np.eye(count)[knot + 1]
        bow = ((1 - t) ** 3 - (1 - t)) * bends[knot] + (t**3 - t) * bends[knot + 1]
        rows.append(chord + widths[knot] ** 2 / 6 * bow)
    return np.concatenate(rows)


def resample_in_time(
    lines: Lines, start: NDArray[np.float64], end: NDArray[np.float64], samples: int
) -> Lines:
    """Return where the pen is at equally spaced times.

    Parameters
    ----------
    lines
        The strokes.
    start, end
        When each writer begins and stops, float64 [writers], as parts of the stroke's duration: 0 and 1 are its
        ends, and beyond them it goes straight on.
    samples
        How many points of each.

    Notes
    -----
    The pen slows down where the path bends: speed goes with the curvature's cube root (the two-thirds
    power law of Lacquaniti, Terzuolo and Viviani, 1983).
    """
    steps = np.diff(lines, axis=1)
    lengths = np.hypot(steps[..., 0], steps[..., 1])[..., None] + 1e-9
    turns = np.abs(_turns(steps))[..., None]
    durations = (lengths * (1 + np.cbrt(turns / lengths)))[..., 0]
    ways = RUN_ON * steps[:, [0, -1]] / lengths[:, [0, -1]]
    longer = np.concatenate((lines[:, :1] - ways[:, :1], lines, lines[:, -1:] + ways[:, 1:]), axis=1)
    times = np.zeros(longer.shape[:2])
    np.cumsum(durations, axis=1, out=times[:, 2:-1])
    duration = times[:, -2].copy()
    times[:, 0], times[:, -1] = -RUN_ON, duration + RUN_ON
    wanted = duration[:, None] * (start[:, None] + (end - start)[:, None] * np.linspace(0, 1, samples))
    result = np.empty((len(lines), samples, 2))
    for line, known, at, out in zip(longer, times, wanted, result, strict=True):
        out[:, 0] = np.interp(at, known, line[:, 0])
        out[:, 1] = np.interp(at, known, line[:, 1])
    return result


def _turns(steps: Lines) -> NDArray[np.float64]:
    """Return by which angle the pen turns about each step, in radians, float64 [writers, steps]."""
    directions = steps[..., 0] + 1j * steps[..., 1]
    between: NDArray[np.float64] = np.angle(directions[:, 1:] * directions[:, :-1].conj())
    return (between[:, [0, *range(steps.shape[1] - 1)]] + between[:, [*range(steps.shape[1] - 1), -1]]) / 2


def cut_corners(lines: Lines, amount: NDArray[np.float64]) -> Lines:
    """Return strokes with their corners cut, as a writer in haste cuts them; the ends stay.

    Parameters
    ----------
    lines
        The strokes.
    amount
        By how much, float64 [writers], from 0 to 1.
    """
    result = lines.copy()
    middle = (lines[:, :-2] + lines[:, 2:]) / 2
    result[:, 1:-1] += amount[:, None, None] * (middle - lines[:, 1:-1])
    return result
