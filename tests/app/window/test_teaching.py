"""The teaching loop: a digit is named on the Draw tab, learned at once, and what was learned is kept or undone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from app.application import Parts
from app.settings.table import RECENT_PARAMETERS
from app.window.main_window import MainWindow
from lenet.drawing.strokes import Drawing, Stroke
from tests.app.children import child
from tests.app.windows import new_window
from tests.helpers.command_line import write_few
from tests.helpers.drawn_digits import LINES

SEVEN = Drawing(tuple(Stroke(tuple((x / 100, y / 100, 1.0) for x, y in line), 0.06) for line in LINES[7]))


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    window = new_window(tmp_path, data_dir=write_few(tmp_path / "mnist"))
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()


@pytest.mark.parametrize("keeps", [True, False])
def test_a_digit_is_taught_learned_and_kept_or_undone(window: MainWindow, qtbot: QtBot, keeps: bool) -> None:
    parts = Parts.of(window)
    parts.draw_tab.set_drawing(SEVEN)
    assert window.wait_for_reading(60_000)
    child(window, QToolButton, "itIs7").click()
    assert parts.my_digits.wait()
    words, learn = child(window, QLabel, "labelWords"), child(window, QToolButton, "learnNow")
    assert words.text() == "Kept as 7: 1 taught"
    before = parts.network.recognizer
    learn.click()
    assert words.text().startswith("Learning: ")
    qtbot.waitUntil(lambda: parts.offer_bar.offer is not None)
    assert window.tabs.currentWidget() is parts.draw_tab, "and no other tab was needed"
    assert child(window, QLabel, "offerText").text().startswith("Your digits: 1 of 1 read right")
    assert words.text() == "Kept as 7: 1 taught"
    child(window, QPushButton, "acceptOffer" if keeps else "declineOffer").click()
    assert window.wait_for_reading(60_000)
    assert (parts.network.recognizer is not before) is keeps
    assert (parts.network.path is not None) is keeps


def test_what_was_learned_and_neither_kept_nor_undone_is_not_lost_when_more_is_learned(
    window: MainWindow, qtbot: QtBot
) -> None:
    parts = Parts.of(window)
    parts.draw_tab.set_drawing(SEVEN)
    assert window.wait_for_reading(60_000)
    child(window, QToolButton, "itIs7").click()
    assert parts.my_digits.wait()
    learn, before = child(window, QToolButton, "learnNow"), parts.network.recognizer
    learn.click()
    qtbot.waitUntil(lambda: parts.offer_bar.offer is not None)
    (first,) = parts.settings.get(RECENT_PARAMETERS)
    learn.click()
    assert parts.offer_bar.offer is None, "what would be kept is being learned"
    assert "Load recent network" in window.statusBar().currentMessage()
    child(window, QPushButton, "acceptOffer").click()
    qtbot.waitUntil(lambda: parts.offer_bar.offer is not None)
    assert parts.network.recognizer is before
    assert first.exists()
    assert first in parts.settings.get(RECENT_PARAMETERS)


def test_two_windows_teach_the_same_digits(qtbot: QtBot, tmp_path: Path) -> None:
    mnist = write_few(tmp_path / "mnist")
    windows = [new_window(tmp_path, data_dir=mnist) for _ in range(2)]
    for window, digit in zip(windows, (7, 1), strict=True):
        qtbot.addWidget(window)
        window.show()
        Parts.of(window).draw_tab.set_drawing(SEVEN)
        assert window.wait_for_reading(60_000)
        child(window, QToolButton, f"itIs{digit}").click()
    for window in windows:
        assert Parts.of(window).my_digits.wait()
    for window in windows:
        child(window, QToolButton, "learnNow").click()
    for window in windows:
        qtbot.waitUntil(child(window, QPushButton, "acceptOffer").isVisible)
        assert child(window, QLabel, "offerText").text().partition(" read")[0].endswith("of 2")
        child(window, QPushButton, "acceptOffer").click()
        assert window.wait_for_reading(60_000)
    paths = [Parts.of(window).network.path for window in windows]
    assert None not in paths
    assert len(set(paths)) == 2, "each keeps a network of its own"
    for window in windows:
        window.close()


def test_the_keyboard_leads_from_learning_to_keeping(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    parts = Parts.of(window)
    parts.draw_tab.set_drawing(SEVEN)
    assert window.wait_for_reading(60_000)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_7)
    assert parts.my_digits.wait()
    child(window, QToolButton, "learnNow").setFocus()
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Space)
    assert parts.draw_tab.canvas_has_focus, "and no button that labels"
    qtbot.waitUntil(child(window, QPushButton, "acceptOffer").hasFocus)
    QTest.keyClick(window.windowHandle(), Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: parts.network.path is not None)
