"""Things to try: change the network, and see what that does to the answer and to the test digits."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QSlider

from app.dialogs.help import HelpButton
from app.inside.insight import Insight
from app.inside.network_editor import Accuracy, Experiment
from app.inside.network_layout import GRIDS
from app.inside.page import Page, text_label
from app.inside.wording import weight_words
from app.qt.override import override
from app.qt.translation import figure, tr
from app.theme.theme import SPACE, TextSize, sized_font
from app.widgets.building import empty_grid, named, plain_label, push_button, row, stacked
from lenet.inspection.edits import MOST_PRUNED, Edits
from lenet.recognition.reading import whole_percent


class TryPage(Page):
    """Offers edits of the network, and shows their effect.

    ``prune`` is a slider in percent, ``read_with`` whether drawings are to be read with the edited network.
    """

    def __init__(self, experiment: Experiment) -> None:
        self._experiment = experiment
        self.prune = named(
            QSlider(Qt.Orientation.Horizontal),
            "tryPrune",
            tr("Prune the smallest weights, in percent"),
            tr("Set the smallest weights of the whole network to 0"),
        )
        self.prune.setRange(0, round(100 * MOST_PRUNED))
        self.prune.setPageStep(5)
        self._is_dragged_on = False
        self._pruned, self._changes = named(QLabel(), "tryPruned"), text_label("tryChanges")
        widest = tr("{percent} %", percent=95)
        self._pruned.setMinimumWidth(self._pruned.fontMetrics().horizontalAdvance(widest))
        self.undo = push_button("tryUndo", tr("Undo"), tr("Take the last change of the network back"))
        self.reset = push_button("tryReset", tr("Start over"), tr("Take all changes of the network back"))
        tip = tr("Save it as a file, to load it again")
        self.save = push_button("trySave", tr("Save the edited network…"), tip)
        self.read_with = named(
            QCheckBox(tr("Read drawings with it")),
            "tryReadWith",
            tr("Read drawings with the edited network"),
            tr("Use the edited network in the Draw tab, for as long as there are changes"),
        )
        self._cells = {
            name: named(QLabel(), name)
            for name in ("originalAnswer", "originalAccuracy", "editedAnswer", "editedAccuracy")
        }
        label = QLabel(tr("Prune the smallest weights"))
        label.setBuddy(self.prune)
        super().__init__(
            "tryPage",
            tr("Change the network and see how the answer changes; nothing is lost."),
            HelpButton("experiments", tr("What can be tried?")),
            stacked(
                row(label, (self.prune, 1), self._pruned, 1),
                self._changes,
                self._comparison(),
                row(self.undo, self.reset, self.save, self.read_with, 1),
            ),
        )
        self.prune.sliderPressed.connect(self._begin_gesture)
        self.prune.valueChanged.connect(self._prune)
        self.prune.sliderReleased.connect(self._begin_gesture)
        self.undo.clicked.connect(experiment.undo)
        self.reset.clicked.connect(experiment.reset)
        experiment.changed.connect(self._show_edits)
        experiment.measured.connect(self._show_accuracy)
        self._show_edits()

    def show_answers(self, original: Insight, edited: Insight) -> None:
        """Show what the network says as it is, and as it was edited."""
        for name, insight in (("original", original), ("edited", edited)):
            words = tr("nothing to read")
            if not insight.is_blank:
                percent = whole_percent(insight.probabilities[insight.answer])
                words = tr("{digit} with {percent} %", digit=insight.answer, percent=percent)
            self._cells[f"{name}Answer"].setText(words)

    @override
    def event(self, event: QEvent) -> bool:
        # The key for undo takes an edit back here, and not a stroke.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and self._experiment.can_undo
        ):
            event.accept()
            return True
        return super().event(event)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self._experiment.undo()
        else:
            super().keyPressEvent(event)

    def _comparison(self) -> QGridLayout:
        grid = empty_grid(across=4 * SPACE)
        for column, words in enumerate((tr("this drawing"), tr("test digits read right")), start=1):
            grid.addWidget(plain_label(words, wraps=False), 0, column)
        grid.addWidget(QLabel(tr("As it is")), 1, 0)
        grid.addWidget(QLabel(tr("Edited")), 2, 0)
        for number, cell in enumerate(self._cells.values()):
            cell.setFont(sized_font(TextSize.BODY, bold=True))
            grid.addWidget(cell, 1 + number // 2, 1 + number % 2)
        grid.setColumnStretch(3, 1)
        return grid

    @Slot()
    def _begin_gesture(self) -> None:
        self._is_dragged_on = False

    @Slot(int)
    def _prune(self, percent: int) -> None:
        edits = self._experiment.edits
        self._experiment.edit(replace(edits, pruned=percent / 100), is_same_gesture=self._is_dragged_on)
        self._is_dragged_on = self.prune.isSliderDown()

    @Slot()
    def _show_edits(self) -> None:
        experiment = self._experiment
        edits = experiment.edits
        with QSignalBlocker(self.prune):
            self.prune.setValue(round(100 * edits.pruned))
        self.prune.setEnabled(experiment.original is not None)
        self._pruned.setText(tr("{percent} %", percent=round(100 * edits.pruned)))
        self._changes.setText(_change_words(edits))
        self.undo.setEnabled(experiment.can_undo)
        for button in (self.reset, self.save, self.read_with):
            button.setEnabled(bool(edits))
        if not edits:
            self.read_with.setChecked(False)
        waiting = tr("reading them…") if edits else "–"
        for name in ("originalAccuracy", "editedAccuracy"):
            self._cells[name].setText(waiting)

    @Slot(object)
    def _show_accuracy(self, accuracy: Accuracy) -> None:
        name = accuracy.test_set.name
        for cell, share in (("originalAccuracy", accuracy.original), ("editedAccuracy", accuracy.edited)):
            percent, total = figure(100 * share.value, ".1f"), figure(share.total, ",")
            words = tr("{percent} % of {total} of {name}", percent=percent, total=total, name=name)
            self._cells[cell].setText(words)


def _change_words(edits: Edits) -> str:
    if not edits.off and not edits.weights:
        return tr("In “One unit” you can switch units off and change single weights.")
    parts = []
    if edits.off:
        names = ", ".join(
            tr("{stage} map {channel}", stage=stage, channel=channel)
            if GRIDS[stage].side > 1
            else tr("{stage} unit {channel}", stage=stage, channel=channel)
            for stage, channel in sorted(edits.off)
        )
        parts.append(tr("Switched off: {names}.", names=names))
    if edits.weights:
        names = ", ".join(weight_words(at, value, digits=3) for at, value in edits.weights)
        parts.append(tr("Changed: {names}.", names=names))
    return " ".join(parts)
