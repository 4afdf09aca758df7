"""A line at the foot of the window that says in one sentence what went wrong, until it is dismissed.

It lies over the status bar, so that nothing on the page moves under a hand that is drawing.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QSizePolicy, QWidget

from app.qt.override import override
from app.qt.translation import tr
from app.theme.icons import show_warning_sign
from app.theme.theme import SPACE, mark_as_card
from app.widgets.building import named, row
from app.widgets.themed_widget import FollowsTheme

_LONG_WORD = re.compile(r"(\S{20})\S{21,}(\S{30})")
"""A word longer than the narrowest window has room for, such as the path of a file, and its two ends."""


class MessageBar(FollowsTheme, QWidget):
    """Lies on the lower edge of its parent, hidden until there is something to say."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "messageBar", tr("Message"))
        self.setAutoFillBackground(True)
        self._sign = named(QLabel(), "messageSign")
        self._label = named(QLabel(), "messageText")
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        card = QFrame()
        mark_as_card(card)
        margins = (2 * SPACE, SPACE // 4, SPACE // 4, SPACE // 4)
        parts = self._sign, (self._label, 1), self._make_button()
        card.setLayout(row(*parts, spacing=2 * SPACE, margins=margins))
        self.setLayout(row(card, margins=(SPACE, 0)))
        self.update_theme()
        self.hide()
        self._parent = parent
        parent.installEventFilter(self)

    @property
    def text(self) -> str:
        """The sentence that is shown, or nothing."""
        return "" if self.isHidden() else self._label.text()

    @Slot(str)
    def show_message(self, sentence: str) -> None:
        """Show a sentence in place of the last one; screen readers say it."""
        if sentence == self._label.toolTip() and not self.isHidden():
            return
        # A path has no spaces to break a line at, and must not widen the window.
        self._label.setText(_LONG_WORD.sub(r"\1…\2", sentence))
        self._label.setToolTip(sentence)
        self._place()
        self.raise_()
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, sentence))

    @Slot()
    def dismiss(self) -> None:
        """Hide the bar."""
        self._label.clear()
        self.hide()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay on the lower edge of the parent when its size changes."""
        if event.type() == QEvent.Type.Resize:
            self._place()
        return super().eventFilter(watched, event)

    @override
    def event(self, event: QEvent) -> bool:
        """Take as much room as the text needs, also when its size is known only now."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def _place(self) -> None:
        """Lie on the lower edge of the parent."""
        room = self._parent.rect()
        height = self.heightForWidth(room.width())
        self.setGeometry(0, room.height() - height, room.width(), height)

    @override
    def update_theme(self) -> None:
        show_warning_sign(self._sign)

    def _make_button(self) -> QPushButton:
        tip = tr("Hide this message")
        button = named(QPushButton(tr("Dismiss")), "dismissMessage", tr("Dismiss the message"), tip)
        button.setProperty("small", "true")
        button.setStatusTip(tip)
        button.clicked.connect(self.dismiss)
        return button
