"""All views of what was found, each behind a tab of its own."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QTabWidget

from app.charts.plot_card import PlotCard
from app.evaluate.comparison_page import ComparisonPage
from app.evaluate.confidence_page import ConfidencePage
from app.evaluate.confusion_page import ConfusionPage
from app.evaluate.digits_page import DigitsPage
from app.evaluate.errors_page import ErrorsPage
from app.evaluate.map_page import MapPage
from app.evaluate.page import Page
from app.evaluate.robustness_page import RobustnessPage
from app.qt.translation import tr
from app.theme.theme import TextSize, sized_font
from lenet.evaluation.result import EvaluationResult


class ResultViews(QTabWidget):
    """The views; importing this module imports pyqtgraph."""

    picked = Signal(int)
    """The place of a digit that is to be put on the canvas."""

    save_asked = Signal(object)
    """A plot that is to be saved as a picture."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("evaluateViews")
        self.setAccessibleName(tr("Views of the result"))
        self.setDocumentMode(True)
        self.tabBar().setObjectName("evaluateViewBar")
        self.tabBar().setAccessibleName(tr("Views of the result"))
        self.tabBar().setUsesScrollButtons(True)
        self.tabBar().setExpanding(False)
        confusion, errors, places, comparison = ConfusionPage(), ErrorsPage(), MapPage(), ComparisonPage()
        self.pages: tuple[Page, ...] = (
            confusion,
            DigitsPage(),
            errors,
            ConfidencePage(),
            RobustnessPage(),
            places,
            comparison,
        )
        for page, title, tip in zip(self.pages, _titles(), _tips(), strict=True):
            self.setTabToolTip(self.addTab(page, title), tip)
        for digits in (confusion.digits, errors.digits, *comparison.lists):
            digits.picked.connect(self.picked)
        places.picked.connect(self.picked)
        for plot in self.findChildren(PlotCard):
            plot.save_asked.connect(self.save_asked)
        # Smaller than the window's own tabs, to which these are subordinate.
        self.tabBar().setFont(sized_font(TextSize.SMALL))

    def page(self) -> Page:
        """Return the page in front."""
        return self.pages[self.currentIndex()]

    def show_result(self, result: EvaluationResult) -> None:
        """Show what was found so far."""
        for page in self.pages:
            page.show_result(result)


def _titles() -> tuple[str, ...]:
    return (
        tr("Confusion"),
        tr("Digits"),
        tr("Errors"),
        tr("Confidence"),
        tr("Robustness"),
        tr("Map"),
        tr("Compare"),
    )


def _tips() -> tuple[str, ...]:
    return (
        tr("What is taken for what"),
        tr("How well each digit is read"),
        tr("What was read wrong"),
        tr("Whether its confidence can be believed"),
        tr("How robust it is"),
        tr("How the network sees the digits"),
        tr("Two networks on the same digits"),
    )
