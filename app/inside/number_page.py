"""How a number is read: its pieces, what groups of them look like, and the best path."""

from __future__ import annotations

from PySide6.QtCore import Slot

from app.dialogs.help import HelpButton
from app.inside.lattice_view import LatticeView
from app.inside.page import Page, text_label
from app.qt.translation import tr
from app.widgets.building import stacked
from lenet.recognition.numbers.reading import NumberReading
from lenet.recognition.reading import whole_percent


class NumberPage(Page):
    """Shows the lattice of the number that is drawn."""

    def __init__(self) -> None:
        self._words = text_label("latticeWords")
        self._view = LatticeView()
        super().__init__(
            "numberPage",
            tr(
                "Each piece of the ink, and neighbouring pieces together: the best way through them is the number."
            ),
            HelpButton("numbers", tr("How is a number read?")),
            stacked(self._words, self._view, 1),
        )
        self.show_number(None)

    @Slot(object)
    def show_number(self, number: NumberReading | None) -> None:
        """Show how a number was read; None where there is none."""
        lattice = None if number is None else number.lattice
        if number is None or lattice is None:
            words = tr("Draw a number of several digits to see how it is cut and read.")
        else:
            digits = "".join(str(lattice.network[step].argmax()) for step in lattice.digit_steps)
            words = tr(
                "{pieces} pieces make {count} candidates. The best path, in orange, reads {digits}; of all paths it has"
                " {percent} % of the probability.",
                pieces=len(lattice.segmentation.boxes),
                count=len(lattice.candidates),
                digits=digits,
                percent=whole_percent(lattice.path.probability),
            )
        self._words.setText(words)
        self._view.show_lattice(lattice)
