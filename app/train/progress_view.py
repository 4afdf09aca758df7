"""How far a run is, and how well its best network reads."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from app.qt.translation import tr
from app.theme.theme import SPACE, TextSize
from app.train.runs.snapshot import Trained
from app.train.words import show_percent
from app.widgets.building import column, named, plain_label, push_button, row
from app.widgets.labels import FixedLabel

_STEPS = 1000

_STATUS_LINES = 4
"""As many as the longest sentence needs in the narrowest window."""


class ProgressView(QWidget):
    """A line of words, ``status``, a bar for the whole run, and one for the epoch."""

    def __init__(self) -> None:
        super().__init__()
        line = FixedLabel(_STATUS_LINES)
        self.status = named(line.label, "trainStatus", tr("State of the training"))
        self._run = _bar("runProgress", tr("Progress of the run"))
        self._epoch = _bar("epochProgress", tr("Progress of the epoch"))
        self._epoch.setProperty("quiet", "true")
        self.setLayout(column(line, self._run, self._epoch, spacing=SPACE // 2))

    def show_parts(self, *, run: float, epoch: float) -> None:
        """Show which parts of the run and of the epoch are done, from 0 to 1."""
        for bar, part in ((self._run, run), (self._epoch, epoch)):
            bar.setValue(round(_STEPS * part))


class ResultView(QWidget):
    """The accuracy of a run's best network, and the button that saves it."""

    def __init__(self) -> None:
        super().__init__()
        self._accuracy = plain_label(
            name="accuracy",
            accessible_name=tr("Accuracy"),
            size=TextSize.TITLE,
            bold=True,
            tone=None,
            wraps=False,
        )
        self._caption = plain_label(name="accuracyCaption")
        self.save = push_button("save", tr("Save…"))
        figures = column(1, self._accuracy, self._caption, 1, spacing=0)
        for label in (self._accuracy, self._caption):
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setLayout(row(figures, self.save, spacing=2 * SPACE))
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


def _bar(name: str, accessible: str) -> QProgressBar:
    bar = named(QProgressBar(), name, accessible, tip=accessible)
    bar.setRange(0, _STEPS)
    bar.setValue(0)
    bar.setTextVisible(False)
    bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return bar
