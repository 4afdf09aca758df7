"""What the pages below the network have in common: a sentence with its help, columns, and room to scroll."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QScrollArea, QWidget

from app.dialogs.help import HelpButton
from app.qt.override import override
from app.theme.theme import SPACE, TextSize
from app.widgets.building import column, empty_grid, named, plain_label, row


class Columns(QWidget):
    """A widget with two others beside it or, where that is too wide, above and below it."""

    def __init__(self, main: QWidget, first: QWidget, second: QWidget) -> None:
        super().__init__()
        self._main, self._others = main, (first, second)
        self._are_beside: bool | None = None
        self._grid = empty_grid(across=3 * SPACE, down=SPACE)
        # Otherwise it could never become narrower than all side by side.
        self._grid.setSizeConstraint(QGridLayout.SizeConstraint.SetNoConstraint)
        self.setLayout(self._grid)
        self._place(are_beside=True)

    @override
    def minimumSizeHint(self) -> QSize:
        width = max(widget.minimumSizeHint().width() for widget in (self._main, *self._others))
        return QSize(width, self._grid.minimumHeightForWidth(self.width()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        beside = max(widget.minimumSizeHint().width() for widget in self._others)
        self._place(are_beside=self.width() >= self._main.sizeHint().width() + beside + 3 * SPACE)
        self.updateGeometry()

    def _place(self, *, are_beside: bool) -> None:
        if are_beside == self._are_beside:
            return
        self._are_beside = are_beside
        first, second = self._others
        # Row, column, and how many rows.
        cells = ((0, 1, 1), (0, 0, 2), (1, 1, 1)) if are_beside else ((0, 0, 1), (1, 0, 1), (2, 0, 1))
        for widget, (line, side, lines) in zip((first, self._main, second), cells, strict=True):
            self._grid.addWidget(widget, line, side, lines, 1, Qt.AlignmentFlag.AlignTop)
        self._grid.setRowStretch(1, int(are_beside))
        self._grid.setColumnStretch(0, int(not are_beside))
        self._grid.setColumnStretch(1, int(are_beside))


class Page(QScrollArea):
    """A page: what it shows in one sentence, a button for help, and its content, which scrolls.

    The sentence is its name for the screen reader.
    """

    def __init__(self, name: str, sentence: str, help_button: HelpButton, content: QWidget) -> None:
        super().__init__()
        named(self, name, sentence).setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        help_button.setProperty("small", "true")
        head = row((plain_label(sentence, size=TextSize.BODY), 1), help_button)
        head.setAlignment(help_button, Qt.AlignmentFlag.AlignTop)
        inner = named(QWidget(), f"{name}Content")
        inner.setLayout(column(head, content, 1, margins=(SPACE, SPACE // 2)))
        self.setWidget(inner)
        inner.setAutoFillBackground(False)
        self.viewport().setAutoFillBackground(False)


def text_label(name: str) -> QLabel:
    """Return a label for sentences that change."""
    label = named(QLabel(), name)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
