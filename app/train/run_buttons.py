"""The buttons of a run: one keeps the keyboard focus, which Qt would give to a widget far away."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QAbstractButton, QPushButton

from app.qt.override import override
from app.qt.translation import tr
from app.theme.icons import ICON_SIDE, themed_icon
from app.theme.theme import TextSize, is_theme_change, sized_font, theme_of
from app.train.runs.session import Phase


class KeyFocus:
    """Hands the focus on, when the button that has it cannot be pressed any more.

    Parameters
    ----------
    pause, start, stop
        The buttons, the likeliest to be pressed next first.
    """

    def __init__(self, pause: QAbstractButton, start: QAbstractButton, stop: QAbstractButton) -> None:
        self._buttons, self._stop = (pause, start, stop), stop
        self._phase = Phase.IDLE
        self._is_owed = False

    @contextmanager
    def kept(self, phase: Phase) -> Iterator[None]:
        """Keep the focus with the buttons while they are enabled and disabled for a phase."""
        begins = self._phase is Phase.PREPARING and phase is Phase.RUNNING
        self._phase = phase
        focused = next((button for button in self._buttons if button.hasFocus()), None)
        yield
        if focused is None and not self._is_owed:
            return
        # While digits were made ready only Stop could be pressed; nobody means it by the next key.
        is_lost = focused is None or not focused.isEnabled() or (begins and focused is self._stop)
        usable = next((button for button in self._buttons if button.isEnabled()), None)
        self._is_owed = usable is None
        if is_lost and usable is not None:
            usable.setFocus()


class StartButton(QPushButton):
    """A button with words that can be left out; it is then narrower by ``saved_width`` pixels."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("start")
        self.setProperty("prominent", "true")
        self.setIconSize(QSize(ICON_SIDE, ICON_SIDE))
        self._words = tr("Start training")
        self.saved_width = 0
        self._update_theme()

    @property
    def is_wordless(self) -> bool:
        """Whether the words are left out."""
        return not self.text()

    def set_words(self, words: str) -> None:
        """Show other words."""
        if words != self._words:
            self._words = words
            self._measure()

    def set_wordless(self, wordless: bool) -> None:
        """Leave the words out, or show them."""
        self.setText("" if wordless else self._words)

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if is_theme_change(event):
            self._update_theme()

    def _update_theme(self) -> None:
        self.setFont(sized_font(TextSize.BODY, bold=True))
        self.setIcon(themed_icon("play", theme_of(self), on_accent=True))
        self._measure()

    def _measure(self) -> None:
        wordless = self.is_wordless
        self.setAccessibleName(self._words)
        self.setText(self._words)
        width = self.sizeHint().width()
        self.setText("")
        self.saved_width = width - self.sizeHint().width()
        self.set_wordless(wordless)
