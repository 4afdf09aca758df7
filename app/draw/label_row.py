"""A row of ten buttons that label a drawing, so that it is kept as a training digit."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolButton, QWidget

from app.qt.override import override
from app.qt.translation import tr
from app.theme.theme import SPACE, TextSize, Tone, set_tone, sized_font
from app.widgets.building import column, keep_place, named, row

DIGITS = range(10)

_LEAST_SIDE = 3 * SPACE
"""Of a button, in device-independent pixels: a target size that suits everyone (WCAG 2.2, 2.5.8)."""

_GAP = 2
"""Between the parts, in device-independent pixels."""


class LabelRow(QWidget):
    """The buttons 0 to 9; the one that was chosen stays down, and another press takes it back.

    Ctrl and a digit do the same.
    """

    chosen = Signal(object)
    """The drawing's digit; None if it is to be kept no longer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("labelRow")
        self._words = named(QLabel(), "labelWords")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._label: int | None = None
        self._is_possible = False
        self._buttons = [self._make_button(digit) for digit in DIGITS]
        self._taught = 0
        self._learned: int | None = None
        tip = tr("Have the network learn your digits beside others; what it reads then can be kept or not")
        self.learn = named(QToolButton(), "learnNow", tr("Learn now"), tip)
        self.learn.setText(tr("Learn now"))
        self.learn.setProperty("digit", "true")
        keep_place(self.learn)
        buttons = row(*((button, 1) for button in self._buttons), spacing=_GAP)
        self.setLayout(column(row((self._words, 1), self.learn), buttons, spacing=_GAP))
        self.set_zoom(1.0)
        self._show_state()

    def set_possible(self, possible: bool) -> None:
        """Enable the buttons, or show that there is nothing to label."""
        # This is called after every move of the pen.
        if possible != self._is_possible:
            self._is_possible = possible
            self._show_state()

    @Slot(object)
    def show_label(self, label: int | None) -> None:
        """Show what the drawing is kept as; None if it is not kept."""
        if label != self._label:
            self._label = label
            self._show_state()

    def show_taught(self, count: int) -> None:
        """Show how many digits are kept to be learned."""
        self._taught = count
        self._show_state()

    def show_learning(self, percent: int | None) -> None:
        """Show how far the network has learned them; None while it learns nothing."""
        if percent != self._learned:
            self._learned = percent
            self._show_state()

    @override
    def minimumSizeHint(self) -> QSize:
        """Return the size of the smallest row, whatever this one has grown to."""
        count = len(DIGITS)
        return QSize(count * _LEAST_SIDE + (count - 1) * _GAP, _GAP + 2 * _LEAST_SIDE)

    def set_zoom(self, zoom: float) -> None:
        """Magnify the row with the panel it is in."""
        for widget in (self._words, self.learn, *self._buttons):
            widget.setFont(sized_font(TextSize.SMALL, zoom=zoom))

    def _make_button(self, digit: int) -> QToolButton:
        button = named(QToolButton(), f"itIs{digit}", tr("It is {digit}", digit=digit))
        button.setText(str(digit))
        button.setCheckable(True)
        button.setProperty("digit", "true")
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(partial(self._choose, digit))
        # A shortcut of the button itself would hold it down for a moment first.
        QShortcut(QKeySequence(str(digit)), self).activated.connect(button.click)
        return button

    def _choose(self, digit: int) -> None:
        self.show_label(None if digit == self._label else digit)
        self.chosen.emit(self._label)

    def _show_state(self) -> None:
        is_kept = self._label is not None
        words = tr("Kept as {label}", label=self._label) if is_kept else tr("It is a…")
        if self._learned is not None:
            words = tr("Learning: {percent} %", percent=self._learned)
        elif is_kept and self._taught:
            words = tr("Kept as {label}: {count} taught", label=self._label, count=self._taught)
        self._words.setText(words)
        self.learn.setVisible(self._taught > 0 and self._learned is None)
        set_tone(self._words, Tone.GOOD if is_kept else Tone.MUTED)
        for digit, button in enumerate(self._buttons):
            button.setEnabled(self._is_possible)
            button.setChecked(digit == self._label)
            button.setToolTip(self._tip(digit))

    def _tip(self, digit: int) -> str:
        if not self._is_possible:
            return tr("Draw a digit first, then say what it is")
        if digit == self._label:
            return tr("Keep this drawing no longer ({digit})", digit=digit)
        return tr("Keep this drawing as {digit}, to learn from ({digit})", digit=digit)
