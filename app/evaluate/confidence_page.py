"""How reliable the network's confidence is, and what is gained by answering only when it is high."""

from __future__ import annotations

from app.charts.interval_plot import IntervalPlot
from app.charts.plot_card import PlotCard
from app.charts.plot_grid import PlotGrid
from app.evaluate.page import Page
from app.evaluate.wording import show_interval, show_share
from app.qt.override import override
from app.qt.translation import tr
from lenet.evaluation.result import EvaluationResult
from lenet.report.charts import THRESHOLDS, reliability_chart, threshold_charts

_READING_LINES = 2
"""As many as the words on a point need in the narrowest window."""


class ConfidencePage(Page):
    """The reliability diagram, and coverage and accuracy against the confidence threshold."""

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
        self._result: EvaluationResult | None = None
        sure, threshold = tr("confidence, %"), tr("least confidence to answer, %")
        right, answered = tr("right, %"), tr("answered, %")
        self.reliability, self.coverage, self.accuracy = self._plots = [
            PlotCard(
                name,
                title,
                IntervalPlot(x_name=x_name, y_name=y_name, x_range=(0, 1), x_unit=0.01),
                read_out,
                reading_lines=_READING_LINES,
            )
            for name, title, x_name, y_name, read_out in (
                ("reliabilityPlot", tr("Reliability"), sure, right, self._read_reliability),
                ("coveragePlot", tr("Answered"), threshold, answered, self._read_threshold),
                ("thresholdPlot", tr("Of these, right"), threshold, right, self._read_threshold),
            )
        ]
        self.add(PlotGrid("confidenceRows", tr("Whether its confidence can be believed"), self._plots))

    @override
    def show_part(self, result: EvaluationResult) -> None:
        self._result = result
        evaluation = result.assessment.evaluation
        charts = reliability_chart(evaluation.reliability), *threshold_charts(evaluation.thresholds)
        for plot, chart in zip(self._plots, charts, strict=True):
            plot.show_chart(chart)

    def _read_reliability(self, place: int) -> str:
        if self._result is None:
            return ""
        each = self._result.assessment.evaluation.reliability[place]
        return tr(
            "Given with {sure}: {right} of {count} right ({interval})",
            count=f"{each.right.total:,}",
            sure=show_share(each.confidence, decimals=0),
            right=show_share(each.right.value, decimals=1),
            interval=show_interval(each.right, decimals=1),
        )

    def _read_threshold(self, place: int) -> str:
        if self._result is None:
            return ""
        threshold = float(THRESHOLDS[place])
        coverage, accuracy = self._result.assessment.evaluation.thresholds.at(threshold)
        if accuracy is None:
            return tr("From {sure} on: nothing is answered", sure=show_share(threshold, decimals=0))
        return tr(
            "From {sure} on: {coverage} answered, {right} right",
            sure=show_share(threshold, decimals=0),
            coverage=show_share(coverage, decimals=1),
            right=show_share(accuracy),
        )
