"""The teaching loop: a digit is named on the Draw tab, learned at once, and what was learned is kept or undone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from app.application import Parts
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
