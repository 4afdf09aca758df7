"""A line at the foot of the window that says in one sentence what went wrong, until it is dismissed.

It lies over the status bar, so that nothing on the page moves under a hand that is drawing.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QWidget

from app.qt.override import override
from app.qt.translation import tr
from app.theme.icons import ICON_SIDE, themed_icon
from app.theme.theme import SPACE, is_theme_change, mark_as_card, theme_of

_LONG_WORD = re.compile(r"(\S{20})\S{21,}(\S{30})")
"""A word longer than the narrowest window has room for, such as the path of a file, and its two ends."""


class MessageBar(QWidget):
    """Hidden until there is something to say.

    Parameters
    ----------
    parent
        Whose lower edge it lies on.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self.setAccessibleName(tr("Message"))
        self.setAutoFillBackground(True)
        self._sign = QLabel()
        self._sign.setObjectName("messageSign")
        self._label = self._make_label()
        card = QFrame()
        mark_as_card(card)
        around = QHBoxLayout(self)
        around.setContentsMargins(SPACE, 0, SPACE, SPACE // 2)
        around.addWidget(card)
        layout = QHBoxLayout(card)
        layout.setContentsMargins(2 * SPACE, SPACE // 2, SPACE // 2, SPACE // 2)
        layout.setSpacing(2 * SPACE)
        layout.addWidget(self._sign)
        layout.addWidget(self._label, stretch=1)
        layout.addWidget(self._make_button())
        self._load_sign()
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

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if is_theme_change(event):
            self._load_sign()

    def _place(self) -> None:
        """Lie on the lower edge of the parent."""
        room = self._parent.rect()
        height = self.heightForWidth(room.width())
        self.setGeometry(0, room.height() - height, room.width(), height)

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
