"""What is read as what: the confusion matrix with the digits of its cells, and all errors."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel

from app.evaluate.confusion_matrix import ConfusionMatrix
from app.evaluate.page import EvaluatedDigitGrid, Page
from app.qt.override import override
from app.qt.translation import figure, tr
from app.theme.theme import SPACE
from app.widgets.building import column, named, row
from lenet.evaluation.classification import DIGITS
from lenet.evaluation.result import EvaluationResult


class ConfusionPage(Page):
    """The confusion matrix, and beside it the digits of the chosen cell."""

    def __init__(self) -> None:
        super().__init__(
            "evaluateConfusionPage",
            tr(
                "Each row is a digit, each column what it was read as: what is not on the diagonal is an error, "
                "the stronger its colour, the more frequent; "
                "of a cell's digits, the surest come first."
            ),
            help_page="accuracy",
            topic=tr("How good is it?"),
        )
        self._result: EvaluationResult | None = None
        self.matrix = ConfusionMatrix()
        self.title = named(QLabel(), "confusionTitle")
        self.digits = EvaluatedDigitGrid(
            "confusionDigits", tr("Digits of the cell"), nothing=tr("No digit was read like this.")
        )
        side = column(self.title, (self.digits, 1), spacing=SPACE // 2)
        self.add(row((self.matrix, 3), (side, 2), spacing=2 * SPACE))
        self.matrix.chosen.connect(self._show_cell)

    @override
    def show_part(self, result: EvaluationResult) -> None:
        self._result = result
        confusion = result.assessment.evaluation.confusion
        self.matrix.show_counts(confusion)
        wrong = confusion * (1 - np.eye(DIGITS, dtype=np.intp))
        self.matrix.choose(*divmod(int(wrong.argmax()), DIGITS))

    @Slot(int, int)
    def _show_cell(self, label: int, answer: int) -> None:
        if self._result is not None:
            evaluation = self._result.assessment.evaluation
            places = evaluation.places(label, answer)
            self.title.setText(
                tr(
                    "{label} read as {answer}: {count}",
                    label=label,
                    answer=answer,
                    count=figure(len(places), ","),
                )
            )
            self.digits.show_digits(self._result.examples, evaluation, places)


class ErrorsPage(Page):
    """The digits that were read wrong, those first of which the network was surest."""

    def __init__(self) -> None:
        super().__init__(
            "evaluateErrorsPage",
            tr(
                "What each digit is → what it was read as, and how sure the network was; the surest errors come "
                "first. Click one to see on the Inside tab why."
            ),
            help_page="accuracy",
            topic=tr("How good is it?"),
        )
        self.digits = EvaluatedDigitGrid(
            "errorDigits",
            tr("Digits that were read wrong"),
            nothing=tr("Every digit was read right: there is no error to show."),
        )
        self.add(self.digits)

    @override
    def show_part(self, result: EvaluationResult) -> None:
        evaluation = result.assessment.evaluation
        self.digits.show_digits(result.examples, evaluation, evaluation.errors)
