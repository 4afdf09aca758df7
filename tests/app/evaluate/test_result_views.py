"""Every view of a result shows its part, fits, explains itself, and can be worked with by keyboard."""

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QApplication, QLabel, QTabBar
from pytestqt.qtbot import QtBot

from app.charts.plot_card import PlotCard, PlotGrid
from app.dialogs.help import help_text
from app.evaluate.comparison_page import ComparisonPage
from app.evaluate.confusion_matrix import ConfusionMatrix
from app.evaluate.confusion_page import ConfusionPage, ErrorsPage
from app.evaluate.curve_pages import RobustnessPage
from app.evaluate.digit_map import DigitMap
from app.evaluate.digits_page import DigitsPage
from app.evaluate.map_page import MapPage
from app.evaluate.page import Page
from app.evaluate.result_views import ResultViews
from lenet.evaluation.assessment import Assessment
from lenet.evaluation.result import EvaluationResult
from lenet.evaluation.robustness import Disturbance
from tests.app.children import child
from tests.helpers.evaluation_results import compared_result, perfect_evaluation, toy_evaluation, toy_result
from tests.helpers.toy_digits import toy_examples

CONTROLS = (QAbstractButton, QAbstractItemView, QTabBar, ConfusionMatrix, DigitMap, PlotCard)
"""What a person works with; what else takes the keyboard, such as the place within a list, serves these."""


@pytest.fixture(scope="module")
def result() -> EvaluationResult:
    return compared_result()


@pytest.fixture(scope="module")
def views(qapp: QApplication, result: EvaluationResult) -> Iterator[ResultViews]:
    """Show a result."""
    views = ResultViews()
    views.resize(900, 500)
    views.show_result(result)
    views.show()
    yield views
    views.close()


def bring(views: ResultViews, page: type[Page]) -> None:
    views.setCurrentWidget(child(views, page))
    QApplication.processEvents()


def test_the_matrix_begins_with_its_most_frequent_error(views: ResultViews, result: EvaluationResult) -> None:
    confusion = result.assessment.evaluation.confusion
    wrong = confusion.copy()
    np.fill_diagonal(wrong, 0)
    page = child(views, ConfusionPage)
    assert page.matrix.cell is not None
    assert wrong[page.matrix.cell] == wrong.max()
    page.matrix.choose(3, 3)
    assert page.digits.model().rowCount() == confusion[3, 3]


def test_networks_are_compared_in_lists_of_one_height(views: ResultViews, result: EvaluationResult) -> None:
    page, compared = child(views, ComparisonPage), result.compared
    assert compared is not None
    accuracy = compared.comparison.second.accuracy.value
    words = child(page, QLabel, "comparisonWords").text()
    assert words.startswith(f"other <b>.pkl reads {100 * accuracy:.2f} % right")
    bring(views, ComparisonPage)
    for title in ("short", "so long that it needs more than a single line " * 3):
        page.titles[0].setText(title)
        QApplication.processEvents()
        first, second = page.lists
        assert (first.y(), first.height()) == (second.y(), second.height())


def test_plots_are_never_too_low_to_be_read_and_scroll_instead(views: ResultViews) -> None:
    page = child(views, RobustnessPage)
    bring(views, RobustnessPage)
    views.resize(780, 350)
    QApplication.processEvents()
    rows, last = child(page, PlotGrid), page.plots[Disturbance.NOISE]
    assert all(plot.height() >= 200 for plot in page.plots.values())
    assert last.visibleRegion().boundingRect().height() < last.height()
    rows.verticalScrollBar().setValue(rows.verticalScrollBar().maximum())
    assert last.visibleRegion().boundingRect() == last.rect()
    assert rows.horizontalScrollBar().maximum() == 0


@pytest.mark.parametrize(
    ("count", "words"), [(40, "all digits"), (1200, "1,000 of the 1,200 digits")], ids=["all", "some"]
)
def test_robustness_says_of_how_many_digits(qtbot: QtBot, count: int, words: str) -> None:
    page = RobustnessPage()
    qtbot.addWidget(page)
    examples = toy_examples(count, side=32)
    page.show_result(toy_result(examples, toy_evaluation(examples)))
    assert f"when {words} are disturbed" in page.sentence.text()


def test_views_without_results_say_so(qtbot: QtBot) -> None:
    views = ResultViews()
    qtbot.addWidget(views)
    examples = toy_examples(20, side=32)
    views.show_result(
        EvaluationResult("n", "d", examples, Assessment(perfect_evaluation(examples)), date="2026-11-24")
    )
    assert {plot.reading.text() for plot in child(views, RobustnessPage).plots.values()} == {
        "Not measured yet"
    }
    assert "not drawn yet" in child(views, MapPage).words.text()
    assert "Choose another network" in child(views, ComparisonPage).words.text()


def test_views_without_digits_say_so(qtbot: QtBot) -> None:
    views = ResultViews()
    qtbot.addWidget(views)
    examples = toy_examples(20, side=32)
    perfect = perfect_evaluation(examples)
    views.show_result(toy_result(examples, perfect, perfect))
    views.show()
    for page in (ErrorsPage, ComparisonPage):
        bring(views, page)
    for digits in (child(views, ErrorsPage).digits, *child(views, ComparisonPage).lists):
        assert digits.nothing.endswith(".")
        written = digits.viewport().grab().toImage()
        digits.nothing = ""
        assert digits.viewport().grab().toImage() != written, "the sentence is to be seen"


def test_thumbnails_and_table_grow_with_the_window(views: ResultViews) -> None:
    sizes = []
    errors, digits = child(views, ErrorsPage), child(views, DigitsPage)
    for width, height in ((800, 600), (1280, 800), (1920, 1080)):
        views.resize(width, height)
        bring(views, ErrorsPage)
        icon = errors.digits.model().data(errors.digits.model().index(0, 0), Qt.ItemDataRole.DecorationRole)
        side = errors.digits.iconSize().width()
        assert icon.availableSizes()[0].width() == 2 * side
        bring(views, DigitsPage)
        assert digits.table.verticalScrollBar().maximum() == 0, "all ten digits are to be seen"
        sizes.append((side, digits.table.width(), digits.table.height()))
    assert sizes == sorted(sizes)
    assert (sizes[0][0], sizes[2][0] >= 80) == (56, True)
    assert sizes[2][1] * sizes[2][2] > 0.4 * 1920 * 1080 / 2


def test_every_view_can_be_worked_with_by_keyboard_and_explains_itself(views: ResultViews) -> None:
    named = set()
    for number, page in enumerate(views.pages):
        assert page.sentence.text().endswith(".")
        assert help_text(page.help.page).startswith("# ")
        assert views.tabToolTip(number)
        views.setCurrentIndex(number)
        QApplication.processEvents()
        for widget in (each for kind in CONTROLS for each in views.findChildren(kind)):
            if widget.isVisible() and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                assert widget.objectName(), type(widget)
                assert widget.accessibleName(), widget.objectName()
                assert widget.toolTip() or "View" in widget.objectName(), widget.objectName()
                named.add(widget.objectName())
    assert {"confusionMatrix", "errorDigits", "evaluateTable", "wholeMap", "noisePlot", "digitMap"} <= named
