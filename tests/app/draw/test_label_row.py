"""The ten buttons under the answer: one press says what a drawing is, another takes it back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton
from pytestqt.qtbot import QtBot

from app.draw.label_row import LabelRow
from tests.app.children import child


@pytest.fixture
def row(qtbot: QtBot) -> LabelRow:
    row = LabelRow()
    qtbot.addWidget(row)
    row.show()
    return row


@pytest.fixture
def chosen(row: LabelRow) -> list[int | None]:
    chosen: list[int | None] = []
    row.chosen.connect(chosen.append)
    return chosen


def down(row: LabelRow) -> list[str]:
    return [button.text() for button in row.findChildren(QToolButton) if button.isChecked()]


def test_one_digit_is_chosen_and_again_takes_it_back(row: LabelRow, chosen: list[int | None]) -> None:
    row.set_possible(True)
    child(row, QToolButton, "itIs7").click()
    assert (chosen, down(row)) == ([7], ["7"])
    assert child(row, QLabel, "labelWords").text() == "Kept as 7"
    child(row, QToolButton, "itIs1").click()
    assert (chosen, down(row)) == ([7, 1], ["1"])
    child(row, QToolButton, "itIs1").click()
    assert (chosen, down(row)) == ([7, 1, None], [])
    assert child(row, QLabel, "labelWords").text() == "It is a…"


def test_showing_a_label_chooses_nothing(row: LabelRow, chosen: list[int | None]) -> None:
    row.show_label(3)
    assert (chosen, down(row)) == ([], ["3"])


def test_without_a_drawing_the_tooltip_says_what_to_do(row: LabelRow, chosen: list[int | None]) -> None:
    button = child(row, QToolButton, "itIs5")
    button.click()
    QTest.keyClick(row, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    assert chosen == []
    assert "Draw a digit first" in button.toolTip()
    row.set_possible(True)
    assert "(5)" in button.toolTip()


def test_a_digit_chooses_it(row: LabelRow, chosen: list[int | None], qtbot: QtBot) -> None:
    row.set_possible(True)
    row.activateWindow()
    qtbot.waitUntil(row.isActiveWindow)
    for digit in range(10):
        QTest.keyClick(row, Qt.Key(Qt.Key.Key_0 + digit))
    assert chosen == list(range(10))


def test_what_was_taught_can_be_learned_at_once(row: LabelRow) -> None:
    words, learn = child(row, QLabel, "labelWords"), child(row, QToolButton, "learnNow")
    row.set_possible(True)
    assert learn.isHidden()
    row.show_label(7)
    row.show_taught(5)
    assert words.text() == "Kept as 7: 5 taught"
    assert not learn.isHidden()
    row.show_learning(40)
    assert words.text() == "Learning: 40 %"
    assert learn.isHidden(), "it learns already"
    row.show_learning(None)
    assert not learn.isHidden()
