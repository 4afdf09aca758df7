"""Precision, recall and F1 of each digit, as a table."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableWidget, QTableWidgetItem

from app.evaluate.page import Page
from app.evaluate.wording import show_share
from app.qt.override import override
from app.qt.translation import figure, tr
from app.theme.theme import SPACE, TextSize, sized_font
from app.widgets.building import named
from app.widgets.themed_widget import FollowsTheme
from app.widgets.type_size import type_factor
from lenet.evaluation.classification import DIGITS
from lenet.evaluation.result import EvaluationResult

_WIDEST = 80 * SPACE
"""Device-independent pixels; a wider table would be hard to follow along its rows, unless its text is larger."""

_PLACE = QSize(112 * SPACE, 47 * SPACE)
"""In a page of this size the text is as large as elsewhere; in a larger one it grows, too."""

_MOST_ZOOM = 2.2

_ROW = 1.35
"""Height of a row, in heights of its text."""

_ALIGNMENT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class DigitsPage(FollowsTheme, Page):
    """The table."""

    def __init__(self) -> None:
        super().__init__(
            "evaluateDigitsPage",
            tr(
                "Precision: how many of the answers with this digit are right; recall: how many of these digits "
                "are read right; F1: the harmonic mean of the two."
            ),
            help_page="accuracy",
            topic=tr("How good is it?"),
        )
        header = [tr("Digit"), tr("Count"), tr("Precision"), tr("Recall"), tr("F1")]
        tip = tr("How well each of the ten digits is read")
        table = QTableWidget(DIGITS, len(header))
        self.table = named(table, "evaluateTable", tr("Figures of each digit"), tip)
        self._header = [QTableWidgetItem(words) for words in header]
        for column, item in enumerate(self._header):
            item.setTextAlignment(_ALIGNMENT)
            self.table.setHorizontalHeaderItem(column, item)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setSizeAdjustPolicy(QAbstractItemView.SizeAdjustPolicy.AdjustToContents)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.add(self.table)
        self._layout.addStretch(0)
        self.update_theme()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.update_theme()

    @override
    def update_theme(self) -> None:
        zoom = min(self.width() / _PLACE.width(), self.height() / _PLACE.height(), _MOST_ZOOM) / type_factor()
        font = sized_font(TextSize.BODY, zoom=max(1.0, zoom))
        self.table.setFont(font)
        for item in self._header:
            item.setFont(font)
        self.table.verticalHeader().setDefaultSectionSize(round(_ROW * QFontMetrics(font).height()))
        self.table.setMaximumWidth(round(max(1.0, zoom) * type_factor() * _WIDEST))

    @override
    def show_part(self, result: EvaluationResult) -> None:
        for row, each in enumerate(result.assessment.evaluation.digits):
            shares = [show_share(share) for share in (each.precision, each.recall, each.f1)]
            for column, words in enumerate((str(each.digit), figure(each.count, ","), *shares)):
                item = QTableWidgetItem(words)
                item.setTextAlignment(_ALIGNMENT)
                self.table.setItem(row, column, item)
