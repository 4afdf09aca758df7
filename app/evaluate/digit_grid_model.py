"""Digits that were read, as a list that a view can show: each a picture with its answer and confidence."""

from __future__ import annotations

from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QIcon

from app.evaluate.wording import digit_words
from app.qt.override import override
from app.qt.translation import tr
from app.theme.theme import LIGHT, Theme
from app.widgets.digit_icon import digit_icon
from lenet.datasets.examples import Examples
from lenet.evaluation.classification import Evaluation

SMALLEST_PICTURE = 56
"""Side of a picture in the list, in device-independent pixels."""


_MOST_ICONS = 500
"""Pictures that are kept; whoever scrolls through thousands needs none of them twice."""


_Index = QModelIndex | QPersistentModelIndex


_ROOT = QModelIndex()


class DigitModel(QAbstractListModel):
    """Some of the digits of an evaluation; pictures are painted when they are first looked at."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._examples: Examples | None = None
        self._evaluation: Evaluation | None = None
        self._places: list[int] = []
        self._theme, self._side = LIGHT, SMALLEST_PICTURE
        self._icons: dict[int, QIcon] = {}

    def show_digits(self, examples: Examples, evaluation: Evaluation, places: NDArray[np.intp]) -> None:
        """Show digits by their places in an evaluation, in place of those before."""
        self.beginResetModel()
        self._examples, self._evaluation, self._places = examples, evaluation, places.tolist()
        self._icons.clear()
        self.endResetModel()

    def wear(self, theme: Theme, side: int) -> None:
        """Paint the pictures in the colours of a theme, so large on each side."""
        self._theme, self._side = theme, side
        self._icons.clear()
        if self._places:
            self.dataChanged.emit(self.index(0), self.index(len(self._places) - 1))

    def place(self, index: _Index) -> int:
        """Return the place in the evaluation of a digit in the list."""
        return self._places[index.row()]

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        """Return how many there are."""
        return 0 if parent.isValid() else len(self._places)

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what is shown of a digit."""
        evaluation, place = self._evaluation, self.place(index)
        if evaluation is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return "\n".join(digit_words(evaluation, place))
            case Qt.ItemDataRole.DecorationRole:
                return self._icon(place)
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                return tr(
                    "Digit {number}: it is {label}, read as {answer}; click to look inside",
                    number=f"{place + 1:,}",
                    label=int(evaluation.labels[place]),
                    answer=int(evaluation.answers[place]),
                )
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignHCenter
        return None

    def _icon(self, place: int) -> QIcon:
        icon = self._icons.get(place)
        if icon is None:
            assert self._examples is not None, "There are no digits without pictures."
            if len(self._icons) == _MOST_ICONS:
                self._icons.clear()
            icon = self._icons[place] = digit_icon(self._examples.pictures[place], self._theme, self._side)
        return icon
