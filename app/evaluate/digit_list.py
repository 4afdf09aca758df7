"""A view of digits side by side, any of which can be looked into."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QEvent, QModelIndex, QSize, Signal, Slot
from PySide6.QtWidgets import QListView

from app.evaluate.digit_model import PICTURE_SIDE, DigitModel
from app.override import override
from app.theme import SPACE, TextSize, is_theme_change, sized_font, theme_of
from app.translation import tr
from lenet.evaluation import Evaluation
from lenet.examples import Examples

_ALL_AT_ONCE = 200
"""Digits that are laid out before the window goes on."""


class DigitList(QListView):
    """Shows digits; a click, or Enter, picks one.

    Parameters
    ----------
    name, title
        Object name, and what the digits are.
    """

    picked = Signal(int)
    """The place of a digit in the evaluation: it is to be looked into."""

    def __init__(self, name: str, title: str) -> None:
        super().__init__()
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
        self.setIconSize(QSize(PICTURE_SIDE, PICTURE_SIDE))
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
        return QSize(3 * PICTURE_SIDE, 2 * PICTURE_SIDE)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if is_theme_change(event):
            self._wear_theme()

    def _wear_theme(self) -> None:
        self.setFont(sized_font(TextSize.SMALL))
        self._digits.wear(theme_of(self))

    @Slot(QModelIndex)
    def _pick(self, index: QModelIndex) -> None:
        self.picked.emit(self._digits.place(index))
