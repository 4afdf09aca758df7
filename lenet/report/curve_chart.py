"""A chart of one curve, as numbers: the report draws it as SVG, the window so that one can point at it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lenet.report.axes import Axes
from lenet.report.markup import Markup, element
from lenet.report.picture import Picture

Values = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class CurveChart:
    """A curve and its 95 % intervals.

    Attributes
    ----------
    title
        What is drawn, for screen readers.
    axes
        The ranges that are shown, and what is written beside them.
    x, y
        float64 [n], the points.
    low, high
        float64 [n], the ends of the intervals; None where there are none.
    tips
        A few words on each point, which then is marked by a dot; empty for a line without dots.
    is_joined
        Whether a line runs through the points, with the intervals as a band; else each has a bar.
    has_diagonal
        Whether a dotted line shows where x and y are the same.
    """

    title: str
    axes: Axes
    x: Values
    y: Values
    low: Values | None = None
    high: Values | None = None
    tips: Sequence[str] = ()
    is_joined: bool = True
    has_diagonal: bool = False

    def picture(self) -> Picture:
        """Return the chart as SVG."""
        axes = self.axes
        x, y = self.x.tolist(), self.y.tolist()
        parts: list[Markup] = []
        if self.has_diagonal:
            parts.append(axes.line([(0, 0), (1, 1)], class_="ideal"))
        if self.low is not None and self.high is not None:
            parts += self._intervals(x, self.low.tolist(), self.high.tolist())
        if self.is_joined:
            parts.append(axes.line(zip(x, y, strict=True), class_="line first"))
        radius = 3 if self.is_joined else 3.5
        for tip, right, up in zip(self.tips, x, y, strict=False):
            title = element("title", tip)
            parts.append(
                element("circle", title, class_="dot", cx=axes.across(right), cy=axes.down(up), r=radius)
            )
        return axes.picture(*parts, title=self.title)

    def _intervals(self, x: list[float], low: list[float], high: list[float]) -> list[Markup]:
        axes = self.axes
        if self.is_joined:
            edge = [*zip(x, high, strict=True), *zip(x[::-1], low[::-1], strict=True)]
            return [axes.line(edge, class_="band")]
        ends = zip(x, low, high, strict=True)
        return [axes.line([(place, bottom), (place, top)], class_="whisker") for place, bottom, top in ends]
