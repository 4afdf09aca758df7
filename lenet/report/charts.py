"""The charts of a report, as inline SVG; colours and text sizes are left to the page's style."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from lenet.evaluation.calibration import ReliabilityBin
from lenet.evaluation.classification import DIGITS, Evaluation, ThresholdCurve
from lenet.evaluation.projection import Projection
from lenet.evaluation.robustness import RobustnessCurve
from lenet.language.text import figure, tr
from lenet.report.axes import Axes
from lenet.report.curve_chart import CurveChart, Values
from lenet.report.markup import Markup, element, joined, text, upright
from lenet.report.number_format import AXIS_NUMBERS, DISTURBANCES, written
from lenet.report.picture import Picture
from lenet.report.style import count_class

THRESHOLDS = np.linspace(0, 1, 401)
"""Thresholds of confidence at which the answers are counted; more points could not be seen."""

MOST_DIGITS = 3000
"""Digits on a map, read right or wrong, of either kind; more would cover each other."""

CELL, MARGIN = 42, 56
"""Side of a cell of the confusion matrix, and the room beside it, in units of the picture."""


def _share(value: float) -> str:
    return tr("{percent} %", percent=written(100 * value))


def reliability_chart(bins: Sequence[ReliabilityBin]) -> CurveChart:
    """Return confidence against what was right, each bin with its 95 % interval."""
    low, high = np.array([each.right.interval for each in bins]).T
    return CurveChart(
        tr("Reliability diagram: confidence against what was right"),
        Axes((0, 1), (0, 1), tr("mean confidence"), tr("right"), show_x=_share, show_y=_share),
        np.array([each.confidence for each in bins]),
        np.array([each.right.value for each in bins]),
        low,
        high,
        tips=[
            tr(
                "{count} of {total} right, mean confidence {percent} %",
                count=each.right.count,
                total=each.right.total,
                percent=figure(100 * each.confidence, ".2f"),
            )
            for each in bins
        ],
        is_joined=False,
        has_diagonal=True,
    )


def threshold_charts(curve: ThresholdCurve) -> tuple[CurveChart, CurveChart]:
    """Return against the threshold what is answered, and what of that is right."""
    found = [curve.at(float(threshold)) for threshold in THRESHOLDS]
    covered = np.array([coverage for coverage, _ in found])
    right = np.array([np.nan if accuracy is None else accuracy for _, accuracy in found])
    is_answered = ~np.isnan(right)
    return (
        _threshold_chart(THRESHOLDS, covered, tr("answered"), tr("Answered, against the least confidence")),
        _threshold_chart(
            THRESHOLDS[is_answered],
            right[is_answered],
            tr("right of what is answered"),
            tr("Right of what is answered, against the least confidence"),
        ),
    )


def _threshold_chart(x: Values, y: Values, name: str, title: str) -> CurveChart:
    start = range_start(float(y.min()))
    axes = Axes((0, 1), (start, 1), tr("least confidence to answer"), name, show_x=_share, show_y=_share)
    return CurveChart(title, axes, x, y)


def range_start(lowest: float) -> float:
    """Return where an axis of shares begins that ends with 1: 1, 2 or 5 times a power of ten below it."""
    missing = max(1 - lowest, 0.005)
    power = 10.0 ** np.floor(np.log10(missing))
    reach = next(power * factor for factor in (1, 2, 5, 10) if power * factor >= missing)
    return float(max(0.0, 1 - reach))


def robustness_chart(curve: RobustnessCurve) -> CurveChart:
    """Return accuracy against the strength of a disturbance, with its 95 % intervals as a band."""
    title, unit = map(tr, DISTURBANCES[curve.disturbance])
    strengths, accuracy = curve.strengths, curve.accuracy
    x_range, x_ticks = (strengths[0], strengths[-1]), AXIS_NUMBERS.get(curve.disturbance)
    axes = Axes(x_range, (0, 1), unit, tr("right"), width=360, height=230, x_ticks=x_ticks, show_y=_share)
    low, high = np.array([share.interval for share in accuracy]).T
    return CurveChart(
        tr("{title}: accuracy against {unit}", title=title, unit=unit),
        axes,
        np.array(strengths, np.float64),
        np.array([share.value for share in accuracy]),
        low,
        high,
        tips=[
            tr(
                "{strength}: {percent} %",
                strength=written(strength),
                percent=figure(100 * share.value, ".1f"),
            )
            for strength, share in zip(strengths, accuracy, strict=True)
        ],
    )


def confusion_chart(evaluation: Evaluation) -> Picture:
    """Return the confusion matrix; the darker a cell beside the diagonal, the more often that error."""
    confusion = evaluation.confusion
    most = most_confused(evaluation)
    side = MARGIN + DIGITS * CELL
    parts: list[str] = []
    for label in range(DIGITS):
        middle = MARGIN + (label + 0.5) * CELL
        parts.append(text(str(label), "head", MARGIN - 14, middle + 4))
        parts.append(text(str(label), "head", middle, MARGIN - 10))
        for answer in range(DIGITS):
            parts.append(_cell(label, answer, int(confusion[label, answer]), most))
    parts.append(text(tr("read as"), "name", MARGIN + 5 * CELL, 16, text_anchor="middle"))
    parts.append(upright(tr("it is"), "name", 14, MARGIN + 5 * CELL))
    title = tr("Confusion matrix: how often each digit was read as each digit")
    return Picture(title, joined(parts), side + 8, side + 8)


def most_confused(evaluation: Evaluation) -> int:
    """Return the largest number of errors of one kind."""
    wrong = evaluation.confusion * (1 - np.eye(DIGITS, dtype=np.intp))
    return int(wrong.max())


def _cell(label: int, answer: int, count: int, most: int) -> Markup:
    is_right = label == answer
    part = 0.0 if is_right or not most else count / most
    x, y = MARGIN + answer * CELL, MARGIN + label * CELL
    box = element(
        "rect",
        class_="cell right" if is_right else "cell",
        x=x + 1,
        y=y + 1,
        width=CELL - 2,
        height=CELL - 2,
        rx=3,
        fill_opacity=None if is_right else part,
    )
    words = "" if not count and not is_right else figure(count, ",")
    return joined([box, text(words, count_class(part), x + CELL / 2, y + CELL / 2 + 4)])


def places_on_map(evaluation: Evaluation) -> NDArray[np.intp]:
    """Return the places of the digits that a map shows: some of all, evenly spread, and the surest errors."""
    count = len(evaluation)
    spread = np.linspace(0, count - 1, min(count, MOST_DIGITS)).astype(np.intp)
    return np.union1d(spread, evaluation.errors[:MOST_DIGITS])


def map_chart(projection: Projection, evaluation: Evaluation) -> Picture:
    """Return the map of the digits: each as its numeral, those read wrong ringed."""
    places = places_on_map(evaluation)
    (left, bottom), (right, top) = map_bounds(projection.points)
    first, second = (
        tr("{percent} % of the variance", percent=figure(100 * share, ".0f"))
        for share in projection.explained
    )
    axes = Axes((left, right), (bottom, top), first, second, width=860, height=620)
    groups = []
    for digit in range(DIGITS):
        chosen = places[evaluation.labels[places] == digit]
        numerals = [
            element("text", str(digit), x=axes.across(float(x)), y=axes.down(float(y)) + 3)
            for x, y in projection.points[chosen]
        ]
        groups.append(element("g", *numerals, class_=f"map digit{digit}"))
    rings = [
        element("circle", class_="ring", cx=axes.across(float(x)), cy=axes.down(float(y)), r=7)
        for x, y in projection.points[places[~evaluation.is_right[places]]]
    ]
    return axes.picture(*groups, *rings, title=tr("Map of the digits in two dimensions"))


def map_bounds(points: NDArray[np.float64]) -> tuple[list[float], list[float]]:
    """Return the lower left and the upper right corner of a map, with some room around its digits.

    Parameters
    ----------
    points
        float64 [N, 2], at least one. They may lie on a line, or all in one place.
    """
    low, high = points.min(axis=0), points.max(axis=0)
    reach = high - low
    room = np.maximum(0.04 * reach, 0.02 * reach.max()) if reach.max() > 0 else np.ones(2)
    return (low - room).tolist(), (high + room).tolist()
