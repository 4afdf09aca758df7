"""Line art is a few lines written as text: points, bends between them, ellipses, and lifts of the pen.

A template of a letter or a doodle is one short text, which a hand then draws in its own way.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Line = NDArray[np.float64]
"""What the pen leaves between touch and lift: x and y of its points, [n, 2], y down, in any units."""

PIECES_OF_BEND = 10
"""Straight pieces that a bend becomes."""

POINTS_OF_ELLIPSE = 33
"""Points of an ellipse, of which the last is the first again."""

TOKEN = re.compile(r"\((?P<ellipse>[^)]*)\)|(?P<bend>~?)(?P<point>[-\d.]+,[-\d.]+)")


def lines_of(art: str) -> list[Line]:
    """Read line art.

    Parameters
    ----------
    art
        Lines parted by ``/``. A line is points ``x,y``, joined straight; a point written ``~x,y`` is not
        touched but draws the line towards itself, between the points before and after it. A line can
        also be an ellipse, ``(x,y,a,b)``, with its centre and half axes.

    Returns
    -------
    list of ndarray, float64 [n, 2]
        A single point is one row.

    Notes
    -----
    Bends are quadratic Bézier curves. As in TrueType, two ``~`` in a row have a point in their middle.
    """
    return [_line(part) for part in art.split("/")]


def moved(lines: Sequence[Line], *, by: tuple[float, float], scale: float = 1.0) -> list[Line]:
    """Return lines scaled and then moved by (x, y)."""
    return [line * scale + np.array(by) for line in lines]


def ellipse(x: float, y: float, across: float, down: float) -> Line:
    """Return an ellipse that begins and ends at its top, given its centre and half axes."""
    angles = np.linspace(-np.pi / 2, 1.5 * np.pi, POINTS_OF_ELLIPSE)
    return np.stack((x + across * np.cos(angles), y + down * np.sin(angles)), axis=1)


def _line(part: str) -> Line:
    """Read one line."""
    tokens = list(TOKEN.finditer(part))
    if tokens and tokens[0]["ellipse"]:
        return ellipse(*map(float, tokens[0]["ellipse"].split(",")))
    points = [np.array([float(number) for number in token["point"].split(",")]) for token in tokens]
    bends = [bool(token["bend"]) for token in tokens]
    line = [points[0]]
    for index in range(1, len(points)):
        if not bends[index]:
            if not bends[index - 1]:
                line.append(points[index])
            continue
        following = points[index + 1]
        end = (points[index] + following) / 2 if bends[index + 1] else following
        line.extend(_bend(line[-1], points[index], end))
    return np.array(line)


def _bend(start: Line, towards: Line, end: Line) -> list[Line]:
    """Return the points of a quadratic Bézier curve behind its start."""
    steps = np.arange(1, PIECES_OF_BEND + 1) / PIECES_OF_BEND
    return [(1 - t) ** 2 * start + 2 * t * (1 - t) * towards + t**2 * end for t in steps]
