"""A line under the tabs that says in one sentence what went wrong, until it is dismissed."""

from __future__ import annotations

import re

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QStyle, QWidget

from app.theme import SPACE, mark_as_card
from app.translation import tr

_LONG_WORD = re.compile(r"(\S{20})\S{21,}(\S{30})")
"""A word longer than the narrowest window has room for, such as the path of a file, and its two ends."""


class MessageBar(QWidget):
    """Hidden until there is something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self.setAccessibleName(tr("Message"))
        self._label = self._make_label()
        card = QFrame()
        mark_as_card(card)
        around = QHBoxLayout(self)
        around.setContentsMargins(2 * SPACE, 0, 2 * SPACE, SPACE)
        around.addWidget(card)
        layout = QHBoxLayout(card)
        layout.setContentsMargins(2 * SPACE, SPACE, SPACE, SPACE)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self._make_sign())
        layout.addWidget(self._label, stretch=1)
        layout.addWidget(self._make_button())
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

    def _make_sign(self) -> QLabel:
        sign = QLabel()
        sign.setObjectName("messageSign")
        icon = self.style().standardIcon(QStyle.StandardPixmap.SP_MessageBoxWarning)
        side = self.style().pixelMetric(QStyle.PixelMetric.PM_SmallIconSize)
        sign.setPixmap(icon.pixmap(side, side))
        return sign

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
