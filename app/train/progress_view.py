"""How far a run is: a line of words, a bar for the whole run, and one for the epoch."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLabel, QProgressBar, QSizePolicy, QWidget

from app.qt.translation import tr
from app.theme.theme import SPACE, TextSize, Tone, set_tone, sized_font
from app.widgets.fixed_label import FixedLabel

_STEPS = 1000

_STATUS_LINES = 3
"""As many as the longest sentence needs in the narrowest window."""


class ProgressView(QWidget):
    """Shows how far a run is.

    Attributes
    ----------
    status
        The line of words, a label.
    """

    def __init__(self) -> None:
        super().__init__()
        self._steady = FixedLabel(_STATUS_LINES)
        self.status = self._steady.label
        self.status.setObjectName("trainStatus")
        self.status.setAccessibleName(tr("State of the training"))
        self._run = self._bar("runProgress", tr("Progress of the run"))
        self._epoch = self._bar("epochProgress", tr("Progress of the epoch"))
        self._epoch.setProperty("quiet", "true")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        grid.addWidget(self._steady, 0, 0, 1, 2)
        for row, (title, bar) in enumerate(((tr("Run"), self._run), (tr("Epoch"), self._epoch)), start=1):
            label = QLabel(title)
            label.setFont(sized_font(TextSize.SMALL))
            set_tone(label, Tone.MUTED)
            grid.addWidget(label, row, 0)
            grid.addWidget(bar, row, 1)
        grid.setColumnStretch(1, 1)

    def show_parts(self, *, run: float, epoch: float) -> None:
        """Show which parts of the run and of the epoch are done, from 0 to 1."""
        for bar, part in ((self._run, run), (self._epoch, epoch)):
            value = round(_STEPS * part)
            if bar.value() != value:
                bar.setValue(value)

    def _bar(self, name: str, accessible_name: str) -> QProgressBar:
        bar = QProgressBar()
        bar.setObjectName(name)
        bar.setAccessibleName(accessible_name)
        bar.setRange(0, _STEPS)
        bar.setValue(0)
        bar.setTextVisible(False)
        bar.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return bar
