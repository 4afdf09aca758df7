"""The two games, offered beside an empty canvas in the place of the buttons that label a drawing."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from app.qt.translation import tr
from app.theme.theme import SPACE, TextSize, sized_font
from app.widgets.building import column, named, plain_label, row


class GameRow(QWidget):
    """A button for each game: ``clock`` and ``fool``."""

    def __init__(self) -> None:
        super().__init__()
        named(self, "games", tr("Games"))
        clock = tr("A game: draw as many digits as you can in a minute")
        self.clock = _make_button("startClockGame", tr("Against the clock"), clock)
        fool = tr("A game: draw digits that the network takes for others")
        self.fool = _make_button("startFoolGame", tr("Fool it"), fool)
        self._title = plain_label(tr("Games"))
        buttons = row(self.clock, self.fool, spacing=SPACE // 2)
        self.setLayout(column(self._title, buttons, spacing=0))
        self.set_zoom(1.0)

    def set_zoom(self, zoom: float) -> None:
        """Magnify the row with the panel it is in."""
        for part in (self._title, self.clock, self.fool):
            part.setFont(sized_font(TextSize.SMALL, zoom=zoom))


def _make_button(name: str, words: str, tip: str) -> QToolButton:
    button = named(QToolButton(), name, words, tip)
    button.setText(words)
    button.setProperty("digit", "true")
    button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return button
