"""Digits on the map are pointed at, gone through by keyboard, and picked."""

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.evaluate.digit_map import DigitMap
from lenet.evaluation.projection import Projection
from tests.helpers.evaluation_results import random_evaluation


@pytest.fixture
def digit_map(qtbot: QtBot) -> DigitMap:
    """Show an empty map."""
    digit_map = DigitMap()
    qtbot.addWidget(digit_map)
    digit_map.resize(700, 500)
    digit_map.show()
    return digit_map


def show(digit_map: DigitMap, points: np.ndarray[tuple[int, int], np.dtype[np.float64]]) -> None:
    digit_map.show_map(Projection(points, np.eye(2), np.zeros(2), (0.4, 0.2)), random_evaluation())


def show_row(digit_map: DigitMap) -> None:
    """Show a map on which digit n lies at (n, 0)."""
    show(digit_map, np.stack([np.arange(300.0), np.zeros(300)], axis=1))


def test_the_digit_next_to_the_mouse_is_meant(digit_map: DigitMap, qtbot: QtBot) -> None:
    show(digit_map, np.random.default_rng(3).normal(size=(300, 2)) * (5, 3))
    qtbot.wait(20)
    plot = digit_map.plot
    pixels = np.array([plot.scene_place(place).toTuple() for place in range(300)])
    for place in (0, 17, 299):
        found = plot.at(plot.scene_place(place))
        assert found is not None
        # Two digits can lie on the same spot.
        assert np.hypot(*(pixels[found] - pixels[place])) < 1
    assert plot.at(QPointF(*(pixels.max(axis=0) + 30).tolist())) is None
    digit_map.show_map(None, random_evaluation())
    assert plot.at(QPointF(*pixels[0].tolist())) is None


def test_the_arrow_keys_go_from_digit_to_digit(digit_map: DigitMap, qtbot: QtBot) -> None:
    # A grid of 20 by 15, every digit one step from the next.
    columns, rows = np.meshgrid(np.arange(20.0), np.arange(15.0))
    show(digit_map, np.stack([columns.ravel(), rows.ravel()], axis=1))
    pointed: list[int | None] = []
    digit_map.pointed_at.connect(pointed.append)
    for key, (column, row) in (
        (Qt.Key.Key_Right, (10, 7)),  # the first lies right of the middle
        (Qt.Key.Key_Right, (11, 7)),
        (Qt.Key.Key_Up, (11, 8)),
        (Qt.Key.Key_Left, (10, 8)),
        (Qt.Key.Key_Down, (10, 7)),
    ):
        QTest.keyClick(digit_map, key)
        assert digit_map.pointed == pointed[-1] == column + 20 * row
    for _ in range(30):
        QTest.keyClick(digit_map, Qt.Key.Key_Up)
    assert digit_map.pointed == 10 + 20 * 14, "the map ends here"
    with qtbot.waitSignal(digit_map.picked) as picked:
        QTest.keyClick(digit_map, Qt.Key.Key_Return)
    assert picked.args == [digit_map.pointed]


def test_a_digit_outside_the_zoomed_map_is_brought_into_view(digit_map: DigitMap) -> None:
    show_row(digit_map)
    box = digit_map.plot._box
    box.setRange(xRange=(10, 14), yRange=(-1, 1), padding=0)
    for _ in range(8):
        QTest.keyClick(digit_map, Qt.Key.Key_Right)
        assert digit_map.pointed is not None
        assert box.viewRect().contains(QPointF(digit_map.pointed, 0))
    assert box.viewRect().left() > 10
    QTest.keyClick(digit_map, Qt.Key.Key_Home)
    assert box.viewRect().left() < 0 < 299 < box.viewRect().right()


def test_a_digit_of_the_keyboard_stays_when_the_mouse_leaves(digit_map: DigitMap) -> None:
    show_row(digit_map)
    scene = digit_map.plot._plot.scene()

    def move_to(place: QPointF) -> int | None:
        scene.sigMouseMoved.emit(place)
        return digit_map.pointed

    def leave() -> int | None:
        QApplication.sendEvent(digit_map.plot, QEvent(QEvent.Type.Leave))
        return digit_map.pointed

    assert move_to(digit_map.plot.scene_place(20)) is not None
    QTest.keyClick(digit_map, Qt.Key.Key_Right)
    chosen = digit_map.pointed
    assert leave() == move_to(QPointF(-5, -5)) == chosen == 21
    assert move_to(digit_map.plot.scene_place(20)) is not None
    assert leave() is None
