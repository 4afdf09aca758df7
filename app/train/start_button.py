"""The large button that starts a training; where room is short, its sign stands without the words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QPushButton

from app.icons import ICON_SIDE, themed_icon
from app.override import override
from app.theme import TextSize, is_theme_change, sized_font, theme_of
from app.translation import tr


class StartButton(QPushButton):
    """A button with words that can be left out."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("start")
        self.setProperty("prominent", "true")
        self.setIconSize(QSize(ICON_SIDE, ICON_SIDE))
        self._words = tr("Start training")
        self._saved_width = 0
        self._wear_theme()

    @property
    def saved_width(self) -> int:
        """By how much the button is narrower without its words, in device-independent pixels."""
        return self._saved_width

    @property
    def is_wordless(self) -> bool:
        """Whether the words are left out."""
        return not self.text()

    def set_words(self, words: str) -> None:
        """Say something else."""
        if words != self._words:
            self._words = words
            self._measure()

    def set_wordless(self, wordless: bool) -> None:
        """Leave the words out, or show them."""
        self.setText("" if wordless else self._words)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if is_theme_change(event):
            self._wear_theme()

    def _wear_theme(self) -> None:
        self.setFont(sized_font(TextSize.BODY, bold=True))
        self.setIcon(themed_icon("play", theme_of(self), on_accent=True))
        self._measure()

    def _measure(self) -> None:
        wordless = self.is_wordless
        self.setAccessibleName(self._words)
        self.setText(self._words)
        width = self.sizeHint().width()
        self.setText("")
        self._saved_width = width - self.sizeHint().width()
        self.set_wordless(wordless)
