"""A card for a recipe that is known to work: its name, and what may be expected of it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QPushButton

from app.qt.override import override
from app.theme.theme import SPACE, TextSize
from app.widgets.building import column, named, plain_label


class RecipeCard(QPushButton):
    """A button with two lines that stays down while its recipe is the one that is entered."""

    def __init__(self, name: str, title: str, tip: str) -> None:
        super().__init__()
        self.tip = tip
        named(self, name, title, tip)
        self.setCheckable(True)
        self.setProperty("choice", "true")
        self._expectation = plain_label(wraps=False)
        lines = plain_label(title, size=TextSize.BODY, bold=True, tone=None, wraps=False), self._expectation
        for line in lines:
            line.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setLayout(column(*lines, spacing=0, margins=(SPACE + SPACE // 2, SPACE // 2)))
        self.expect("")

    def expect(self, words: str) -> None:
        """Say what may be expected of the recipe; an empty line keeps its room."""
        self._expectation.setText(words or " ")
        self.setAccessibleDescription(words)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    @override
    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        assert layout is not None
        return layout.minimumSize()
