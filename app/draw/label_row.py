"""A row of ten buttons that say what a drawing is, so that it is kept for learning."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QToolButton, QWidget

from app.theme import SPACE, TextSize, Tone, set_tone, sized_font
from app.translation import tr

DIGITS = range(10)

_LEAST_SIDE = 3 * SPACE
"""Of a button, in device-independent pixels: as much as a finger's tip or an unsteady hand needs."""


class LabelRow(QWidget):
    """The buttons 0 to 9; the one that was chosen stays down, and another press takes it back.

    Ctrl and a digit do the same.
    """

    chosen = Signal(object)
    """The drawing's digit; None if it is to be kept no longer."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("labelRow")
        self._words = QLabel()
        self._words.setObjectName("labelWords")
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._label: int | None = None
        self._buttons = [self._make_button(digit) for digit in DIGITS]
        self._lay_out()
        self.set_zoom(1.0)
        self.set_possible(False)
        self.show_label(None)

    def set_possible(self, possible: bool) -> None:
        """Let a digit be chosen, or say that there is nothing to choose one for."""
        for button in self._buttons:
            button.setEnabled(possible)
        self._show_tips()

    @Slot(object)
    def show_label(self, label: int | None) -> None:
        """Show what the drawing is kept as; None if it is not kept."""
        self._label = label
        for digit, button in zip(DIGITS, self._buttons, strict=True):
            button.setChecked(digit == label)
        is_kept = label is not None
        self._words.setText(tr("Kept as {label}", label=label) if is_kept else tr("It is a…"))
        set_tone(self._words, Tone.GOOD if is_kept else Tone.MUTED)
        self._show_tips()

    def set_zoom(self, zoom: float) -> None:
        """Magnify the row with the panel it is in."""
        self._words.setFont(sized_font(TextSize.SMALL, zoom=zoom))
        for button in self._buttons:
            button.setFont(sized_font(TextSize.SMALL, zoom=zoom))

    def _make_button(self, digit: int) -> QToolButton:
        button = QToolButton()
        button.setObjectName(f"itIs{digit}")
        button.setText(str(digit))
        button.setAccessibleName(tr("It is {digit}", digit=digit))
        button.setCheckable(True)
        button.setProperty("small", "true")
        button.setMinimumHeight(_LEAST_SIDE)
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        button.clicked.connect(partial(self._choose, digit))
        key = QShortcut(QKeySequence(f"Ctrl+{digit}"), self)
        # A shortcut of the button itself would hold it down for a moment first.
        key.activated.connect(button.click)
        return button

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(2)
        grid.setVerticalSpacing(SPACE // 2)
        grid.addWidget(self._words, 0, 0, 1, len(DIGITS))
        for digit, button in zip(DIGITS, self._buttons, strict=True):
            grid.addWidget(button, 1, digit)
            grid.setColumnStretch(digit, 1)

    def _choose(self, digit: int) -> None:
        self.show_label(None if digit == self._label else digit)
        self.chosen.emit(self._label)

    def _show_tips(self) -> None:
        for digit, button in zip(DIGITS, self._buttons, strict=True):
            if not button.isEnabled():
                button.setToolTip(tr("Draw a digit first, then say what it is"))
                continue
            keys = QKeySequence(f"Ctrl+{digit}").toString(QKeySequence.SequenceFormat.NativeText)
            if digit == self._label:
                button.setToolTip(tr("Keep this drawing no longer ({keys})", keys=keys))
            else:
                button.setToolTip(
                    tr("Keep this drawing as {digit}, to learn from ({keys})", digit=digit, keys=keys)
                )
