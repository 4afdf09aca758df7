"""The page of a report: HTML that needs no other file and no script."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import lenet
from lenet.evaluation.classification import Evaluation
from lenet.evaluation.result import ComparedNetwork, EvaluationResult
from lenet.files.errors import reason, shown_path
from lenet.files.writing import atomic_write
from lenet.language.text import tr
from lenet.report.charts import (
    MOST_DIGITS,
    confusion_chart,
    map_chart,
    most_confused,
    places_on_map,
    reliability_chart,
    robustness_chart,
    threshold_charts,
)
from lenet.report.digit_row import MOST, gallery
from lenet.report.markup import Markup, element, joined, text
from lenet.report.number_format import DISTURBANCES, interval, percent, points, probability
from lenet.report.style import CHART_STYLE, STYLE


class ReportError(ValueError):
    """A report that can't be written; its one sentence says why and what to do."""


def save_report(result: EvaluationResult, path: Path) -> None:
    """Write a report's page into a file.

    Raises
    ------
    ReportError
        If it cannot be written.
    """
    content = report_page(result).encode()
    try:
        atomic_write(path, lambda file: file.write(content))
    except OSError as error:
        raise ReportError(
            tr("The report {path} could not be saved: {reason}.", path=shown_path(path), reason=reason(error))
        ) from error


def report_page(result: EvaluationResult) -> str:
    """Return a report as HTML."""
    title = f"How well {result.network} reads {result.digits}"
    head = joined(
        [
            Markup('<meta charset="utf-8"><meta name="viewport" content="width=device-width">'),
            element("title", title),
            element("style", Markup(STYLE + CHART_STYLE)),
        ]
    )
    count = len(result.examples)
    digits = "1 digit" if count == 1 else f"{count:,} digits"
    about = f"{digits} · {result.date} · LeNet Pad {lenet.__version__}"
    body = joined(
        [
            element("h1", title),
            element("p", about, class_="muted"),
            *([element("p", result.note, class_="note")] if result.note else []),
            joined(_sections(result)),
        ]
    )
    return f'<!DOCTYPE html>\n<html lang="en"><head>{head}</head><body>{body}</body></html>\n'


def _sections(result: EvaluationResult) -> Iterable[Markup]:
    assessment = result.assessment
    evaluation = assessment.evaluation
    yield _section("In short", _SHORT, _headline(evaluation))
    yield _section("Digit by digit", _BY_DIGIT, _digits_table(evaluation))
    yield _section("Confusion matrix", _CONFUSION, _confusion(evaluation))
    diagram = element("div", reliability_chart(evaluation.reliability).picture().svg(), class_="single")
    yield _section("Can its confidence be believed?", _RELIABILITY, diagram)
    charts = [element("div", chart.picture().svg()) for chart in threshold_charts(evaluation.thresholds)]
    yield _section("Answering only when confident", _THRESHOLD, element("div", *charts, class_="pair"))
    yield _section("Its errors", _errors_words(evaluation), _errors(result), is_long=True)
    if assessment.robustness:
        charts = []
        for curve in assessment.robustness:
            heading = element("h3", DISTURBANCES[curve.disturbance][0])
            charts.append(element("div", heading, robustness_chart(curve).picture().svg()))
        count, drawn = len(evaluation), assessment.robustness[0].accuracy[0].total
        sentence = f"{_ROBUSTNESS} {_part_words(drawn, count)}".rstrip()
        yield _section("How robust it is", sentence, element("div", *charts, class_="pair"))
    if assessment.projection is not None:
        sentence = f"{_MAP} {_map_words(evaluation)}".rstrip()
        yield _section("A map of the digits", sentence, map_chart(assessment.projection, evaluation).svg())
    if result.compared is not None:
        title, content = f"Compared with {result.compared.name}", _comparison(result, result.compared)
        yield _section(title, _COMPARED, *content, is_long=True)


_SHORT = (
    "The network's largest score is its answer; with 95 % certainty the true accuracy lies in the interval."
)
_BY_DIGIT = (
    "Precision: how many of the answers with this digit are right; recall: how many of these digits are read "
    "right; F1: the harmonic mean of the two."
)
_CONFUSION = "Each row is a digit, each column what it was read as; what is not on the diagonal is an error."
_RELIABILITY = (
    "Each point is the answers of one tenth of the scale: on the dotted line, an answer given with 90 % is "
    "right nine times in ten; above it the network is too modest, below it too sure. Bars are 95 % intervals."
)
_THRESHOLD = "If only answers with at least this confidence are given, fewer digits are answered, and more of those rightly."
_ROBUSTNESS = (
    "What the network reads right of disturbed pictures, with 95 % intervals; in the program drawings are "
    "brought to size and place before it sees them."
)
_MAP = (
    "Each digit lies where the network's last hidden layer puts it, the 84 numbers seen from the side where "
    "they differ most; rings mark what was read wrong."
)
_COMPARED = "The same digits, read by both; only those that one of the two reads can tell which is better."


