"""The Inside tab: the network at work on the digit, and below it the numbers, the reasons, and things to try."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.help_dialog import HelpButton
from app.inside.insight import Insight
from app.inside.network_view import NetworkView
from app.override import override
from app.theme import SPACE, Tone, set_tone
from app.translation import tr
from lenet.recognizer import Reading, Recognizer

_PAD_SHARE = 0.36
"""Of the tab's height, for the side of what is drawn on."""

_PAD_SIDES = (24 * SPACE, 52 * SPACE)
"""The smallest and the largest, in device-independent pixels."""


class InsideTab(QWidget):
    """Shows the inside of a network while it reads.

    Parameters
    ----------
    pad
        What is drawn on: a square that belongs to the tab from now on.
    """

    clear_asked = Signal()
    """The drawing shall be cleared."""

    def __init__(self, pad: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("insideTab")
        self._pad = pad
        self._recognizer: Recognizer | None = None
        self._reading: Reading | None = None
        self.network = NetworkView()
        self.live = QCheckBox(tr("Follow the drawing"))
        self.live.setObjectName("insideLive")
        self.live.setAccessibleName(tr("Follow the drawing"))
        self.live.setToolTip(
            tr("Show at once what the network makes of each stroke; off, the picture stays as it is")
        )
        self.live.setChecked(True)
        self.paths = QCheckBox(tr("Strongest paths"))
        self.paths.setObjectName("insidePaths")
        self.paths.setAccessibleName(tr("Strongest paths"))
        self.paths.setToolTip(
            tr("Show the largest contributions of each layer, followed back from the answer")
        )
        self.paths.setChecked(True)
        self.clear = QPushButton(tr("Clear"))
        self.clear.setObjectName("insideClear")
        self.clear.setAccessibleName(tr("Clear the drawing"))
        self.clear.setToolTip(tr("Begin with an empty canvas"))
        self._lay_out()
        self.live.toggled.connect(self._follow_live)
        self.paths.toggled.connect(self.network.set_shows_paths)
        self.clear.clicked.connect(self.clear_asked)

    @Slot(object)
    def show_recognizer(self, recognizer: Recognizer | None) -> None:
        """Look into another network from now on; None where there is none."""
        self._recognizer = recognizer

    @Slot(object)
    def show_reading(self, reading: Reading) -> None:
        """Follow what was read."""
        self._reading = reading
        if self.live.isChecked():
            self._look()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        """Catch up with what was drawn meanwhile."""
        super().showEvent(event)
        if self.live.isChecked():
            self._look()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is drawn on square."""
        super().resizeEvent(event)
        smallest, largest = _PAD_SIDES
        side = min(max(round(_PAD_SHARE * self.height()), smallest), largest)
        self._pad.setFixedSize(side, side)

    def _lay_out(self) -> None:
        sentence = QLabel(tr("What each layer makes of your digit, from the pixels to the ten scores."))
        sentence.setObjectName("insideSentence")
        sentence.setWordWrap(True)
        set_tone(sentence, Tone.MUTED)
        head = QHBoxLayout()
        head.setSpacing(2 * SPACE)
        head.addWidget(sentence, stretch=1)
        head.addWidget(self.live)
        head.addWidget(self.paths)
        head.addWidget(HelpButton("network", tr("What is this network?")))
        left = QVBoxLayout()
        left.setSpacing(SPACE)
        left.addWidget(self._pad)
        left.addWidget(self.clear, alignment=Qt.AlignmentFlag.AlignLeft)
        left.addStretch(1)
        upper = QHBoxLayout()
        upper.setSpacing(2 * SPACE)
        upper.addLayout(left)
        upper.addWidget(self.network, stretch=1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        layout.setSpacing(SPACE)
        layout.addLayout(head)
        layout.addLayout(upper, stretch=3)

    @Slot(bool)
    def _follow_live(self, on: bool) -> None:
        if on:
            self._look()

    @Slot()
    def _look(self) -> None:
        """Look inside, if that is to be seen."""
        if self._recognizer is None or self._reading is None or not self.isVisible():
            return
        self.network.show_insight(Insight.of(self._recognizer, self._reading.picture))
