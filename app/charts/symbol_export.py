"""The symbols of plots as shapes and places: a plot keeps bitmaps of them, which are of no use in a file.

There may be tens of thousands, so that they are not drawn one by one as a plot would do without its bitmaps.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from math import ceil
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen, QPixmap, QTransform
from PySide6.QtWidgets import QGraphicsView, QWidget

_ELEMENTS = {
    QPainterPath.ElementType.MoveToElement: "M",
    QPainterPath.ElementType.LineToElement: "L",
    QPainterPath.ElementType.CurveToElement: "C",
    QPainterPath.ElementType.CurveToDataElement: "",
}
"""What SVG has for the elements of a path."""


@dataclass(frozen=True, eq=False)
class SymbolLayer:
    """One symbol at many places.

    Attributes
    ----------
    shape
        The symbol about its middle, in device-independent pixels.
    pen, brush
        How it is drawn.
    places
        float64 [n, 2], the middles in a view.
    """

    shape: QPainterPath
    pen: QPen
    brush: QBrush
    places: NDArray[np.float64]

    def moved(self, way: QPoint) -> SymbolLayer:
        """Return the same elsewhere."""
        return replace(self, places=self.places + np.array(way.toTuple()))

    def paint(self, painter: QPainter) -> None:
        """Paint all; the symbol itself is only painted once."""
        ratio = painter.device().devicePixelRatio()
        bounds = self.shape.boundingRect()
        reach = max(-bounds.left(), bounds.right(), -bounds.top(), bounds.bottom())
        # Of an even number of pixels, so that its middle lies between pixels, too.
        side = 2 * ceil(reach + self.pen.widthF() + 1)
        pixmap = QPixmap(round(side * ratio), round(side * ratio))
        pixmap.setDevicePixelRatio(ratio)
        pixmap.fill(Qt.GlobalColor.transparent)
        inner = QPainter(pixmap)
        inner.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner.translate(side / 2, side / 2)
        inner.setPen(self.pen)
        inner.setBrush(self.brush)
        inner.drawPath(self.shape)
        inner.end()
        for x, y in (self.places - side / 2).tolist():
            painter.drawPixmap(QPointF(x, y), pixmap)

    def to_svg(self, name: str) -> str:
        """Return all as SVG, under a name that nothing else has."""
        outline = self.pen.style() != Qt.PenStyle.NoPen
        filling = self.brush.style() != Qt.BrushStyle.NoBrush
        look = f"{_paint_of('fill', self.brush.color() if filling else None)} "
        look += _paint_of("stroke", self.pen.color() if outline else None)
        width = f' stroke-width="{self.pen.widthF():g}"' if outline else ""
        symbol = f'<defs><path id="{name}" d="{_path_words(self.shape)}"/></defs>'
        uses = "\n".join(
            f'<use xlink:href="#{name}" x="{x:.2f}" y="{y:.2f}"/>' for x, y in self.places.tolist()
        )
        return f"{symbol}\n<g {look}{width}>\n{uses}\n</g>\n"


def symbol_layers(view: QWidget) -> list[SymbolLayer]:
    """Return the symbols that are to be seen in all plots of a part of the window."""
    layers = []
    for plot, item in _symbol_items(view):
        box, transform = item.getViewBox(), item.deviceTransform(plot.viewportTransform())
        corner = plot.viewport().mapTo(view, QPointF())
        x, y = (np.asarray(values, np.float64) for values in item.getData())
        places = np.stack(
            (
                transform.m11() * x + transform.m21() * y + transform.dx() + corner.x(),
                transform.m12() * x + transform.m22() * y + transform.dy() + corner.y(),
            ),
            axis=1,
        )
        shown = plot.viewportTransform().mapRect(box.sceneBoundingRect()).translated(corner)
        low, high = (shown.left(), shown.top()), (shown.right(), shown.bottom())
        places = places[((places >= low) & (places <= high)).all(axis=1)]
        if len(places):
            layers.append(_layer(item, places, plot.devicePixelRatioF()))
    return layers


@contextmanager
def without_symbols(view: QWidget) -> Iterator[None]:
    """Leave the symbols out of all plots for a while."""
    items = [item for _, item in _symbol_items(view)]
    for item in items:
        item.hide()
    try:
        yield
    finally:
        for item in items:
            item.show()


def with_symbols(svg: str, layers: Sequence[SymbolLayer]) -> str:
    """Return an SVG with symbols on top of what it has."""
    symbols = "".join(layer.to_svg(f"symbol{number}") for number, layer in enumerate(layers))
    head, end, _ = svg.rpartition("</svg>")
    return f"{head}{symbols}{end}\n"


def _symbol_items(view: QWidget) -> list[tuple[QGraphicsView, Any]]:
    """Return the items of symbols, each with its plot, the lowest first."""
    plots = [plot for plot in view.findChildren(QGraphicsView) if plot.isVisibleTo(view)]
    if not plots:
        return []
    # Whoever has a plot has imported it already.
    import pyqtgraph as pg

    order = Qt.SortOrder.AscendingOrder
    return [
        (plot, item)
        for plot in plots
        for item in plot.scene().items(order)
        if isinstance(item, pg.ScatterPlotItem) and item.isVisible()
    ]


def _layer(item: Any, places: NDArray[np.float64], ratio: float) -> SymbolLayer:
    from pyqtgraph.graphicsItems.ScatterPlotItem import Symbols

    symbol, size = item.opts["symbol"], item.opts["size"]
    shape = Symbols[symbol] if isinstance(symbol, str) else symbol
    pen = QPen(item.opts["pen"])
    # It counts in pixels of the device that it was made for.
    pen.setWidthF(pen.widthF() / ratio)
    pen.setCosmetic(False)
    return SymbolLayer(QTransform.fromScale(size, size).map(shape), pen, QBrush(item.opts["brush"]), places)


def _paint_of(kind: str, colour: QColor | None) -> str:
    if colour is None:
        return f'{kind}="none"'
    return f'{kind}="{colour.name()}" {kind}-opacity="{colour.alphaF():.3g}"'


def _path_words(path: QPainterPath) -> str:
    elements = [path.elementAt(number) for number in range(path.elementCount())]
    return " ".join(f"{_ELEMENTS[each.type]}{each.x:.2f},{each.y:.2f}" for each in elements)
