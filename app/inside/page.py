"""What the pages below the network have in common: a sentence with its help, two columns, and room to scroll."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.help_dialog import HelpButton
from app.override import override
from app.theme import SPACE, Tone, set_tone


class Columns(QWidget):
    """Two widgets side by side, or, where that is too wide, one below the other.

    Parameters
    ----------
    left, right
        The widgets.
    """

    def __init__(self, left: QWidget, right: QWidget) -> None:
        super().__init__()
        self._left, self._right = left, right
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        # Otherwise it could never become narrower than both side by side.
        self._box.setSizeConstraint(QBoxLayout.SizeConstraint.SetNoConstraint)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(3 * SPACE)
        self._box.addWidget(left, alignment=Qt.AlignmentFlag.AlignTop)
        self._box.addWidget(right, stretch=1)

    @override
    def minimumSizeHint(self) -> QSize:
        """Return room for the wider of the two."""
        left, right = self._left.minimumSizeHint(), self._right.minimumSizeHint()
        return QSize(max(left.width(), right.width()), self._box.minimumHeightForWidth(self.width()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the direction that fits."""
        super().resizeEvent(event)
        fits = (
            self.width() >= self._left.sizeHint().width() + self._right.minimumSizeHint().width() + 3 * SPACE
        )
        direction = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if direction != self._box.direction():
            self._box.setDirection(direction)
        self.updateGeometry()


class Page(QScrollArea):
    """A page: what it shows in one sentence, a button for help, and its content, which scrolls.

    Parameters
    ----------
    name
        Object name.
    sentence
        What the page shows.
    help_button
        Leads to more about it.
    content
        What it shows.
    """

    def __init__(self, name: str, sentence: str, help_button: HelpButton, content: QWidget) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        words = QLabel(sentence)
        words.setWordWrap(True)
        set_tone(words, Tone.MUTED)
        head = QHBoxLayout()
        head.setSpacing(SPACE)
        head.addWidget(words, stretch=1)
        head.addWidget(help_button, alignment=Qt.AlignmentFlag.AlignTop)
        inner = QWidget()
        inner.setObjectName(f"{name}Content")
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(SPACE, SPACE, SPACE, SPACE)
        layout.setSpacing(SPACE)
        layout.addLayout(head)
        layout.addWidget(content)
        layout.addStretch(1)
        self.setWidget(inner)
        inner.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)


def text_label(name: str) -> QLabel:
    """Return a label for sentences that change."""
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
