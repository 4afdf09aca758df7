"""The person's own digits are looked through, relabelled, deleted, brought back, exported and imported."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFileDialog,
    QLabel,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from app.mine.dialog import MyDigitsDialog, show_my_digits
from app.mine.my_digits import MyDigits
from app.services.messages import Messages
from app.storage.folders import FILE_NAME
from app.theme.theme import DARK, LIGHT, apply_theme
from lenet.datasets.digit_collection import DigitCollection
from lenet.drawing.stroke_json import LabelledDrawing
from lenet.drawing.strokes import Drawing, Stroke
from tests.app.children import child
from tests.app.test_fit import cut


def line(x: float) -> Drawing:
    return Drawing((Stroke(((x, 0.2, 1.0), (x, 0.8, 1.0)), 0.07),))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / FILE_NAME


@pytest.fixture
def mine(path: Path, qapp: QApplication) -> Iterator[MyDigits]:
    mine = MyDigits(path, Messages())
    yield mine
    mine.close()


@pytest.fixture
def open_dialog(mine: MyDigits, qtbot: QtBot) -> Callable[[], MyDigitsDialog]:
    holder = QWidget()
    qtbot.addWidget(holder)

    def open_it() -> MyDigitsDialog:
        show_my_digits(mine, holder)
        assert mine.wait()
        QApplication.processEvents()
        (dialog,) = holder.findChildren(MyDigitsDialog)
        return dialog

    return open_it


@pytest.fixture
def dialog(path: Path, open_dialog: Callable[[], MyDigitsDialog]) -> MyDigitsDialog:
    """Open the dialog on four digits, 0 to 3."""
    DigitCollection(path).add(LabelledDrawing(label, line(label / 10 + 0.1)) for label in range(4))
    return open_dialog()


def labels(path: Path) -> list[int]:
    return [entry.digit.label for entry in DigitCollection(path).read().entries]


def shown(dialog: MyDigitsDialog) -> list[str]:
    model = dialog.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def select(dialog: MyDigitsDialog, *rows: int) -> None:
    for row in rows:
        index = dialog.list.model().index(row, 0)
        dialog.list.selectionModel().select(index, QItemSelectionModel.SelectionFlag.Select)


def press(mine: MyDigits, dialog: MyDigitsDialog, name: str) -> None:
    button = child(dialog, QAbstractButton, name)
    assert button.isEnabled(), button.toolTip()
    button.click()
    assert mine.wait()


def relabel(mine: MyDigits, dialog: MyDigitsDialog, label: int) -> None:
    child(dialog, QAction, f"relabel{label}").trigger()
    assert mine.wait()


def told(dialog: MyDigitsDialog) -> str:
    return child(dialog, QLabel, "myDigitsTold").text()


def test_the_newest_digit_is_the_first(dialog: MyDigitsDialog) -> None:
    assert shown(dialog) == ["3", "2", "1", "0"]
    assert "4 digits" in child(dialog, QLabel, "myDigitsSummary").text()
    assert not child(dialog, QLabel, "myDigitsEmpty").isVisible()


def test_pictures_have_the_colours_of_the_theme(dialog: MyDigitsDialog, qapp: QApplication) -> None:
    for theme in (LIGHT, DARK, LIGHT):
        apply_theme(qapp, theme)
        icon = dialog.list.model().index(0, 0).data(Qt.ItemDataRole.DecorationRole)
        image = icon.pixmap(56, 56).toImage()
        middle = image.pixelColor(image.width() // 2, image.height() // 2)
        corner = image.pixelColor(2, 2)
        assert corner == theme.paper
        to_ink, to_paper = (abs(middle.lightness() - each.lightness()) for each in (theme.ink, theme.paper))
        assert to_ink < to_paper / 2


def test_relabelling_and_deleting_are_undone(mine: MyDigits, dialog: MyDigitsDialog, path: Path) -> None:
    select(dialog, 0, 2)
    relabel(mine, dialog, 9)
    assert labels(path) == [0, 9, 2, 9]
    relabel(mine, dialog, 5)
    assert labels(path) == [0, 5, 2, 5]
    press(mine, dialog, "deleteDigits")
    assert labels(path) == [0, 2]
    assert "Undo brings them back" in told(dialog)
    for _ in range(3):
        press(mine, dialog, "undoDigits")
    assert labels(path) == [0, 1, 2, 3]
    assert not child(dialog, QPushButton, "undoDigits").isEnabled()


def test_the_keyboard_is_enough(mine: MyDigits, dialog: MyDigitsDialog, path: Path, qtbot: QtBot) -> None:
    dialog.activateWindow()
    qtbot.waitUntil(dialog.list.hasFocus)
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    QTest.keyClick(dialog.list, Qt.Key.Key_7)
    assert mine.wait()
    assert labels(path) == [0, 1, 2, 7]
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert mine.wait()
    assert labels(path) == [0, 1, 2]
    for _ in range(2):
        QTest.keyClick(dialog.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        assert mine.wait()
    assert labels(path) == [0, 1, 2, 3]


def test_without_a_choice_it_is_said_what_to_do_first(dialog: MyDigitsDialog) -> None:
    for name in ("relabelDigits", "deleteDigits"):
        button = child(dialog, QPushButton, name)
        assert not button.isEnabled()
        assert "Choose digits first" in button.toolTip()


def test_where_nothing_is_kept_it_is_said_how_to(open_dialog: Callable[[], MyDigitsDialog]) -> None:
    dialog = open_dialog()
    assert "Draw tab" in child(dialog, QLabel, "myDigitsEmpty").text()
    assert child(dialog, QLabel, "myDigitsEmpty").isVisible()
    assert not child(dialog, QPushButton, "exportDigits").isEnabled()


def test_digits_go_out_and_come_back(
    mine: MyDigits,
    dialog: MyDigitsDialog,
    path: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    other = tmp_path / "out.jsonl"
    monkeypatch.setattr(QFileDialog, "exec", lambda _: QFileDialog.DialogCode.Accepted)
    monkeypatch.setattr(QFileDialog, "selectedFiles", lambda _: [str(other)])
    press(mine, dialog, "exportDigits")
    assert labels(other) == [0, 1, 2, 3]
    assert "4 digits are in out.jsonl" in told(dialog)
    select(dialog, 0, 1)
    press(mine, dialog, "deleteDigits")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(other), ""))
    press(mine, dialog, "importDigits")
    assert sorted(labels(path)) == [0, 1, 2, 3]
    assert "2 digits added" in told(dialog)


def test_a_change_of_mind_changes_nothing(
    mine: MyDigits, dialog: MyDigitsDialog, path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = path.read_bytes()
    monkeypatch.setattr(QFileDialog, "exec", lambda _: QFileDialog.DialogCode.Rejected)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    for name in ("exportDigits", "importDigits"):
        press(mine, dialog, name)
    assert path.read_bytes() == before
    assert told(dialog) == ""


def test_what_goes_wrong_is_shown(
    mine: MyDigits, dialog: MyDigitsDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "gone.jsonl"), ""))
    press(mine, dialog, "importDigits")
    assert "gone.jsonl" in told(dialog)
    assert "could not be read" in told(dialog)


def test_lines_that_hold_no_digit_are_named(path: Path, open_dialog: Callable[[], MyDigitsDialog]) -> None:
    DigitCollection(path).add([LabelledDrawing(3, line(0.5))])
    path.write_bytes(b"nothing\n" + path.read_bytes())
    dialog = open_dialog()
    assert shown(dialog) == ["3"]
    assert "Line 1 of" in child(dialog, QLabel, "myDigitsSummary").text()


def test_what_is_drawn_meanwhile_appears(mine: MyDigits, dialog: MyDigitsDialog) -> None:
    mine.label_drawing(line(0.5), 8)
    assert mine.wait()
    assert shown(dialog) == ["8", "3", "2", "1", "0"]


def test_nothing_is_cut_and_everything_has_its_words(
    path: Path, open_dialog: Callable[[], MyDigitsDialog], pseudo_language: None
) -> None:
    DigitCollection(path).add(LabelledDrawing(label, line(label / 10 + 0.1)) for label in range(4))
    dialog = open_dialog()
    select(dialog, 0)
    child(dialog, QPushButton, "deleteDigits").click()
    QTest.qWait(100)
    assert cut(dialog) == []
    assert dialog.width() <= 800
    assert dialog.height() <= 600
    for button in dialog.findChildren(QPushButton):
        assert button.objectName()
        assert button.accessibleName()
        assert button.toolTip()


def test_the_list_is_a_sound_model(dialog: MyDigitsDialog, qtmodeltester: object) -> None:
    qtmodeltester.check(dialog.list.model())  # type: ignore[attr-defined]  # pytest-qt gives it no public type
