"""A cosmetic pen draws lines in a chart whose width does not grow when the chart is zoomed."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtGui import QFontMetrics, QPen
from PySide6.QtWidgets import QSizePolicy

from app.qt.override import override
from app.theme.theme import SPACE, TextSize, Theme, sized_font
from lenet.report.number_format import with_minus


def cosmetic(pen: QPen, ratio: float) -> QPen:
    """Return a pen whose width does not grow with the zoom: it counts in pixels of the device.

    Parameters
    ----------
    pen
        With its width in device-independent pixels.
    ratio
        Pixels of the device to one of them.
    """
    result = QPen(pen)
    result.setCosmetic(True)
    result.setWidthF(pen.widthF() * ratio)
    return result


_BEYOND = SPACE + SPACE // 2
"""So far may a number reach beyond the end of its axis, in device-independent pixels: there has to be room."""


class _Axis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph has no types
    """An axis whose negative numbers have a minus, and not a hyphen."""

    @override
    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:
        """Return the numbers that are written at the axis."""
        return [with_minus(words) for words in super().tickStrings(values, scale, spacing)]


def make_plot() -> pg.PlotWidget:
    """Return an empty plot that takes whatever room there is, and shows what it is told to."""
    axes = {side: _Axis(side) for side in ("left", "bottom")}
    plot = pg.PlotWidget(enableMenu=False, axisItems=axes)
    # The size of what is drawn says nothing about how much room there should be.
    plot.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
    plot.hideButtons()
    plot.getPlotItem().getViewBox().disableAutoRange()
    return plot


def wear_axes(plot: pg.PlotWidget, theme: Theme, *, widest: str, x_name: str, y_name: str = "") -> None:
    """Give a plot's axes the colours of a theme.

    Parameters
    ----------
    plot
        The plot.
    theme
        The colours.
    widest
        A number at the left axis as long as any.
    x_name, y_name
        What stands below, and beside, the numbers.
    """
    plot.setBackground(theme.raised)
    font = sized_font(TextSize.SMALL)
    for side in ("left", "bottom"):
        axis = plot.getAxis(side)
        axis.setPen(theme.border)
        axis.setTextPen(theme.muted)
        axis.setTickFont(font)
        # Else the numbers at an axis's ends, half of which lie beyond it, would be left out.
        axis.setStyle(hideOverlappingLabels=_BEYOND)
        # Once is enough: switched off again, it would keep the prefix that suits what is shown now.
        if axis.autoSIPrefix:
            axis.enableAutoSIPrefix(enable=False)
    # Axes that find their size while they are painted would make the plot be painted twice.
    metrics = QFontMetrics(font)
    beside = metrics.height() if y_name else 0
    plot.getAxis("left").setWidth(metrics.horizontalAdvance(widest) + SPACE + beside)
    plot.getAxis("bottom").setHeight(2 * metrics.height() + SPACE // 2)
    style = {"color": theme.muted.name(), "font-size": f"{font.pointSizeF()}pt"}
    plot.getAxis("bottom").setLabel(x_name, **style)
    if y_name:
        plot.getAxis("left").setLabel(y_name, **style)