def _part_words(part: int, count: int) -> str:
    """Return a sentence on how many digits were disturbed; none where all were."""
    return "" if part == count else f"Disturbed were {part:,} of the {count:,} digits, spread over all."


def _map_words(evaluation: Evaluation) -> str:
    """Return a sentence on which digits are drawn on the map; none where all are."""
    count, errors = len(evaluation), len(evaluation.errors)
    if len(places_on_map(evaluation)) == count:
        return ""
    spread = f"Drawn are {MOST_DIGITS:,} of the {count:,} digits, spread over all"
    if not errors:
        return f"{spread}."
    return f"{spread}, and " + (f"the {MOST_DIGITS:,} surest" if errors > MOST_DIGITS else "all") + " errors."


def _section(title: str, sentence: str, *content: str, is_long: bool = False) -> Markup:
    return element(
        "section",
        element("h2", title),
        element("p", sentence, class_="muted"),
        joined(content),
        class_="long" if is_long else None,
    )


def _headline(evaluation: Evaluation) -> Markup:
    accuracy = evaluation.accuracy
    wrong = accuracy.total - accuracy.count
    figures = [
        (percent(accuracy.value), f"read right (95 %: {interval(accuracy)})"),
        (f"{wrong:,}", f"of {accuracy.total:,} read wrong"),
        (f"{evaluation.loss:.4f}", "mean loss (cross-entropy, nats)"),
        (f"{100 * evaluation.calibration_error:.2f} points", "expected calibration error"),
    ]
    parts = [element("div", element("strong", value), words) for value, words in figures]
    return element("div", *parts, class_="figures")


def _digits_table(evaluation: Evaluation) -> Markup:
    rows = [
        (str(each.digit), f"{each.count:,}", percent(each.precision), percent(each.recall), percent(each.f1))
        for each in evaluation.digits
    ]
    return _table(("digit", "number", "precision", "recall", "F1"), rows)


def _table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> Markup:
    head = element("tr", *[element("th", name, scope="col") for name in header])
    body = [element("tr", *[element("td", cell) for cell in row]) for row in rows]
    return element("div", element("table", element("thead", head), element("tbody", *body)), class_="scroll")


def _confusion(evaluation: Evaluation) -> Markup:
    most = most_confused(evaluation)
    if not most:
        return element("div", confusion_chart(evaluation).svg(), class_="matrix")
    errors = "1 error" if most == 1 else f"{most:,} errors"
    steps = [
        element("rect", class_="cell", x=24 + 16 * step, y=2, width=16, height=12, fill_opacity=step / 10)
        for step in range(11)
    ]
    legend = element(
        "svg",
        text("0", "number", 8, 12),
        *steps,
        text(errors, "number", 206, 12),
        class_="legend",
        viewBox="0 0 290 16",
        role="img",
        aria_label=f"The scale of the cells: from 0 to {errors}",
    )
    return element("div", confusion_chart(evaluation).svg(), legend, class_="matrix")


def _errors_words(evaluation: Evaluation) -> str:
    count = len(evaluation.errors)
    if not count:
        return "There are none."
    shown = f"the first {MOST} of {count:,}" if count > MOST else f"all {count:,}"
    return f"Here are {shown}, those first of which the network was surest."


def _errors(result: EvaluationResult) -> Markup:
    evaluation = result.assessment.evaluation
    return gallery(result.examples, evaluation, evaluation.errors[:MOST].tolist())


def _comparison(result: EvaluationResult, compared: ComparedNetwork) -> Iterable[Markup]:
    comparison = compared.comparison
    first, second = len(comparison.only_first), len(comparison.only_second)
    rows = [
        ("both read", f"{comparison.both:,}"),
        (f"only {result.network} reads", f"{first:,}"),
        (f"only {compared.name} reads", f"{second:,}"),
        ("neither reads", f"{comparison.neither:,}"),
    ]
    yield _table(("", "digits"), rows)
    difference = comparison.difference
    kind = "exact" if comparison.is_exact else "with chi-square and continuity correction"
    yield element(
        "p",
        f"The accuracy of {compared.name} differs by {points(difference.value)} points (95 %: "
        f"{points(difference.low)} to {points(difference.high)}). McNemar's test, {kind}: if both were "
        f"equally good, so uneven a result had a probability of {probability(comparison.p_value)}.",
    )
    for name, places in ((result.network, comparison.only_first), (compared.name, comparison.only_second)):
        if len(places):
            other = comparison.second if places is comparison.only_first else comparison.first
            shown = f"; the surest {MOST} are shown" if len(places) > MOST else ""
            yield element("h3", f"Only {name} reads these {len(places):,} (as the other took them{shown})")
            yield gallery(result.examples, other, other.surest_first(places)[:MOST].tolist())
