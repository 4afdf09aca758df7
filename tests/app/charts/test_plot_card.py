"""A card shows a chart of the report, reads its points out, and offers to save it."""

import weakref

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QPainter, QPixmap, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.charts.interval_plot import IntervalPlot
from app.charts.picture_strip import PictureStrip
from app.charts.plot_card import PlotCard
from app.qt.garbage_collection import gc_paused
from app.theme.theme import LIGHT
from lenet.report.axes import Axes
from lenet.report.curve_chart import CurveChart, Values
from tests.app.children import child

PERCENT = np.linspace(0, 1, 101)


def chart(x: Values, y: Values, *, is_joined: bool = True) -> CurveChart:
    tips = [f"{value:g}" for value in x]
    axes = Axes((float(x[0]), float(x[-1])), (0, 1), "x", "y")
    return CurveChart("A chart", axes, x, y, 0.9 * y, 1.1 * y, tips=tips, is_joined=is_joined)


def make_card(ends: tuple[float, float] = (0.0, 1.0), numbers: tuple[float, ...] = ()) -> PlotCard:
    unit = 0.01 if ends == (0.0, 1.0) else 1
    plot = IntervalPlot(x_name="x", y_name="y", x_range=ends, x_numbers=numbers, x_unit=unit)
    return PlotCard("plot", "Plot", plot, "point {}".format)


@pytest.fixture
def card(qtbot: QtBot) -> PlotCard:
    card = make_card()
    qtbot.addWidget(card)
    card.resize(300, 300)
    card.show()
    return card


def strings_at(plot: PlotCard, side: str) -> set[str]:
    """Return the numbers that are to be seen at an axis of a plot."""
    picture = QPixmap(10, 10)
    with QPainter(picture) as painter:
        _, _, texts = plot._plot._plot.axis(side).generateDrawSpecs(painter)
    return {words for _, _, words in texts}


def test_a_picture_lies_above_each_point(card: PlotCard) -> None:
    card.show_chart(chart(np.array([0, 0.5, 1.0]), np.array([0.1, 0.5, 0.9])))
    card.show_pictures([np.full((32, 32), 255 * ink, np.uint8) for ink in (1, 0, 1)])
    QApplication.processEvents()
    strip, plot = child(card, PictureStrip), child(card, IntervalPlot)
    seen, middle = strip.grab().toImage(), strip.height() - 5
    colours = [seen.pixelColor(round(place), middle) for place in plot.places()]
    assert colours == [LIGHT.ink, LIGHT.raised, LIGHT.ink]


@pytest.mark.parametrize("size", [(250, 200), (640, 420)])
@pytest.mark.parametrize(
    ("ends", "numbers", "wanted"),
    [
        ((0.0, 1.0), (), {"0", "100"}),
        ((0.4, 1.4), (), {"0.4", "1.4"}),
        ((-60.0, 60.0), (-60, -30, 0, 30, 60), {"−60", "−30", "0", "30", "60"}),
        ((-2.0, 4.0), (), {"−2", "4"}),
    ],
)
def test_the_numbers_at_both_ends_of_the_axes_are_written(
    qtbot: QtBot,
    size: tuple[int, int],
    ends: tuple[float, float],
    numbers: tuple[float, ...],
    wanted: set[str],
) -> None:
    card = make_card(ends, numbers)
    qtbot.addWidget(card)
    card.resize(*size)
    card.show()
    card.show_chart(chart(np.array(ends), np.array([0.0, 1])))
    card.grab()
    assert wanted <= strings_at(card, "bottom")
    assert {"0", "100"} <= strings_at(card, "left")


def test_axes_are_the_same_before_and_after_a_chart_comes(card: PlotCard) -> None:
    box = child(card, IntervalPlot)._box
    before = box.viewRange()
    assert before[0][0] < 0 < 1 < before[0][1]
    card.show_chart(chart(PERCENT, PERCENT))
    assert box.viewRange() == before


