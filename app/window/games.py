"""Opens games over the window, with the network in use, and ends them."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from app.background.priority import Priority
from app.game.dialog import GameDialog
from app.game.rules import Game
from app.services.network import ActiveNetwork


class Games(QObject):
    """Plays games over a window, which may be made later."""

    def __init__(
        self, network: ActiveNetwork, window: Callable[[], QWidget], priority: Priority, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._network, self._window, self._priority = network, window, priority
        network.changed.connect(self._let_read)

    def play(self, game: Game) -> None:
        """Open a game."""
        window = self._window()
        GameDialog(game, self._network.in_use, window, priority=self._priority).open()

    def end(self) -> None:
        """End all games that are open."""
        for dialog in self._dialogs():
            dialog.reject()

    @Slot()
    def _let_read(self) -> None:
        """Give the network to games that were opened while it was being loaded."""
        for dialog in self._dialogs():
            if dialog.reader.recognizer is None and self._network.in_use is not None:
                dialog.reader.set_recognizer(self._network.in_use)

    def _dialogs(self) -> list[GameDialog]:
        return self._window().findChildren(GameDialog)
