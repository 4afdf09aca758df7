"""A collapsible part of a panel: its content is hidden until it is asked for."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QToolButton, QWidget

from app.widgets.building import column, named


class Collapsible(QWidget):
    """A button, with its object name, its title and its tooltip, and below it a widget that it shows and hides."""

    def __init__(self, name: str, title: str, tip: str, content: QWidget) -> None:
        super().__init__()
        self._content = content
        self.button = named(QToolButton(), name, title, tip)
        self.button.setText(title)
        self.button.setCheckable(True)
        self.button.setProperty("quiet", "true")
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        layout = column(self.button, content)
        layout.setAlignment(self.button, Qt.AlignmentFlag.AlignLeft)
        self.setLayout(layout)
        self.button.toggled.connect(self._show_content)
        self._show_content(on=False)

    @Slot(bool)
    def _show_content(self, on: bool) -> None:
        self._content.setVisible(on)
        self.button.setArrowType(Qt.ArrowType.DownArrow if on else Qt.ArrowType.RightArrow)
