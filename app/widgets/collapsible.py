"""A collapsible part of a panel: its content is hidden until it is asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from app.theme.theme import SPACE


class Collapsible(QWidget):
    """A button with a title, and below it a widget that the button shows and hides.

    Parameters
    ----------
    name
        The button's object name.
    title, tip
        The button's words, and what it does.
    content
        What is shown and hidden.
    """

    def __init__(self, name: str, title: str, tip: str, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self.button = QToolButton()
        self.button.setObjectName(name)
        self.button.setText(title)
        self.button.setAccessibleName(title)
        self.button.setToolTip(tip)
        self.button.setCheckable(True)
        self.button.setProperty("quiet", "true")
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(content)
        self.button.toggled.connect(self._show_content)
        self._show_content(on=False)

    @Slot(bool)
    def _show_content(self, on: bool) -> None:
        self._content.setVisible(on)
        self.button.setArrowType(Qt.ArrowType.DownArrow if on else Qt.ArrowType.RightArrow)
