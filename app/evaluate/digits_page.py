"""Precision, recall and F1 of each digit, as a table."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableWidget, QTableWidgetItem

from app.evaluate.page import Page
from app.evaluate.words import show_share
from app.override import override
from app.theme import SPACE
from app.translation import tr
from lenet.evaluation import DIGITS
from lenet.report.subject import Subject

_WIDEST = 80 * SPACE
"""Device-independent pixels; a wider table would be hard to follow along its rows."""


class DigitsPage(Page):
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
        header = [tr("Digit"), tr("Number"), tr("Precision"), tr("Recall"), tr("F1")]
        self.table = QTableWidget(DIGITS, len(header))
        self.table.setObjectName("evaluateTable")
        self.table.setAccessibleName(tr("Figures of each digit"))
        self.table.setToolTip(tr("How well each of the ten digits is read"))
        self.table.setHorizontalHeaderLabels(header)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setAlternatingRowColors(True)
        self.table.setMaximumWidth(_WIDEST)
        self.table.setSizeAdjustPolicy(QAbstractItemView.SizeAdjustPolicy.AdjustToContents)
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.add(self.table)
        self._layout.addStretch(0)

    @override
    def show_part(self, subject: Subject) -> None:
        """Show the figures."""
        for row, each in enumerate(subject.assessment.evaluation.digits):
            shares = [show_share(share) for share in (each.precision, each.recall, each.f1)]
            for column, words in enumerate((str(each.digit), f"{each.count:,}", *shares)):
                item = QTableWidgetItem(words)
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)
