"""What the file dialogs answer is done, and a changed mind does nothing."""

from pathlib import Path
from typing import Any

import pytest
from PIL import Image, ImageDraw
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app.application import Parts
from app.settings.table import RECENT_PICTURES
from app.window.main_window import MainWindow
from lenet.drawing.strokes import Drawing, Stroke
from lenet.recognition.recognizer import Recognizer


class Answers:
    """Answers in the place of the system's dialogs, and notes what it was asked."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.name = ""
        self.folders: list[str] = []
        self.filters: list[str] = []
        monkeypatch.setattr(QFileDialog, "getOpenFileName", self.open)
        monkeypatch.setattr(QFileDialog, "exec", lambda _: pytest.fail("No dialog was expected."))

    def open(self, _parent: Any, _title: str, folder: str, name_filter: str) -> tuple[str, str]:
        self.folders.append(folder)
        self.filters.append(name_filter)
        return self.name, name_filter


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch) -> Answers:
    return Answers(monkeypatch)


def test_a_chosen_picture_is_opened_and_its_folder_kept(
    window: MainWindow, answers: Answers, tmp_path: Path, qtbot: QtBot
) -> None:
    image = Image.new("L", (60, 60), 255)
    ImageDraw.Draw(image).rectangle((26, 8, 33, 50), fill=0)
    image.save(tmp_path / "one.png")
    answers.name = str(tmp_path / "one.png")
    Parts.of(window).files.open_picture()
    qtbot.waitUntil(lambda: Parts.of(window).draw_tab.drawing().picture is not None)
    Parts.of(window).files.open_picture()
    assert answers.folders[-1] == str(tmp_path)
    assert "*.png" in answers.filters[-1]


def test_parameters_are_loaded(window: MainWindow, answers: Answers, tmp_path: Path, qtbot: QtBot) -> None:
    answers.name = str(tmp_path / "gone.pkl")
    with qtbot.waitSignal(Parts.of(window).messages.failed) as failed:
        Parts.of(window).files.load_parameters()
    assert failed.args is not None
    assert "gone.pkl" in failed.args[0]
    assert "*.pkl" in answers.filters[-1]


def test_a_changed_mind_does_nothing(window: MainWindow, answers: Answers) -> None:
    Parts.of(window).files.open_picture()
    Parts.of(window).files.load_parameters()
    assert Parts.of(window).draw_tab.drawing().is_empty
    assert Parts.of(window).network.path is None
    assert Parts.of(window).settings.get(RECENT_PICTURES) == ()


def test_the_drawing_is_saved(window: MainWindow, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    Parts.of(window).draw_tab.set_drawing(Drawing((Stroke(((0.5, 0.5, 1.0),), 0.1),)))

    def accept(dialog: QFileDialog) -> int:
        dialog.setDirectory(str(tmp_path))
        dialog.selectFile("seven")
        return int(QFileDialog.DialogCode.Accepted)

    monkeypatch.setattr(QFileDialog, "exec", accept)
    Parts.of(window).files.save_drawing()
    with Image.open(tmp_path / "seven.png") as saved:
        assert saved.convert("L").getpixel((saved.width // 2, saved.height // 2)) == 0


def test_an_empty_canvas_asks_for_no_place(window: MainWindow, answers: Answers) -> None:
    Parts.of(window).files.save_drawing()
    assert answers.folders == []
    assert "empty" in window.message_bar.text


def test_the_network_is_exported_in_the_format_of_the_name(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.wait_for_reading()
    parts = Parts.of(window)
    qtbot.waitUntil(lambda: parts.network.in_use is not None)
    chosen = tmp_path / "mine.npz"
    monkeypatch.setattr("app.window.file_actions.save_where_asked", lambda *given, **_: given[4](chosen))
    action = window.findChild(QAction, "exportNetwork")
    assert action is not None
    with qtbot.waitSignal(parts.messages.told) as told:
        action.trigger()
    assert told.args == ["The network is in mine.npz."]
    assert Recognizer.load(chosen).meta == Recognizer.load().meta
    parts.files.open_path(chosen)
    qtbot.waitUntil(lambda: parts.network.path == chosen)
    chosen = tmp_path / "mine.txt"
    with qtbot.waitSignal(parts.messages.failed) as failed:
        action.trigger()
    assert failed.args is not None
    assert "should end in .npz or .safetensors or .onnx" in failed.args[0]
