"""One chart: a card with a title, a legend that is also the readout, and the lines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import isfinite

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QToolButton

from app.charts.binned_curve import Line
from app.charts.line_plot import LinePlot
from app.charts.line_style import Look, Scale, Series, line_colour, line_pen
from app.qt.override import override
from app.qt.translation import tr
from app.theme.icons import themed_icon
from app.theme.theme import SPACE, TextSize, mark_as_card, sized_font, theme_of
from app.widgets.building import CHART_MARGINS, column, keep_place, named, row
from app.widgets.themed_widget import FollowsTheme, ThemedWidget

_ICON_SIDE = 2 * SPACE
"""Device-independent pixels."""

_SWATCH = 3 * SPACE

_GAP = 2 * SPACE


class Legend(ThemedWidget):
    """Entries of a swatch, a name and a value, in as many rows as they need.

    Room is kept for a value as long as any, so that nothing moves when values come.
    """

    def __init__(self, series: Sequence[Series], widest_value: str) -> None:
        super().__init__()
        self._series = series
        self._widest_value = widest_value
        self._values: Mapping[str, str] = {}
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_series(self, series: Sequence[Series]) -> None:
        """Show other lines."""
        if series != self._series:
            self._series = series
            self.updateGeometry()
            self.update()

    def show_values(self, values: Mapping[str, str]) -> None:
        """Show values by the keys of their lines; a line without a value shows none."""
        if values != self._values:
            self._values = values
            self.setAccessibleDescription(
                ", ".join(f"{each.name} {values[each.key]}" for each in self._series if each.key in values)
            )
            self.update()

    @override
    def heightForWidth(self, width: int) -> int:
        places = [place for _, place in self._places(width)]
        return round(places[-1].bottom()) if places else 0

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max((round(self._width(each)) for each in self._series), default=0)
        return QSize(widest, self._row_height())

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(sum(self._width(each) + _GAP for each in self._series)), self._row_height())

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setFont(sized_font(TextSize.SMALL))
            for each, place in self._places(self.width()):
                painter.setPen(line_pen(theme, each.look))
                middle = place.center().y()
                painter.drawLine(QPointF(place.left(), middle), QPointF(place.left() + _SWATCH, middle))
                if each.look is Look.VALIDATION:
                    painter.setBrush(line_colour(theme, each.look))
                    painter.drawEllipse(QPointF(place.left() + _SWATCH / 2, middle), 2.5, 2.5)
                words = place.adjusted(_SWATCH + SPACE // 2, 0, 0, 0)
                painter.setPen(theme.muted)
                painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, each.name)
                words.setLeft(words.left() + self._metrics().horizontalAdvance(f"{each.name} "))
                painter.setPen(theme.text)
                painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._values.get(each.key, ""))

    def _places(self, width: int) -> Iterator[tuple[Series, QRectF]]:
        """Yield each entry with its place."""
        x, y, height = 0.0, 0.0, self._row_height()
        for each in self._series:
            needed = self._width(each)
            if x and x + needed > width:
                x, y = 0.0, y + height
            yield each, QRectF(x, y, needed, height)
            x += needed + _GAP

    def _width(self, series: Series) -> float:
        # Only what goes on has a value.
        words = series.name if series.look is Look.EARLIER else f"{series.name} {self._widest_value}"
        return _SWATCH + SPACE // 2 + self._metrics().horizontalAdvance(words)

    def _row_height(self) -> int:
        return self._metrics().height()

    @staticmethod
    def _metrics() -> QFontMetrics:
        return QFontMetrics(sized_font(TextSize.SMALL))


class RunChart(FollowsTheme, QFrame):
    """A card with lines over the epochs: its object name, what the values are, the lines, and their scale.

    A small one is a line without axes that fits into another card.
    """

    pointed_at = Signal(object)
    """The epoch under the mouse, a float; None where the mouse has left."""

    def __init__(
        self, name: str, title: str, series: Sequence[Series], scale: Scale, *, is_small: bool = False
    ) -> None:
        super().__init__()
        if not is_small:
            mark_as_card(self)
        named(self, name, title)
        self._series, self._scale = series, scale
        self._lines: Mapping[str, Line] = {}
        self._epoch: float | None = None
        self._legend = Legend(series, scale.widest)
        self.plot = LinePlot(series, scale)
        self._title = QLabel(title, self)
        self._all = self._button(name)
        self._all.setParent(self)
        if is_small:
            # Its zoom is that of the others, which have the button.
            self.plot.hide_axes()
            self._title.hide()
            self.setLayout(column(self._legend, self.plot, spacing=0))
        else:
            self.plot.fitted_changed.connect(self._all.setHidden)
            head = row(self._title, 1, self._all)
            parts = head, self._legend, (self.plot, 1)
            self.setLayout(column(*parts, spacing=SPACE // 2, margins=CHART_MARGINS))
        self.update_theme()
        self.plot.pointed_at.connect(self.pointed_at)
        self._all.clicked.connect(self.plot.show_all)

    @property
    def has_line(self) -> bool:
        """Whether a line is shown, and no mere point."""
        return any(len(self._lines.get(series.key, ())) > 1 for series in self._series)

    def show_lines(self, lines: Mapping[str, Line], *, epochs: int = 0) -> None:
        """Show a run's lines, by their keys, with room for all the epochs that are to come."""
        self._lines = lines
        self.plot.show_lines(lines, epochs=epochs)
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
    def hasHeightForWidth(self) -> bool:
        """Return False: the curve makes room for more rows of the legend, and a grid would take the usual height as the least."""
        return False

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
