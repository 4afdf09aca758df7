"""A plot of one curve with its 95 % intervals, which can be pointed at and walked along."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout

from app.charts.interval_plot import IntervalPlot
from app.qt.override import override
from app.qt.translation import tr
from app.theme.theme import RADIUS, SPACE, TextSize, Tone, mark_as_card, set_tone, sized_font
from app.widgets.fixed_label import FixedLabel
from app.widgets.focus_frame import FocusFrame
from lenet.report.curve_chart import CurveChart
from lenet.report.picture import Picture

_PART = 20
"""A page up or down goes on by such a part of all points."""


class PlotCard(FocusFrame):
    """A card with a title, the words on one point, and the curve, which can be saved.

    The point is the one under the mouse, or the one that the arrow keys have gone to.

    Parameters
    ----------
    name, title
        Object name, and what is drawn.
    plot
        Draws it.
    read_out
        Returns the words on the point of a number.
    reading_lines
        Lines of text that the words on a point may need.
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
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setToolTip(tr("Point at the curve, or go along it with the arrow keys; Ctrl and the wheel zoom"))
        self._read_out = read_out
        self.point: int | None = None
        self._title, self._reading_place = QLabel(title), FixedLabel(reading_lines)
        self.reading = self._reading_place.label
        self.reading.setObjectName(f"{name}Reading")
        set_tone(self.reading, Tone.MUTED)
        self._plot = plot
        layout = QVBoxLayout(self)
        layout.setContentsMargins(SPACE + SPACE // 2, SPACE, SPACE + SPACE // 2, SPACE // 2)
        layout.setSpacing(SPACE // 2)
        for part, stretch in ((self._title, 0), (self._reading_place, 0), (self._plot, 1)):
            layout.addWidget(part, stretch=stretch)
        self._plot.pointed_at.connect(self.read_out)
        self._save = QAction(tr("Save this chart…"), self)
        self._save.setObjectName(f"{name}Save")
        self._save.triggered.connect(self._ask_to_save)
        self.addAction(self._save)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._title.setFont(sized_font(TextSize.BODY, bold=True))
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

    @Slot(object)
    def read_out(self, point: int | None) -> None:
        """Put a point into words and mark it; or none, and say how that is done."""
        self.point, chart = point, self._plot.chart
        self._plot.mark(point)
        if point is None or chart is None:
            self.reading.setText(
                tr("Not measured yet") if chart is None else tr("Point at it, or press ← or →")
            )
            self.setAccessibleDescription("")
            return
        words = self._read_out(point)
        self.reading.setText(words)
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
