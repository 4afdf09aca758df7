"""The confusion matrix, and beside it the digits of the chosen cell."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Slot
from PySide6.QtWidgets import QLabel

from app.evaluate.confusion_matrix import ConfusionMatrix
from app.evaluate.digit_grid import EvaluatedDigitGrid
from app.evaluate.page import Page
from app.qt.override import override
from app.qt.translation import tr
from app.theme.theme import SPACE
from app.widgets.building import column, row
from lenet.evaluation.classification import DIGITS
from lenet.evaluation.result import EvaluationResult


class ConfusionPage(Page):
    """The matrix and the digits."""

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
        self.title = QLabel()
        self.title.setObjectName("confusionTitle")
        self.digits = EvaluatedDigitGrid(
            "confusionDigits", tr("Digits of the cell"), nothing=tr("No digit was read like this.")
        )
        side = column(self.title, (self.digits, 1), spacing=SPACE // 2)
        halves = row((self.matrix, 3), spacing=2 * SPACE)
        halves.addLayout(side, stretch=2)
        self.add(halves)
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
                tr("{label} read as {answer}: {count}", label=label, answer=answer, count=f"{len(places):,}")
            )
            self.digits.show_digits(self._result.examples, evaluation, places)
