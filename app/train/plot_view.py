"""The lines of a chart, drawn by pyqtgraph, which is imported with this module and not before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import ceil, log

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from app.override import override
from app.theme import SPACE, TextSize, Tone, is_theme_change, set_tone, sized_font, theme_of
from app.train.curve import EMPTY, Line
from app.train.line_style import Look, Series, line_colour, line_pen, range_pen
from app.translation import tr

MOST_DOTS = 64
"""A line of more points has no dots: they would run into each other."""

_OUTLIERS_PERCENT = 4.0
"""Of a line's points that the range of values need not show: those of the first batches are far off."""

_MARGIN = 0.06
"""Added to the range of values, as a part of it, above and below."""

_SMOOTHING = 80
"""A line is the running mean of an eightieth of its points to either side."""

_X_MARGIN = 0.02
"""Added to the epochs, as a part of them, so that the last dot is whole."""

_X_STEP = 1.06
"""Factor from one range of epochs to the next."""

_ROOMIEST = 1.4
"""A range of values may be so many times as large as necessary before it is chosen anew."""

_WIDEST_NUMBER = "0.0000"
"""At the axis of values."""

_DOT = 6
"""Diameter in device-independent pixels."""


class PlotView(QWidget):
    """Axes and lines. The wheel zooms, dragging moves, and a double click shows everything again.

    Parameters
    ----------
    series
        The lines, the last on top.
    limits
        The least and the greatest value that can be; None where there is no such.
    unit
        What a value is divided by where it is written at the axis.
    """

    pointed_at = Signal(object)
    """The epoch under the mouse, a float; None where the mouse has left."""

    fitted_changed = Signal(bool)
    """Whether everything is shown now, and will be when there is more."""

    def __init__(
        self, series: Sequence[Series], limits: tuple[float, float | None], *, unit: float = 1.0
    ) -> None:
        super().__init__()
        self._series, self._limits = series, limits
        self._lines: Sequence[Line] = ()
        self.is_fitted = True
        self._plot = pg.PlotWidget(enableMenu=False)
        self._box = self._plot.getPlotItem().getViewBox()
        self._plot.hideButtons()
        self._plot.getAxis("left").setScale(1 / unit)
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
        self._wear_theme()

    def show_lines(self, lines: Mapping[str, Line]) -> None:
        """Show a run's lines, by their keys."""
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
        self._fit()

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
        self._wear_theme()

    def mark(self, epoch: float | None) -> None:
        """Mark an epoch by an upright line, or none."""
        self._mark.setVisible(epoch is not None)
        if epoch is not None:
            self._mark.setPos(epoch)

    @Slot()
    def show_all(self) -> None:
        """Show everything, and follow what is added."""
        self._set_fitted(on=True)
        self._fit()

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
    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if is_theme_change(event):
            self._wear_theme()

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
        lowest, highest = self._limits
        self._box.disableAutoRange()
        # A line along the very edge would be cut in half.
        self._box.setLimits(
            xMin=0, yMin=lowest, yMax=None if highest is None else highest + _MARGIN * (highest - lowest)
        )
        self._box.setDefaultPadding(0)
        self._box.sigRangeChangedManually.connect(self._note_zoom)
        scene = self._plot.scene()
        scene.sigMouseMoved.connect(self._point)
        scene.sigMouseClicked.connect(self._show_all_on_double_click)

    def _wear_theme(self) -> None:
        theme = theme_of(self)
        self._plot.setBackground(theme.raised)
        for side in ("left", "bottom"):
            axis = self._plot.getAxis(side)
            axis.setPen(theme.border)
            axis.setTextPen(theme.muted)
            axis.setTickFont(sized_font(TextSize.SMALL))
            axis.enableAutoSIPrefix(enable=False)
        # Axes that find their size while they are painted would make the plot be painted twice.
        metrics = QFontMetrics(sized_font(TextSize.SMALL))
        self._plot.getAxis("left").setWidth(metrics.horizontalAdvance(_WIDEST_NUMBER) + SPACE)
        self._plot.getAxis("bottom").setHeight(2 * metrics.height() + SPACE // 2)
        style = {"color": theme.muted.name(), "font-size": f"{sized_font(TextSize.SMALL).pointSizeF()}pt"}
        self._plot.getAxis("bottom").setLabel(tr("epoch"), **style)
        self._mark.setPen(theme.outline)
        self._mark.label.setColor(theme.text)
        self._mark.label.fill = pg.mkBrush(theme.raised)
        for each in self._series:
            self._curves[each.key].setPen(line_pen(theme, each.look))
            self._ranges[each.key].setPen(range_pen(theme, each.look))
            if each.key in self._dots:
                self._dots[each.key].setBrush(line_colour(theme, each.look))
        for item in self._faint:
            item.setPen(line_pen(theme, Look.EARLIER))

    def _fit(self) -> None:
        """Show all epochs, and all values but the outliers."""
        lines = [line for line in self._lines if len(line)]
        if not self.is_fitted or not lines:
            return
        last = max(max(line.x[-1] for line in lines), 1e-3)
        values = np.concatenate([_usual_values(line.mean) for line in lines])
        if not len(values):
            return
        x_range = (0.0, _rounded_up((1 + _X_MARGIN) * last))
        y_range = _roomy_range(float(values.min()), float(values.max()), self._box.viewRange()[1])
        # Another range costs more than another line: the axes are painted anew, in all charts.
        if [x_range, y_range] != [tuple(axis) for axis in self._box.viewRange()]:
            self._box.setRange(xRange=x_range, yRange=y_range, padding=0)

    def _set_fitted(self, *, on: bool) -> None:
        if on != self.is_fitted:
            self.is_fitted = on
            self.fitted_changed.emit(on)

    @Slot()
    def _note_zoom(self) -> None:
        self._set_fitted(on=False)

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


def _rounded_up(epochs: float) -> float:
    """Return a number of epochs that stays the same for a while as they grow."""
    return float(_X_STEP ** ceil(log(epochs, _X_STEP)))


def _roomy_range(low: float, high: float, present: Sequence[float]) -> tuple[float, float]:
    """Return a range that shows values from low to high: the present one, if it is not much too large."""
    span = high - low or 0.1 * abs(high) or 1.0
    if present[0] <= low and high <= present[1] and present[1] - present[0] <= _ROOMIEST * span:
        return present[0], present[1]
    return low - _MARGIN * span, high + _MARGIN * span


def smoothed(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the running mean of a line of many points; one of few stays as it is."""
    reach = len(values) // _SMOOTHING
    if not reach:
        return values
    known = np.isfinite(values)
    sums = np.cumsum(np.pad(np.where(known, values, 0), (1, 0)))
    counts = np.cumsum(np.pad(known, (1, 0)))
    first = (np.arange(len(values)) - reach).clip(0)
    last = (np.arange(len(values)) + reach + 1).clip(max=len(values))
    means = (sums[last] - sums[first]) / np.maximum(counts[last] - counts[first], 1)
    return np.where(known, means, np.nan)


def _usual_values(values: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the values without those far off, of which a line of few points has none."""
    values = values[np.isfinite(values)]
    if len(values) <= MOST_DOTS:
        return values
    low, high = np.percentile(values, (_OUTLIERS_PERCENT, 100 - _OUTLIERS_PERCENT))
    usual: NDArray[np.float64] = values[(values >= low) & (values <= high)]
    return usual
