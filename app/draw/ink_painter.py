"""Paints ink: strokes along their smooth curves, antialiased, with round ends."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from app.draw.ink_outline import polygon, runs, stroke_outline, thin_out
from app.theme.colour_scale import colour_scale, scaled_image
from lenet.drawing.strokes import Drawing, Stroke, smooth, stroke_radius

_ANTIALIASING = 1.0
"""Device-independent pixels by which the edge of ink may reach beyond its radius."""


@dataclass(frozen=True)
class InkColours:
    """The colours of ink and paper."""

    ink: QColor
    paper: QColor


@dataclass(frozen=True, eq=False)
class InkShape:
    """The ink of one stroke on a canvas of a certain side, within its bounds; or paper, if it erases.

    The path is the outline of the ink, with a pen's width of 0; or, where the pen is equally wide throughout, the line
    along its middle.
    """

    path: QPainterPath
    pen_width: float
    bounds: QRectF
    erases: bool


def stroke_shape(stroke: Stroke, side: float, *, within: QRectF | None = None) -> InkShape:
    """Return the ink of a stroke on a canvas with a side in the painter's units, if need be only within a part."""
    curve = smooth(stroke.points)
    bounds = _bounds(curve, stroke, side)
    places, radii = side * curve[:, :2], side * stroke_radius(stroke, curve[:, 2])
    if len(places) == 1:
        dot = QPainterPath()
        dot.addEllipse(QPointF(*places[0]), radii[0], radii[0])
        return InkShape(dot, 0.0, bounds, stroke.erases)
    kept = thin_out(places, radii)
    places, radii = places[kept], radii[kept]
    is_wanted = _reaches_into(places, radii, within)
    if np.ptp(radii) == 0:
        return InkShape(_middle_line(places, is_wanted), 2 * float(radii[0]), bounds, stroke.erases)
    return InkShape(stroke_outline(places, radii, is_wanted), 0.0, bounds, stroke.erases)


def paint_shape(painter: QPainter, shape: InkShape, colours: InkColours) -> None:
    """Paint the ink of a stroke, or paper if it erases; the canvas's corner is at the painter's origin."""
    colour = colours.paper if shape.erases else colours.ink
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if shape.pen_width:
        pen = QPen(colour, shape.pen_width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.strokePath(shape.path, pen)
    else:
        painter.fillPath(shape.path, colour)


def paint_paper(painter: QPainter, drawing: Drawing, side: float, colours: InkColours) -> None:
    """Paint what lies under the strokes of a drawing: paper, and its picture if it has one."""
    square = QRectF(0, 0, side, side)
    painter.fillRect(square, colours.paper)
    if drawing.picture is not None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        levels = np.rint(255 * np.clip(drawing.picture, 0, 1)).astype(np.uint8)
        painter.drawImage(square, scaled_image(levels, colour_scale(colours.paper, colours.ink)))


def paint_drawing(painter: QPainter, drawing: Drawing, side: float, colours: InkColours) -> None:
    """Paint a drawing on a canvas with its corner at the painter's origin, and a side in the painter's units."""
    paint_paper(painter, drawing, side, colours)
    for stroke in drawing.strokes:
        paint_shape(painter, stroke_shape(stroke, side), colours)


def stroke_bounds(stroke: Stroke, side: float) -> QRectF:
    """Return a rectangle that holds all ink of a stroke on a canvas of a side."""
    return _bounds(smooth(stroke.points), stroke, side)


def _bounds(curve: NDArray[np.float64], stroke: Stroke, side: float) -> QRectF:
    """Return `stroke_bounds` of a stroke whose smooth curve is known."""
    reach = side * stroke.width / 2 + _ANTIALIASING
    left, top = side * curve[:, :2].min(axis=0) - reach
    right, bottom = side * curve[:, :2].max(axis=0) + reach
    return QRectF(QPointF(left, top), QPointF(right, bottom))


def _reaches_into(
    places: NDArray[np.float64], radii: NDArray[np.float64], within: QRectF | None
) -> NDArray[np.bool_]:
    """Return for each piece between two neighbours whether its ink can reach into a rectangle."""
    if within is None:
        return np.ones(len(places) - 1, dtype=bool)
    reach = radii.max() + _ANTIALIASING
    low = np.minimum(places[1:], places[:-1]) - reach
    high = np.maximum(places[1:], places[:-1]) + reach
    reaches: NDArray[np.bool_] = (
        (low[:, 0] < within.right())
        & (low[:, 1] < within.bottom())
        & (high[:, 0] > within.left())
        & (high[:, 1] > within.top())
    )
    return reaches


def _middle_line(places: NDArray[np.float64], is_wanted: NDArray[np.bool_]) -> QPainterPath:
    """Return the wanted pieces of a curve, those that touch joined."""
    path = QPainterPath()
    for first, last in runs(is_wanted):
        path.addPolygon(polygon(places[first : last + 1]))
    return path
