"""The ring shows where the keyboard is, beside the paper and never on it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.draw.canvas import FRAME, Canvas, CanvasFrame
from app.theme.theme import LIGHT
from tests.app.children import child


@pytest.fixture
def window(light: None, qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.addWidget(QPushButton("Before"))
    layout.addWidget(CanvasFrame(Canvas()))
    window.resize(400, 460)
    window.show()
    QTest.qWaitForWindowExposed(window)
    child(window, QPushButton).setFocus()
    return window


def has_ring(window: QWidget) -> bool:
    frame = child(window, CanvasFrame)
    return frame.grab().toImage().pixelColor(1, frame.height() // 2) == LIGHT.focus


def test_the_frame_leaves_the_rest_to_the_canvas(window: QWidget) -> None:
    frame, canvas = child(window, CanvasFrame), child(window, Canvas)
    assert canvas.geometry() == frame.rect().adjusted(FRAME, FRAME, -FRAME, -FRAME)


def test_tab_brings_the_ring_and_takes_it_away(window: QWidget) -> None:
    canvas = child(window, Canvas)
    assert not has_ring(window)
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert canvas.hasFocus()
    assert has_ring(window)
    assert canvas.grab().toImage().pixelColor(0, 150) == LIGHT.paper
    QTest.keyClick(canvas, Qt.Key.Key_Backtab)
    assert not has_ring(window)


def test_a_hand_on_the_mouse_needs_no_ring(window: QWidget) -> None:
    canvas = child(window, Canvas)
    QTest.mouseClick(canvas, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(20, 20))
    assert canvas.hasFocus()
    assert not has_ring(window)
