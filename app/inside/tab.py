"""The Inside tab: the activations of the network on the digit, and below them the details."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QWidget

from app.dialogs.help import HelpButton
from app.inside.insight import Insight
from app.inside.network_editor import Experiment
from app.inside.network_view import NetworkView
from app.inside.pages import Details
from app.inside.tour import Highlight, TourBar, TourStep
from app.qt.override import override
from app.qt.translation import tr
from app.services.messages import Messages
from app.theme.theme import SPACE, TextSize, Tone, set_tone, sized_font
from app.widgets.building import column, keep_place, named, plain_label, push_button, row, stacked
from app.widgets.choices import copy_choices
from app.widgets.refusal_text import reason_of
from app.widgets.square import Square
from app.widgets.themed_widget import FollowsTheme
from lenet.recognition.reading import Reading, whole_percent
from lenet.recognition.recognizer import Recognizer

_PAD_SHARE = 0.36
"""Of the tab's height, for the side of what is drawn on."""

_PAD_SIDES = (22 * SPACE, 52 * SPACE)
"""The smallest and the largest, in device-independent pixels."""

_ANSWER_ZOOM = 4.0


class InsideTab(QWidget):
    """Shows the inside of a network while it reads; what is drawn on, the ``pad``, becomes a child of the tab.

    MNIST is in ``data_dir``, or else in one of the usual places.
    """

    clear_asked = Signal()
    """The drawing is to be cleared."""

    lent = Signal(object)
    """The edited `Recognizer` that drawings are to be read with, until `returned`."""

    example_asked = Signal()
    """The digit of the guided tour is to be drawn."""

    returned = Signal()
    """Drawings are to be read with the network in use again."""

    def __init__(self, pad: QWidget, messages: Messages, *, data_dir: Path | None = None) -> None:
        super().__init__()
        self.setObjectName("insideTab")
        # First of all, so that the keyboard begins there.
        self.tour, self._square = TourBar(), Square(pad, _PAD_SIDES[0])
        for part in (self.tour, self._square):
            part.setParent(self)
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
        self._answer, self._sure = _Answer(), plain_label(name="insideSure", size=TextSize.BODY, wraps=False)
        self.undo = push_button("insideUndo", tr("Undo"), tr("Take the last change of the network back"))
        keep_place(self.undo)
        self._help = HelpButton("network", tr("What is this network?"))
        self._help.setProperty("small", "true")
        self._mark = Highlight(self)
        self._lay_out()
        self.live.toggled.connect(self._follow_live)
        self.paths.toggled.connect(self.network.set_shows_paths)
        self.clear.clicked.connect(self.clear_asked)
        self.experiment.changed.connect(self._look)
        self.experiment.changed.connect(self._lend)
        self.undo.clicked.connect(self.experiment.undo)
        self.tour.example.clicked.connect(self.example_asked)
        self.tour.step_changed.connect(self._show_step)
        self.details.tries.read_with.toggled.connect(self._lend)
        for earlier, later in pairwise(
            (pad, self.clear, self.live, self.paths, self._help, self.network, self.undo, self.details)
        ):
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

    @Slot()
    def start_tour(self) -> None:
        """Lead through the lesson, from its beginning."""
        self.tour.start()

    def go_on_from(self, before: InsideTab) -> None:
        """Show what was shown there, with the same edits."""
        self.experiment.go_on_from(before.experiment)
        self.network.choose(before.network.unit)
        copy_choices(before, self)
        self.tour.go_on_from(before.tour)

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
        self._head = QWidget()
        self._head.setLayout(
            row((self._sentence, 1), self.clear, self.live, self.paths, self._help, spacing=2 * SPACE)
        )
        side = stacked(self._answer, self._sure, self.undo, 1)
        upper = row(self._square, (self.network, 1), side, spacing=SPACE)
        upper.setAlignment(self._square, Qt.AlignmentFlag.AlignTop)
        self.setLayout(
            column(self.tour, self._head, (upper, 3), (self.details, 4), margins=(2 * SPACE, SPACE))
        )

    @Slot(object)
    def _show_step(self, step: TourStep | None) -> None:
        """Show the page of a step of the tour, and mark what it is about; its words take the place of the head."""
        self._head.setHidden(step is not None)
        if step is None:
            self._mark.mark(None)
            return
        page = getattr(self.details, step.page)
        self.details.setCurrentWidget(page)
        target = self.findChild(QWidget, step.target)
        assert target is not None
        if page.isAncestorOf(target):
            page.ensureWidgetVisible(target)
        self._mark.mark(target)

    def _show_answer(self, insight: Insight) -> None:
        """Show the answer beside the network."""
        is_read = not insight.is_blank
        percent = whole_percent(insight.probabilities[insight.answer])
        self._answer.setText(str(insight.answer) if is_read else "")
        self._sure.setText(tr("{percent} % sure", percent=percent) if is_read else "")
        is_refused = self._reading is not None and self._reading.refusal is not None
        set_tone(self._answer, Tone.MUTED if is_refused else Tone.PLAIN)
        self._sure.setVisible(not is_refused)

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
        self.undo.setVisible(self.experiment.can_undo)
        original, edited = self.experiment.original, self.experiment.edited
        if original is None or edited is None or self._reading is None or not self.isVisible():
            return
        insight = Insight.of(edited, self._reading.picture)
        self._show_answer(insight)
        self.network.show_insight(insight, off=self.experiment.edits.off)
        self.details.show_insight(
            insight, insight if edited is original else Insight.of(original, self._reading.picture)
        )


class _Answer(FollowsTheme, QLabel):
    """A digit, large enough to be read from afar."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "insideAnswer", tr("Answer"))
        self.update_theme()

    @override
    def update_theme(self) -> None:
        self.setFont(sized_font(TextSize.TITLE, zoom=_ANSWER_ZOOM, bold=True))
        # Nothing moves when it comes or goes.
        widest = tr("{percent} % sure", percent=100)
        self.setMinimumWidth(QFontMetrics(sized_font(TextSize.BODY)).horizontalAdvance(widest))


def _switch(name: str, words: str, tip: str) -> QCheckBox:
    box = named(QCheckBox(words), name, words, tip)
    box.setChecked(True)
    return box
