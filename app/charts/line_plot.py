"""The plot of a run's lines over its epochs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPen
from PySide6.QtWidgets import QGraphicsView, QLabel

from app.charts.binned_curve import EMPTY, Line
from app.charts.line_style import Look, Scale, Series, line_colour, line_pen, range_pen
from app.charts.plot import Plot
from app.charts.ranges import epoch_range, limit_above, smoothed, value_range
from app.qt.override import override
from app.qt.translation import tr
from app.theme.theme import SPACE, Tone, set_tone, theme_of

MOST_DOTS = 64
"""A line of more points has no dots: they would run into each other."""

_SHORTEST = 1e-3
"""Epochs that are shown at least."""

_STRIP = 4 * SPACE
"""Height of lines without axes, in device-independent pixels."""

_DOT = 6
"""Diameter in device-independent pixels."""


class LinePlot(Plot):
    """Shows lines, the last on top, until one zooms, then what was zoomed to.

    `pointed_at` gives the epoch under the mouse.
    """

    fitted_changed = Signal(bool)
    """Whether everything is shown now, and will be when there is more."""

    def __init__(self, series: Sequence[Series], scale: Scale) -> None:
        super().__init__(widest="0.0000", x_name=tr("epoch"), y_unit=scale.unit)
        self._series = series
        self._lines: Sequence[Line] = ()
        self._epochs = 0
        self.is_fitted = True
        # Lines reach everywhere, so that finding out which parts to paint takes longer than painting all.
        self._plot.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self._mark = pg.InfiniteLine(angle=90, label=tr("epoch {value:.2f}"), labelOpts={"position": 0.9})
        self._mark.hide()
        self._box.addItem(self._mark, ignoreBounds=True)
        self._ranges = {each.key: self.add_curve(antialias=False) for each in series}
        self._curves = {each.key: self.add_curve() for each in series}
        self._dots = {each.key: self.add_symbols(_DOT) for each in series if each.look is Look.VALIDATION}
        for dots in self._dots.values():
            # So few are drawn as quickly without bitmaps of them, which would be saved instead of shapes.
            dots.opts["useCache"] = False
        self._faint: list[pg.PlotCurveItem] = []
        self._hint = QLabel(tr("The curves appear here when training starts"))
        self._hint.setWordWrap(True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        set_tone(self._hint, Tone.MUTED)
        self._grid.addWidget(self._hint, 0, 0)
        top = None if scale.highest is None else limit_above(scale.highest, scale.lowest)
        self._box.setLimits(xMin=0, yMin=scale.lowest, yMax=top)
        self._box.sigRangeChangedManually.connect(self._note_zoom)
        self.update_theme()

    def show_lines(self, lines: Mapping[str, Line], *, epochs: int = 0) -> None:
        """Show a run's lines, by their keys, with room for all the epochs that are to come."""
        self._epochs = epochs
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
            self._box.removeItem(item)
        self._faint = []
        for run in runs:
            if key in run and len(run[key]):
                item = self.add_curve()
                item.setZValue(-10)
                item.setData(run[key].x, run[key].mean)
                self._faint.append(item)
        self.update_theme()

    def mark(self, epoch: float | None) -> None:
        """Mark an epoch by an upright line, or none."""
        self._mark.setVisible(epoch is not None)
        if epoch is not None:
            self._mark.setPos(epoch)

    @Slot()
    @override
    def show_all(self) -> None:
        self.set_fitted(True)

    @Slot(bool)
    def set_fitted(self, on: bool) -> None:
        """Show everything from now on, or leave what is shown as it is."""
        if on != self.is_fitted:
            self.is_fitted = on
            self._fit()
            self.fitted_changed.emit(on)

    def link(self, other: LinePlot) -> None:
        """Show the same epochs as another chart, whichever of them is zoomed."""
        self._box.setXLink(other._box)

    def hide_axes(self) -> None:
        """Show the lines alone, in a low strip, and no hint while there are none."""
        for side in ("left", "bottom"):
            self._plot.axis(side).hide()
        self._plot.grid.setContentsMargins(0, 0, 0, 0)
        self._mark.label.hide()
        self._hint.setText("")
        self.setFixedHeight(_STRIP)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(16 * SPACE, 4 * SPACE)

    @override
    def sizeHint(self) -> QSize:
        return QSize(40 * SPACE, 24 * SPACE)

    @override
    def at(self, scene_place: QPointF) -> float:
        return float(self._box.mapSceneToView(scene_place).x())

    @override
    def update_theme(self) -> None:
        super().update_theme()
        theme = theme_of(self)
        self._mark.setPen(self.screen_pen(QPen(theme.outline)))
        self._mark.label.setColor(theme.text)
        self._mark.label.fill = pg.mkBrush(theme.raised)
        for each in self._series:
            self._curves[each.key].setPen(self.screen_pen(line_pen(theme, each.look)))
            self._ranges[each.key].setPen(self.screen_pen(range_pen(theme, each.look)))
            if each.key in self._dots:
                self._dots[each.key].setBrush(line_colour(theme, each.look))
        for item in self._faint:
            item.setPen(self.screen_pen(line_pen(theme, Look.EARLIER)))

    def _fit(self) -> None:
        """Show all epochs, and all values but the outliers."""
        lines = [line for line in self._lines if len(line)]
        if self.is_fitted and lines:
            present = self._box.viewRange()
            epochs = epoch_range(max(self._epochs, _SHORTEST, *(line.x[-1] for line in lines)))
            values = value_range((line.mean for line in lines), present[1])
            if [list(epochs), list(values)] != present:
                self._box.setRange(xRange=epochs, yRange=values, padding=0)

    @Slot()
    def _note_zoom(self) -> None:
        self.set_fitted(False)
