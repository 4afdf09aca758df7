"""What the network bears: accuracy against five disturbances."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtWidgets import QGridLayout

from app.evaluate.page import Page
from app.evaluate.plot import Curve, Plot
from app.evaluate.words import disturbance_words, show_interval, show_share
from app.override import override
from app.theme import SPACE
from app.translation import tr
from lenet.report.subject import Subject
from lenet.robustness import Disturbance, RobustnessCurve

_COLUMNS = 3


class RobustnessPage(Page):
    """Five plots."""

    def __init__(self) -> None:
        super().__init__(
            "evaluateRobustnessPage",
            tr(
                "What the network reads right of disturbed pictures, with 95 % intervals; your drawings are brought "
                "to size and place before it sees them, so they are read better than this."
            ),
            help_page="robustness",
            topic=tr("What does it bear?"),
        )
        self._curves: dict[Disturbance, RobustnessCurve] = {}
        self.plots: dict[Disturbance, Plot] = {}
        grid = QGridLayout()
        grid.setSpacing(SPACE)
        for number, disturbance in enumerate(Disturbance):
            title, unit = disturbance_words(disturbance)
            plot = self.plots[disturbance] = Plot(
                f"{disturbance.name.lower()}Plot",
                title,
                x_name=unit,
                y_name=tr("right, %"),
                read_out=partial(self._read_out, disturbance),
            )
            grid.addWidget(plot, number // _COLUMNS, number % _COLUMNS)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        self.add(grid)

    @override
    def part_of(self, subject: Subject) -> object:
        """Return the curves."""
        return subject.assessment.robustness

    @override
    def show_part(self, subject: Subject) -> None:
        """Show the curves that are there."""
        curves = {curve.disturbance: curve for curve in subject.assessment.robustness}
        for disturbance, plot in self.plots.items():
            curve = curves.get(disturbance)
            if curve is None:
                plot.show_curve(None)
            elif curve is not self._curves.get(disturbance):
                plot.show_curve(_drawn(curve))
        self._curves = curves

    def _read_out(self, disturbance: Disturbance, place: int) -> str:
        curve = self._curves[disturbance]
        share = curve.accuracy[place]
        return tr(
            "{strength}: {right} right ({interval})",
            strength=f"{curve.strengths[place]:g}",
            right=show_share(share.value, decimals=1),
            interval=show_interval(share, decimals=1),
        )


def _drawn(curve: RobustnessCurve) -> Curve:
    """Return a curve as it is drawn, in percent."""
    low, high = 100 * np.array([share.interval for share in curve.accuracy]).T
    return Curve(
        np.array(curve.strengths, np.float64),
        100 * np.array([share.value for share in curve.accuracy]),
        (curve.strengths[0], curve.strengths[-1]),
        (0, 100),
        low,
        high,
    )
