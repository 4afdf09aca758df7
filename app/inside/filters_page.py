"""The weights of every layer: as they are, at the start of training, and what training changed."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QComboBox, QLabel

from app.dialogs.help import HelpButton
from app.inside.network_layout import GRIDS
from app.inside.page import Page, text_label
from app.inside.weights_view import WeightsView
from app.inside.wording import help_of, number_words, weight_words
from app.qt.translation import tr
from app.theme.theme import SPACE, Tone, set_tone
from app.widgets.building import named, row, stacked
from lenet.inspection.activations import Unit, stage_before
from lenet.inspection.contributions import LEARNING_STAGES
from lenet.inspection.edits import WeightPlace
from lenet.inspection.weight_image import weight_sheet
from lenet.nn.arrays import Array
from lenet.nn.lenet5 import LeNet5
from lenet.recognition.recognizer import Recognizer
from lenet.training.trained_model import network_at_start

NOW, START, CHANGE = range(3)
"""What is shown, in the order of the choices."""


class FiltersPage(Page):
    """Shows all ``weights`` of the layer ``stage``: at one ``moment``, or their `CHANGE`."""

    unit_chosen = Signal(object)
    """The `Unit` whose filter was clicked; of a convolution, that in the middle of its map."""

    def __init__(self) -> None:
        self._recognizer: Recognizer | None = None
        self._original: Recognizer | None = None
        self._start: LeNet5 | None = None
        tip = tr("Which layer’s weights are shown")
        self.stage = named(QComboBox(), "filtersStage", tr("Layer"), tip)
        self.stage.addItems([_layer_words(stage) for stage in LEARNING_STAGES])
        tip = tr("The weights now, before the first step of training, or their difference")
        self.moment = named(QComboBox(), "filtersMoment", tr("Which weights"), tip)
        self.moment.addItems([tr("as they are"), tr("at the start of training"), tr("what training changed")])
        self.weights = WeightsView()
        self._about, self._pointed = text_label("filtersAbout"), text_label("filtersPointed")
        set_tone(self._about, Tone.MUTED)
        self._help = HelpButton("convolution", tr("What is a convolution?"))
        stage_label, moment_label = QLabel(tr("Layer")), QLabel(tr("Weights"))
        stage_label.setBuddy(self.stage)
        moment_label.setBuddy(self.moment)
        head = row(stage_label, self.stage, moment_label, self.moment)
        head.addSpacing(SPACE)
        head.addWidget(self._pointed, stretch=1)
        super().__init__(
            "filtersPage",
            tr(
                "What every layer has learned: all its weights as one picture. Click one to see its unit at work."
            ),
            self._help,
            stacked(head, self._about, self.weights),
        )
        self.stage.currentIndexChanged.connect(self._show)
        self.moment.currentIndexChanged.connect(self._show)
        self.weights.pointed.connect(self._tell)
        self.weights.chosen.connect(self._choose)

    def show_network(self, recognizer: Recognizer, original: Recognizer) -> None:
        """Show the weights of a network, and of the network that it was before it was edited."""
        if original is not self._original:
            self._original, self._start = original, network_at_start(original.meta)
            self._allow_start()
        if recognizer is not self._recognizer:
            self._recognizer = recognizer
            self._show()

    def _allow_start(self) -> None:
        """Offer the start and the change only where the start is known."""
        model = self.moment.model()
        assert isinstance(model, QStandardItemModel)
        for moment in (START, CHANGE):
            model.item(moment).setEnabled(self._start is not None)
        if self._start is None:
            with QSignalBlocker(self.moment):
                self.moment.setCurrentIndex(NOW)

    @Slot()
    def _show(self) -> None:
        if self._recognizer is None:
            return
        stage, values = self._stage(), self._values()
        layer = self._recognizer.network.learning_layers[stage]
        largest = max(float(np.abs(each).max()) for each in values)
        self.weights.show_weights(weight_sheet(layer), values[self.moment.currentIndex()], largest=largest)
        self._about.setText(" ".join((_layout_words(stage), _change_words(values))))
        self._pointed.setText(tr("Point at a weight to read its number."))
        self._help.set_page(*help_of(stage))

    @Slot(int)
    def _tell(self, place: int) -> None:
        if self._recognizer is None:
            return
        stage = self._stage()
        now = self._recognizer.network.learning_layers[stage].W
        at = WeightPlace(stage, *divmod(place, now.shape[1]))
        words = weight_words(at, float(now[at.row, at.column]), digits=4)
        if self._start is not None:
            before = float(self._start.learning_layers[stage].W[at.row, at.column])
            words = tr("{words}; at the start {value}", words=words, value=number_words(before, digits=4))
        self._pointed.setText(words)

    @Slot(int)
    def _choose(self, place: int) -> None:
        assert self._recognizer is not None
        stage = self._stage()
        middle = GRIDS[stage].side // 2
        channel = place % self._recognizer.network.learning_layers[stage].W.shape[1]
        self.unit_chosen.emit(Unit(stage, channel, middle, middle))

    def _stage(self) -> str:
        return LEARNING_STAGES[self.stage.currentIndex()]

    def _values(self) -> tuple[Array, ...]:
        """Return the weights now, at the start, and the change, so far as they are known."""
        assert self._recognizer is not None
        now = self._recognizer.network.learning_layers[self._stage()].W.ravel()
        if self._start is None:
            return (now,)
        before = self._start.learning_layers[self._stage()].W.ravel()
        return now, before, now - before


def _change_words(values: tuple[Array, ...]) -> str:
    """Return how much training changed the layer, of what `_values` returns."""
    if len(values) == 1:
        return tr(
            "The weights at the start are not known: the file does not name them, or they were another network’s."
        )
    _, before, change = values
    percent = round(100 * float(np.linalg.norm(change) / np.linalg.norm(before)))
    return tr(
        "It started from random weights; what training changed, ‖W − W₀‖, is {percent} % of ‖W₀‖.",
        percent=percent,
    )


def _layer_words(stage: str) -> str:
    count, inputs = GRIDS[stage].channels, GRIDS[stage_before(stage)].channels
    if stage.startswith("conv"):
        return tr("{stage}: {count} filters for {maps} × 5×5", stage=stage, count=count, maps=inputs)
    return tr("{stage}: {count} units with {inputs} weights", stage=stage, count=count, inputs=inputs)


def _layout_words(stage: str) -> str:
    if stage == "conv1":
        return tr("Each square is a filter of 5×5 weights.")
    if stage.startswith("conv"):
        return tr(
            "Each column is a filter; its squares, from top to bottom, are for the maps of the layer before."
        )
    return tr("Each row is a unit; its weights, from left to right, are for the units of the layer before.")
