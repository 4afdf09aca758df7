"""The digits that were read wrong, those first of which the network was surest."""

from __future__ import annotations

from app.evaluate.digit_grid import EvaluatedDigitGrid
from app.evaluate.page import Page
from app.qt.override import override
from app.qt.translation import tr
from lenet.evaluation.result import EvaluationResult


class ErrorsPage(Page):
    """All errors as a gallery."""

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
