"""The outline of a stroke whose width changes with the pen's pressure.

Where the curve and its width change little the outline is a ribbon along it; elsewhere a ribbon would
fold over, and a piece is two discs and their tangents. All have the same winding, and so are one shape.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF

_Array = NDArray[np.float64]

_GENTLEST_COSINE = np.cos(np.radians(15))
"""Of a turn that a ribbon follows: its edge is then less than 1 % nearer than the radius."""

_CLOSEST = 0.1
"""Of the radius: points of the curve closer than this change its outline by no more than its edge's blur."""

_STEEPEST = 0.3
"""Change of the radius over a length that a ribbon follows, as a part of the length."""

_HALF_CIRCLE = np.linspace(np.pi / 2, -np.pi / 2, 16)
"""Corners of a round end, in radians from the way it points: within 0.3 pixels of round at a radius of 60."""


def thin_out(places: _Array, radii: _Array) -> NDArray[np.intp]:
    """Return the numbers of the points of a curve that its outline needs, the first and last among them.

    Of the places, float64 [n, 2] with n at least 2, those of a slow pen are much closer than it is wide, and rounded to
    whole pixels of the screen. The radii, float64 [n], are how far ink reaches from each.
    """
    distance = _CLOSEST * radii.min()
    kept = [0]
    x, y = places[0]
    for number, (next_x, next_y) in enumerate(places.tolist()):
        if number > 0 and abs(next_x - x) + abs(next_y - y) >= distance:
            kept.append(number)
            x, y = next_x, next_y
    if kept[-1] != len(places) - 1:
        # The end counts more than the point that it is too close to.
        kept[max(1, len(kept) - 1) :] = [len(places) - 1]
    return np.array(kept)


def stroke_outline(places: _Array, radii: _Array, is_wanted: NDArray[np.bool_]) -> QPainterPath:
    """Return the outline of the wanted pieces of a curve, bool [n - 1], each between two neighbours.

    The places are float64 [n, 2], no two neighbours equal; the radii, float64 [n], are how far ink reaches from each.
    """
    directions = np.diff(places, axis=0)
    directions /= np.hypot(directions[:, 0], directions[:, 1])[:, None]
    left, right = _edges(places, radii, directions)
    is_gentle = _are_gentle(left, right, places, radii)
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for first, last in runs(is_gentle & is_wanted):
        _add(path, np.concatenate((left[first : last + 1], right[first : last + 1][::-1])))
    for piece in np.flatnonzero(~is_gentle & is_wanted).tolist():
        _add_piece(path, places[piece : piece + 2], radii[piece : piece + 2])
    if is_gentle[-1] and is_wanted[-1]:
        _add(path, _round_end(places[-1], radii[-1], directions[-1]))
    if is_gentle[0] and is_wanted[0]:
        _add(path, _round_end(places[0], radii[0], -directions[0]))
    return path


def _edges(places: _Array, radii: _Array, directions: _Array) -> tuple[_Array, _Array]:
    """Return the points of both edges, on the line that halves the turn at each point of the curve."""
    mean = directions.copy()
    mean[1:] += directions[:-1]
    mean = np.concatenate((mean, directions[-1:]))
    lengths = np.hypot(mean[:, 0], mean[:, 1])
    # Where the pen comes straight back no line halves the turn; such a point is not gentle anyway.
    across = np.stack((mean[:, 1], -mean[:, 0]), axis=1) / np.maximum(lengths, 1e-12)[:, None]
    return places + radii[:, None] * across, places - radii[:, None] * across


def _are_gentle(left: _Array, right: _Array, places: _Array, radii: _Array) -> NDArray[np.bool_]:
    """Return for each piece whether it turns and widens little, and neither of its edges runs back."""
    along = np.diff(places, axis=0)
    lengths = np.hypot(along[:, 0], along[:, 1])
    turns_little = np.ones(len(places), dtype=bool)
    cosines = np.sum(along[1:] * along[:-1], axis=1) / (lengths[1:] * lengths[:-1])
    turns_little[1:-1] = cosines > _GENTLEST_COSINE
    is_gentle: NDArray[np.bool_] = turns_little[1:] & turns_little[:-1]
    is_gentle &= np.abs(np.diff(radii)) < _STEEPEST * lengths
    for edge in (left, right):
        is_gentle &= np.sum(np.diff(edge, axis=0) * along, axis=1) > 0
    return is_gentle


def _add_piece(path: QPainterPath, places: _Array, radii: _Array) -> None:
    """Add the discs around two places, and the tangents that join them."""
    along = places[1] - places[0]
    length = np.hypot(along[0], along[1])
    direction = along / length
    for place, radius in zip(places, radii, strict=True):
        _add(path, np.concatenate([_round_end(place, radius, sign * direction) for sign in (1, -1)]))
    # The tangents touch both discs where the radius leans forward by this cosine.
    forward = np.clip((radii[0] - radii[1]) / length, -1, 1)
    sideways = np.sqrt(1 - forward**2) * np.array([direction[1], -direction[0]])
    left = places + radii[:, None] * (forward * direction + sideways)
    right = places + radii[:, None] * (forward * direction - sideways)
    _add(path, np.concatenate((left, right[::-1])))


def _round_end(place: _Array, radius: float, direction: _Array) -> _Array:
    """Return the half circle around a place in a direction, from its left to its right."""
    angles = np.arctan2(direction[1], direction[0]) - _HALF_CIRCLE
    return place + radius * np.stack((np.cos(angles), np.sin(angles)), axis=1)


def runs(is_member: NDArray[np.bool_]) -> list[tuple[int, int]]:
    """Return the first piece of each unbroken run, and the first one after it."""
    changes = np.flatnonzero(np.diff(np.concatenate(([False], is_member, [False])).astype(np.int8)))
    return [(first, after) for first, after in changes.reshape(-1, 2).tolist()]


def polygon(corners: _Array) -> QPolygonF:
    """Return points, float64 [n, 2], as Qt's polygon."""
    return QPolygonF([QPointF(x, y) for x, y in corners.tolist()])


def _add(path: QPainterPath, corners: _Array) -> None:
    path.addPolygon(polygon(corners))
    path.closeSubpath()
