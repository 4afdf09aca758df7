"""The Help menu shows the logs, and says so where nothing has gone wrong."""

import os
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QPushButton

import lenet
from app.dialogs.log import SHOWN_CHARACTERS, LogDialog, log_text
from app.errors.error_log import CRASH_FILE, LOG_FILE
from app.window.main_window import MainWindow
from tests.app.children import child


def test_all_logs_are_shown_the_latest_last(tmp_path: Path) -> None:
    names = (f"{LOG_FILE}.1", "lenet-pad-2.log", CRASH_FILE, LOG_FILE)
    for moment, name in enumerate(names):
        (tmp_path / name).write_text(f"words of {name}\n", encoding="utf-8")
        os.utime(tmp_path / name, (moment, moment))
    (tmp_path / "other.txt").write_text("other", encoding="utf-8")
    text = log_text(tmp_path)
    places = [text.index(f"words of {name}\n") for name in names]
    assert places == sorted(places)
    assert all(str(tmp_path / name) in text for name in names)
    assert "other" not in text


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks for a right to make links")
def test_a_log_that_cannot_be_read_is_shown_with_the_reason(tmp_path: Path) -> None:
    (tmp_path / LOG_FILE).symlink_to(tmp_path / "away")
    (tmp_path / "lenet-pad-2.log").symlink_to(tmp_path / "lenet-pad-2.log")
    (tmp_path / CRASH_FILE).mkdir()
    (tmp_path / "crash-2.log").write_text("words", encoding="utf-8")
    text = log_text(tmp_path)
    assert text.count("This log can't be read: ") == 3
    assert "no such file" in text
    assert "it is a folder" in text
    assert text.endswith("words\n")


def test_of_a_log_that_grew_without_end_only_the_shown_end_is_looked_at(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / CRASH_FILE).write_text("ä😀" * 10 * SHOWN_CHARACTERS + "the end\n", encoding="utf-8")
    lengths: list[int] = []

    def note(text: str) -> str:
        lengths.append(len(text))
        return text

    monkeypatch.setattr("app.dialogs.log.plain_text", note)
    text = log_text(tmp_path)
    assert text.endswith("ä😀the end\n")
    assert lengths == [SHOWN_CHARACTERS]
    assert len(text) < SHOWN_CHARACTERS + 1000


def test_the_help_menu_shows_the_log_and_copies_it(window: MainWindow, tmp_path: Path) -> None:
    action = child(window, QAction, "showLog")
    action.trigger()
    dialog = child(window, LogDialog)
    assert child(dialog, QPlainTextEdit, "logText").isHidden(), "there is none yet"
    child(dialog, QPushButton, "copyLog").click()
    assert f"LeNet Pad {lenet.__version__}, Python" in QGuiApplication.clipboard().text()
    dialog.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    (tmp_path / LOG_FILE).write_bytes(bytes(range(256)) * 4 + "ZeroDivisionError\ttab é".encode())
    action.trigger()
    dialog = child(window, LogDialog)
    shown = child(dialog, QPlainTextEdit, "logText").toPlainText()
    assert shown.endswith("ZeroDivisionError\ttab é\n")
    assert all(letter.isprintable() or letter in "\n\t" for letter in shown), (
        "a sign stands for what is no text"
    )
    child(dialog, QPushButton, "copyLog").click()
    assert "ZeroDivisionError\ttab é" in QGuiApplication.clipboard().text()
    dialog.close()
