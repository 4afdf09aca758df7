"""The Evaluate tab fits into the smallest window, and its controls are reached by keyboard."""

from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.application import Parts
from app.charts.plot_card import PlotGrid
from app.evaluate.digits_page import DigitsPage
from app.evaluate.tab import EvaluateTab
from app.widgets.type_size import magnify_type
from app.window.main_window import MainWindow
from lenet.datasets.sources import Source, SourceKind
from tests.app.evaluating import evaluated, in_use, other, save_all, tab, views_of
from tests.app.test_fit import SIZES, cut, lacks_room, language, shown, window
from tests.helpers.evaluation_results import compared_result

__all__ = ["in_use", "language", "other", "tab", "window"]


def test_every_view_shows_a_single_digit(tab: EvaluateTab, qtbot: QtBot, other: Path, tmp_path: Path) -> None:
    tab.controls.digits.choose(Source(SourceKind.BUILT_IN, count=1, seed=5))
    tab.controls.compared.choose_file(other)
    result = evaluated(tab, qtbot)
    assert (len(result.examples), tab.controls.status.text()) == (1, "")
    tab.show()
    qtbot.waitUntil(lambda: tab.views is not None)
    views = views_of(tab)
    for number in range(views.count()):
        views.setCurrentIndex(number)
        QApplication.processEvents()
    save_all(tab, qtbot, tmp_path)


# In the longer language: where that fits, English does.
@pytest.mark.parametrize("language", ["the pseudo-language"], indirect=True)
def test_nothing_is_cut_in_any_view(window: MainWindow, qtbot: QtBot) -> None:
    assert cut_in_views(window, qtbot, SIZES) == []


def cut_in_views(window: MainWindow, qtbot: QtBot, sizes: Iterable[tuple[int, int]]) -> list[str]:
    """Return what is cut of any view of a result, in a window of some sizes."""
    found = []
    tab = Parts.of(window).evaluate_tab
    window.tabs.setCurrentWidget(tab)
    qtbot.waitUntil(lambda: tab.views is not None)
    views, result = views_of(tab), compared_result()
    tab.exports.result = result
    tab.summary.show_result(result)
    tab.note_choice()
    tab._show_views()
    for size in sizes:
        window.resize(*size)
        for number in range(views.count()):
            views.setCurrentIndex(number)
            QApplication.processEvents()
            assert (window.width(), window.height()) == size, "the window can be as small as this"
            # What scrolls may lie outside.
            rows = views.currentWidget().findChild(PlotGrid)
            besides = [] if rows is None else shown(rows)
            found += [part.text() for part in besides if isinstance(part, QLabel) and lacks_room(part)]
            found += [f"{views.tabText(number)}: {part}" for part in cut(window, besides=besides)]
    return found


def test_the_keyboard_goes_through_the_controls_from_left_to_right(tab: EvaluateTab) -> None:
    controls = tab.controls
    order: list[QComboBox | QAbstractButton] = [
        controls.network,
        controls.digits,
        controls.compared,
        controls.start,
    ]
    tab.show()
    controls.network.setFocus()
    for before, after in pairwise(order):
        widget: QWidget | None = before.nextInFocusChain()
        while widget is not None and not bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus):
            widget = widget.nextInFocusChain()
        assert widget is after


def test_the_table_of_digits_fits_with_larger_type(light: None, qtbot: QtBot) -> None:
    page = DigitsPage()
    qtbot.addWidget(page)
    page.resize(1900, 760)
    page.show()
    page.show_result(compared_result())
    heights = {}
    for factor in (1.0, 2.0):
        magnify_type(factor)
        QApplication.processEvents()
        rows = sum(page.table.rowHeight(row) for row in range(page.table.rowCount()))
        assert rows <= page.table.viewport().height(), factor
        heights[factor] = page.table.rowHeight(0)
    magnify_type(1.0)
    assert heights[2.0] >= heights[1.0], "it is read from farther away"
