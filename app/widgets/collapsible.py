"""A part of a panel that is folded away until it is asked for."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Slot
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from app.qt.override import override
from app.theme.icons import ICON_SIDE, themed_icon
from app.theme.theme import SPACE, is_theme_change, theme_of


class Fold(QWidget):
    """A button with a title, and below it a widget that the button shows and hides.

    Parameters
    ----------
    name
        The button's object name.
    title, tip
        The button's words, and what it does.
    content
        What is folded away.
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
        self.button.setIconSize(QSize(ICON_SIDE, ICON_SIDE))
        self.button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(SPACE)
        layout.addWidget(self.button, alignment=Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(content)
        self.button.toggled.connect(self._follow_button)
        self._follow_button()

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Follow the theme."""
        super().changeEvent(event)
        if is_theme_change(event):
            self._load_icon()

    @Slot()
    def _follow_button(self) -> None:
        self._content.setVisible(self.button.isChecked())
        self._load_icon()

    def _load_icon(self) -> None:
        name = "unfolded" if self.button.isChecked() else "folded"
        size, ratio = self.button.iconSize(), self.devicePixelRatioF()
        # Though it can be checked, the button never wears the accent, on which icons are recoloured.
        pixmap = themed_icon(name, theme_of(self)).pixmap(size, ratio, QIcon.Mode.Normal, QIcon.State.Off)
        self.button.setIcon(QIcon(pixmap))
