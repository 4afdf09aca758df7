"""What is on the canvas outlives a crash of the program, and windows that are open at once share nothing."""

import json
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.application import Parts
from app.errors.error_log import LOG_FILE, ErrorLog
from app.services.autosave import Autosave
from app.services.drawing_history import read_history
from app.services.messages import Messages
from app.settings.settings import Settings
from app.window.main_window import MainWindow
from lenet.drawing.strokes import Drawing, Stroke
from tests.helpers.faults.faulty_disk import faulty_disk
from tests.helpers.processes import start_python

Content = dict[str, Any]

OpenWindow = Callable[..., MainWindow]


def line(x: float) -> Stroke:
    return Stroke(((x, 0.2, 1.0), (x, 0.8, 1.0)), 0.07)


def start(task: str, home: Path) -> subprocess.Popen[str]:
    """Open a window as the user left it, in a process of its own."""
    names = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA")
    return start_python("-m", "tests.app.crashing_window", task, **dict.fromkeys(names, str(home)))


def told(process: subprocess.Popen[str]) -> Content:
    assert process.stdout is not None
    content: Content = json.loads(process.stdout.readline())
    return content


def run(task: str, home: Path) -> Content:
    with start(task, home) as process:
        return told(process)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
def test_two_windows_that_are_killed_bring_their_drawings_back_to_the_next_two(tmp_path: Path) -> None:
    with start("draw", tmp_path) as first, start("draw", tmp_path) as second:
        drawn = [told(first), told(second)]
        for process in (first, second):
            process.kill()
    assert drawn[0]["place"] == 5
    assert [len(drawing) for drawing in drawn[0]["drawings"]] == [0, 1, 2, 3, 4, 5]
    assert drawn[0]["drawings"][-1][-1], "with the stroke that was under the pen"
    for expected in drawn:
        found = run("look", tmp_path)
        assert found["told"] == "Your drawing from last time is here again."
        assert found["drawings"] == expected["drawings"]
        assert found["place"] == expected["place"]
    assert run("look", tmp_path) == {"told": "", "drawings": [[]], "place": 0}, "each only once"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends programs in another way")
def test_the_drawing_stays_if_the_system_ends_the_program_and_not_if_its_person_does(tmp_path: Path) -> None:
    drawn = run("end", tmp_path)
    assert run("look", tmp_path)["drawings"][-1] == drawn["drawings"][-1]
    run("leave", tmp_path)
    assert kept(tmp_path) == []


