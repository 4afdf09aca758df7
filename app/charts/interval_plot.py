"""The curve of a plot, drawn by pyqtgraph, which is imported with this module."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPen, QWheelEvent
from PySide6.QtWidgets import QVBoxLayout

from app.charts.axes import cosmetic, make_plot, wear_axes
from app.qt.override import override
from app.theme.theme import SPACE, theme_of
from app.widgets.themed_widget import Painted
from lenet.report.number_format import with_minus

Values = NDArray[np.float64]


_WIDEST = "100.00"
"""At the left axis."""


_DOT = 7
"""Diameter in device-independent pixels."""


_RING = 13
"""Of the mark around a point, the same."""


_BAND_OPACITY = 0.18


@dataclass(frozen=True, eq=False)
class Curve:
    """What is drawn.

    Attributes
    ----------
    x, y
        float64 [n].
    y_range
        What is shown.
    low, high
        float64 [n], the ends of the intervals; None where there are none.
    is_joined
        Whether a line runs through the points, with the intervals as a band; else each has a bar.
    has_dots
        Whether each point is marked.
    """

    x: Values
    y: Values
    y_range: tuple[float, float]
    low: Values | None = None
    high: Values | None = None
    is_joined: bool = True
    has_dots: bool = True


class CurveView(Painted):
    """Axes and one curve. The wheel with Ctrl zooms, dragging moves, and a double click shows everything again.

    Parameters
    ----------
    x_name, y_name
        What stands at the axes.
    x_range
        What is shown of the axis below.
    x_numbers
        What is written at it; by default round numbers.
    has_diagonal
        Whether a dotted line shows where both numbers are the same.
    """

    pointed_at = Signal(object)
    """The number of the point next to the mouse; None once there is none.

    A point that was marked in another way stays when the mouse leaves.
    """

    def __init__(
        self,
        *,
        x_name: str,
        y_name: str,
        x_range: tuple[float, float],
        x_numbers: Sequence[float] = (),
        has_diagonal: bool = False,
    ) -> None:
        super().__init__()
        self._names, self._x_range, self._has_diagonal = (x_name, y_name), x_range, has_diagonal
        self.curve: Curve | None = None
        self._is_of_mouse = False
        self._plot = make_plot()
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plot.viewport().installEventFilter(self)
        for part in (self._plot, self._plot.viewport()):
            # Whoever holds this has the menu.
            part.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._box = self._plot.getPlotItem().getViewBox()
        self._box.setDefaultPadding(0)
        if x_numbers:
            written = [(number, with_minus(f"{number:g}")) for number in x_numbers]
            self._plot.getAxis("bottom").setTicks([written])
        self._make_items()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._plot)
        self._plot.scene().sigMouseMoved.connect(self._point_at)
        self._plot.scene().sigMouseClicked.connect(self._show_all_on_double_click)
        self.wear_theme()

    def show_curve(self, curve: Curve | None) -> None:
        """Show a curve, or none, in place of the one before."""
        self.curve = curve
        self.mark(None)
        self._show_all()
        for item in (self._line, self._dots, self._above, self._below, self._bars):
            item.setData([], [])
        if curve is None:
            return
        if curve.is_joined:
            self._line.setData(curve.x, curve.y)
        if curve.has_dots:
            self._dots.setData(curve.x, curve.y)
        if curve.low is not None and curve.high is not None:
            if curve.is_joined:
                self._above.setData(curve.x, curve.high)
                self._below.setData(curve.x, curve.low)
            else:
                ends = np.stack((curve.low, curve.high), axis=1).ravel()
                self._bars.setData(np.repeat(curve.x, 2), ends)
        if self._has_diagonal:
            self._diagonal.setData(*[np.array(self._x_range)] * 2)

    def mark(self, point: int | None) -> None:
        """Mark a point by its number, or none."""
        curve, self._is_of_mouse = self.curve, False
        if curve is None or point is None:
            self._here.setData([], [])
        else:
            self._here.setData(curve.x[[point]], curve.y[[point]])

    @override
    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing any more."""
        super().leaveEvent(event)
        self._show_mouse(None)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the wheel to what scrolls, unless it is meant to zoom."""
        if isinstance(event, QWheelEvent) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    def _make_items(self) -> None:
        self._above, self._below = pg.PlotCurveItem(), pg.PlotCurveItem()
        self._band = pg.FillBetweenItem(self._above, self._below)
        self._bars = pg.PlotCurveItem(antialias=True, connect="pairs")
        self._line = pg.PlotCurveItem(antialias=True)
        self._diagonal = pg.PlotCurveItem(antialias=True)
        self._dots = pg.ScatterPlotItem(size=_DOT, pen=None)
        self._here = pg.ScatterPlotItem(size=_RING, brush=None)
        for item in (self._band, self._diagonal, self._bars, self._line, self._dots, self._here):
            self._plot.addItem(item)

    @override
    def wear_theme(self) -> None:
        """Wear the theme's colours and fonts, with lines that fit the screen's pixels."""
        theme, ratio = theme_of(self), self.devicePixelRatioF()
        x_name, y_name = self._names
        wear_axes(self._plot, theme, widest=_WIDEST, x_name=x_name, y_name=y_name)
        # The outermost numbers at the axes reach beyond the line's place.
        self._plot.getPlotItem().layout.setContentsMargins(0, SPACE // 2, 2 * SPACE, 0)
        self._line.setPen(cosmetic(QPen(theme.accent, 2.0), ratio))
        self._bars.setPen(cosmetic(QPen(theme.accent, 1.5), ratio))
        self._diagonal.setPen(cosmetic(QPen(theme.muted, 1.0, Qt.PenStyle.DotLine), ratio))
        self._dots.setBrush(theme.accent)
        self._here.setPen(cosmetic(QPen(theme.text, 1.5), ratio))
        band = QColor(theme.accent)
        band.setAlphaF(_BAND_OPACITY)
        self._band.setBrush(band)

    def _show_all(self) -> None:
        (left, right), (bottom, top) = self._x_range, (0, 100) if self.curve is None else self.curve.y_range
        across, up = 0.03 * (right - left), 0.03 * (top - bottom)
        limits = {"xMin": left - across, "xMax": right + across, "yMin": bottom - up, "yMax": top + up}
        self._box.setLimits(**limits)
        self._box.setRange(xRange=(left - across, right + across), yRange=(bottom - up, top + up), padding=0)

    @Slot(object)
    def _point_at(self, place: QPointF) -> None:
        curve = self.curve
        if curve is not None and len(curve.x) and self._box.sceneBoundingRect().contains(place):
            self._show_mouse(int(np.abs(curve.x - self._box.mapSceneToView(place).x()).argmin()))
        else:
            self._show_mouse(None)

    def _show_mouse(self, point: int | None) -> None:
        if point is not None or self._is_of_mouse:
            self.pointed_at.emit(point)
            # Whoever was told has marked it, as if it were not the mouse's.
            self._is_of_mouse = point is not None

    @Slot(object)
    def _show_all_on_double_click(self, click: pg.GraphicsScene.mouseEvents.MouseClickEvent) -> None:
        if click.double():
            self._show_all()
