"""Things to try: change the network, and see what that does to the answer and to the test digits."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Slot
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)

from app.dialogs.help import HelpButton
from app.inside.insight import Insight
from app.inside.network_editor import Accuracy, Experiment
from app.inside.network_layout import GRIDS
from app.inside.page import Page, text_label
from app.inside.wording import number_words
from app.qt.override import override
from app.qt.translation import tr
from app.theme.theme import SPACE, TextSize, Tone, set_tone, sized_font
from lenet.evaluation.proportions import Share
from lenet.inspection.edits import MOST_PRUNED, Edits
from lenet.recognition.reading import whole_percent


class TryPage(Page):
    """Shows an experiment and what comes of it.

    Parameters
    ----------
    experiment
        What is changed.

    Attributes
    ----------
    prune
        The slider, in percent.
    read_with
        Whether drawings shall be read with the edited network.
    save
        Asks where the edited network goes.
    """

    def __init__(self, experiment: Experiment) -> None:
        self._experiment = experiment
        self.prune = QSlider(Qt.Orientation.Horizontal)
        self.prune.setObjectName("tryPrune")
        self.prune.setAccessibleName(tr("Prune the smallest weights, in percent"))
        self.prune.setToolTip(tr("Make the smallest weights of the whole network 0"))
        self.prune.setRange(0, round(100 * MOST_PRUNED))
        self.prune.setPageStep(5)
        self._is_dragged_on = False
        self._pruned, self._changes = QLabel(), text_label("tryChanges")
        self._pruned.setObjectName("tryPruned")
        self.undo = _button("tryUndo", tr("Undo"), tr("Take the last change of the network back"))
        self.reset = _button("tryReset", tr("Start over"), tr("Take all changes of the network back"))
        self.save = _button("trySave", tr("Save the edited network…"), tr("Save it as a file of parameters"))
        self.read_with = QCheckBox(tr("Read drawings with it"))
        self.read_with.setObjectName("tryReadWith")
        self.read_with.setAccessibleName(tr("Read drawings with the edited network"))
        self.read_with.setToolTip(
            tr("Let the Draw tab answer with the edited network, for as long as there are changes")
        )
        self._cells: dict[str, QLabel] = {}
        super().__init__(
            "tryPage",
            tr("Change the network and see what becomes of the answer; nothing is lost."),
            HelpButton("experiments", tr("What can be tried?")),
            self._content(),
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
        for row, insight in (("original", original), ("edited", edited)):
            words = tr("nothing to read")
            if not insight.is_blank:
                percent = whole_percent(insight.probabilities[insight.answer])
                words = tr("{digit} with {percent} %", digit=insight.answer, percent=percent)
            self._cells[f"{row}Answer"].setText(words)

    @override
    def event(self, event: QEvent) -> bool:
        """Keep the key for undo from the drawing, for here it takes an edit back."""
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
        """Take the last edit back."""
        if event.matches(QKeySequence.StandardKey.Undo):
            self._experiment.undo()
        else:
            super().keyPressEvent(event)

    def _content(self) -> QWidget:
        pruning = QHBoxLayout()
        pruning.setSpacing(SPACE)
        label = QLabel(tr("Prune the smallest weights"))
        label.setBuddy(self.prune)
        pruning.addWidget(label)
        pruning.addWidget(self.prune, stretch=1)
        pruning.addWidget(self._pruned)
        self._pruned.setMinimumWidth(
            self._pruned.fontMetrics().horizontalAdvance(tr("{percent} %", percent=95))
        )
        pruning.addStretch(1)
        buttons = QHBoxLayout()
        buttons.setSpacing(SPACE)
        for button in (self.undo, self.reset, self.save, self.read_with):
            buttons.addWidget(button)
        buttons.addStretch(1)
        content = QWidget()
        layout = QVBoxLayout(content)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addLayout(pruning)
        layout.addWidget(self._changes)
        layout.addLayout(self._comparison())
        layout.addLayout(buttons)
        return content

    def _comparison(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(4 * SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        for column, words in enumerate((tr("this drawing"), tr("test digits read right")), start=1):
            head = QLabel(words)
            head.setFont(sized_font(TextSize.SMALL))
            set_tone(head, Tone.MUTED)
            grid.addWidget(head, 0, column)
        for row, (name, words) in enumerate(
            (("original", tr("As it is")), ("edited", tr("Edited"))), start=1
        ):
            grid.addWidget(QLabel(words), row, 0)
            for column, kind in enumerate(("Answer", "Accuracy"), start=1):
                cell = QLabel()
                cell.setObjectName(f"{name}{kind}")
                cell.setFont(sized_font(TextSize.BODY, bold=True))
                self._cells[f"{name}{kind}"] = cell
                grid.addWidget(cell, row, column)
        grid.setColumnStretch(3, 1)
        return grid

    @Slot()
    def _begin_gesture(self) -> None:
        self._is_dragged_on = False

    @Slot(int)
    def _prune(self, percent: int) -> None:
        edits = self._experiment.edits
        changed = Edits(percent / 100, edits.off, edits.weights)
        self._experiment.edit(changed, is_same_gesture=self._is_dragged_on)
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
        self._cells["originalAccuracy"].setText(_share_words(accuracy.original, accuracy.test_set.name))
        self._cells["editedAccuracy"].setText(_share_words(accuracy.edited, accuracy.test_set.name))


def _change_words(edits: Edits) -> str:
    """Return which units are off, and which weights were changed."""
    if not edits.off and not edits.weights:
        return tr("In “One unit” you can switch units off and give weights another value.")
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
        names = ", ".join(
            tr(
                "{stage}.W[{row}, {column}] = {value}",
                stage=at.stage,
                row=at.row,
                column=at.column,
                value=number_words(value, digits=3),
            )
            for at, value in edits.weights
        )
        parts.append(tr("Changed: {names}.", names=names))
    return " ".join(parts)


def _share_words(share: Share, name: str) -> str:
    return tr(
        "{percent} % of {total} of {name}",
        percent=f"{100 * share.value:.1f}",
        total=f"{share.total:,}",
        name=name,
    )


def _button(name: str, words: str, tip: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    button.setAccessibleName(words)
    button.setToolTip(tip)
    return button
