"""A plot of one curve with its 95 % intervals, which can be pointed at and walked along; and a grid of such plots."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QWidget

from app.charts.interval_plot import IntervalPlot
from app.charts.picture_strip import PictureStrip
from app.qt.override import override
from app.qt.translation import tr
from app.theme.theme import RADIUS, SPACE, TextSize, Tone, mark_as_card, set_tone, sized_font
from app.widgets.building import CHART_MARGINS, column, empty_grid, named
from app.widgets.focus_frame import FocusFrame
from app.widgets.labels import FixedLabel
from lenet.report.curve_chart import CurveChart
from lenet.report.picture import Picture

_PART = 20
"""A page up or down goes on by such a part of all points."""

COLUMNS = 3
"""Plots in a row of a grid."""


class PlotCard(FocusFrame):
    """A card with a title, the words on one point, and the curve, which can be saved.

    The point is the one under the mouse, or the one that the arrow keys have gone to. ``read_out`` returns the
    words on the point of a number, which may need so many lines of text as ``reading_lines`` says.
    """

    save_asked = Signal(object)
    """This card, whose chart is to be saved as a picture."""

    def __init__(
        self,
        name: str,
        title: str,
        plot: IntervalPlot,
        read_out: Callable[[int], str],
        reading_lines: int = 1,
    ) -> None:
        super().__init__(RADIUS)
        mark_as_card(self)
        tip = tr("Point at the curve, or go along it with the arrow keys; Ctrl and the wheel zoom")
        named(self, name, title, tip)
        self._read_out = read_out
        self.point: int | None = None
        self._title, reading_place = QLabel(title), FixedLabel(reading_lines)
        self._title.setFont(sized_font(TextSize.BODY, bold=True))
        self.reading = named(reading_place.label, f"{name}Reading")
        set_tone(self.reading, Tone.MUTED)
        self._plot, self._strip = plot, PictureStrip(plot.places)
        self._strip.hide()
        parts = self._title, reading_place, self._strip, (self._plot, 1)
        self.setLayout(column(*parts, spacing=SPACE // 2, margins=CHART_MARGINS))
        self._plot.pointed_at.connect(self.read_out)
        self._plot.moved.connect(self._strip.update)
        self._save = self.addAction(tr("Save this chart…"))
        self._save.setObjectName(f"{name}Save")
        self._save.triggered.connect(self._ask_to_save)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.show_chart(None)

    def picture(self) -> tuple[str, Picture] | None:
        """Return the title and the report's picture of what is shown; None while nothing is."""
        chart = self._plot.chart
        return None if chart is None else (self._title.text(), chart.picture())

    def show_chart(self, chart: CurveChart | None) -> None:
        """Show a chart, or none, in place of the one before."""
        self._plot.show_chart(chart)
        self._save.setEnabled(chart is not None)
        self.read_out(None)

    def show_pictures(self, pictures: Sequence[NDArray[np.uint8]]) -> None:
        """Show a picture, uint8 [side, side], above each point."""
        self._strip.show_pictures(pictures)
        self._strip.show()

    @Slot(object)
    def read_out(self, point: int | None) -> None:
        """Put a point into words and mark it; or none."""
        self.point, chart = point, self._plot.chart
        self._plot.mark(point)
        words = "" if point is None or chart is None else self._read_out(point)
        self.reading.setText(tr("Not measured yet") if chart is None else words)
        self.setAccessibleDescription(words)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        chart = self._plot.chart
        last = -1 if chart is None else len(chart.x) - 1
        here = -1 if self.point is None else self.point
        page = max(1, last // _PART)
        goals = {
            Qt.Key.Key_Right: here + 1,
            Qt.Key.Key_Left: here - 1,
            Qt.Key.Key_PageDown: here + page,
            Qt.Key.Key_PageUp: here - page,
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        if event.key() not in goals or last < 0:
            super().keyPressEvent(event)
            return
        self.read_out(min(max(goals[Qt.Key(event.key())], 0), last))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(18 * SPACE, 25 * SPACE)

    @override
    def sizeHint(self) -> QSize:
        return QSize(40 * SPACE, 30 * SPACE)

    @Slot()
    def _ask_to_save(self) -> None:
        self.save_asked.emit(self)


class PlotGrid(QScrollArea):
    """Rows of three plots, never so low that a curve could not be read; it scrolls where there is no room for all."""

    def __init__(self, name: str, title: str, plots: Sequence[PlotCard]) -> None:
        super().__init__()
        tip = tr("The wheel goes up and down among the charts; with Ctrl it zooms into one")
        named(self, name, title, tip)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._inner = QWidget()
        grid = empty_grid(across=SPACE, down=SPACE)
        for number, plot in enumerate(plots):
            grid.addWidget(plot, *divmod(number, COLUMNS))
        for place in range(COLUMNS):
            grid.setColumnStretch(place, 1)
        self._inner.setLayout(grid)
        self.setWidget(self._inner)
        self._inner.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return room for a part of a row: the rest is reached by scrolling down, never sideways."""
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._inner.minimumSizeHint().width() + bar, 15 * SPACE)
