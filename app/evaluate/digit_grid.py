"""Digits of an evaluation side by side, any of which can be looked into."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QModelIndex, Signal, Slot

from app.evaluate.wording import digit_words
from app.qt.override import override
from app.qt.translation import tr
from app.widgets.digit_grid import DigitGrid, DigitGridModel
from lenet.datasets.examples import Examples
from lenet.evaluation.classification import Evaluation


class EvaluatedDigits(DigitGridModel[int]):
    """Some of the digits of an evaluation, each by its place there."""

    _examples: Examples
    _evaluation: Evaluation

    def show_digits(self, examples: Examples, evaluation: Evaluation, places: NDArray[np.intp]) -> None:
        """Show digits by their places in an evaluation, in place of those before."""
        self._examples, self._evaluation = examples, evaluation
        self._show_items(places.tolist())

    @override
    def picture(self, item: int) -> NDArray[np.uint8]:
        """Return the picture that was read."""
        picture: NDArray[np.uint8] = self._examples.pictures[item]
        return picture

    @override
    def words(self, item: int) -> str:
        """Return what it is and was read as, and how surely."""
        return "\n".join(digit_words(self._evaluation, item))

    @override
    def description(self, item: int) -> str:
        """Return the same as a sentence."""
        return tr(
            "Digit {number}: it is {label}, read as {answer}; click to look inside",
            number=f"{item + 1:,}",
            label=int(self._evaluation.labels[item]),
            answer=int(self._evaluation.answers[item]),
        )


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
        model = EvaluatedDigits()
        tip = tr("Click a digit to see on the Inside tab why it is read so")
        super().__init__(name, title, tip, model, nothing=nothing)
        self._evaluated = model
        self.clicked.connect(self._pick)
        self.activated.connect(self._pick)

    def show_digits(self, examples: Examples, evaluation: Evaluation, places: NDArray[np.intp]) -> None:
        """Show digits by their places in an evaluation."""
        self._evaluated.show_digits(examples, evaluation, places)
        self.scrollToTop()

    @Slot(QModelIndex)
    def _pick(self, index: QModelIndex) -> None:
        self.picked.emit(self._evaluated.item(index))
