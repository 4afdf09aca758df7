"""Whether the network's confidence can be believed, and what is gained by heeding it."""

from __future__ import annotations

import numpy as np

from app.charts.interval_plot import Curve
from app.charts.plot_card import Plot
from app.charts.plot_grid import PlotRows
from app.evaluate.page import Page
from app.evaluate.wording import show_interval, show_share
from app.qt.override import override
from app.qt.translation import tr
from lenet.evaluation.result import Subject
from lenet.report.charts import range_start

_THRESHOLDS = np.linspace(0, 1, 401)

_PERCENT = (0.0, 100.0)

_READING_LINES = 2
"""As many as the words on a point need in the narrowest window."""


class ConfidencePage(Page):
    """The reliability diagram, and what is answered, and rightly, from a threshold on."""

    def __init__(self) -> None:
        super().__init__(
            "evaluateConfidencePage",
            tr(
                "On the dotted line, an answer given with 90 % is right nine times in ten; above it the network is "
                "too modest, below it too sure; bars are 95 % intervals. If only surer answers are given, fewer digits are answered, and more "
                "of those rightly."
            ),
            help_page="confidence",
            topic=tr("Can its confidence be believed?"),
        )
        self._subject: Subject | None = None
        self.reliability = Plot(
            "reliabilityPlot",
            tr("Reliability"),
            x_name=tr("confidence, %"),
            y_name=tr("right, %"),
            x_range=_PERCENT,
            read_out=self._read_reliability,
            reading_lines=_READING_LINES,
            has_diagonal=True,
        )
        self.coverage = self._threshold_plot("coveragePlot", tr("Answered"), tr("answered, %"))
        self.accuracy = self._threshold_plot("thresholdPlot", tr("Of these, right"), tr("right, %"))
        self.add(
            PlotRows(
                "confidenceRows",
                tr("Whether its confidence can be believed"),
                (self.reliability, self.coverage, self.accuracy),
            )
        )

    @override
    def show_part(self, subject: Subject) -> None:
        """Show the three curves."""
        self._subject = subject
        evaluation = subject.assessment.evaluation
        bins = evaluation.reliability
        intervals = 100 * np.array([each.right.interval for each in bins])
        self.reliability.show_curve(
            Curve(
                100 * np.array([each.confidence for each in bins]),
                100 * np.array([each.right.value for each in bins]),
                _PERCENT,
                intervals[:, 0],
                intervals[:, 1],
                is_joined=False,
            )
        )
        found = [evaluation.thresholds.at(float(threshold)) for threshold in _THRESHOLDS]
        coverage = 100 * np.array([covered for covered, _ in found])
        accuracy = 100 * np.array([np.nan if right is None else right for _, right in found])
        answered = ~np.isnan(accuracy)
        for plot, x, y in (
            (self.coverage, _THRESHOLDS, coverage),
            (self.accuracy, _THRESHOLDS[answered], accuracy[answered]),
        ):
            start = 100 * range_start(float(y.min()) / 100)
            plot.show_curve(Curve(100 * x, y, (start, 100), has_dots=False))

    def _threshold_plot(self, name: str, title: str, y_name: str) -> Plot:
        """Return a plot over the least confidence to answer."""
        return Plot(
            name,
            title,
            x_name=tr("least confidence to answer, %"),
            y_name=y_name,
            x_range=_PERCENT,
            read_out=self._read_threshold,
            reading_lines=_READING_LINES,
        )

    def _read_reliability(self, place: int) -> str:
        if self._subject is None:
            return ""
        each = self._subject.assessment.evaluation.reliability[place]
        return tr(
            "Given with {sure}: {right} of {count} right ({interval})",
            count=f"{each.right.total:,}",
            sure=show_share(each.confidence, decimals=0),
            right=show_share(each.right.value, decimals=1),
            interval=show_interval(each.right, decimals=1),
        )

    def _read_threshold(self, place: int) -> str:
        if self._subject is None:
            return ""
        threshold = float(_THRESHOLDS[place])
        coverage, accuracy = self._subject.assessment.evaluation.thresholds.at(threshold)
        if accuracy is None:
            return tr("From {sure} on: nothing is answered", sure=show_share(threshold, decimals=0))
        return tr(
            "From {sure} on: {coverage} answered, {right} right",
            sure=show_share(threshold, decimals=0),
            coverage=show_share(coverage, decimals=1),
            right=show_share(accuracy),
        )
