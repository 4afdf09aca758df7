"""Pictures of numbers in the whole window: opened, copied as text, and saved for a spreadsheet."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from app.draw.digit_boxes import DigitBoxes
from app.window.main_window import MainWindow
from tests.app.children import child
from tests.app.windows import new_window
from tests.lenet.cli.test_predict import page_of


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    window = new_window(tmp_path)
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()


def opened(window: MainWindow, path: Path) -> str:
    window.open_path(path)
    assert window.wait_for_reading(60_000)
    return child(window, QLabel, "answer").text()


def test_the_number_of_a_picture_is_read_and_each_digit_boxed(window: MainWindow, tmp_path: Path) -> None:
    page_of("2026").save(tmp_path / "year.png")
    assert opened(window, tmp_path / "year.png") == "2026"
    boxes = child(window, DigitBoxes, "digitBoxes")
    centres = np.linspace(0.15, 0.85, 4)
    assert [boxes.digit_at(x, 0.5) for x in centres] == [0, 1, 2, 3]
    assert boxes.digit_at(0.5, 0.1) is None


def test_a_page_is_copied_as_text_and_saved_as_csv(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page_of("25   74", "      3").save(tmp_path / "page.png")
    assert opened(window, tmp_path / "page.png") == "25 74\n3"
    assert child(window, QLabel, "confidence").text() == "3 numbers"
    child(window, QAction, "copyText").trigger()
    assert QGuiApplication.clipboard().text() == "25\t74\n3"

    def choose(dialog: QFileDialog) -> int:
        dialog.selectFile(str(tmp_path / "numbers.csv"))
        return int(QFileDialog.DialogCode.Accepted)

    monkeypatch.setattr(QFileDialog, "exec", choose)
    child(window, QAction, "saveNumbers").trigger()
    assert (tmp_path / "numbers.csv").read_text(encoding="utf-8") == "25,74\n,3\n"


def test_where_nothing_was_read_there_is_nothing_to_copy(window: MainWindow) -> None:
    assert window.wait_for_reading(60_000)
    QGuiApplication.clipboard().setText("before")
    child(window, QAction, "copyText").trigger()
    child(window, QAction, "saveNumbers").trigger()
    assert window.message_bar.text.startswith("Nothing was read")
    assert QGuiApplication.clipboard().text() == "before"
