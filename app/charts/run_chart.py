"""One chart: a card with a title, a legend that is also the readout, and the lines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import isfinite

import numpy as np
from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QFrame, QLabel, QToolButton

from app.charts.binned_curve import Line
from app.charts.legend import Legend
from app.charts.line_plot import LinePlot
from app.charts.line_style import Look, Scale, Series
from app.qt.override import override
from app.qt.translation import tr
from app.theme.icons import themed_icon
from app.theme.theme import SPACE, TextSize, mark_as_card, sized_font, theme_of
from app.widgets.building import CHART_MARGINS, column, keep_place, named, row
from app.widgets.themed_widget import FollowsTheme

_ICON_SIDE = 2 * SPACE
"""Device-independent pixels."""


class RunChart(FollowsTheme, QFrame):
    """A card with lines over the epochs: its object name, what the values are, the lines, and their scale."""

    pointed_at = Signal(object)
    """The epoch under the mouse, a float; None where the mouse has left."""

    def __init__(self, name: str, title: str, series: Sequence[Series], scale: Scale) -> None:
        super().__init__()
        mark_as_card(self)
        named(self, name, title)
        self._series, self._scale = series, scale
        self._lines: Mapping[str, Line] = {}
        self._epoch: float | None = None
        self._legend = Legend(series, scale.widest)
        self.plot = LinePlot(series, scale)
        self._title = QLabel(title)
        self._all = self._button(name)
        head = row(self._title, 1, self._all)
        parts = head, self._legend, (self.plot, 1)
        self.setLayout(column(*parts, spacing=SPACE // 2, margins=CHART_MARGINS))
        self.update_theme()
        self.plot.pointed_at.connect(self.pointed_at)
        self.plot.fitted_changed.connect(self._all.setHidden)
        self._all.clicked.connect(self.plot.show_all)

    @property
    def has_line(self) -> bool:
        """Whether a line is shown, and no mere point."""
        return any(len(self._lines.get(series.key, ())) > 1 for series in self._series)

    def show_lines(self, lines: Mapping[str, Line], *, more_follows: bool) -> None:
        """Show a run's lines, by their keys, with some room if more follows."""
        self._lines = lines
        self.plot.show_lines(lines, more_follows=more_follows)
        self._read_out()

    def show_earlier(self, runs: Sequence[Mapping[str, Line]], key: str) -> None:
        """Show the same line of earlier runs, faintly, and say so in the legend if there are any."""
        self.plot.show_earlier(runs, key)
        earlier = (
            (Series("earlier", tr("earlier runs"), Look.EARLIER),) if any(key in run for run in runs) else ()
        )
        self._legend.show_series((*self._series, *earlier))

    def read_at(self, epoch: float | None) -> None:
        """Show the values at an epoch, or, for None, the last ones."""
        self._epoch = epoch
        self.plot.mark(epoch)
        self._read_out()

    @override
    def update_theme(self) -> None:
        self._title.setFont(sized_font(TextSize.BODY, bold=True))
        self._all.setIcon(themed_icon("wholeRun", theme_of(self)))

    def _button(self, name: str) -> QToolButton:
        tip = tr("Show all epochs again; a double click on the chart does too")
        button = named(QToolButton(), f"{name}All", tr("Whole run"), tip)
        button.setIconSize(QSize(_ICON_SIDE, _ICON_SIDE))
        button.setProperty("small", "true")
        # Nothing moves when it appears.
        keep_place(button)
        button.hide()
        return button

    def _read_out(self) -> None:
        values = {key: _value_at(line, self._epoch) for key, line in self._lines.items() if len(line)}
        self._legend.show_values(
            {key: self._scale.show(value) for key, value in values.items() if isfinite(value)}
        )


def _value_at(line: Line, epoch: float | None) -> float:
    """Return a line's value at the point next to an epoch, or its last one."""
    place = -1 if epoch is None else int(np.abs(line.x - epoch).argmin())
    return float(line.mean[place])
