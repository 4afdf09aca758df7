"""A page shows one view of what was found, below a sentence that says how to read it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLayout, QWidget

from app.charts.export import mark_as_aid
from app.charts.plot_card import PlotCard
from app.dialogs.help import HelpButton
from app.theme.theme import SPACE, TextSize
from app.widgets.building import column, plain_label, row
from lenet.evaluation.result import EvaluationResult
from lenet.report.picture import Picture


class Page(QWidget):
    """A sentence, and a view below it.

    Parameters
    ----------
    name
        Object name.
    sentence
        How the view is to be read.
    help_page, topic
        The page of help that tells more, and what it explains.
    """

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
        self._layout = column(head)
        self._layout.setContentsMargins(0, SPACE, 0, 0)
        self.setLayout(self._layout)

    def add(self, content: QWidget | QLayout) -> None:
        """Put a view below what is there; the last takes the room that is left."""
        if isinstance(content, QLayout):
            self._layout.addLayout(content, stretch=1)
        else:
            self._layout.addWidget(content, stretch=1)

    def show_result(self, result: EvaluationResult) -> None:
        """Show what was found so far, if the part that is shown here is another one than before.

        Parameters
        ----------
        result
            Not every part of it need be there yet.
        """
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
