"""On the Inside tab, too, no text is cut, on any page, and everything can be reached and has its name."""

from collections.abc import Iterator

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

from app.application import Parts
from app.window.main_window import MainWindow
from lenet.drawing.strokes import Drawing, Stroke
from lenet.inspection.activations import Unit
from lenet.inspection.edits import Edits
from tests.app.children import child
from tests.app.test_fit import SIZES, cut, lacks_room, language, shown

__all__ = ["language"]

LOOKS = 5
"""Words that a thread brings while a page is looked at move its parts: what is cut stays so."""

PAGES = ("unit", "why", "filters", "softmax", "tries")


@pytest.fixture(scope="module")
def window(language: object, shared_window: MainWindow) -> MainWindow:
    """Show a digit and some edits."""
    parts = Parts.of(shared_window)
    parts.draw_tab.set_drawing(Drawing(strokes=(Stroke(((0.5, 0.2, 1.0), (0.45, 0.8, 1.0)), 0.06),)))
    assert shared_window.wait_for_reading(60_000)
    parts.inside_tab.experiment.edit(Edits(pruned=0.4, off=frozenset({("conv1", 2), ("fc1", 61)})))
    return shared_window


def resize(window: MainWindow, size: tuple[int, int]) -> None:
    window.resize(*size)
    QApplication.processEvents()
    assert (window.width(), window.height()) == size, "the window can be as small as this"


def has_words(part: QWidget) -> bool:
    kinds = QAbstractButton | QComboBox | QAbstractSpinBox | QAbstractSlider
    return (isinstance(part, kinds) or part.inherits("QLabel")) and not isinstance(part, QScrollBar)


def unnamed(tab: QWidget) -> Iterator[str]:
    """Return what takes the keyboard without a name or a tooltip."""
    for part in shown(tab):
        is_control = isinstance(part, QAbstractButton | QAbstractSlider | QAbstractSpinBox)
        if is_control and not isinstance(part, QScrollBar) and not part.inherits("QTableCornerButton"):
            name = part.accessibleName() or (isinstance(part, QAbstractButton) and part.text())
            if not (part.objectName() and name and part.toolTip()):
                yield f"{part.objectName()} {part}"


@pytest.mark.parametrize("size", SIZES)
def test_nothing_is_cut_on_any_page_and_all_has_its_names(window: MainWindow, size: tuple[int, int]) -> None:
    assert cut_on_pages(window, size) == []


def is_cut(part: QWidget, page: QScrollArea, inner: QWidget) -> bool:
    """Tell whether a part of a page lacks room or lies partly outside where the page is scrolled to it."""
    page.verticalScrollBar().setValue(part.mapTo(inner, QPoint()).y())
    QApplication.processEvents()
    return lacks_room(part) or part.visibleRegion().boundingRect() != part.rect()


def cut_on_pages(window: MainWindow, size: tuple[int, int]) -> list[str]:
    """Return what is cut on any page of the Inside tab, or has no name, in a window of a size."""
    tab = Parts.of(window).inside_tab
    found: list[str] = []
    resize(window, size)
    tab.network.choose(Unit("conv3", 119))
    for name in PAGES:
        page = getattr(tab.details, name)
        assert isinstance(page, QScrollArea)
        tab.details.setCurrentWidget(page)
        QApplication.processEvents()
        assert page.horizontalScrollBar().maximum() == 0, "there is no scrolling sideways"
        inner, within = child(page, QWidget, f"{page.objectName()}Content"), set(page.findChildren(QWidget))
        for part in filter(has_words, within & set(shown(window))):
            if isinstance(part.parentWidget(), QTableWidget) or part.parent() is page:
                continue
            if all(is_cut(part, page, inner) for _ in range(LOOKS)):
                found.append(f"{type(part).__name__} {part.objectName()}")
        found += [*cut(window, besides=within), *unnamed(tab)]
    return found


def test_a_window_that_was_large_can_be_small_again(window: MainWindow) -> None:
    canvas = child(Parts.of(window).inside_tab, QWidget, "insideCanvas")
    resize(window, (3840, 2160))
    large = canvas.width()
    assert canvas.height() == large
    resize(window, SIZES[-1])
    assert canvas.height() == canvas.width() < large
