"""The axes of every plot look alike: quiet lines, small tabular figures, and a name below and beside them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QFontMetrics

from app.theme import SPACE, TextSize, Theme, sized_font

if TYPE_CHECKING:
    import pyqtgraph as pg


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
