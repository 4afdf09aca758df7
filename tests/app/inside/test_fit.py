"""On the Inside tab, too, no text is cut, on any page, and everything can be reached and has its name."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QScrollArea,
    QScrollBar,
    QTableWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.application import Parts
from app.window.main_window import MainWindow
from lenet.drawing.strokes import Drawing, Stroke
from lenet.inspection.activations import Unit
from lenet.inspection.edits import Edits
from tests.app.test_fit import SIZES, cut, lacks_room, language, shown, window

__all__ = ["language", "window"]

PAGES = ("unit", "why", "filters", "softmax", "tries")


@pytest.fixture(params=SIZES)
def inside_window(request: pytest.FixtureRequest, window: MainWindow, qtbot: QtBot) -> MainWindow:
    """Show the Inside tab with a digit in a window of one of the sizes."""
    window.resize(*request.param)
    window.tabs.setCurrentWidget(Parts.of(window).inside_tab)
    Parts.of(window).draw_tab.set_drawing(
        Drawing(strokes=(Stroke(((0.5, 0.2, 1.0), (0.45, 0.8, 1.0)), 0.06),))
    )
    assert window.wait_for_reading(60_000)
    Parts.of(window).inside_tab.experiment.edit(Edits(pruned=0.4, off=frozenset({("conv1", 2), ("fc1", 61)})))
    QApplication.processEvents()
    assert (window.width(), window.height()) == request.param, "the window can be as small as this"
    return window


def has_words(part: QWidget) -> bool:
    kinds = QAbstractButton | QComboBox | QAbstractSpinBox | QAbstractSlider
    return isinstance(part, kinds) or part.inherits("QLabel")


@pytest.mark.parametrize("name", PAGES)
def test_nothing_is_cut_on_any_page(inside_window: MainWindow, name: str) -> None:
    details = Parts.of(inside_window).inside_tab.details
    page = getattr(details, name)
    assert isinstance(page, QScrollArea)
    details.setCurrentWidget(page)
    Parts.of(inside_window).inside_tab.network.choose(Unit("conv3", 119))
    details.setCurrentWidget(page)
    QApplication.processEvents()
    assert page.horizontalScrollBar().maximum() == 0, "nobody has to scroll sideways"
    inner = page.widget()
    assert inner is not None
    within = set(page.findChildren(QWidget))
    found = []
    for part in shown(inside_window):
        if part in within and has_words(part) and not isinstance(part, QScrollBar):
            if isinstance(part.parentWidget(), QTableWidget) or part.parent() is page:
                continue
            page.verticalScrollBar().setValue(part.mapTo(inner, QPoint()).y())
            QApplication.processEvents()
            if lacks_room(part) or part.visibleRegion().boundingRect() != part.rect():
                found.append(f"{type(part).__name__} {part.objectName()}")
    assert found + cut(inside_window, besides=within) == []


@pytest.mark.parametrize("name", PAGES)
def test_whatever_takes_the_keyboard_has_its_names(inside_window: MainWindow, name: str) -> None:
    tab = Parts.of(inside_window).inside_tab
    tab.details.setCurrentWidget(getattr(tab.details, name))
    kinds = (QAbstractButton, QAbstractSlider, QAbstractSpinBox)
    for kind in kinds:
        for part in tab.findChildren(kind):
            if (
                part.isVisible()
                and not isinstance(part, QScrollBar)
                and part.inherits("QTableCornerButton") is False
            ):
                assert part.objectName(), part
                assert part.accessibleName() or (isinstance(part, QAbstractButton) and part.text()), (
                    part.objectName()
                )
                assert part.toolTip(), part.objectName()


def test_a_window_that_was_large_can_be_small_again(inside_window: MainWindow) -> None:
    size = inside_window.size()
    inside_window.resize(3840, 2160)
    QApplication.processEvents()
    canvas = Parts.of(inside_window).inside_tab.findChild(QWidget, "insideCanvas")
    assert isinstance(canvas, QWidget)
    large = canvas.width()
    assert canvas.height() == large
    inside_window.resize(size)
    QApplication.processEvents()
    assert inside_window.size() == size
    assert canvas.height() == canvas.width() < large