@pytest.fixture
def open_window(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[OpenWindow]:
    windows: list[MainWindow] = []

    def open_one(*, restores: bool = True) -> MainWindow:
        window = Parts(qapp, Settings(tmp_path / "settings.json", restores=restores)).window
        windows.append(window)
        qtbot.addWidget(window)
        return window

    yield open_one
    for window in windows:
        window.close()


def kept(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.rglob("canvas-*.json"))


def test_each_window_has_a_file_of_its_own(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    first, second = open_window(), open_window()
    for window in (first, second):
        Parts.of(window).draw_tab.set_drawing(Drawing((line(0.5),)))
    qtbot.waitUntil(lambda: kept(tmp_path) == ["canvas-1.json", "canvas-2.json"])
    first.close()
    assert kept(tmp_path) == ["canvas-2.json"]
    assert Parts.of(open_window()).draw_tab.drawing().is_empty, "what the open window writes is not taken"
    second.close()
    assert kept(tmp_path) == []


def test_a_program_gets_no_drawing_of_users(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    crashed = open_window()
    Parts.of(crashed).draw_tab.set_drawing(Drawing((line(0.5),)))
    Parts.of(crashed).autosave.close(keeps=True)
    window = open_window(restores=False)
    assert Parts.of(window).draw_tab.drawing().is_empty
    Parts.of(window).draw_tab.set_drawing(Drawing((line(0.2),)))
    assert kept(tmp_path) == ["canvas-1.json"]
    assert Parts.of(open_window()).draw_tab.drawing() == Drawing((line(0.5),))


def test_a_broken_file_is_passed_over(open_window: OpenWindow, tmp_path: Path) -> None:
    (tmp_path / "canvas-1.json").write_bytes(b"\xff" * 100)
    window = open_window()
    assert Parts.of(window).draw_tab.drawing().is_empty
    assert window.message_bar.text == ""


def test_a_failing_disk_is_reported_once(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    assert window.wait_for_reading(60_000), "no parameters are read from the disk that fails"
    sentences: list[str] = []
    Parts.of(window).messages.failed.connect(sentences.append)
    for x in (0.2, 0.4):
        with faulty_disk(1) as disk:
            Parts.of(window).draw_tab.set_drawing(Drawing((line(x),)))
            qtbot.waitUntil(partial(getattr, disk, "has_failed"))
        Parts.of(window).autosave._job.wait(60_000)
    assert len(sentences) == 1
    # The middle of a long path is left out.
    assert window.message_bar.text.startswith("Your drawing would not outlive a crash")
    assert window.message_bar.text.endswith(sentences[0].rpartition("canvas-1.json")[2])
    Parts.of(window).draw_tab.set_drawing(Drawing((line(0.6),)))
    qtbot.waitUntil(lambda: kept(tmp_path) == ["canvas-1.json"])


def test_the_drawing_outlives_a_defect(open_window: OpenWindow, qtbot: QtBot, tmp_path: Path) -> None:
    window = open_window()
    error_log = ErrorLog(tmp_path / "log")
    error_log.reported.connect(window.show_message)
    Parts.of(window).draw_tab.set_drawing(Drawing((line(0.5),)))
    with error_log.recording():
        QTimer.singleShot(0, lambda: 1 // 0)
        qtbot.waitUntil(lambda: window.message_bar.text != "")
    assert window.message_bar.text.startswith(
        "Something went wrong inside the program; your drawing is still here"
    )
    assert "ZeroDivisionError" in (tmp_path / "log" / LOG_FILE).read_text(encoding="utf-8")
    assert Parts.of(window).draw_tab.drawing() == Drawing((line(0.5),))
    Parts.of(window).draw_tab.undo()
    Parts.of(window).draw_tab.redo()
    assert window.wait_for_reading(60_000)
    qtbot.waitUntil(lambda: kept(tmp_path) == ["canvas-1.json"])
    assert read_history(tmp_path / "canvas-1.json").present == Drawing((line(0.5),))


def test_an_unwritable_folder_gets_a_sentence(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    window = open_window(restores=False)
    messages = Messages()
    autosave = Autosave(Parts.of(window).draw_tab, tmp_path / "file" / "folder", messages)
    sentences: list[str] = []
    messages.failed.connect(sentences.append)
    assert not autosave.start()
    (sentence,) = sentences
    assert sentence.startswith("Your drawing would not outlive a crash, as it can't be kept in ")
    assert str(tmp_path / "file" / "folder") in sentence
    (tmp_path / "file").unlink()
    Parts.of(window).draw_tab.set_drawing(Drawing((line(0.5),)))
    qtbot.waitUntil(lambda: kept(tmp_path) == ["canvas-1.json"])
    autosave.close()
    assert len(sentences) == 1
    assert kept(tmp_path) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows deletes no file that is open")
def test_a_folder_that_is_deleted_is_made_anew(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> None:
    place, folder = Parts.of(open_window(restores=False)).draw_tab, tmp_path / "state"
    first, second = Autosave(place, folder, Messages()), Autosave(place, folder, Messages())
    first.start()
    shutil.rmtree(folder)
    second.start()
    place.set_drawing(Drawing((line(0.5),)))
    qtbot.waitUntil(lambda: kept(folder) == ["canvas-1.json", "canvas-2.json"])
    assert read_history(folder / "canvas-2.json").present == Drawing((line(0.5),))
    shutil.rmtree(folder)
    first.close(keeps=True)
    assert kept(folder) == ["canvas-1.json"], "on the way out too"
    second.close()
    assert kept(folder) == ["canvas-1.json"], "what another has left is not taken away"


def test_it_writes_nothing_once_closed(
    open_window: OpenWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.services.autosave.WAIT_MS", 0)
    place, folder = Parts.of(open_window(restores=False)).draw_tab, tmp_path / "state"
    autosave = Autosave(place, folder, Messages())

    def draw(x: float) -> None:
        place.set_drawing(Drawing((line(x),)))
        QApplication.processEvents()
        assert autosave.wait(60_000)

    autosave.start()
    draw(0.4)
    assert kept(folder) == ["canvas-1.json"]
    autosave.close()
    draw(0.5)
    assert list(folder.iterdir()) == []


def test_a_file_in_the_way_is_named(qtbot: QtBot, open_window: OpenWindow, tmp_path: Path) -> None:
    (tmp_path / "canvas-1.json").mkdir()
    window = open_window()
    Parts.of(window).draw_tab.set_drawing(Drawing((line(0.5),)))
    qtbot.waitUntil(lambda: window.message_bar.text != "")
    assert "canvas-1.json" in window.message_bar.text
    assert "it is a folder" in window.message_bar.text
