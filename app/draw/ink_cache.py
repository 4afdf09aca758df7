"""A picture of the drawing as it stands, so that only what changes is painted anew."""

from __future__ import annotations

from dataclasses import replace
from functools import reduce
from itertools import takewhile

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QPainter, QPixmap

from app.draw.ink_painter import InkColours, paint_drawing, paint_stroke, stroke_bounds
from lenet.strokes import Drawing


class InkCache:
    """Keeps the picture of one drawing; one with strokes more or less costs those alone."""

    def __init__(self) -> None:
        self._pixmap = QPixmap()
        self._drawing = Drawing()
        self._look: tuple[int, float, InkColours] | None = None

    def pixmap(self, drawing: Drawing, side: int, ratio: float, colours: InkColours) -> QPixmap:
        """Return the picture of a drawing, crisp on its screen.

        Parameters
        ----------
        drawing
            What to show.
        side
            Of the canvas, in device-independent pixels.
        ratio
            Device pixels to one of them.
        colours
            Of ink and paper.
        """
        if (side, ratio, colours) != self._look or drawing.picture is not self._drawing.picture:
            self._look = (side, ratio, colours)
            pixels = max(1, round(side * ratio))
            self._pixmap = QPixmap(pixels, pixels)
            self._pixmap.setDevicePixelRatio(ratio)
            self._repaint(drawing, QRect(0, 0, side, side))
        elif drawing is not self._drawing:
            self._follow(drawing)
        self._drawing = drawing
        return self._pixmap

    def _follow(self, drawing: Drawing) -> None:
        """Paint the strokes that were added; paint anew where strokes are gone."""
        assert self._look is not None
        side, _, colours = self._look
        old, new = self._drawing.strokes, drawing.strokes
        pairs = zip(old, new, strict=False)
        common = sum(1 for _ in takewhile(lambda pair: pair[0] is pair[1], pairs))
        if common < len(old):
            gone = (stroke_bounds(stroke, side) for stroke in old[common:])
            region = reduce(QRectF.united, gone).toAlignedRect()
            self._repaint(replace(drawing, strokes=new[:common]), region)
        painter = QPainter(self._pixmap)
        for stroke in new[common:]:
            paint_stroke(painter, stroke, side, colours)
        painter.end()

    def _repaint(self, drawing: Drawing, region: QRect) -> None:
        assert self._look is not None
        side, _, colours = self._look
        painter = QPainter(self._pixmap)
        painter.setClipRect(region)
        paint_drawing(painter, drawing, side, colours, within=QRectF(region))
        painter.end()
