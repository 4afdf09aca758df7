"""The Inside tab: the activations of the network on the digit, and below them the details."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget

from app.dialogs.help import HelpButton
from app.inside.insight import Insight
from app.inside.network_editor import Experiment
from app.inside.network_view import NetworkView
from app.inside.pages import Details
from app.qt.override import override
from app.qt.translation import tr
from app.services.messages import Messages
from app.theme.theme import SPACE, Tone, set_tone
from app.widgets.building import column, named, row
from app.widgets.refusal_text import reason_of
from app.widgets.square import Square
from lenet.recognition.reading import Reading
from lenet.recognition.recognizer import Recognizer

_PAD_SHARE = 0.36
"""Of the tab's height, for the side of what is drawn on."""

_PAD_SIDES = (22 * SPACE, 52 * SPACE)
"""The smallest and the largest, in device-independent pixels."""


class InsideTab(QWidget):
    """Shows the inside of a network while it reads; what is drawn on, the ``pad``, becomes a child of the tab.

    MNIST is in ``data_dir``, or else in one of the usual places.
    """

    clear_asked = Signal()
    """The drawing is to be cleared."""

    lent = Signal(object)
    """The edited `Recognizer` that drawings are to be read with, until `returned`."""

    returned = Signal()
    """Drawings are to be read with the network in use again."""

    def __init__(self, pad: QWidget, messages: Messages, *, data_dir: Path | None = None) -> None:
        super().__init__()
        self.setObjectName("insideTab")
        self._square = Square(pad, _PAD_SIDES[0])
        # First of all, so that the keyboard begins there.
        self._square.setParent(self)
        self._reading: Reading | None = None
        self._newest: Reading | None = None
        self._remark: tuple[str, NDArray[np.uint8]] | None = None
        self.messages = messages
        self.experiment = Experiment(data_dir, messages, self)
        self.network = NetworkView()
        self.details = Details(self.network, self.experiment, messages, data_dir)
        self._sentence = named(QLabel(), "insideSentence")
        self._sentence.setWordWrap(True)
        tip = tr("Show at once what the network makes of each stroke; off, the picture stays as it is")
        self.live = _switch("insideLive", tr("Follow the drawing"), tip)
        tip = tr("Show the largest contributions of each layer, followed back from the answer")
        self.paths = _switch("insidePaths", tr("Strongest paths"), tip)
        self.clear = named(
            QPushButton(tr("Clear")), "insideClear", tr("Clear the drawing"), tr("Start with an empty canvas")
        )
        self._lay_out()
        self.live.toggled.connect(self._follow_live)
        self.paths.toggled.connect(self.network.set_shows_paths)
        self.clear.clicked.connect(self.clear_asked)
        self.experiment.changed.connect(self._look)
        self.experiment.changed.connect(self._lend)
        self.details.tries.read_with.toggled.connect(self._lend)
        for earlier, later in pairwise((pad, self.clear, self.live, self.paths, self.network, self.details)):
            QWidget.setTabOrder(earlier, later)
        self._say_what_is_shown()

    @Slot(object)
    def show_recognizer(self, recognizer: Recognizer | None) -> None:
        """Show another network from now on; None where there is none."""
        self._remark = None
        self.experiment.use(recognizer)

    @Slot(object)
    def show_reading(self, reading: Reading) -> None:
        """Show what the network makes of a picture that was read."""
        if self.live.isChecked() or self._is_seen(reading.picture) or self._reading is None:
            self._reading, self._newest = reading, None
            self._look()
        else:
            self._newest = reading
            self._say_what_is_shown()

    def remark(self, words: str, picture: NDArray[np.uint8]) -> None:
        """Show a sentence for as long as a certain picture, uint8 [32, 32], is shown, and follow the drawing."""
        self._remark = words, picture
        self.live.setChecked(True)

    @Slot()
    def lend_no_more(self) -> None:
        """Take back that drawings are read with the edited network."""
        self.details.tries.read_with.setChecked(False)

    def close_threads(self) -> None:
        """End all work in the background."""
        self.experiment.close()
        self.details.close_threads()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._look()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._square.set_preferred_side(min(round(_PAD_SHARE * self.height()), _PAD_SIDES[1]))

    def _lay_out(self) -> None:
        help_button = HelpButton("network", tr("What is this network?"))
        head = row((self._sentence, 1), self.clear, self.live, self.paths, help_button, spacing=2 * SPACE)
        upper = row(self._square, (self.network, 1), spacing=2 * SPACE)
        upper.setAlignment(self._square, Qt.AlignmentFlag.AlignTop)
        self.setLayout(column(head, (upper, 3), (self.details, 4), margins=(2 * SPACE, SPACE)))

    def _say_what_is_shown(self) -> None:
        """Show that the network is edited, else the remark on the picture, else why no digit is read."""
        reading, tone = self._reading, Tone.WARN
        if self.experiment.edits:
            words = tr("This is the edited network: “Try things” has the way back.")
        elif self._remark is not None and self._is_seen(self._remark[1]):
            tone, words = Tone.PLAIN, self._remark[0]
        elif self._newest is not None:
            words = tr("The network shows an earlier drawing: switch “Follow the drawing” on to catch up.")
        elif reading is not None and reading.guess is not None and reading.refusal is not None:
            words = reason_of(reading.refusal, reading.rivals)
        else:
            tone = Tone.MUTED
            words = tr("What each layer makes of your digit, from the pixels to the ten scores.")
        self._sentence.setText(words)
        set_tone(self._sentence, tone)

    def _is_seen(self, picture: NDArray[np.uint8]) -> bool:
        return self._reading is not None and np.array_equal(self._reading.picture, picture)

    @Slot(bool)
    def _follow_live(self, on: bool) -> None:
        if on and self._newest is not None:
            self._reading, self._newest = self._newest, None
            self._look()

    @Slot()
    def _lend(self) -> None:
        if self.details.tries.read_with.isChecked():
            self.lent.emit(self.experiment.edited)
        else:
            self.returned.emit()

    @Slot()
    def _look(self) -> None:
        """Compute and show the activations, while the tab is visible."""
        self._say_what_is_shown()
        original, edited = self.experiment.original, self.experiment.edited
        if original is None or edited is None or self._reading is None or not self.isVisible():
            return
        insight = Insight.of(edited, self._reading.picture)
        self.network.show_insight(insight, off=self.experiment.edits.off)
        self.details.show_insight(
            insight, insight if edited is original else Insight.of(original, self._reading.picture)
        )


def _switch(name: str, words: str, tip: str) -> QCheckBox:
    box = named(QCheckBox(words), name, words, tip)
    box.setChecked(True)
    return box
