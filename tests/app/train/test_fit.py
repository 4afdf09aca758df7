"""On the Train tab, too, no text is cut, in any state, and everything can be reached and has its name."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.application import Parts
from app.theme.theme import DARK, apply_theme
from app.train.runs.session import Phase
from app.window.main_window import MainWindow
from lenet.datasets.sources import Source, SourceKind
from tests.app.children import child
from tests.app.test_fit import SIZES, cut, lacks_room, language, shown, window

__all__ = ["language", "window"]

DIGITS = Source(SourceKind.BUILT_IN, count=60)


@pytest.fixture(params=SIZES)
def train_window(request: pytest.FixtureRequest, window: MainWindow, qtbot: QtBot) -> MainWindow:
    """Show the Train tab, with its digits, in a window of one of the sizes."""
    window.resize(*request.param)
    Parts.of(window).train_tab.data.use((DIGITS,))
    Parts.of(window).train_tab.recipe.fields.batch_size.setValue(6)
    window.tabs.setCurrentIndex(1)
    qtbot.waitUntil(lambda: Parts.of(window).train_tab.view.charts is not None)
    qtbot.waitUntil(lambda: Parts.of(window).train_tab.data.digits is not None)
    QApplication.processEvents()
    assert (window.width(), window.height()) == request.param, "the window can be as small as this"
    return window


def cut_here(window: MainWindow) -> list[str]:
    """Return what is cut; what has to be scrolled to is looked at when it is scrolled to."""
    steps = Parts.of(window).train_tab.side
    within = set(steps.page.findChildren(QWidget))
    found = []
    for part in shown(window):
        if part in within and _has_words(part):
            steps.verticalScrollBar().setValue(part.mapTo(steps.page, QPoint()).y())
            QApplication.processEvents()
            if lacks_room(part) or part.visibleRegion().boundingRect() != part.rect():
                found.append(f"{type(part).__name__} {part.objectName()} among the steps")
    steps.verticalScrollBar().setValue(0)
    return found + cut(window, besides=within)


def _has_words(part: QWidget) -> bool:
    return isinstance(part, QAbstractButton | QComboBox | QAbstractSpinBox) or part.inherits("QLabel")


def test_nothing_is_cut_before_a_run(train_window: MainWindow) -> None:
    assert cut_here(train_window) == []


def test_nothing_is_cut_with_all_settings_unfolded(train_window: MainWindow) -> None:
    advanced = train_window.findChild(QToolButton, "advanced")
    assert advanced is not None
    advanced.click()
    QApplication.processEvents()
    assert cut_here(train_window) == []


def test_nothing_is_cut_in_a_run_and_after_it(train_window: MainWindow, qtbot: QtBot) -> None:
    tab = Parts.of(train_window).train_tab
    tab.recipe.fields.epochs.setValue(100_000)
    tab.controls.start.click()
    qtbot.waitUntil(lambda: tab.saving.trained is not None)
    QApplication.processEvents()
    assert cut_here(train_window) == []
    tab.controls.pause.click()
    qtbot.waitUntil(lambda: tab.phase is Phase.PAUSED)
    QApplication.processEvents()
    assert cut_here(train_window) == []
    tab.controls.stop.click()
    qtbot.waitUntil(lambda: tab.phase is Phase.ENDED)
    QApplication.processEvents()
    assert cut_here(train_window) == []


def test_nothing_is_cut_where_data_are_missing(train_window: MainWindow, tmp_path: Path) -> None:
    source = Parts.of(train_window).train_tab.data.source
    for index in range(source.count()):
        if source.itemData(index) in (SourceKind.IDX.value, SourceKind.FOLDER.value):
            source.setCurrentIndex(index)
            QApplication.processEvents()
            assert cut_here(train_window) == []


def test_nothing_is_cut_when_a_warning_and_an_offer_are_shown(train_window: MainWindow, qtbot: QtBot) -> None:
    tab = Parts.of(train_window).train_tab
    tab.notes.say(["The loss is no longer a number. Try a smaller learning rate."] * 2)
    QApplication.processEvents()
    assert cut_here(train_window) == []
    train_window.show_message("A message that says in one sentence what went wrong, and what to do.")
    QApplication.processEvents()
    bar = child(train_window, QWidget, "messageBar")
    # It lies over the foot of the window until it is dismissed, and is whole itself.
    assert train_window.rect().contains(bar.geometry())
    assert all(bar.rect().contains(part.geometry()) for part in bar.findChildren(QLabel) if part.isVisible())


def test_whatever_takes_the_keyboard_has_a_name_and_says_what_it_does(train_window: MainWindow) -> None:
    advanced = train_window.findChild(QToolButton, "advanced")
    assert advanced is not None
    advanced.click()
    QApplication.processEvents()
    controls = [
        widget
        for widget in shown(Parts.of(train_window).train_tab)
        if isinstance(widget, QAbstractButton | QComboBox | QAbstractSpinBox)
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert len(controls) > 12
    for widget in controls:
        assert widget.objectName(), type(widget)
        assert widget.accessibleName(), widget.objectName()
        assert widget.toolTip(), widget.objectName()


def test_the_steps_can_be_scrolled(train_window: MainWindow) -> None:
    steps = Parts.of(train_window).train_tab.side
    assert steps.page.height() > steps.viewport().height()
    assert steps.page.width() <= steps.viewport().width(), "only up and down"


def test_it_fits_in_the_dark_too(train_window: MainWindow, light: None, qapp: QApplication) -> None:
    apply_theme(qapp, DARK)
    QApplication.processEvents()
    assert cut_here(train_window) == []
