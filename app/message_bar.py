"""A line under the tabs that says in one sentence what went wrong, until it is dismissed."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.icons import ICON_SIDE, themed_icon
from app.override import override
from app.theme import SPACE, is_theme_change, mark_as_card, theme_of
from app.translation import tr

_LONG_WORD = re.compile(r"(\S{20})\S{21,}(\S{30})")
"""A word longer than the narrowest window has room for, such as the path of a file, and its two ends."""


class MessageBar(QWidget):
    """Hidden until there is something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self.setAccessibleName(tr("Message"))
        self._sign = QLabel()
        self._sign.setObjectName("messageSign")
        self._label = self._make_label()
        card = QFrame()
        mark_as_card(card)
        around = QHBoxLayout(self)
        around.setContentsMargins(2 * SPACE, 0, 2 * SPACE, SPACE)
        around.addWidget(card)
        layout = QHBoxLayout(card)
        layout.setContentsMargins(2 * SPACE, SPACE, SPACE, SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self._sign)
        layout.addWidget(self._label, stretch=1)
        layout.addWidget(self._make_button())
        self._load_sign()
        self.hide()

    @property
    def text(self) -> str:
        """The sentence that is shown, or nothing."""
        return "" if self.isHidden() else self._label.text()

    @Slot(str)
    def show_message(self, sentence: str) -> None:
        """Show a sentence in place of the last one; screen readers say it."""
        # A path has no spaces to break a line at, and must not widen the window.
        self._label.setText(_LONG_WORD.sub(r"\1…\2", sentence))
        self._label.setToolTip(sentence)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    @Slot()
    def dismiss(self) -> None:
        """Hide the bar."""
        self._label.clear()
        self.hide()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if is_theme_change(event):
            self._load_sign()

    def _load_sign(self) -> None:
        icon = themed_icon("warning", theme_of(self))
        self._sign.setPixmap(icon.pixmap(QSize(ICON_SIDE, ICON_SIDE), self.devicePixelRatioF()))

    def _make_label(self) -> QLabel:
        label = QLabel()
        label.setObjectName("messageText")
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        return label

    def _make_button(self) -> QPushButton:
        button = QPushButton(tr("Dismiss"))
        button.setObjectName("dismissMessage")
        button.setAccessibleName(tr("Dismiss the message"))
        button.setToolTip(tr("Hide this message"))
        button.setStatusTip(tr("Hide this message"))
        button.clicked.connect(self.dismiss)
        return button