def test_the_arrow_keys_go_along_a_curve(card: PlotCard) -> None:
    QTest.keyClick(card, Qt.Key.Key_Right)
    assert (card.point, card.reading.text()) == (None, "Not measured yet")
    card.show_chart(chart(PERCENT, PERCENT))
    assert card.reading.text() == ""
    for key, point in (
        (Qt.Key.Key_Left, 0),
        (Qt.Key.Key_Right, 1),
        (Qt.Key.Key_PageDown, 6),
        (Qt.Key.Key_End, 100),
        (Qt.Key.Key_Right, 100),
        (Qt.Key.Key_PageUp, 95),
        (Qt.Key.Key_Home, 0),
    ):
        QTest.keyClick(card, key)
        assert (card.point, card.reading.text()) == (point, f"point {point}")
        assert card.accessibleDescription() == f"point {point}"


def test_a_point_of_the_keyboard_stays_when_the_mouse_leaves(card: PlotCard) -> None:
    card.show_chart(chart(PERCENT, PERCENT))
    plot = child(card, IntervalPlot)
    scene = child(card, IntervalPlot)._plot.scene()
    box = child(card, IntervalPlot)._box

    def move_to(x: float) -> int | None:
        scene.sigMouseMoved.emit(box.mapViewToScene(QPointF(x, 0.5)))
        return card.point

    def leave() -> int | None:
        QApplication.sendEvent(plot, QEvent(QEvent.Type.Leave))
        return card.point

    QTest.keyClick(card, Qt.Key.Key_End)
    assert leave() == 100
    assert move_to(0.3) == 30
    assert move_to(-5) is None
    assert move_to(0.3) == 30
    QTest.keyClick(card, Qt.Key.Key_Right)
    assert leave() == 31
    assert move_to(0.5) == 50
    assert leave() is None


def test_a_ring_shows_where_the_keyboard_works(card: PlotCard, qtbot: QtBot, light: None) -> None:
    edge = QPoint(1, 150)
    card.clearFocus()
    assert card.grab().toImage().pixelColor(edge) != LIGHT.focus
    card.activateWindow()
    card.setFocus()
    qtbot.waitUntil(card.hasFocus)
    assert card.grab().toImage().pixelColor(edge) == LIGHT.focus


def test_a_chart_without_references_goes_at_once(qapp: QApplication) -> None:
    with gc_paused():
        card = make_card()
        left = weakref.ref(card)
        del card
        assert left() is None


def test_what_is_shown_can_be_saved_as_the_reports_own_chart(card: PlotCard, qtbot: QtBot) -> None:
    (save,) = card.actions()
    assert not save.isEnabled()
    assert card.picture() is None
    shown = chart(PERCENT, PERCENT)
    card.show_chart(shown)
    assert card.picture() == ("Plot", shown.picture())
    with qtbot.waitSignal(card.save_asked) as asked:
        save.trigger()
    assert asked.args == [card]


def test_the_wheel_zooms_only_with_ctrl(card: PlotCard) -> None:
    card.show_chart(chart(PERCENT, PERCENT))
    view, box = child(card, IntervalPlot)._plot, child(card, IntervalPlot)._box
    before = box.viewRange()
    for modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier):
        assert box.viewRange() == before
        middle = QPointF(view.viewport().rect().center())
        event = QWheelEvent(
            middle,
            view.viewport().mapToGlobal(middle),
            QPoint(),
            QPoint(0, 120),
            Qt.MouseButton.NoButton,
            modifiers,
            Qt.ScrollPhase.NoScrollPhase,
            False,  # noqa: FBT003  Qt's own order
        )
        QApplication.sendEvent(view.viewport(), event)
    assert box.viewRange() != before


def test_one_chart_takes_the_place_of_another(card: PlotCard) -> None:
    empty = card.grab().toImage()
    card.show_chart(chart(PERCENT, PERCENT))
    joined = card.grab().toImage()
    card.show_chart(chart(PERCENT, PERCENT, is_joined=False))
    assert len({bytes(image.constBits()) for image in (empty, joined, card.grab().toImage())}) == 3
    card.show_chart(None)
    assert card.grab().toImage() == empty
