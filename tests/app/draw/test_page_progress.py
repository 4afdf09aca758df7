"""The line at the foot of the canvas: from opening a picture until it is read, and while a page is read."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QLabel, QProgressBar, QWidget
from pytestqt.qtbot import QtBot

from app.draw.page_progress import PageProgress
from tests.app.children import child


@pytest.fixture
def line(qtbot: QtBot) -> Iterator[PageProgress]:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.resize(400, 300)
    parent.show()
    yield PageProgress(parent)
    parent.close()


def words(line: PageProgress) -> str:
    return child(line, QLabel, "pageProgressWords").text()


def test_a_picture_is_shown_to_be_read_from_its_opening_until_its_answer(line: PageProgress) -> None:
    bar = child(line, QProgressBar)
    line.show_opening("photo.jpg")
    assert line.isVisible()
    assert (words(line), bar.maximum()) == ("Reading photo.jpg…", 0)
    line.show_progress(0, 0)
    line.show_end()
    assert line.isVisible(), "that was the drawing before"
    line.show_opened(is_read=False)
    line.show_progress(3, 7)
    assert (bar.value(), bar.maximum()) == (3, 7)
    line.show_end()
    assert line.isHidden()


def test_what_is_not_opened_or_read_already_is_not_waited_for(line: PageProgress) -> None:
    line.show_opening("photo.jpg")
    line.show_opened(is_read=True)
    assert line.isHidden()
    line.show_progress(1, 5)
    assert (line.isVisible(), words(line)) == (True, "Reading the numbers…")
    line.show_progress(0, 0)
    assert line.isHidden()
