"""Tools keep their words as long as there is room, say what they do, and one of pen and eraser is chosen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QSlider, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from app.draw.tool_row import ToolRow
from app.settings.table import PEN_WIDTHS
from app.widgets.type_size import magnify_type
from tests.app.children import child

WITH_TEXT = Qt.ToolButtonStyle.ToolButtonTextBesideIcon


@pytest.fixture
def window(light: None, qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(820, 60)
    return window


@pytest.fixture
def row(window: QWidget, qtbot: QtBot) -> ToolRow:
    row = ToolRow(window)
    row.resize(800, 40)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    return row


def test_everything_has_a_name_a_tooltip_and_an_icon(row: ToolRow) -> None:
    for name in ("pen", "eraser", "undo", "redo", "clear"):
        button = child(row, QAbstractButton, name)
        assert button.isVisible()
        assert button.accessibleName()
        assert button.toolTip()
        assert not button.icon().isNull()
    slider = child(row, QSlider, "penWidth")
    assert slider.accessibleName()
    assert "%" in slider.toolTip()


def test_what_can_be_used_names_its_keys_and_what_cannot_the_reason(row: ToolRow) -> None:
    keys = QKeySequence(QKeySequence.StandardKey.Undo).toString(QKeySequence.SequenceFormat.NativeText)
    for on in (True, False):
        row.show_possible(undo=on, redo=not on, clear=on)
        assert [button.isEnabled() for button in (row.undo, row.redo, row.clear)] == [on, not on, on]
        assert (keys in row.undo.toolTip()) == on
        assert ("(" in row.redo.toolTip()) != on
        assert row.undo.toolTip()


def test_pen_or_eraser(row: ToolRow) -> None:
    def checked() -> tuple[bool, bool]:
        return row.pen.isChecked(), row.eraser.isChecked()

    assert checked() == (True, False)
    for _ in range(2):
        row.eraser.click()
        assert checked() == (False, True), "one of them always is"
    row.pen.click()
    assert checked() == (True, False)


def test_letters_choose_the_tool_and_brackets_the_width(row: ToolRow) -> None:
    row.pen_width.setValue(70)
    QTest.keyClick(row, Qt.Key.Key_E)
    assert row.eraser.isChecked()
    QTest.keyClick(row, Qt.Key.Key_P)
    assert row.pen.isChecked()
    QTest.keyClick(row, Qt.Key.Key_BracketRight)
    wider = row.pen_width.value()
    QTest.keyClick(row, Qt.Key.Key_BracketLeft)
    QTest.keyClick(row, Qt.Key.Key_BracketLeft)
    assert row.pen_width.value() < 70 < wider


def test_the_width_is_in_thousandths_and_its_tooltip_follows(row: ToolRow) -> None:
    assert (row.pen_width.minimum(), row.pen_width.maximum()) == (PEN_WIDTHS[0], PEN_WIDTHS[-1]) == (10, 200)
    row.pen_width.setValue(125)
    assert "12.5 %" in row.pen_width.toolTip()


def test_the_words_give_way_where_room_is_short_those_of_the_arrows_first(row: ToolRow) -> None:
    def worded() -> list[str]:
        buttons = row.findChildren(QToolButton)
        return [button.objectName() for button in buttons if button.toolButtonStyle() == WITH_TEXT]

    seen: list[list[str]] = []
    for width in range(row.sizeHint().width(), row.minimumSizeHint().width() - 1, -1):
        row.resize(width, 40)
        QApplication.processEvents()
        for button in row.findChildren(QToolButton):
            assert button.width() >= button.minimumSizeHint().width()
            assert row.rect().contains(button.geometry())
        if not seen or worded() != seen[-1]:
            seen.append(worded())
    assert seen == [["pen", "eraser", "undo", "redo", "clear"], ["pen", "eraser", "clear"], []]
    row.resize(row.sizeHint().width(), 40)
    assert worded() == seen[0], "and they come back"


def test_words_that_larger_type_leaves_no_room_for_give_way(row: ToolRow) -> None:
    row.resize(row.sizeHint().width(), 40)
    magnify_type(1.5)
    QApplication.processEvents()
    shown = [button for button in row.findChildren(QToolButton) if button.toolButtonStyle() == WITH_TEXT]
    widths = {button.objectName(): (button.width(), button.minimumSizeHint().width()) for button in shown}
    magnify_type(1.0)
    assert "undo" not in widths
    assert all(width >= needed for width, needed in widths.values())
