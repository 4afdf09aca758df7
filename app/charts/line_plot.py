"""The lines of a chart, drawn by pyqtgraph, which is imported with this module and not before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QGraphicsView, QGridLayout, QLabel

from app.charts.axes import cosmetic, make_plot, wear_axes
from app.charts.curve import EMPTY, Line
from app.charts.line_style import Look, Scale, Series, line_colour, line_pen, range_pen
from app.charts.ranges import epoch_range, limit_above, smoothed, value_range
from app.qt.override import override
from app.qt.translation import tr
from app.theme.theme import SPACE, Tone, set_tone, theme_of
from app.widgets.themed_widget import Painted

MOST_DOTS = 64
"""A line of more points has no dots: they would run into each other."""


_SHORTEST = 1e-3
"""Epochs that are shown at least."""


_WIDEST_NUMBER = "0.0000"
"""At the axis of values."""


_DOT = 6
"""Diameter in device-independent pixels."""


class PlotView(Painted):
    """Axes and lines. The wheel zooms, dragging moves, and a double click shows everything again.

    Parameters
    ----------
    series
        The lines, the last on top.
    scale
        What the values are like.
    """

    pointed_at = Signal(object)
    """The epoch under the mouse, a float; None where the mouse has left."""

    fitted_changed = Signal(bool)
    """Whether everything is shown now, and will be when there is more."""

    def __init__(self, series: Sequence[Series], scale: Scale) -> None:
        super().__init__()
        self._series, self._scale = series, scale
        self._lines: Sequence[Line] = ()
        self.is_fitted = True
        self._plot = make_plot()
        self._box = self._plot.getPlotItem().getViewBox()
        # Lines reach everywhere, so that finding out which parts to paint takes longer than painting all.
        self._plot.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self._plot.getAxis("left").setScale(1 / scale.unit)
        self._mark = pg.InfiniteLine(angle=90, label=tr("epoch {value:.2f}"), labelOpts={"position": 0.9})
        self._mark.hide()
        self._plot.addItem(self._mark, ignoreBounds=True)
        self._ranges = {each.key: self._curve(antialias=False) for each in series}
        self._curves = {each.key: self._curve(antialias=True) for each in series}
        self._dots = {each.key: self._scatter() for each in series if each.look is Look.VALIDATION}
        self._faint: list[pg.PlotCurveItem] = []
        self._hint = QLabel(tr("The curves appear here when training starts"))
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        set_tone(self._hint, Tone.MUTED)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._plot, 0, 0)
        layout.addWidget(self._hint, 0, 0)
        self._set_up_box()
        self.wear_theme()

    def show_lines(self, lines: Mapping[str, Line], *, more_follows: bool) -> None:
        """Show a run's lines, by their keys, with some room if more follows."""
        self._lines = [lines[each.key] for each in self._series if each.key in lines]
        for each in self._series:
            line = lines.get(each.key, EMPTY)
            self._curves[each.key].setData(line.x, smoothed(line.mean) if each.is_noisy else line.mean)
            if each.is_noisy:
                # Up and down in each bin: the range as one line.
                self._ranges[each.key].setData(
                    np.repeat(line.x, 2), np.stack((line.low, line.high), axis=1).ravel()
                )
            if each.key in self._dots:
                few = len(line) <= MOST_DOTS
                self._dots[each.key].setData(line.x if few else [], line.mean if few else [])
        is_empty = not any(map(len, self._lines))
        self._hint.setVisible(is_empty)
        self._plot.setVisible(not is_empty)
        self._fit(exact=not more_follows)

    def show_earlier(self, runs: Sequence[Mapping[str, Line]], key: str) -> None:
        """Show the same line of earlier runs, faintly, behind all others."""
        for item in self._faint:
            self._plot.removeItem(item)
        self._faint = []
        for run in runs:
            if key in run and len(run[key]):
                item = self._curve(antialias=True)
                item.setZValue(-10)
                item.setData(run[key].x, run[key].mean)
                self._faint.append(item)
        self.wear_theme()

    def mark(self, epoch: float | None) -> None:
        """Mark an epoch by an upright line, or none."""
        self._mark.setVisible(epoch is not None)
        if epoch is not None:
            self._mark.setPos(epoch)

    @Slot()
    def show_all(self) -> None:
        """Show everything, and follow what is added."""
        self.set_fitted(True)

    @Slot(bool)
    def set_fitted(self, on: bool) -> None:
        """Show everything from now on, or leave what is shown as it is."""
        if on != self.is_fitted:
            self.is_fitted = on
            self._fit(exact=True)
            self.fitted_changed.emit(on)

    def link(self, other: PlotView) -> None:
        """Show the same epochs as another chart, whichever of them is zoomed."""
        self._box.setXLink(other._box)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the size of a plot that can still be read."""
        return QSize(16 * SPACE, 10 * SPACE)

    @override
    def sizeHint(self) -> QSize:
        """Return a good size."""
        return QSize(40 * SPACE, 24 * SPACE)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        """Point at nothing any more."""
        super().leaveEvent(event)
        self.pointed_at.emit(None)

    def _curve(self, *, antialias: bool) -> pg.PlotCurveItem:
        item = pg.PlotCurveItem(antialias=antialias, connect="finite")
        self._plot.addItem(item)
        return item

    def _scatter(self) -> pg.ScatterPlotItem:
        item = pg.ScatterPlotItem(size=_DOT, pen=None)
        self._plot.addItem(item)
        return item

    def _set_up_box(self) -> None:
        # The outermost numbers at the axes reach beyond the lines' place.
        self._plot.getPlotItem().layout.setContentsMargins(0, SPACE, SPACE + SPACE // 2, 0)
        lowest, highest = self._scale.lowest, self._scale.highest
        top = None if highest is None else limit_above(highest, lowest)
        self._box.setLimits(xMin=0, yMin=lowest, yMax=top)
        self._box.setDefaultPadding(0)
        self._box.sigRangeChangedManually.connect(self._note_zoom)
        scene = self._plot.scene()
        scene.sigMouseMoved.connect(self._point)
        scene.sigMouseClicked.connect(self._show_all_on_double_click)

    @override
    def wear_theme(self) -> None:
        """Wear the theme's colours and fonts, with lines that fit the screen's pixels."""
        theme, ratio = theme_of(self), self.devicePixelRatioF()
        wear_axes(self._plot, theme, widest=_WIDEST_NUMBER, x_name=tr("epoch"))
        self._mark.setPen(cosmetic(QPen(theme.outline), ratio))
        self._mark.label.setColor(theme.text)
        self._mark.label.fill = pg.mkBrush(theme.raised)
        for each in self._series:
            self._curves[each.key].setPen(cosmetic(line_pen(theme, each.look), ratio))
            self._ranges[each.key].setPen(cosmetic(range_pen(theme, each.look), ratio))
            if each.key in self._dots:
                self._dots[each.key].setBrush(line_colour(theme, each.look))
        for item in self._faint:
            item.setPen(cosmetic(line_pen(theme, Look.EARLIER), ratio))

    def _fit(self, *, exact: bool) -> None:
        """Show all epochs, and all values but the outliers."""
        lines = [line for line in self._lines if len(line)]
        if self.is_fitted and lines:
            present = self._box.viewRange()
            epochs = epoch_range(max(max(line.x[-1] for line in lines), _SHORTEST), exact=exact)
            values = value_range((line.mean for line in lines), present[1])
            if [list(epochs), list(values)] != present:
                self._box.setRange(xRange=epochs, yRange=values, padding=0)

    @Slot()
    def _note_zoom(self) -> None:
        self.set_fitted(False)

    @Slot(object)
    def _point(self, place: QPointF) -> None:
        if self._box.sceneBoundingRect().contains(place):
            self.pointed_at.emit(float(self._box.mapSceneToView(place).x()))
        else:
            self.pointed_at.emit(None)

    @Slot(object)
    def _show_all_on_double_click(self, click: pg.GraphicsScene.mouseEvents.MouseClickEvent) -> None:
        if click.double():
            self.show_all()
