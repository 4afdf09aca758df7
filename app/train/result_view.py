"""What has come of a run: how well its best network reads, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.qt.translation import tr
from app.theme.theme import SPACE, TextSize, Tone, set_tone, sized_font
from app.train.runs.snapshot import Trained
from app.train.words import show_percent


class ResultView(QWidget):
    """The accuracy, and the buttons that use and save the network.

    Attributes
    ----------
    use_network, save
        The buttons.
    """

    def __init__(self) -> None:
        super().__init__()
        self._accuracy, self._caption = QLabel(), QLabel()
        self._accuracy.setObjectName("accuracy")
        self._accuracy.setAccessibleName(tr("Accuracy"))
        self._caption.setObjectName("accuracyCaption")
        self._caption.setWordWrap(True)
        set_tone(self._caption, Tone.MUTED)
        self.use_network = self._button("useNetwork", tr("Use this network"))
        self.save = self._button("save", tr("Save…"))
        self._lay_out()
        self._accuracy.setFont(sized_font(TextSize.TITLE, bold=True))
        self._caption.setFont(sized_font(TextSize.SMALL))
        self.show_best(None)

    def show_best(self, best: Trained | None) -> None:
        """Show how accurate the best network is, on digits that it never learned from."""
        accuracy, caption = None, tr("accuracy")
        if best is not None:
            accuracy, caption = best.validation_accuracy, tr("of the validation digits")
            if best.test_accuracy is not None:
                accuracy, caption = best.test_accuracy, tr("of the MNIST test set")
            elif accuracy is None:
                caption = tr("not measured")
        self._accuracy.setText(tr("–") if accuracy is None else show_percent(accuracy))
        self._caption.setText(caption)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAccessibleName(text)
        return button

    def _lay_out(self) -> None:
        figures, uses = QVBoxLayout(), QVBoxLayout()
        figures.setSpacing(0)
        figures.addStretch(1)
        for label in (self._accuracy, self._caption):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            figures.addWidget(label)
        figures.addStretch(1)
        uses.setSpacing(SPACE // 2)
        for button in (self.use_network, self.save):
            uses.addWidget(button)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * SPACE)
        row.addLayout(figures)
        row.addLayout(uses)
