"""Joins the Evaluate tab to the network in use, and to the other tabs: a digit of it can be looked into."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QTabWidget

from app.draw.tab import DrawTab
from app.evaluate.request import NetworkChoice
from app.evaluate.tab import EvaluateTab
from app.inside.tab import InsideTab
from app.qt.translation import tr
from app.services.network import ActiveNetwork
from lenet.drawing.strokes import Drawing
from lenet.files.errors import shown_name


def network_to_evaluate(network: ActiveNetwork) -> NetworkChoice | None:
    """Return the network that the person chose, with its name; None until it is loaded."""
    recognizer, path = network.recognizer, network.path
    if recognizer is None:
        return None
    name = tr("the built-in network") if path is None else shown_name(path)
    return NetworkChoice(name, lambda: recognizer)


class EvaluateController(QObject):
    """Puts a digit of the Evaluate tab on the canvas and into the Inside tab."""

    def __init__(
        self,
        evaluate_tab: EvaluateTab,
        draw_tab: DrawTab,
        inside_tab: InsideTab,
        tabs: QTabWidget,
        network: ActiveNetwork,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._draw_tab, self._inside_tab, self._tabs = draw_tab, inside_tab, tabs
        evaluate_tab.picked.connect(self._show_digit)
        network.changed.connect(evaluate_tab.note_choice)

    @Slot(object, str)
    def _show_digit(self, picture: NDArray[np.uint8], words: str) -> None:
        """Put a digit on the canvas and look inside; undo brings back what was drawn."""
        ink = np.divide(picture, 255, dtype=np.float32)
        self._draw_tab.set_drawing(Drawing(picture=ink, is_prepared=True))
        self._inside_tab.remark(words, picture)
        self._tabs.setCurrentWidget(self._inside_tab)
