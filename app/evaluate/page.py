"""A page shows one view of what was found, below a sentence that says how to read it; digits are in a grid."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QLayout, QWidget

from app.charts.export import mark_as_aid
from app.charts.plot_card import PlotCard
from app.dialogs.help import HelpButton
from app.evaluate.wording import digit_words
from app.qt.translation import figure, tr
from app.theme.theme import SPACE, TextSize
from app.widgets.building import column, plain_label, row
from app.widgets.digit_grid import DigitGrid
from lenet.datasets.examples import Examples
from lenet.evaluation.classification import Evaluation
from lenet.evaluation.result import EvaluationResult
from lenet.report.picture import Picture


class Page(QWidget):
    """A sentence on how a view is to be read, a button for the page of help on a topic, and the view below."""

    def __init__(self, name: str, sentence: str, *, help_page: str, topic: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._part: object = None
        self.sentence = plain_label(sentence, name=f"{name}Sentence", size=TextSize.BODY)
        self.help = HelpButton(help_page, topic)
        self.help.setProperty("small", "true")
        mark_as_aid(self.help)
        # Two views can lead to one page.
        self.help.setObjectName(f"{name}Help")
        head = row((self.sentence, 1), self.help)
        head.setAlignment(self.help, Qt.AlignmentFlag.AlignTop)
        self._layout = column(head, margins=(0, SPACE, 0, 0))
        self.setLayout(self._layout)

    def add(self, content: QWidget | QLayout) -> None:
        """Put a view below what is there; the last takes the room that is left."""
        self._layout.addLayout(column((content, 1)), stretch=1)

    def show_result(self, result: EvaluationResult) -> None:
        """Show what was found so far, if the part that is shown here is another one than before."""
        part = self.part_of(result)
        if part is not self._part:
            self._part = part
            self.show_part(result)

    def part_of(self, result: EvaluationResult) -> object:
        """Return the part that is shown here: by default how the digits were read."""
        return result.assessment.evaluation

    def show_part(self, result: EvaluationResult) -> None:
        """Show the part."""
        raise NotImplementedError

    def pictures(self) -> list[tuple[str, Picture]]:
        """Return the report's pictures of the charts that are shown, each with its title."""
        found = (card.picture() for card in self.findChildren(PlotCard))
        return [picture for picture in found if picture is not None]


class EvaluatedDigitGrid(DigitGrid):
    """Shows digits of an evaluation, or the words ``nothing``; a click, or Enter, picks one."""

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
                number=figure(place + 1, ","),
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
