"""Softmax step by step: how ten scores become ten probabilities, at any temperature."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSlider,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from app.dialogs.help import HelpButton
from app.inside.insight import Insight
from app.inside.page import Page, text_label
from app.inside.wording import number_words
from app.qt.translation import tr
from app.theme.theme import SPACE, TextSize, sized_font
from lenet.inspection.softmax_steps import SoftmaxSteps
from lenet.recognition.reading import CLASSES

_DECIMALS = (2, 2, 2, 4, 4)
"""Of each step's numbers."""

_HUNDREDTHS = (10, 500)
"""The slider's range of temperatures, in hundredths."""


class SoftmaxPage(Page):
    """Shows the steps of softmax for the scores of the picture.

    Attributes
    ----------
    table
        A row for each step, a column for each digit.
    temperature
        The slider, in hundredths.
    """

    def __init__(self) -> None:
        self._insight: Insight | None = None
        self._marked: int | None = None
        self.table = _table()
        self.temperature = QSlider(Qt.Orientation.Horizontal)
        self.temperature.setObjectName("softmaxTemperature")
        self.temperature.setAccessibleName(tr("Temperature"))
        self.temperature.setToolTip(
            tr("A higher temperature makes all digits more alike, a lower one the winner more certain")
        )
        self.temperature.setRange(*_HUNDREDTHS)
        self.temperature.setValue(100)
        self._value = QLabel()
        self._own = QPushButton(tr("The network’s own T"))
        self._own.setObjectName("softmaxOwn")
        self._own.setToolTip(tr("Take the temperature that the file of the network names"))
        self._own.setAccessibleName(self._own.toolTip())
        self._sum = text_label("softmaxSum")
        super().__init__(
            "softmaxPage",
            tr("How ten scores become ten probabilities, step by step."),
            HelpButton("softmax", tr("What is softmax?")),
            self._content(),
        )
        self.temperature.valueChanged.connect(self._show)
        self._own.clicked.connect(self._use_own)

    def show_insight(self, insight: Insight) -> None:
        """Show the scores of what is seen; with another network, its own temperature."""
        before, self._insight = self._insight, insight
        if before is None or before.recognizer.temperature != insight.recognizer.temperature:
            self._use_own()
        self._show()

    def _content(self) -> QWidget:
        row = QHBoxLayout()
        row.setSpacing(SPACE)
        label = QLabel(tr("Temperature T"))
        label.setBuddy(self.temperature)
        row.addWidget(label)
        row.addWidget(self.temperature, stretch=1)
        row.addWidget(self._value)
        row.addWidget(self._own)
        row.addStretch(1)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addLayout(row)
        layout.addWidget(self.table)
        layout.addWidget(self._sum)
        return content

    @Slot()
    def _use_own(self) -> None:
        if self._insight is not None:
            self.temperature.setValue(round(100 * self._insight.recognizer.temperature))

    @Slot()
    def _show(self) -> None:
        if self._insight is None:
            return
        temperature = self.temperature.value() / 100
        self._value.setText(number_words(temperature))
        self._own.setEnabled(round(100 * self._insight.recognizer.temperature) != self.temperature.value())
        if self._insight.is_blank:
            self._show_nothing()
            return
        steps = SoftmaxSteps.of(self._insight.trace.scores, temperature)
        numbers = (steps.scores, steps.divided, steps.shifted, steps.powers, steps.probabilities)
        for row, (values, digits) in enumerate(zip(numbers, _DECIMALS, strict=True)):
            for digit, value in enumerate(values.tolist()):
                _item(self.table, row, digit).setText(number_words(value, digits=digits))
        self._mark(self._insight.answer)
        self._sum.setText(
            tr(
                "The powers add up to {total}; each divided by it is the probability.",
                total=number_words(steps.total, digits=4),
            )
        )

    def _show_nothing(self) -> None:
        for row in range(len(_DECIMALS)):
            for digit in range(CLASSES):
                _item(self.table, row, digit).setText(tr("–"))
        self._mark(None)
        self._sum.setText(tr("Draw a digit first."))

    def _mark(self, answer: int | None) -> None:
        """Let the answer's column stand out."""
        if answer != self._marked:
            self._marked = answer
            for row in range(len(_DECIMALS)):
                for digit in range(CLASSES):
                    font = sized_font(TextSize.SMALL, bold=digit == answer)
                    _item(self.table, row, digit).setFont(font)


def _item(table: QTableWidget, row: int, digit: int) -> QTableWidgetItem:
    item = table.item(row, digit)
    assert item is not None
    return item


def _table() -> QTableWidget:
    steps = (tr("score"), tr("÷ T"), tr("− largest"), tr("e to the power"), tr("÷ sum = probability"))
    table = QTableWidget(len(steps), CLASSES)
    table.setObjectName("softmaxSteps")
    table.setAccessibleName(tr("The steps of softmax"))
    table.setVerticalHeaderLabels(steps)
    table.setHorizontalHeaderLabels([str(digit) for digit in range(CLASSES)])
    # The tab key leads on to the next control, as everywhere.
    table.setTabKeyNavigation(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setFont(sized_font(TextSize.SMALL))
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    for row in range(len(steps)):
        for digit in range(CLASSES):
            item = QTableWidgetItem("−00.00")
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            table.setItem(row, digit, item)
    table.resizeRowsToContents()
    # From now on no number is measured again.
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    height = table.horizontalHeader().sizeHint().height() + sum(
        table.rowHeight(row) for row in range(len(steps))
    )
    table.setFixedHeight(height + 4)
    return table
