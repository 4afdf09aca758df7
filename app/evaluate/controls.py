"""What is to be evaluated, the button that starts it, and how far it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QWidget,
)

from app.evaluate.choices import DigitsBox, Kind, NetworkBox
from app.evaluate.request import NetworkChoice, Selection
from app.qt.translation import tr
from app.theme.theme import SPACE, Tone, set_tone
from app.widgets.building import column, named, push_button
from app.widgets.fixed_label import FixedLabel

_STATUS_LINES = 2
"""As many as the longest sentence needs in the narrowest window."""


class Controls(QWidget):
    """Three lists and two buttons in a row; below them the state and a bar.

    Attributes
    ----------
    network, digits, compared
        The lists.
    start
        Starts, and while something is done, cancels.
    export
        Opens the menu of what can be saved.
    status
        A line of words.
    """

    choice_changed = Signal()
    """Another network or other digits are chosen."""

    def __init__(
        self, in_use: Callable[[], NetworkChoice | None], data_dir: Path | None, collection: Path
    ) -> None:
        super().__init__()
        self.network = NetworkBox(
            "evaluateNetwork",
            tr("Network"),
            tr("The network to evaluate"),
            in_use=in_use,
            kinds=(Kind.IN_USE, Kind.BUILT_IN),
        )
        self.digits = DigitsBox(data_dir, collection)
        self.compared = NetworkBox(
            "evaluateAgainst",
            tr("Compare with"),
            tr("A second network that reads the same digits"),
            in_use=in_use,
            kinds=(Kind.NONE, Kind.IN_USE, Kind.BUILT_IN),
        )
        self.start = named(QPushButton(), "evaluateStart")
        self.start.setDefault(True)
        self.export = push_button(
            "evaluateExport", tr("Save"), tr("Save the report, the tables or this view")
        )
        self._status_place = FixedLabel(_STATUS_LINES)
        self.status = named(self._status_place.label, "evaluateStatus", tr("State of the evaluation"))
        self._bar = named(QProgressBar(), "evaluateProgress", tr("Progress of the evaluation"))
        self._bar.setTextVisible(False)
        self._titles = [QLabel(words) for words in (tr("Network"), tr("Digits"), tr("Compare with"))]
        self._lay_out()
        self.show_busy(is_busy=False)
        for part in (self.network, self.digits, self.compared):
            part.choice_changed.connect(self.choice_changed)

    @property
    def choice(self) -> Selection:
        """What is chosen now."""
        return Selection(self.network.key, self.digits.source, self.compared.key)

    def show_busy(self, *, is_busy: bool) -> None:
        """Offer to start, or to cancel; while something is done, what is done stays as it is."""
        words = tr("Cancel") if is_busy else tr("Start evaluation")
        self.start.setText(words)
        self.start.setAccessibleName(words)
        self.start.setToolTip(
            tr("Cancel this evaluation") if is_busy else tr("Read the digits with this network")
        )
        for part in (self.network, self.digits, self.compared):
            part.setEnabled(not is_busy)
        if not is_busy:
            self.show_progress(0, 1)

    def show_progress(self, done: int, count: int) -> None:
        """Show how far it is; while nothing is known of that, the bar only moves."""
        self._bar.setRange(0, count)
        self._bar.setValue(done)

    def say(self, words: str, *, tone: Tone = Tone.MUTED) -> None:
        """Say something."""
        self.status.setText(words)
        set_tone(self.status, tone)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setHorizontalSpacing(SPACE)
        grid.setVerticalSpacing(SPACE // 2)
        for place, (title, part) in enumerate(
            zip(self._titles, (self.network, self.digits, self.compared), strict=True)
        ):
            title.setBuddy(part)
            set_tone(title, Tone.MUTED)
            grid.addWidget(title, 0, place)
            grid.addWidget(part, 1, place)
            grid.setColumnStretch(place, 1)
        # As wide with either of its words, so that nothing moves.
        self.start.setText(tr("Start evaluation"))
        self.start.setMinimumWidth(self.start.sizeHint().width())
        grid.addWidget(self.start, 1, 3)
        grid.addWidget(self.export, 1, 4)
        self.setLayout(column(grid, self._bar, self._status_place, spacing=SPACE // 2))
