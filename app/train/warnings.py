"""What goes wrong in learning, in plain words, over the charts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from app.qt.override import override
from app.qt.translation import tr
from app.theme.icons import ICON_SIDE, themed_icon
from app.theme.theme import SPACE, is_theme_change, mark_as_card, theme_of


class Notes(QFrame):
    """A card with a sign and sentences; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        mark_as_card(self)
        self.setObjectName("trainNotes")
        self._sign = QLabel()
        self._label = QLabel()
        self._label.setObjectName("trainNotesText")
        self._label.setAccessibleName(tr("Warnings"))
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * SPACE, SPACE, 2 * SPACE, SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self._sign)
        layout.addWidget(self._label, stretch=1)
        self._load_sign()
        self.hide()

    def say(self, sentences: Sequence[str]) -> None:
        """Show sentences in place of those before."""
        text = "\n".join(sentences)
        if text != self._label.text():
            self._label.setText(text)
            self.setVisible(bool(text))

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if is_theme_change(event):
            self._load_sign()

    def _load_sign(self) -> None:
        icon = themed_icon("warning", theme_of(self))
        self._sign.setPixmap(icon.pixmap(QSize(ICON_SIDE, ICON_SIDE), self.devicePixelRatioF()))
