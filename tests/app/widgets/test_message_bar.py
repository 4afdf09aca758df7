"""The message bar says one sentence until it is dismissed, and never widens the window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.widgets.message_bar import MessageBar
from tests.app.children import child


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[MessageBar]:
    parent = QWidget()
    qtbot.addWidget(parent)
    bar = MessageBar(parent)
    parent.resize(500, 200)
    parent.show()
    yield bar
    parent.close()


def shown_text(bar: MessageBar) -> QLabel:
    return child(bar, QLabel, "messageText")


def test_it_shows_the_last_sentence_until_it_is_dismissed_by_mouse_or_keyboard(bar: MessageBar) -> None:
    assert (bar.isVisible(), bar.text) == (False, "")
    for sentence in ("The file is gone: choose another.", "Second."):
        bar.show_message(sentence)
        assert (bar.isVisible(), bar.text) == (True, sentence)
    QTest.keyClick(child(bar, QPushButton, "dismissMessage"), Qt.Key.Key_Space)
    assert (bar.isVisible(), bar.text) == (False, "")
    bar.show_message("Third.")
    QTest.mouseClick(child(bar, QPushButton, "dismissMessage"), Qt.MouseButton.LeftButton)
    assert not bar.isVisible()


def test_markup_in_the_name_of_a_file_is_shown_as_it_is(bar: MessageBar) -> None:
    bar.show_message("<b>7</b>.png is broken.")
    assert shown_text(bar).textFormat() is Qt.TextFormat.PlainText


def test_a_long_path_loses_its_middle_instead_of_widening_the_window(bar: MessageBar) -> None:
    path = "/" + "folder-without-a-space/" * 200 + "7.png"
    sentence = f"There is no file {path}; check the name."
    bar.show_message(sentence)
    QTest.qWait(0)
    assert bar.window().width() == 500
    assert bar.text.startswith("There is no file /folder-without-")
    assert bar.text.endswith("/7.png; check the name.")
    assert len(bar.text) < 100
    assert shown_text(bar).toolTip() == sentence


def test_it_lies_on_the_lower_edge_whatever_the_size_and_the_text(bar: MessageBar) -> None:
    bar.show_message("Short.")
    low = bar.height()
    bar.show_message("A sentence that does not end soon. " * 10)
    QTest.qWait(0)
    assert bar.height() > low
    for size in ((500, 200), (900, 400), (300, 500)):
        bar.window().resize(*size)
        QTest.qWait(0)
        edge = bar.geometry()
        assert (edge.left(), edge.right(), edge.bottom()) == (0, size[0] - 1, size[1] - 1)
        label = shown_text(bar)
        assert label.heightForWidth(label.width()) <= label.height()


def test_a_path_that_fits_is_shown_whole(bar: MessageBar) -> None:
    sentence = "There is no file /home/ada/Pictures/2026/holiday/seven.png; check the name."
    bar.show_message(sentence)
    assert bar.text == sentence
