"""Every view of the Evaluate tab fits, explains itself, and can be worked with by keyboard."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.charts.plot_card import PlotCard
from app.charts.plot_grid import PlotGrid
from app.dialogs.help import help_text
from app.evaluate.choices import Kind
from app.evaluate.comparison_page import ComparisonPage
from app.evaluate.confusion_matrix import ConfusionMatrix
from app.evaluate.confusion_page import ConfusionPage
from app.evaluate.digit_map import DigitMap
from app.evaluate.digits_page import DigitsPage
from app.evaluate.errors_page import ErrorsPage
from app.evaluate.robustness_page import RobustnessPage
from app.evaluate.tab import EvaluateTab
from app.widgets.elided_label import ElidedLabel
from app.window.main_window import MainWindow
from lenet.datasets.sources import Source, SourceKind
from lenet.evaluation.robustness import Disturbance
from tests.app.children import child
from tests.app.evaluating import evaluate_in, evaluated, other, save_all, tab, views_of
from tests.app.test_fit import cut, lacks_room, language, shown, window

__all__ = ["language", "other", "tab", "window"]

CONTROLS = (QAbstractButton, QComboBox, QAbstractItemView, QTabBar, ConfusionMatrix, DigitMap, PlotCard)
"""What a person works with."""


def test_a_single_digit_can_be_judged_in_every_view(
    tab: EvaluateTab, qtbot: QtBot, other: Path, tmp_path: Path
) -> None:
    tab.controls.digits.choose(Source(SourceKind.BUILT_IN, count=1, seed=5))
    tab.controls.rival.choose_file(other)
    subject = evaluated(tab, qtbot)
    assert (len(subject.examples), tab.controls.status.text()) == (1, "Done.")
    views = views_of(tab)
    for number in range(views.count()):
        views.setCurrentIndex(number)
        QApplication.processEvents()
    save_all(tab, qtbot, tmp_path)


def test_a_long_name_is_shortened_in_its_middle_and_whole_in_the_tooltip(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    words = "Figures of " + "a" * 80 + ".pkl on " + "b" * 80
    label.show_words(words)
    label.resize(300, 20)
    label.show()
    assert label.text().startswith("Figures of")
    assert "…" in label.text()
    assert label.fontMetrics().horizontalAdvance(label.text()) <= 300
    assert (label.words, label.toolTip(), label.accessibleName()) == (words, words, words)


def test_the_matrix_begins_with_its_most_frequent_error(tab: EvaluateTab, qtbot: QtBot) -> None:
    evaluation = evaluated(tab, qtbot).assessment.evaluation
    page = child(tab, ConfusionPage)
    wrong = evaluation.confusion.copy()
    np.fill_diagonal(wrong, 0)
    assert page.matrix.cell is not None
    assert wrong[page.matrix.cell] == wrong.max()
    page.matrix.choose(3, 3)
    assert page.digits.model().rowCount() == evaluation.confusion[3, 3]


@pytest.mark.parametrize("size", [(1024, 700), (800, 600)])
def test_nothing_is_cut_in_any_view(window: MainWindow, qtbot: QtBot, size: tuple[int, int]) -> None:
    window.resize(*size)
    tab = evaluate_in(window, qtbot)
    assert (window.width(), window.height()) == size, "the window can be as small as this"
    views = views_of(tab)
    for number in range(views.count()):
        views.setCurrentIndex(number)
        QApplication.processEvents()
        # What scrolls may lie outside: that it can be reached is tested below.
        rows = views.currentWidget().findChild(PlotGrid)
        besides = [] if rows is None else shown(rows)
        assert [part for part in besides if isinstance(part, QLabel) and lacks_room(part)] == []
        assert cut(window, besides=besides) == [], views.tabText(number)


def test_plots_are_never_too_low_to_be_read_and_scroll_instead(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(800, 600)
    tab = evaluate_in(window, qtbot)
    page = child(tab, RobustnessPage)
    views_of(tab).setCurrentWidget(page)
    QApplication.processEvents()
    rows = child(page, PlotGrid)
    last = page.plots[Disturbance.NOISE]
    assert all(plot.height() >= 200 for plot in page.plots.values())
    assert last.visibleRegion().boundingRect().height() < last.height()
    rows.verticalScrollBar().setValue(rows.verticalScrollBar().maximum())
    assert last.visibleRegion().boundingRect() == last.rect()
    assert rows.horizontalScrollBar().maximum() == 0


def test_robustness_says_of_how_many_digits(tab: EvaluateTab, qtbot: QtBot) -> None:
    page = child(tab, RobustnessPage)
    evaluated(tab, qtbot)
    assert "when all digits are disturbed" in page.sentence.text()
    tab.controls.digits.choose(Source(SourceKind.BUILT_IN, count=1200))
    subject = evaluated(tab, qtbot)
    assert subject.assessment.robustness[0].accuracy[0].total == 1000
    assert "when 1,000 of the 1,200 digits are disturbed" in page.sentence.text()


def test_views_without_digits_say_so(tab: EvaluateTab, qtbot: QtBot) -> None:
    # These ten are read without an error, by both.
    tab.controls.digits.choose(Source(SourceKind.BUILT_IN, count=10, seed=5))
    tab.controls.rival.setCurrentIndex(tab.controls.rival.findData(Kind.BUILT_IN))
    subject = evaluated(tab, qtbot)
    assert not len(subject.assessment.evaluation.errors)
    views = views_of(tab)
    errors, comparison = child(tab, ErrorsPage), child(tab, ComparisonPage)
    for page, lists in ((errors, [errors.digits]), (comparison, comparison.lists)):
        views.setCurrentWidget(page)
        QApplication.processEvents()
        for digits in lists:
            assert digits.nothing.endswith(".")
            written = digits.viewport().grab().toImage()
            digits.nothing = ""
            assert digits.viewport().grab().toImage() != written, "the sentence is to be seen"


def test_both_lists_of_a_comparison_begin_at_the_same_height(tab: EvaluateTab, qtbot: QtBot) -> None:
    page = child(tab, ComparisonPage)
    views_of(tab).setCurrentWidget(page)
    tab.controls.rival.setCurrentIndex(tab.controls.rival.findData(Kind.BUILT_IN))
    evaluated(tab, qtbot)
    for words in ("short", "so long that it needs more than a single line " * 3):
        page.titles[0].setText(words)
        QApplication.processEvents()
        first, second = page.lists
        assert (first.y(), first.height()) == (second.y(), second.height())


def test_thumbnails_and_table_grow_with_the_window(window: MainWindow, qtbot: QtBot) -> None:
    sizes = []
    tab = evaluate_in(window, qtbot)
    views = views_of(tab)
    errors, digits = child(tab, ErrorsPage), child(tab, DigitsPage)
    for width, height in ((800, 600), (1280, 800), (1920, 1080), (3840, 2160)):
        window.resize(width, height)
        views.setCurrentWidget(errors)
        QApplication.processEvents()
        icon = errors.digits.model().data(errors.digits.model().index(0, 0), Qt.ItemDataRole.DecorationRole)
        side = errors.digits.iconSize().width()
        assert icon.availableSizes()[0].width() == 2 * side
        views.setCurrentWidget(digits)
        QApplication.processEvents()
        assert digits.table.verticalScrollBar().maximum() == 0, "all ten digits are to be seen"
        sizes.append((side, digits.table.width(), digits.table.height()))
    assert sizes == sorted(sizes)
    assert sizes[0][0] == 56
    assert sizes[2][0] >= 80
    width, height = sizes[2][1:]
    assert width * height > 0.4 * 1920 * 1080 / 2


def test_whatever_takes_the_keyboard_has_a_name_and_says_what_it_does(tab: EvaluateTab, qtbot: QtBot) -> None:
    evaluated(tab, qtbot)
    views = views_of(tab)
    named = set()
    for number in range(views.count()):
        views.setCurrentIndex(number)
        QApplication.processEvents()
        for widget in shown(tab):
            # Others, such as the place within a list that scrolls, only serve these.
            if _takes_focus(widget) and isinstance(widget, CONTROLS):
                assert widget.objectName(), type(widget)
                assert widget.accessibleName(), widget.objectName()
                is_bar = "View" in widget.objectName()
                assert is_bar or widget.toolTip(), widget.objectName()
                named.add(widget.objectName())
        assert views.tabToolTip(number)
    assert {"confusionMatrix", "errorDigits", "evaluateTable", "wholeMap", "noisePlot", "digitMap"} <= named


def test_the_keyboard_goes_through_the_controls_from_left_to_right(tab: EvaluateTab) -> None:
    controls = tab.controls
    order: list[QComboBox | QAbstractButton] = [
        controls.network,
        controls.digits,
        controls.rival,
        controls.start,
    ]
    controls.network.setFocus()
    for before, after in pairwise(order):
        widget: QWidget | None = before.nextInFocusChain()
        while widget is not None and not _takes_focus(widget):
            widget = widget.nextInFocusChain()
        assert widget is after


def _takes_focus(widget: QWidget) -> bool:
    return widget.isVisible() and bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)


def test_every_view_explains_itself_and_has_a_page_of_help(tab: EvaluateTab) -> None:
    for page in views_of(tab).pages:
        assert page.sentence.text().endswith(".")
        assert help_text(page.help.page).startswith("# ")
