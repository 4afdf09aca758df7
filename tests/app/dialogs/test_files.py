"""The dialog that asks where a file goes adds the right ending, and replaces nothing unasked."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from app.dialogs.files import save_where_asked, start_folder
from tests.app.children import child


def test_a_dialog_begins_where_the_last_file_was_if_its_folder_is_still_there(tmp_path: Path) -> None:
    assert start_folder((tmp_path / "7.png", Path("/other/8.png"))) == tmp_path
    assert start_folder((tmp_path / "gone" / "7.png",)).is_dir()
    assert start_folder(()).is_dir()


PICTURES = "PNG pictures (*.png);;SVG pictures (*.svg)"


def typed_in(name: str, pattern: int = 0) -> Callable[[QFileDialog], int]:
    """Return a person who chooses a pattern and types a name, and answers no if a file would be replaced."""

    def fill_in(dialog: QFileDialog) -> int:
        dialog.show()
        for _ in range(pattern):
            QTest.keyClick(child(dialog, QComboBox, "fileTypeCombo"), Qt.Key.Key_Down)
        child(dialog, QLineEdit, "fileNameEdit").setText(name)

        def refuse() -> None:
            for box in dialog.findChildren(QMessageBox):
                ASKED.append(box.text())
                box.button(QMessageBox.StandardButton.No).click()

        QTimer.singleShot(0, refuse)
        dialog.accept()
        QApplication.processEvents()
        return dialog.result()

    return fill_in


ASKED: list[str] = []
"""What those persons were asked."""


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    ASKED.clear()
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


@pytest.mark.parametrize(
    ("name", "pattern", "expected"),
    [
        ("mine", 0, "mine.png"),
        ("mine", 1, "mine.svg"),
        ("mine.svg", 0, "mine.svg"),
        ("mine.png", 1, "mine.png"),
    ],
)
def test_a_place_without_an_ending_gets_that_of_the_chosen_pattern(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str, pattern: int, expected: str
) -> None:
    monkeypatch.setattr(QFileDialog, "exec", typed_in(name, pattern))
    saved: list[Path] = []
    save_where_asked(parent, "Save", "chart.png", PICTURES, saved.append, folder=tmp_path)
    assert saved == [tmp_path / expected]
    assert ASKED == []


@pytest.mark.parametrize(("name", "pattern"), [("mine", 1), ("mine.svg", 0)])
def test_a_file_is_not_replaced_without_a_question(
    parent: QWidget, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, name: str, pattern: int
) -> None:
    (tmp_path / "mine.svg").touch()
    monkeypatch.setattr(QFileDialog, "exec", typed_in(name, pattern))
    saved: list[Path] = []
    save_where_asked(parent, "Save", "chart.png", PICTURES, saved.append, folder=tmp_path)
    assert saved == []
    (question,) = ASKED
    assert "mine.svg" in question
