"""A line under the tabs that says in one sentence what went wrong, until it is dismissed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QStyle, QWidget

from app.translation import tr


class MessageBar(QFrame):
    """Hidden until there is something to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("messageBar")
        self.setAccessibleName(tr("Message"))
        self._label = self._make_label()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.setSpacing(16)
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
        self._label.setText(sentence)
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
