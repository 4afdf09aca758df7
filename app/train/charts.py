"""The three charts of a run: loss, accuracy and learning rate over the same epochs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import cycle

from PySide6.QtCore import QObject, Slot

from app.charts.binned_curve import Line
from app.charts.line_style import Look, Scale, Series
from app.charts.run_chart import RunChart
from app.qt.translation import figure, tr
from app.train.runs.curves import (
    BATCH_ACCURACY,
    BATCH_LOSS,
    LEARNING_RATE,
    VALIDATION_ACCURACY,
    VALIDATION_LOSS,
)

LOSS_SCALE = Scale(show=lambda value: figure(value, ".3g"), widest="0.000000", lowest=0)
ACCURACY_SCALE = Scale(
    show=lambda value: figure(100 * value, ".1f"), widest="100.0", lowest=0, highest=1, unit=0.01
)
RATE_SCALE = Scale(show=lambda value: figure(value, ".2g"), widest="0.00000", lowest=0)


class Charts(QObject):
    """The charts, each a widget of its own; they point at, and zoom to, the same epochs."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.loss = _noisy_chart("lossChart", tr("Loss"), BATCH_LOSS, VALIDATION_LOSS, LOSS_SCALE)
        self.accuracy = _noisy_chart(
            "accuracyChart", tr("Accuracy, %"), BATCH_ACCURACY, VALIDATION_ACCURACY, ACCURACY_SCALE
        )
        now = Series(LEARNING_RATE, tr("learning rate"), Look.TRAINING)
        self.rate = RunChart("rateChart", tr("Learning rate"), (now,), RATE_SCALE, is_small=True)
        self._all = (self.loss, self.accuracy, self.rate)
        self._turns = cycle(self._all)
        for chart in self._all:
            chart.pointed_at.connect(self._read_at)
            for other in self._all:
                if other is not chart:
                    # They show the same epochs, so that all of them are zoomed or none.
                    chart.plot.fitted_changed.connect(other.plot.set_fitted)
            if chart is not self.loss:
                chart.plot.link(self.loss.plot)

    def show_lines(self, lines: Mapping[str, Line], *, epochs: int = 0) -> None:
        """Show a run's curves as they are, with room for all its epochs."""
        for chart in self._all:
            chart.show_lines(lines, epochs=epochs)

    def show_next(self, lines: Mapping[str, Line], *, epochs: int = 0) -> None:
        """Show curves that go on, in one chart, each time in another: painting all takes its time.

        At a run's beginning, all charts that have no line yet come first.
        """
        for chart in [chart for chart in self._all if not chart.has_line] or [next(self._turns)]:
            chart.show_lines(lines, epochs=epochs)

    def show_earlier(self, runs: Sequence[Mapping[str, Line]]) -> None:
        """Show earlier runs' curves, faintly."""
        for chart, key in ((self.loss, VALIDATION_LOSS), (self.accuracy, VALIDATION_ACCURACY)):
            chart.show_earlier(runs, key)

    @Slot(object)
    def _read_at(self, epoch: float | None) -> None:
        for chart in self._all:
            chart.read_at(epoch)


def _noisy_chart(name: str, title: str, training: str, validation: str, scale: Scale) -> RunChart:
    """Return a chart of a curve with a point a batch, and of one with a point an epoch."""
    series = (
        Series(training, tr("training"), Look.TRAINING, is_noisy=True),
        Series(validation, tr("validation"), Look.VALIDATION),
    )
    return RunChart(name, title, series, scale)
