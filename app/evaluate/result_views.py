"""All views of what was found, each behind a tab of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget

from app.charts.plot_card import PlotCard
from app.evaluate.comparison_page import ComparisonPage
from app.evaluate.confusion_page import ConfusionPage, ErrorsPage
from app.evaluate.curve_pages import ConfidencePage, RobustnessPage
from app.evaluate.digit_map import DigitMap
from app.evaluate.digits_page import DigitsPage
from app.evaluate.map_page import MapPage
from app.evaluate.page import EvaluatedDigitGrid, Page
from app.qt.translation import tr
from app.theme.theme import TextSize, sized_font
from app.widgets.building import named
from lenet.evaluation.result import EvaluationResult
from lenet.recognition.recognizer import Recognizer

View = tuple[Page, str, str]
"""A page, its name, and in a few words what it shows."""


def make_views() -> Iterator[View]:
    """Make one view after another; most have charts, so that all of them at once would take a while."""
    yield ErrorsPage(), tr("Errors"), tr("What was read wrong")
    yield ConfusionPage(), tr("Confusion"), tr("Which digits are read as which")
    yield DigitsPage(), tr("Digits"), tr("How well each digit is read")
    yield ConfidencePage(), tr("Confidence"), tr("Whether its confidence can be believed")
    yield RobustnessPage(), tr("Robustness"), tr("How robust it is")
    yield MapPage(), tr("Map"), tr("How the network sees the digits")
    yield ComparisonPage(), tr("Compare"), tr("Two networks on the same digits")


class ResultViews(QTabWidget):
    """The views, by default made now; importing this module imports pyqtgraph."""

    picked = Signal(int)
    """The place of a digit that is to be put on the canvas."""

    save_asked = Signal(object)
    """A plot that is to be saved as a picture."""

    def __init__(self, views: Iterable[View] | None = None) -> None:
        super().__init__()
        named(self, "evaluateViews", tr("Views of the result"))
        named(self.tabBar(), "evaluateViewBar", tr("Views of the result"))
        self.setDocumentMode(True)
        self.tabBar().setUsesScrollButtons(True)
        self.tabBar().setExpanding(False)
        self.pages: list[Page] = []
        for page, title, tip in make_views() if views is None else views:
            self.setTabToolTip(self.addTab(page, title), tip)
            self.pages.append(page)
        (self._map,) = (page for page in self.pages if isinstance(page, MapPage))
        for digits in self.findChildren(EvaluatedDigitGrid):
            digits.picked.connect(self.picked)
        for digit_map in self.findChildren(DigitMap):
            digit_map.picked.connect(self.picked)
        for plot in self.findChildren(PlotCard):
            plot.save_asked.connect(self.save_asked)
        # Smaller than the window's own tabs, to which these are subordinate.
        self.tabBar().setFont(sized_font(TextSize.SMALL))

    def show_network(self, recognizer: Recognizer) -> None:
        """Note whose result is shown."""
        self._map.show_network(recognizer)

    def show_drawing(self, picture: NDArray[np.uint8] | None) -> None:
        """Show on the map where a drawing lies, uint8 [32, 32] as a network sees it; or none."""
        self._map.show_drawing(picture)

    def page(self) -> Page:
        """Return the page in front."""
        return self.pages[self.currentIndex()]

    def show_result(self, result: EvaluationResult) -> None:
        """Show what was found so far."""
        for page in self.pages:
            page.show_result(result)
