"""The page of a report: HTML that needs no other file and no script."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

import lenet
from lenet.evaluation.classification import Evaluation
from lenet.evaluation.result import ComparedNetwork, EvaluationResult
from lenet.files.errors import reason, shown_path
from lenet.files.writing import atomic_write
from lenet.language.text import figure, language_in_use, to_translate, tr, tr_count
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
    title = tr("How well {network} reads {digits}", network=result.network, digits=result.digits)
    head = joined(
        [
            Markup('<meta charset="utf-8"><meta name="viewport" content="width=device-width">'),
            element("title", title),
            element("style", Markup(STYLE + CHART_STYLE)),
        ]
    )
    count, language = len(result.examples), language_in_use().code.replace("_", "-")
    digits = tr_count("{n} digits", count, one="{n} digit")
    about = f"{digits} · {result.date} · LeNet Pad {lenet.__version__}"
    body = joined(
        [
            element("h1", title),
            element("p", about, class_="muted"),
            *([element("p", result.note, class_="note")] if result.note else []),
            joined(_sections(result)),
        ]
    )
    return f'<!DOCTYPE html>\n<html lang="{language}"><head>{head}</head><body>{body}</body></html>\n'


def _sections(result: EvaluationResult) -> Iterable[Markup]:
    assessment = result.assessment
    evaluation = assessment.evaluation
    yield _section(tr("In short"), tr(_SHORT), _headline(evaluation))
    yield _section(tr("Digit by digit"), tr(_BY_DIGIT), _digits_table(evaluation))
    yield _section(tr("Confusion matrix"), tr(_CONFUSION), _confusion(evaluation))
    diagram = element("div", reliability_chart(evaluation.reliability).picture().svg(), class_="single")
    yield _section(tr("Can its confidence be believed?"), tr(_RELIABILITY), diagram)
    charts = [element("div", chart.picture().svg()) for chart in threshold_charts(evaluation.thresholds)]
    yield _section(
        tr("Answering only when confident"), tr(_THRESHOLD), element("div", *charts, class_="pair")
    )
    yield _section(tr("Its errors"), _errors_words(evaluation), _errors(result), is_long=True)
    if assessment.robustness:
        charts = []
        for curve in assessment.robustness:
            heading = element("h3", tr(DISTURBANCES[curve.disturbance][0]))
            charts.append(element("div", heading, robustness_chart(curve).picture().svg()))
        count, drawn = len(evaluation), assessment.robustness[0].accuracy[0].total
        sentence = f"{tr(_ROBUSTNESS)} {_part_words(drawn, count)}".rstrip()
        yield _section(tr("How robust it is"), sentence, element("div", *charts, class_="pair"))
    if assessment.projection is not None:
        sentence = f"{tr(_MAP)} {_map_words(evaluation)}".rstrip()
        yield _section(
            tr("A map of the digits"), sentence, map_chart(assessment.projection, evaluation).svg()
        )
    if result.compared is not None:
        title, content = (
            tr("Compared with {name}", name=result.compared.name),
            _comparison(result, result.compared),
        )
        yield _section(title, tr(_COMPARED), *content, is_long=True)


_SHORT = to_translate(
    "The network's largest score is its answer; with 95 % certainty the true accuracy lies in the interval."
)
_BY_DIGIT = to_translate(
    "Precision: how many of the answers with this digit are right; recall: how many of these "
    "digits are read right; F1: the harmonic mean of the two."
)
_CONFUSION = to_translate(
    "Each row is a digit, each column what it was read as; what is not on the diagonal is an error."
)
_RELIABILITY = to_translate(
    "Each point is the answers of one tenth of the scale: on the dotted line, an answer given "
    "with 90 % is right nine times in ten; above it the network is too modest, below it too "
    "sure. Bars are 95 % intervals."
)
_THRESHOLD = to_translate(
    "If only answers with at least this confidence are given, fewer digits are answered, and "
    "more of those rightly."
)
_ROBUSTNESS = to_translate(
    "What the network reads right of disturbed pictures, with 95 % intervals; in the program "
    "drawings are brought to size and place before it sees them."
)
_MAP = to_translate(
    "Each digit lies where the network's last hidden layer puts it, the 84 numbers seen from the "
    "side where they differ most; rings mark what was read wrong."
)
_COMPARED = to_translate(
    "The same digits, read by both; only those that one of the two reads can tell which is better."
)


def _part_words(part: int, count: int) -> str:
    """Return a sentence on how many digits were disturbed; none where all were."""
    return (
        ""
        if part == count
        else tr(
            "Disturbed were {part} of the {count} digits, spread over all.",
            part=figure(part, ","),
            count=figure(count, ","),
        )
    )


def _map_words(evaluation: Evaluation) -> str:
    """Return a sentence on which digits are drawn on the map; none where all are."""
    count, errors = len(evaluation), len(evaluation.errors)
    if len(places_on_map(evaluation)) == count:
        return ""
    numbers = {"part": figure(MOST_DIGITS, ","), "count": figure(count, ",")}
    if not errors:
        return tr("Drawn are {part} of the {count} digits, spread over all.", **numbers)
    if errors > MOST_DIGITS:
        return tr(
            "Drawn are {part} of the {count} digits, spread over all, and the {part} surest errors.",
            **numbers,
        )
    return tr("Drawn are {part} of the {count} digits, spread over all, and all errors.", **numbers)


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
        (percent(accuracy.value), tr("read right (95 %: {interval})", interval=interval(accuracy))),
        (figure(wrong, ","), tr("of {total} read wrong", total=figure(accuracy.total, ","))),
        (figure(evaluation.loss, ".4f"), tr("mean loss (cross-entropy, nats)")),
        (
            tr("{points} points", points=figure(100 * evaluation.calibration_error, ".2f")),
            tr("expected calibration error"),
        ),
    ]
    parts = [element("div", element("strong", value), words) for value, words in figures]
    return element("div", *parts, class_="figures")


def _digits_table(evaluation: Evaluation) -> Markup:
    rows = [
        (
            str(each.digit),
            figure(each.count, ","),
            percent(each.precision),
            percent(each.recall),
            percent(each.f1),
        )
        for each in evaluation.digits
    ]
    return _table((tr("digit"), tr("number"), tr("precision"), tr("recall"), tr("F1")), rows)


def _table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> Markup:
    head = element("tr", *[element("th", name, scope="col") for name in header])
    body = [element("tr", *[element("td", cell) for cell in row]) for row in rows]
    return element("div", element("table", element("thead", head), element("tbody", *body)), class_="scroll")


def _confusion(evaluation: Evaluation) -> Markup:
    most = most_confused(evaluation)
    if not most:
        return element("div", confusion_chart(evaluation).svg(), class_="matrix")
    errors = tr_count("{n} errors", most, one="{n} error")
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
        aria_label=tr("The scale of the cells: from 0 to {errors}", errors=errors),
    )
    return element("div", confusion_chart(evaluation).svg(), legend, class_="matrix")


def _errors_words(evaluation: Evaluation) -> str:
    count = len(evaluation.errors)
    if not count:
        return tr("There are none.")
    if count > MOST:
        return tr(
            "Here are the first {most} of {count}, those first of which the network was surest.",
            most=MOST,
            count=figure(count, ","),
        )
    return tr_count(
        "Here are all {n}, those first of which the network was surest.",
        count,
        one="Here are all {n}, those first of which the network was surest.",
    )


def _errors(result: EvaluationResult) -> Markup:
    evaluation = result.assessment.evaluation
    return gallery(result.examples, evaluation, evaluation.errors[:MOST].tolist())


def _comparison(result: EvaluationResult, compared: ComparedNetwork) -> Iterable[Markup]:
    comparison = compared.comparison
    first, second = len(comparison.only_first), len(comparison.only_second)
    rows = [
        (tr("both read"), figure(comparison.both, ",")),
        (tr("only {name} reads", name=result.network), figure(first, ",")),
        (tr("only {name} reads", name=compared.name), figure(second, ",")),
        (tr("neither reads"), figure(comparison.neither, ",")),
    ]
    yield _table(("", tr("digits")), rows)
    difference = comparison.difference
    kind = tr("exact") if comparison.is_exact else tr("with chi-square and continuity correction")
    yield element(
        "p",
        tr(
            "The accuracy of {name} differs by {value} points (95 %: {low} to {high}). McNemar's test, {kind}: "
            "if both were equally good, so uneven a result had a probability of {probability}.",
            name=compared.name,
            value=points(difference.value),
            low=points(difference.low),
            high=points(difference.high),
            kind=kind,
            probability=probability(comparison.p_value),
        ),
    )
    for name, places in ((result.network, comparison.only_first), (compared.name, comparison.only_second)):
        if len(places):
            other = comparison.second if places is comparison.only_first else comparison.first
            shown = tr("; the surest {most} are shown", most=MOST) if len(places) > MOST else ""
            yield element(
                "h3",
                tr_count(
                    "Only {name} reads these {n} (as the other took them{shown})",
                    len(places),
                    one="Only {name} reads this one (as the other took it{shown})",
                    name=name,
                    shown=shown,
                ),
            )
            yield gallery(result.examples, other, other.surest_first(places)[:MOST].tolist())
