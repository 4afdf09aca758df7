"""A cached picture of the drawing, so that only changes are painted."""

from __future__ import annotations

from dataclasses import replace
from functools import reduce
from itertools import takewhile

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPixmap

from app.draw.ink_painter import InkColours, InkShape, paint_paper, paint_shape, stroke_shape
from lenet.drawing.strokes import Drawing, Stroke

MOST_HIDDEN = 256
"""Shapes that are kept of strokes which are not shown, so that undo and redo are fast."""


class InkCache:
    """Keeps the picture of one drawing; of a drawing with more or fewer strokes only those are painted."""

    def __init__(self) -> None:
        self._pixmap = QPixmap()
        self._drawing = Drawing()
        self._look: tuple[int, float, InkColours] | None = None
        self._shapes: dict[int, tuple[Stroke, InkShape]] = {}

    def pixmap(self, drawing: Drawing, side: int, ratio: float, colours: InkColours) -> QPixmap:
        """Return the picture of a drawing.

        The canvas's side is in device-independent pixels, `ratio` is device pixels to one of them.
        """
        if (side, ratio, colours) != self._look or drawing.picture is not self._drawing.picture:
            if self._look is None or side != self._look[0]:
                self._shapes.clear()
            self._look = (side, ratio, colours)
            pixels = max(1, round(side * ratio))
            self._pixmap = QPixmap(pixels, pixels)
            self._pixmap.setDevicePixelRatio(ratio)
            self._repaint(drawing, QRect(0, 0, side, side))
        elif drawing is not self._drawing:
            self._follow(drawing)
        self._drawing = drawing
        self._forget_hidden()
        return self._pixmap

    def _follow(self, drawing: Drawing) -> None:
        """Paint the strokes that were added, and repaint where strokes were removed."""
        assert self._look is not None
        old, new = self._drawing.strokes, drawing.strokes
        pairs = zip(old, new, strict=False)
        common = sum(1 for _ in takewhile(lambda pair: pair[0] is pair[1], pairs))
        if common < len(old):
            gone = (self._shape(stroke).bounds for stroke in old[common:])
            region = reduce(QRectF.united, gone).toAlignedRect()
            self._repaint(replace(drawing, strokes=new[:common]), region)
        with QPainter(self._pixmap) as painter:
            for stroke in new[common:]:
                paint_shape(painter, self._shape(stroke), self._look[2])

    def _repaint(self, drawing: Drawing, region: QRect) -> None:
        assert self._look is not None
        side, _, colours = self._look
        with QPainter(self._pixmap) as painter:
            painter.setClipRect(region)
            paint_paper(painter, drawing, side, colours)
            for shape in map(self._shape, drawing.strokes):
                if shape.bounds.intersects(QRectF(region)):
                    paint_shape(painter, shape, colours)

    def _shape(self, stroke: Stroke) -> InkShape:
        """Return the ink of a stroke, computed once for each side of the canvas."""
        assert self._look is not None
        # By identity: comparing all points of two strokes takes as long as painting them.
        known = self._shapes.get(id(stroke))
        if known is None:
            # The stroke is kept too, so that no other can come to have its identity.
            known = self._shapes[id(stroke)] = (stroke, stroke_shape(stroke, self._look[0]))
        return known[1]

    def _forget_hidden(self) -> None:
        """Forget the oldest shapes of strokes that are not shown, if there are many."""
        if len(self._shapes) <= len(self._drawing.strokes) + MOST_HIDDEN:
            return
        shown = {id(stroke) for stroke in self._drawing.strokes}
        hidden = [known for known in self._shapes if known not in shown]
        for known in hidden[: -MOST_HIDDEN // 2]:
            del self._shapes[known]
