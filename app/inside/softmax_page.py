"""Softmax step by step: how ten scores become ten probabilities, at any temperature."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, Qt, Slot
from PySide6.QtGui import QFont, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QPushButton,
    QSlider,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
)

from app.dialogs.help import HelpButton
from app.inside.insight import Insight
from app.inside.page import Page, text_label
from app.inside.wording import number_words
from app.qt.override import override
from app.qt.translation import tr
from app.theme.theme import SPACE, TextSize, sized_font, theme_of
from app.widgets.building import named, row, stacked
from lenet.inspection.softmax_steps import SoftmaxSteps
from lenet.recognition.reading import CLASSES

_DECIMALS = (2, 2, 2, 4, 4)
"""Of each step's numbers."""

_HUNDREDTHS = (10, 500)
"""The slider's range of temperatures, in hundredths."""


_BAR_ROWS = (3, 4)
"""Steps whose numbers are between 0 and 1: the powers, and the probabilities."""

_BAR_HEIGHT = 5 * SPACE
"""In device-independent pixels, of the bar of a 1."""

_PART = Qt.ItemDataRole.UserRole
"""Where a cell has its number."""


class _Bars(QStyledItemDelegate):
    """Paints a bar below each number, as high as the number is large; that of the answer, in bold, in the accent's colour."""

    @override
    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().paint(painter, option, index)
        table, font = self.parent(), index.data(Qt.ItemDataRole.FontRole)
        assert isinstance(table, QTableWidget)
        theme, place = theme_of(table), table.visualRect(index)
        room = QRectF(place).adjusted(SPACE, table.fontMetrics().height() + SPACE // 2, -SPACE, -1)
        room.setTop(room.bottom() - room.height() * (index.data(_PART) or 0.0))
        is_answer = isinstance(font, QFont) and font.bold()
        painter.fillRect(room, theme.accent if is_answer else theme.bar)


class SoftmaxPage(Page):
    """Shows the steps of softmax for the scores of the picture: a row for each step, a column for each digit.

    ``temperature`` is a slider, in hundredths.
    """

    def __init__(self) -> None:
        self._insight: Insight | None = None
        self._bold: int | None = None
        self._items = [[_item() for _ in range(CLASSES)] for _ in _DECIMALS]
        self.table = _table(self._items)
        self.temperature = named(
            QSlider(Qt.Orientation.Horizontal),
            "softmaxTemperature",
            tr("Temperature"),
            tr("A higher temperature makes all digits more alike, a lower one the winner more certain"),
        )
        self.temperature.setRange(*_HUNDREDTHS)
        self.temperature.setValue(100)
        self._value = QLabel()
        tip = tr("Take the temperature that the file of the network names")
        self._own = named(QPushButton(tr("The network’s own T")), "softmaxOwn", tip, tip)
        self._sum = text_label("softmaxSum")
        label = QLabel(tr("Temperature T"))
        label.setBuddy(self.temperature)
        super().__init__(
            "softmaxPage",
            tr("How ten scores become ten probabilities, step by step."),
            HelpButton("softmax", tr("What is softmax?")),
            stacked(row(label, (self.temperature, 1), self._value, self._own, 1), self.table, self._sum),
        )
        self.temperature.valueChanged.connect(self._show)
        self._own.clicked.connect(self._use_own)

    def show_insight(self, insight: Insight) -> None:
        """Show the scores of what is seen; with another network, its own temperature."""
        before, self._insight = self._insight, insight
        if before is None or before.recognizer.temperature != insight.recognizer.temperature:
            self._use_own()
        self._show()

    @Slot()
    def _use_own(self) -> None:
        if self._insight is not None:
            self.temperature.setValue(round(100 * self._insight.recognizer.temperature))

    @Slot()
    def _show(self) -> None:
        insight, temperature = self._insight, self.temperature.value() / 100
        if insight is None:
            return
        self._value.setText(number_words(temperature))
        self._own.setEnabled(round(100 * insight.recognizer.temperature) != self.temperature.value())
        if insight.is_blank:
            for items in self._items:
                for item in items:
                    item.setText(tr("–"))
                    item.setData(_PART, 0.0)
            self._set_bold(None)
            self._sum.setText(tr("Draw a digit first."))
            return
        steps = SoftmaxSteps.of(insight.trace.scores, temperature)
        numbers = (steps.scores, steps.divided, steps.shifted, steps.powers, steps.probabilities)
        for items, values, digits in zip(self._items, numbers, _DECIMALS, strict=True):
            for item, value in zip(items, values.tolist(), strict=True):
                item.setText(number_words(value, digits=digits))
                item.setData(_PART, value)
        self._set_bold(insight.answer)
        total = number_words(steps.total, digits=4)
        self._sum.setText(
            tr("The powers add up to {total}; each divided by it is the probability.", total=total)
        )

    def _set_bold(self, answer: int | None) -> None:
        if answer != self._bold:
            self._bold = answer
            for items in self._items:
                for digit, item in enumerate(items):
                    item.setFont(sized_font(TextSize.SMALL, bold=digit == answer))


def _item() -> QTableWidgetItem:
    item = QTableWidgetItem("−00.00")
    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    return item


def _table(items: list[list[QTableWidgetItem]]) -> QTableWidget:
    steps = (tr("score"), tr("÷ T"), tr("− largest"), tr("e to the power"), tr("÷ sum = probability"))
    table = named(QTableWidget(len(steps), CLASSES), "softmaxSteps", tr("The steps of softmax"))
    table.setVerticalHeaderLabels(steps)
    table.setHorizontalHeaderLabels([str(digit) for digit in range(CLASSES)])
    # The tab key leads on to the next control, as everywhere.
    table.setTabKeyNavigation(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setFont(sized_font(TextSize.SMALL))
    table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    for step, line in enumerate(items):
        for digit, item in enumerate(line):
            table.setItem(step, digit, item)
    table.resizeRowsToContents()
    bars = _Bars(table)
    for step in _BAR_ROWS:
        table.setItemDelegateForRow(step, bars)
        table.setRowHeight(step, table.rowHeight(step) + _BAR_HEIGHT)
        for item in items[step]:
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop)
    # From now on no number is measured again.
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    height = sum(table.rowHeight(step) for step in range(len(steps)))
    table.setFixedHeight(table.horizontalHeader().sizeHint().height() + height + 4)
    return table
