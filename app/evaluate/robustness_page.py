"""How robust a network is: its accuracy on pictures that are disturbed in five ways."""

from __future__ import annotations

from functools import partial

from app.charts.interval_plot import IntervalPlot
from app.charts.plot_card import PlotCard
from app.charts.plot_grid import PlotGrid
from app.evaluate.page import Page
from app.evaluate.wording import disturbance_words, show_interval, show_share
from app.qt.override import override
from app.qt.translation import tr
from lenet.evaluation.result import EvaluationResult
from lenet.evaluation.robustness import SAMPLE, STRENGTHS, Disturbance, RobustnessCurve
from lenet.report.charts import robustness_chart
from lenet.report.number_format import AXIS_NUMBERS, with_minus


class RobustnessPage(Page):
    """Five plots."""

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
                tr("{part} of the {count} digits", part=f"{SAMPLE:,}", count=f"{count:,}")
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
        self._curves = curves

    def _read_out(self, disturbance: Disturbance, place: int) -> str:
        curve = self._curves[disturbance]
        share = curve.accuracy[place]
        return tr(
            "{strength}: {right} right ({interval})",
            strength=with_minus(f"{curve.strengths[place]:g}"),
            right=show_share(share.value, decimals=1),
            interval=show_interval(share, decimals=1),
        )


def _sentence(digits: str) -> str:
    return tr(
        "What the network reads right when {digits} are disturbed, with 95 % intervals; your drawings are brought "
        "to size and place before it sees them, so they are read better than this.",
        digits=digits,
    )
