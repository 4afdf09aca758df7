"""The window of a game: the page on which it is played, and the one that shows what came of it."""

from __future__ import annotations

import random

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from app.background.priority import Priority
from app.game.play_page import PlayPage
from app.game.rules import ROUNDS, Game, Round
from app.qt.translation import tr
from app.services.reader import Reader
from app.theme.theme import SPACE, TextSize, sized_font
from app.widgets.building import column, plain_label, push_button, row
from app.widgets.digit_grid import DigitGrid
from lenet.drawing.rendering import render
from lenet.recognition.page_reading import ReadsNumbers

_PICTURE_SIDE = 112
"""Pixels of a drawing that is shown at the end."""

_SMALLEST = QSize(440, 340)
"""Device-independent pixels."""


class ResultPage(QWidget):
    """The points, and the drawings that tell most: what was not read, or what the network was fooled by."""

    def __init__(self) -> None:
        super().__init__()
        self._points = plain_label(name="gameResult", size=TextSize.TITLE, bold=True, tone=None)
        self._points.setFont(sized_font(TextSize.TITLE, bold=True, zoom=2))
        self._words = plain_label(name="gameWords", size=TextSize.TITLE)
        title, tip = tr("Drawings of this game"), tr("What was drawn, and what it was read as")
        self._grid = DigitGrid("gameDrawings", title, tip, text_size=TextSize.BODY, per_height=6)
        self.again = push_button("gameAgain", tr("Play again"), tr("Play the same game once more"))
        self.again.setDefault(True)
        self.close_game = push_button("gameClose", tr("Close"), tr("Go back to the window"))
        buttons = row(1, self.again, self.close_game)
        self.setLayout(column(self._points, self._words, (self._grid, 1), buttons))

    def show_round(self, played: Round) -> None:
        """Show what came of a game."""
        attempts = played.attempts
        if played.game is Game.CLOCK:
            shown = [attempt for attempt in attempts if not played.is_won(attempt)]
            self._points.setText(tr("Points: {points}", points=played.points))
            words = tr("These were not read as what they were to be:")
            if not shown:
                words = tr("Everything you drew was read right.") if attempts else tr("Nothing was drawn.")
        else:
            shown = attempts
            points = {"points": played.points, "count": ROUNDS}
            self._points.setText(tr("Fooled: {points} of {count}", **points))
            words = tr("Show them to a friend: what would a person read?")
        self._words.setText(words)
        self._grid.setVisible(bool(shown))

        def caption(number: int) -> str:
            attempt = shown[number]
            return tr("{target}, read as {read}", target=attempt.target, read=attempt.read_as or "?")

        def picture(number: int) -> NDArray[np.uint8]:
            ink = render(shown[number].drawing, _PICTURE_SIDE)
            return np.rint(255 * np.clip(ink, 0, 1)).astype(np.uint8)

        self._grid.digits.show_items(range(len(shown)), picture=picture, words=caption, description=caption)


class GameDialog(QDialog):
    """Plays one game, as often as is wanted; the drawings are no part of the Draw tab's, and are kept nowhere."""

    def __init__(
        self,
        game: Game,
        recognizer: ReadsNumbers | None,
        parent: QWidget,
        *,
        priority: Priority | None = None,
        generator: random.Random | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("game")
        titles = {Game.CLOCK: tr("Against the clock"), Game.FOOL: tr("Fool the network")}
        self.setWindowTitle(titles[game])
        self.reader = Reader(recognizer, self, priority=priority)
        self._play, self._result = PlayPage(self.reader), ResultPage()
        self._pages = QStackedWidget()
        for page in (self._play, self._result):
            self._pages.addWidget(page)
        self.setLayout(column(self._pages, margins=(2 * SPACE, 2 * SPACE)))
        self.setMinimumSize(_SMALLEST)
        self.resize(parent.size())
        self._game, self._generator = game, generator or random.Random()
        self._play.over.connect(self._show_result)
        self._result.again.clicked.connect(self._begin)
        self._result.close_game.clicked.connect(self.reject)
        self.finished.connect(self._end)
        self._begin()

    @Slot()
    def _begin(self) -> None:
        self._pages.setCurrentWidget(self._play)
        self._play.begin(self._game, self._generator)

    @Slot(object)
    def _show_result(self, played: Round) -> None:
        self._result.show_round(played)
        self._pages.setCurrentWidget(self._result)
        self._result.again.setFocus()

    @Slot()
    def _end(self) -> None:
        self._play.stop()
        self.reader.close()
        self.deleteLater()
