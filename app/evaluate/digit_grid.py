"""A view of digits side by side, any of which can be looked into."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QListView

from app.evaluate.digit_grid_model import SMALLEST_PICTURE, DigitModel
from app.qt.override import override
from app.qt.translation import tr
from app.theme.theme import SPACE, TextSize, is_theme_change, sized_font, theme_of
from lenet.datasets.examples import Examples
from lenet.evaluation.classification import Evaluation

_PER_HEIGHT = 12
"""Pictures, one below the other, that would fill the window: they grow with it."""


_ALL_AT_ONCE = 200
"""Digits that are laid out before the window goes on."""


class DigitList(QListView):
    """Shows digits; a click, or Enter, picks one.

    Parameters
    ----------
    name, title
        Object name, and what the digits are.
    nothing
        What is said where there are none.
    """

    picked = Signal(int)
    """The place of a digit in the evaluation: it is to be looked into."""

    def __init__(self, name: str, title: str, *, nothing: str) -> None:
        super().__init__()
        self.nothing = nothing
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.setToolTip(tr("Click a digit to see on the Inside tab why it is read so"))
        self._digits = DigitModel(self)
        self.setModel(self._digits)
        self.setViewMode(QListView.ViewMode.IconMode)
        self.setMovement(QListView.Movement.Static)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setBatchSize(_ALL_AT_ONCE)
        self.setUniformItemSizes(True)
        self.setSpacing(SPACE // 2)
        self.clicked.connect(self._pick)
        self.activated.connect(self._pick)
        self._wear_theme()

    def show_digits(self, examples: Examples, evaluation: Evaluation, places: NDArray[np.intp]) -> None:
        """Show digits by their places in an evaluation."""
        self._digits.show_digits(examples, evaluation, places)
        self.scrollToTop()

    @override
    def minimumSizeHint(self) -> QSize:
        """Return room for two digits beside each other."""
        return QSize(3 * SMALLEST_PICTURE, 2 * SMALLEST_PICTURE)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if is_theme_change(event):
            self._wear_theme()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the pictures grow with the window."""
        super().resizeEvent(event)
        if self._side() != self.iconSize().width():
            self._wear_theme()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the digits, or say that there are none."""
        super().paintEvent(event)
        if not self._digits.rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(theme_of(self).muted)
            place = self.viewport().rect().adjusted(SPACE, SPACE, -SPACE, -SPACE)
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, self.nothing)
            painter.end()

    def _side(self) -> int:
        return max(SMALLEST_PICTURE, self.window().height() // (_PER_HEIGHT * SPACE) * SPACE)

    def _wear_theme(self) -> None:
        side = self._side()
        self.setFont(sized_font(TextSize.SMALL))
        self.setIconSize(QSize(side, side))
        self._digits.wear(theme_of(self), side)

    @Slot(QModelIndex)
    def _pick(self, index: QModelIndex) -> None:
        self.picked.emit(self._digits.place(index))
