"""The two games, offered beside an empty canvas in the place of the buttons that label a drawing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from app.qt.override import override
from app.qt.translation import tr
from app.theme.icons import themed_icon
from app.theme.theme import SPACE, TextSize, sized_font, theme_of
from app.widgets.building import named, row
from app.widgets.themed_widget import FollowsTheme


class GameRow(FollowsTheme, QWidget):
    """A button for each game: ``clock`` and ``fool``."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "games", tr("Games"))
        self.clock = self._make_button(
            "startClockGame",
            tr("Against the clock"),
            tr("A game: draw as many digits as you can in a minute"),
        )
        self.fool = self._make_button(
            "startFoolGame", tr("Fool the network"), tr("A game: draw digits that it takes for others")
        )
        self.setLayout(row((self.clock, 1), (self.fool, 1), spacing=SPACE // 2))
        self.set_zoom(1.0)
        self.update_theme()

    def set_zoom(self, zoom: float) -> None:
        """Magnify the row with the panel it is in."""
        for button in (self.clock, self.fool):
            button.setFont(sized_font(TextSize.SMALL, zoom=zoom))

    @override
    def update_theme(self) -> None:
        for button in (self.clock, self.fool):
            button.setIcon(themed_icon("play", theme_of(self)))

    def _make_button(self, name: str, words: str, tip: str) -> QToolButton:
        button = named(QToolButton(), name, words, tip)
        button.setText(words)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setProperty("small", "true")
        button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        return button
