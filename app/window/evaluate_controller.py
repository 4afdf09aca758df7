"""Connects the Evaluate tab with the rest of the window: the network in use, and the canvas."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QObject, Slot

from app.evaluate.request import Contender
from app.evaluate.tab import EvaluateTab
from app.qt.translation import tr
from lenet.drawing.strokes import Drawing
from lenet.files.errors import shown_name

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from app.window.main_window import MainWindow


PLACE = 2
"""Of the tab among the others, from 0."""


class EvaluationLink(QObject):
    """Adds the tab to a window, and speaks for both.

    Parameters
    ----------
    window
        The window; its other parts must be there.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        tab = self.tab = EvaluateTab(
            self._in_use, window.mine.path, data_dir=window.data_dir, precedence=window.precedence
        )
        window.tabs.insertTab(PLACE, tab, tr("Evaluate"))
        window.tabs.setTabToolTip(PLACE, tr("Find out how good a network is, and what it takes for what"))
        tab.picked.connect(self._show_digit)
        window.parameters.changed.connect(tab.note_choice)
        tab.told.connect(window.statusBar().showMessage)
        tab.failed.connect(window.show_message)

    def close(self) -> None:
        """End the tab's threads."""
        self.tab.close_threads()

    def _in_use(self) -> Contender | None:
        parameters = self._window.parameters
        recognizer, path = parameters.recognizer, parameters.path
        if recognizer is None:
            return None
        name = tr("the built-in network") if path is None else shown_name(path)
        return Contender(name, lambda: recognizer)

    @Slot(object, str)
    def _show_digit(self, picture: NDArray[np.uint8], words: str) -> None:
        """Put a digit on the canvas and look inside; undo brings back what was drawn."""
        window = self._window
        ink = np.divide(picture, 255, dtype=np.float32)
        window.draw_tab.set_drawing(Drawing(picture=ink, is_prepared=True))
        window.inside_tab.remark(words, picture)
        window.tabs.setCurrentWidget(window.inside_tab)
