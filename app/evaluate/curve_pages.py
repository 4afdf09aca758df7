"""The pages of curves: how reliable the network's confidence is, and how robust its answers are."""

from __future__ import annotations

from functools import partial

import numpy as np
from numpy.typing import NDArray

from app.charts.interval_plot import IntervalPlot
from app.charts.plot_card import PlotCard, PlotGrid
from app.evaluate.page import Page
from app.evaluate.wording import disturbance_words, show_interval, show_share
from app.qt.override import override
from app.qt.translation import figure, tr
from lenet.evaluation.result import EvaluationResult
from lenet.evaluation.robustness import (
    SAMPLE,
    SEED,
    STRENGTHS,
    Disturbance,
    RobustnessCurve,
    disturbed,
)
from lenet.report.charts import THRESHOLDS, reliability_chart, robustness_chart, threshold_charts
from lenet.report.number_format import AXIS_NUMBERS, with_minus

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
            count=figure(each.right.total, ","),
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


class RobustnessPage(Page):
    """A plot for each of the five ways in which pictures are disturbed."""

    def __init__(self) -> None:
        super().__init__(
            "evaluateRobustnessPage",
            _sentence(tr("the digits")),
            help_page="robustness",
            topic=tr("How robust is it?"),
        )
        self._curves: dict[Disturbance, RobustnessCurve] = {}
        self.plots: dict[Disturbance, PlotCard] = {}
        for disturbance in Disturbance:
            title, unit = disturbance_words(disturbance)
            strengths = STRENGTHS[disturbance]
            plot = IntervalPlot(
                x_name=unit,
                y_name=tr("right, %"),
                x_range=(strengths[0], strengths[-1]),
                x_numbers=AXIS_NUMBERS.get(disturbance, ()),
            )
            name = f"{disturbance.name.lower()}Plot"
            self.plots[disturbance] = PlotCard(name, title, plot, partial(self._read_out, disturbance))
        self.add(PlotGrid("robustnessRows", tr("How robust it is"), [*self.plots.values()]))

    @override
    def part_of(self, result: EvaluationResult) -> object:
        return result.assessment.robustness

    @override
    def show_part(self, result: EvaluationResult) -> None:
        count = len(result.examples)
        self.sentence.setText(
            _sentence(
                tr("{part} of the {count} digits", part=figure(SAMPLE, ","), count=figure(count, ","))
                if count > SAMPLE
                else tr("all digits")
            )
        )
        curves = {curve.disturbance: curve for curve in result.assessment.robustness}
        for disturbance, plot in self.plots.items():
            curve = curves.get(disturbance)
            if curve is None:
                plot.show_chart(None)
            elif curve is not self._curves.get(disturbance):
                plot.show_chart(robustness_chart(curve))
                plot.show_pictures(_disturbed_example(result, disturbance))
        self._curves = curves

    def _read_out(self, disturbance: Disturbance, place: int) -> str:
        curve = self._curves[disturbance]
        share = curve.accuracy[place]
        return tr(
            "{strength}: {right} right ({interval})",
            strength=with_minus(figure(curve.strengths[place], "g")),
            right=show_share(share.value, decimals=1),
            interval=show_interval(share, decimals=1),
        )


def _disturbed_example(result: EvaluationResult, disturbance: Disturbance) -> list[NDArray[np.uint8]]:
    """Return the digit that is read right most surely, disturbed as strongly as at each point of the curve."""
    evaluation = result.assessment.evaluation
    place = int(np.where(evaluation.is_right, evaluation.confidence, 0).argmax())
    picture, generator = result.examples.pictures[place : place + 1], np.random.default_rng(SEED)
    return [disturbed(picture, disturbance, strength, generator)[0] for strength in STRENGTHS[disturbance]]


def _sentence(digits: str) -> str:
    return tr(
        "What the network reads right when {digits} are disturbed, with 95 % intervals; your drawings are brought "
        "to size and place before it sees them, so they are read better than this.",
        digits=digits,
    )
