"""The figures that are asked for first, in one row below a line that says whose they are."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from app.evaluate.wording import errors_words, result_words, show_interval, show_share
from app.qt.translation import figure, tr
from app.theme.theme import SPACE, TextSize, Tone, set_tone, sized_font
from app.widgets.building import empty_grid, named, row
from app.widgets.labels import ElidedLabel
from lenet.evaluation.result import EvaluationResult


class SummaryRow(QWidget):
    """Accuracy with its interval, errors, loss and calibration error; before all that, dashes.

    Above the ``values`` and their ``captions`` the ``title`` says of which network, on which digits, they are.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("evaluateHeadline")
        self._result: EvaluationResult | None = None
        self._is_out_of_date = False
        self.title = named(ElidedLabel(), "evaluateSubject")
        self.title.setFont(sized_font(TextSize.SMALL))
        self.title.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.sentence = named(ElidedLabel(), "evaluateSentence")
        self.sentence.setFont(sized_font(TextSize.TITLE, bold=True))
        self.sentence.show_words(tr("How good is the network?"))
        tips = (
            tr("With 95 % certainty the true accuracy lies in this interval (Wilson's)"),
            tr("Digits whose largest score is another digit's"),
            tr("Mean cross-entropy in nats, as in training: the lower, the better"),
            tr("How far confidence and accuracy differ, in the mean over 15 groups of answers"),
        )
        captions = tr("read right"), tr("read wrong"), tr("mean loss"), tr("calibration error, points")
        self.values = tuple(QLabel("–") for _ in tips)
        self.captions = tuple(QLabel(words) for words in captions)
        grid = empty_grid(across=2 * SPACE, down=0)
        grid.addLayout(
            row((self.sentence, 3), (self.title, 2), margins=(0, 0, 0, SPACE // 2)), 0, 0, 1, len(tips)
        )
        for column, (value, caption, tip) in enumerate(zip(self.values, self.captions, tips, strict=True)):
            value.setObjectName(f"evaluateFigure{column}")
            value.setFont(sized_font(TextSize.BODY, bold=True))
            caption.setToolTip(tip)
            caption.setFont(sized_font(TextSize.SMALL))
            set_tone(caption, Tone.MUTED)
            grid.addWidget(value, 1, column)
            grid.addWidget(caption, 2, column)
            grid.setColumnStretch(column, 1)
        self.setLayout(grid)
        self._show_title()

    def show_result(self, result: EvaluationResult) -> None:
        """Show the figures of what was found, and whose they are."""
        self._result = result
        evaluation = result.assessment.evaluation
        accuracy = evaluation.accuracy
        self.sentence.show_words(errors_words(evaluation))
        values = (
            show_share(accuracy.value),
            figure(accuracy.total - accuracy.count, ","),
            figure(evaluation.loss, ".4f"),
            figure(100 * evaluation.calibration_error, ".2f"),
        )
        for value, words in zip(self.values, values, strict=True):
            value.setText(words)
        self.captions[0].setText(tr("right (95 %: {interval})", interval=show_interval(accuracy)))
        self.captions[1].setText(tr("of {count} wrong", count=figure(accuracy.total, ",")))
        self._show_title()

    def mark_out_of_date(self, *, is_out_of_date: bool) -> None:
        """Say, and show by their colour, whether the figures are of something else than what is chosen now."""
        self._is_out_of_date = is_out_of_date
        self._show_title()
        for label in (self.sentence, self.title, *self.values):
            set_tone(label, Tone.MUTED if is_out_of_date else Tone.PLAIN)

    def _show_title(self) -> None:
        if self._result is None:
            self.title.show_words(tr("No figures yet"))
            return
        words = result_words(self._result)
        self.title.show_words(
            tr("Figures of the choice before: {result}", result=words)
            if self._is_out_of_date
            else tr("Figures of {result}", result=words)
        )
