"""What is to be evaluated, the button that starts it, and how far it is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QProgressBar, QPushButton, QWidget

from app.evaluate.choices import DigitsBox, Kind, NetworkBox
from app.evaluate.request import NetworkChoice, Selection
from app.qt.translation import tr
from app.theme.theme import SPACE, Tone, set_tone
from app.widgets.building import column, empty_grid, keep_place, named, push_button
from app.widgets.labels import FixedLabel

_STATUS_LINES = 2
"""As many as the longest sentence needs in the narrowest window."""


class Controls(QWidget):
    """Three lists, ``network``, ``digits`` and ``compared``, and two buttons in a row; below them the state and a bar.

    ``start`` starts, and while something is done, cancels; ``export`` opens the menu of what can be saved.
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
        self.start = QPushButton()
        self.start.setDefault(True)
        self.export = push_button(
            "evaluateExport", tr("Save"), tr("Save the report, the tables or this view")
        )
        self._status_place = FixedLabel(_STATUS_LINES)
        self.status = named(self._status_place.label, "evaluateStatus", tr("State of the evaluation"))
        self._bar = named(QProgressBar(), "evaluateProgress", tr("Progress of the evaluation"))
        self._bar.setTextVisible(False)
        keep_place(self._bar)
        self._lists = {
            tr("Network"): self.network,
            tr("Digits"): self.digits,
            tr("Compare with"): self.compared,
        }
        self._lay_out()
        self.show_busy(is_busy=False)
        for part in self._lists.values():
            part.choice_changed.connect(self.choice_changed)

    @property
    def choice(self) -> Selection:
        """What is chosen now."""
        return Selection(self.network.key, self.digits.source, self.compared.key)

    def go_on_from(self, before: Controls) -> None:
        """Choose what was chosen there."""
        for part, other in zip(self._lists.values(), before._lists.values(), strict=True):
            part.go_on_from(other)

    def show_busy(self, *, is_busy: bool) -> None:
        """Offer to start, or to cancel; while something is done, what is done stays as it is."""
        words = tr("Cancel") if is_busy else tr("Start evaluation")
        tip = tr("Cancel this evaluation") if is_busy else tr("Read the digits with this network")
        named(self.start, "evaluateStart", words, tip).setText(words)
        for part in self._lists.values():
            part.setEnabled(not is_busy)
        if not is_busy:
            self.show_progress(1, 1)

    def show_progress(self, done: int, count: int) -> None:
        """Show how far it is; while nothing is known of that, the bar only moves."""
        self._bar.setVisible(done < count or not count)
        self._bar.setRange(0, count)
        self._bar.setValue(done)

    def say(self, words: str, *, tone: Tone = Tone.MUTED) -> None:
        """Say something."""
        self.status.setText(words)
        set_tone(self.status, tone)

    def _lay_out(self) -> None:
        grid = empty_grid(across=SPACE)
        for place, (words, part) in enumerate(self._lists.items()):
            title = QLabel(words)
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
