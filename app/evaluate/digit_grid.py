"""Digits of an evaluation side by side, any of which can be looked into."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QModelIndex, Signal, Slot

from app.evaluate.wording import digit_words
from app.qt.translation import tr
from app.widgets.digit_grid import DigitGrid
from lenet.datasets.examples import Examples
from lenet.evaluation.classification import Evaluation


class EvaluatedDigitGrid(DigitGrid):
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
        tip = tr("Click a digit to see on the Inside tab why it is read so")
        super().__init__(name, title, tip, nothing=nothing)
        self.clicked.connect(self._pick)
        self.activated.connect(self._pick)

    def show_digits(self, examples: Examples, evaluation: Evaluation, places: NDArray[np.intp]) -> None:
        """Show digits by their places in an evaluation."""

        def describe(place: int) -> str:
            return tr(
                "Digit {number}: it is {label}, read as {answer}; click to look inside",
                number=f"{place + 1:,}",
                label=int(evaluation.labels[place]),
                answer=int(evaluation.answers[place]),
            )

        self.digits.show_items(
            places.tolist(),
            picture=examples.pictures.__getitem__,
            words=lambda place: "\n".join(digit_words(evaluation, place)),
            description=describe,
        )
        self.scrollToTop()

    @Slot(QModelIndex)
    def _pick(self, index: QModelIndex) -> None:
        self.picked.emit(self.digits.items[index.row()])
