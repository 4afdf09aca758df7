"""Two networks side by side: which digits one reads and the other doesn't, and whether that is chance."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel

from app.evaluate.page import EvaluatedDigitGrid, Page
from app.evaluate.wording import show_probability, show_share
from app.qt.override import override
from app.qt.translation import figure, tr
from app.theme.theme import SPACE
from app.widgets.building import empty_grid, named
from lenet.evaluation.result import ComparedNetwork, EvaluationResult
from lenet.report.number_format import points


class ComparisonPage(Page):
    """The result of the test, and two galleries."""

    def __init__(self) -> None:
        super().__init__(
            "evaluateComparisonPage",
            tr("Both read the same digits; only those that one of the two reads can tell which is better."),
            help_page="comparison",
            topic=tr("Which network is better?"),
        )
        self.words = named(QLabel(), "comparisonWords")
        self.words.setWordWrap(True)
        self._layout.addWidget(self.words)
        self.titles = QLabel(), QLabel()
        nothing = tr("There is none that only this network reads.")
        self.lists = (
            EvaluatedDigitGrid(
                "onlyFirstDigits", tr("Digits that only the first network reads"), nothing=nothing
            ),
            EvaluatedDigitGrid(
                "onlySecondDigits", tr("Digits that only the second network reads"), nothing=nothing
            ),
        )
        grid = empty_grid(across=2 * SPACE)
        for column, (title, digits) in enumerate(zip(self.titles, self.lists, strict=True)):
            title.setWordWrap(True)
            title.setAlignment(Qt.AlignmentFlag.AlignBottom)
            # In one row, so that both lists begin at the same height however many lines a title has.
            grid.addWidget(title, 0, column)
            grid.addWidget(digits, 1, column)
            grid.setColumnStretch(column, 1)
        grid.setRowStretch(1, 1)
        self.add(grid)
        self._show_parts(are_there=False)

    @override
    def part_of(self, result: EvaluationResult) -> object:
        return result.compared

    @override
    def show_part(self, result: EvaluationResult) -> None:
        self._show_parts(are_there=result.compared is not None)
        if result.compared is not None:
            self._show_comparison(result, result.compared)

    def _show_parts(self, *, are_there: bool) -> None:
        for part in (*self.titles, *self.lists):
            part.setVisible(are_there)
        if not are_there:
            self.words.setText(tr("Choose another network to compare with, then start the evaluation again."))

    def _show_comparison(self, result: EvaluationResult, compared: ComparedNetwork) -> None:
        comparison = compared.comparison
        difference = comparison.difference
        self.words.setText(
            tr(
                "{name} reads {share} right, {value} points (95 %: {low} to {high}). If both were equally good, so uneven "
                "a result had a probability of {probability} (McNemar's test{kind}). Both read {both}, neither "
                "{neither}.",
                name=compared.name,
                share=show_share(comparison.second.accuracy.value),
                value=points(difference.value),
                low=points(difference.low),
                high=points(difference.high),
                probability=show_probability(comparison.p_value),
                kind=tr(", exact") if comparison.is_exact else "",
                both=figure(comparison.both, ","),
                neither=figure(comparison.neither, ","),
            )
        )
        found = (
            (result.network, comparison.only_first, comparison.second),
            (compared.name, comparison.only_second, comparison.first),
        )
        for (name, places, other), title, digits in zip(found, self.titles, self.lists, strict=True):
            title.setText(
                tr(
                    "Only {name} reads these {count}; as the other took them:",
                    name=name,
                    count=figure(len(places), ","),
                )
                if len(places)
                else tr("Only {name} reads", name=name)
            )
            digits.show_digits(result.examples, other, other.surest_first(places))
