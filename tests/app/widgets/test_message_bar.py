"""The message bar says one sentence until it is dismissed, and never widens the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.widgets.message_bar import MessageBar


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
    label = bar.findChild(QLabel, "messageText")
    assert label is not None
    return label


def test_it_is_hidden_until_there_is_something_to_say(bar: MessageBar) -> None:
    assert not bar.isVisible()
    assert bar.text == ""
    bar.show_message("The file is gone: choose another.")
    assert bar.isVisible()
    assert bar.text == "The file is gone: choose another."


def test_a_new_sentence_takes_the_place_of_the_last(bar: MessageBar) -> None:
    bar.show_message("First.")
    bar.show_message("Second.")
    assert bar.text == "Second."


def test_the_button_dismisses_it_by_keyboard_too(bar: MessageBar) -> None:
    bar.show_message("Something.")
    button = bar.findChild(QPushButton, "dismissMessage")
    assert button is not None
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert not bar.isVisible()
    assert bar.text == ""


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
