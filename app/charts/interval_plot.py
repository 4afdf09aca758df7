"""The plot of one curve with its 95 % intervals."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal, Slot
from PySide6.QtGui import QColor, QPen, QWheelEvent

from app.charts.plot import Plot
from app.qt.override import override
from app.qt.translation import figure
from app.theme.theme import theme_of
from lenet.report.curve_chart import CurveChart
from lenet.report.number_format import with_minus

_DOT, _RING = 7, 13
"""Diameter of a point, and of the mark around one, in device-independent pixels."""

_BAND_OPACITY = 0.18


class IntervalPlot(Plot):
    """Shows a chart of the report. The wheel zooms with Ctrl alone: without, it scrolls what is around the plot.

    ``moved`` tells that its points lie elsewhere. `pointed_at` gives the number of the point next to the mouse. The names and units are those of `Plot`, with y in
    percent; ``x_range`` is what is shown of the axis below, and by default there are round numbers at it.
    """

    moved = Signal()

    def __init__(
        self,
        *,
        x_name: str,
        y_name: str,
        x_range: tuple[float, float],
        x_unit: float = 1.0,
        x_numbers: Sequence[float] = (),
    ) -> None:
        super().__init__(widest="100.00", x_name=x_name, y_name=y_name, x_unit=x_unit, y_unit=0.01)
        self._x_range = x_range
        self.chart: CurveChart | None = None
        self._plot.viewport().installEventFilter(self)
        for signal in (self._box.sigRangeChanged, self._box.sigResized):
            signal.connect(self.moved)
        if x_numbers:
            written = [(number, with_minus(figure(number, "g"))) for number in x_numbers]
            self._plot.axis("bottom").setTicks([written])
        self._above, self._below = pg.PlotCurveItem(), pg.PlotCurveItem()
        self._band = pg.FillBetweenItem(self._above, self._below)
        self._box.addItem(self._band)
        self._diagonal = self.add_curve()
        self._bars = self.add_curve(connect="pairs")
        self._line = self.add_curve()
        self._dots = self.add_symbols(_DOT)
        self._here = self.add_symbols(_RING, is_filled=False)
        self.update_theme()

    def show_chart(self, chart: CurveChart | None) -> None:
        """Show a chart, or none, in place of the one before."""
        self.chart = chart
        self.mark(None)
        self.show_all()
        for item in (self._line, self._dots, self._above, self._below, self._bars, self._diagonal):
            item.setData([], [])
        if chart is None:
            return
        if chart.is_joined:
            self._line.setData(chart.x, chart.y)
        if chart.tips:
            self._dots.setData(chart.x, chart.y)
        if chart.low is not None and chart.high is not None:
            if chart.is_joined:
                self._above.setData(chart.x, chart.high)
                self._below.setData(chart.x, chart.low)
            else:
                ends = np.stack((chart.low, chart.high), axis=1).ravel()
                self._bars.setData(np.repeat(chart.x, 2), ends)
        if chart.has_diagonal:
            self._diagonal.setData(*[np.array(self._x_range)] * 2)

    def places(self) -> list[float]:
        """Return where the points lie, in device-independent pixels from the left edge."""
        if self.chart is None:
            return []
        points = (self._box.mapViewToScene(QPointF(x, 0)) for x in self.chart.x.tolist())
        return [float(self._plot.mapFromScene(point).x()) for point in points]

    def mark(self, point: int | None) -> None:
        """Mark a point by its number, or none."""
        chart, self._is_of_mouse = self.chart, False
        if chart is None or point is None:
            self._here.setData([], [])
        else:
            self._here.setData(chart.x[[point]], chart.y[[point]])

    @override
    def at(self, scene_place: QPointF) -> int | None:
        if self.chart is None or not len(self.chart.x):
            return None
        return int(np.abs(self.chart.x - self._box.mapSceneToView(scene_place).x()).argmin())

    @Slot()
    @override
    def show_all(self) -> None:
        (left, right), (bottom, top) = self._x_range, (0, 1) if self.chart is None else self.chart.axes.y
        across, up = 0.03 * (right - left), 0.03 * (top - bottom)
        limits = {"xMin": left - across, "xMax": right + across, "yMin": bottom - up, "yMax": top + up}
        self._box.setLimits(**limits)
        self._box.setRange(xRange=(left - across, right + across), yRange=(bottom - up, top + up), padding=0)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Pass the wheel on to the scroll area, unless Ctrl is held to zoom."""
        if isinstance(event, QWheelEvent) and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.ignore()
            return True
        return super().eventFilter(watched, event)

    @override
    def update_theme(self) -> None:
        super().update_theme()
        theme = theme_of(self)
        self._line.setPen(self.screen_pen(QPen(theme.accent, 2.0)))
        self._bars.setPen(self.screen_pen(QPen(theme.accent, 1.5)))
        self._diagonal.setPen(self.screen_pen(QPen(theme.muted, 1.0, Qt.PenStyle.DotLine)))
        self._dots.setBrush(theme.accent)
        self._here.setPen(self.screen_pen(QPen(theme.text, 1.5)))
        band = QColor(theme.accent)
        band.setAlphaF(_BAND_OPACITY)
        self._band.setBrush(band)
