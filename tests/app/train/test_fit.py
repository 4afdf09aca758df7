"""On the Train tab, too, no text is cut, in any state, and everything can be reached and has its name."""

import pytest
from PySide6.QtCore import QDeadlineTimer, QPoint, Qt
from PySide6.QtTest import QTest
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
from app.train.run_view import UNITS
from app.train.runs.session import Phase
from app.train.setup.side_panel import SidePanel
from app.window.main_window import MainWindow
from lenet.datasets.sources import Source, SourceKind
from tests.app.children import child
from tests.app.test_fit import SIZES, cut, lacks_room, language, resized, shared_window, shown

__all__ = ["language", "shared_window"]

DIGITS = Source(SourceKind.BUILT_IN, count=60)


@pytest.fixture(scope="module")
def train_window(shared_window: MainWindow, qapp: QApplication) -> MainWindow:
    """Show the Train tab with its digits."""
    tab = Parts.of(shared_window).train_tab
    tab.data.use((DIGITS,))
    tab.recipe.fields.batch_size.setValue(6)
    shared_window.tabs.setCurrentIndex(1)
    return shared_window


@pytest.fixture(autouse=True)
def loaded(train_window: MainWindow, qtbot: QtBot) -> None:
    tab = Parts.of(train_window).train_tab
    qtbot.waitUntil(lambda: tab.view.charts is not None and tab.data.digits is not None)


def _is_whole_in_the_end(part: QWidget, steps: SidePanel) -> bool:
    """Scroll to a part of the steps, which may still move while digits are loaded, until all of it is seen."""
    deadline = QDeadlineTimer(10_000)
    while True:
        steps.verticalScrollBar().setValue(part.mapTo(steps.page, QPoint()).y())
        QApplication.processEvents()
        is_whole = not lacks_room(part) and part.visibleRegion().boundingRect() == part.rect()
        if is_whole or deadline.hasExpired():
            return is_whole
        QTest.qWait(20)


def cut_here(window: MainWindow) -> list[str]:
    """Return what is cut; what has to be scrolled to is looked at when it is scrolled to."""
    steps = Parts.of(window).train_tab.side
    within = set(steps.page.findChildren(QWidget))
    found = []
    for part in shown(window):
        if part in within and _has_words(part) and not _is_whole_in_the_end(part, steps):
            found.append(f"{type(part).__name__} {part.objectName()} among the steps")
    steps.verticalScrollBar().setValue(0)
    return found + cut(window, besides=within)


def _has_words(part: QWidget) -> bool:
    return isinstance(part, QAbstractButton | QComboBox | QAbstractSpinBox) or part.inherits("QLabel")


def cut_in_all_sizes(window: MainWindow) -> list[str]:
    found = []
    for size in SIZES:
        resized(window, size)
        found += cut_here(window)
    return found


def test_nothing_is_cut_before_a_run(train_window: MainWindow, qapp: QApplication, light: None) -> None:
    tab = Parts.of(train_window).train_tab
    assert cut_in_all_sizes(train_window) == []
    assert tab.side.page.height() > tab.side.viewport().height(), "the steps can be scrolled"
    assert tab.side.page.width() <= tab.side.viewport().width(), "only up and down"
    apply_theme(qapp, DARK)
    assert cut_in_all_sizes(train_window) == []
    tab.warnings.show_sentences(["The loss is no longer a number. Try a smaller learning rate."] * 2)
    assert cut_in_all_sizes(train_window) == []
    train_window.show_message("A message that says in one sentence what went wrong, and what to do.")
    QApplication.processEvents()
    bar = child(train_window, QWidget, "messageBar")
    # It lies over the foot of the window until it is dismissed, and is whole itself.
    assert train_window.rect().contains(bar.geometry())
    assert all(bar.rect().contains(part.geometry()) for part in bar.findChildren(QLabel) if part.isVisible())
    train_window.message_bar.dismiss()
    tab.warnings.show_sentences(())
    tab.view.units.show_counts(UNITS)
    train_window.resize(1400, 900)
    QApplication.processEvents()
    assert cut_in_all_sizes(train_window) == [], "also if no unit fires any more"
    tab.view.units.show_counts(None)
    for kind in (SourceKind.IDX, SourceKind.FOLDER):
        tab.data.source.setCurrentIndex(tab.data.source.findData(kind.value))
        assert cut_in_all_sizes(train_window) == []
    tab.data.use((DIGITS,))


def test_all_settings_have_room_a_name_and_a_tip(train_window: MainWindow) -> None:
    advanced = child(train_window, QToolButton, "advanced")
    advanced.click()
    assert cut_in_all_sizes(train_window) == []
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
    advanced.click()


def test_nothing_is_cut_in_a_run_and_after_it(train_window: MainWindow, qtbot: QtBot) -> None:
    tab = Parts.of(train_window).train_tab
    tab.recipe.fields.epochs.setValue(100_000)
    for size in reversed(SIZES):
        resized(train_window, size)
        tab.controls.start.click()
        qtbot.waitUntil(lambda: tab.saving.trained is not None)
        assert cut_here(train_window) == []
        tab.controls.pause.click()
        qtbot.waitUntil(lambda: tab.phase is Phase.PAUSED)
        QApplication.processEvents()
        assert cut_here(train_window) == []
        tab.controls.stop.click()
        qtbot.waitUntil(lambda: tab.phase is Phase.ENDED)
        QApplication.processEvents()
        assert cut_here(train_window) == []
