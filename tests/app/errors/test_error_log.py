"""An unexpected error becomes one sentence, and its details a log, even where none can be written."""

import faulthandler
import logging
import os
import re
import signal
import sys
import threading
import warnings
from pathlib import Path
from typing import NoReturn

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QThread, QTimer, Signal, Slot, qWarning
from pytestqt.qtbot import QtBot

from app.errors.error_log import CRASH_FILE, LOG_FILE, ErrorLog
from app.qt.override import override
from tests.helpers.processes import run_python


def fail() -> None:
    """Do what Python does with an uncaught error."""
    try:
        raise KeyError("a defect")
    except KeyError as error:
        sys.excepthook(type(error), error, error.__traceback__)


@pytest.fixture
def sentences() -> list[str]:
    return []


def heard(folder: Path, sentences: list[str]) -> ErrorLog:
    error_log = ErrorLog(folder)
    error_log.reported.connect(sentences.append)
    return error_log


def test_the_sentence_names_the_log_and_the_log_has_the_details(tmp_path: Path, sentences: list[str]) -> None:
    hook, handlers = sys.excepthook, list(logging.getLogger().handlers)
    with heard(tmp_path / "new", sentences).recording():
        assert sys.excepthook != hook
        fail()
    log = tmp_path / "new" / LOG_FILE
    assert len(sentences) == 1
    assert str(log) in sentences[0]
    assert "KeyError: 'a defect'" in log.read_text(encoding="utf-8")
    assert sys.excepthook == hook
    assert logging.getLogger().handlers == handlers


def test_warnings_are_logged_and_not_printed(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with ErrorLog(tmp_path).recording():
        qWarning("a pixmap is null")
        with warnings.catch_warnings():
            warnings.simplefilter("default")
            warnings.warn("overflow", RuntimeWarning, stacklevel=1)
        logging.getLogger("lenet.somewhere").warning("odd")
    log = (tmp_path / LOG_FILE).read_text(encoding="utf-8")
    assert "WARNING lenet.somewhere: odd" in log
    assert "WARNING qt: default: a pixmap is null" in log
    assert "RuntimeWarning: overflow" in log
    assert capfd.readouterr().err == ""


def test_a_place_that_cannot_be_written_is_harmless(tmp_path: Path, sentences: list[str]) -> None:
    (tmp_path / "file").touch()
    with heard(tmp_path / "file" / "folder", sentences).recording():
        fail()
    assert len(sentences) == 1


def test_an_unwritable_log_is_not_named(
    tmp_path: Path, sentences: list[str], capfd: pytest.CaptureFixture[str]
) -> None:
    error_log = heard(tmp_path, sentences)
    with error_log.recording():
        (tmp_path / LOG_FILE).mkdir()
        fail()
        (tmp_path / LOG_FILE).rmdir()
        fail()
    assert "lenet-pad" not in sentences[0]
    assert sentences[1].endswith(str(tmp_path / LOG_FILE))
    assert "".join(capfd.readouterr()) == ""


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no such pipes")
def test_a_pipe_in_the_place_of_a_log_is_not_waited_for(tmp_path: Path, sentences: list[str]) -> None:
    os.mkfifo(tmp_path / CRASH_FILE)
    os.mkfifo(tmp_path / LOG_FILE)
    error_log = heard(tmp_path, sentences)
    with error_log.recording():
        fail()
    assert len(sentences) == 1
    assert (tmp_path / CRASH_FILE).is_fifo()


def fail_with(words: str) -> NoReturn:
    raise KeyError(words)


class Slots(QObject):
    """Fails in each way in which Qt calls Python."""

    rung = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rung.connect(self.fail)

    @Slot()
    def fail(self) -> None:
        raise KeyError("in a slot")

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            raise KeyError("in an event")
        return super().event(event)


class FailingThread(QThread):
    """Fails at once."""

    @override
    def run(self) -> None:
        raise KeyError("in a thread of Qt")


def test_any_failure_is_shown_and_logged(tmp_path: Path, sentences: list[str], qtbot: QtBot) -> None:
    error_log = heard(tmp_path, sentences)
    slots, thread = Slots(), FailingThread()
    with error_log.recording():
        slots.rung.emit()
        QCoreApplication.postEvent(slots, QEvent(QEvent.Type.User))
        QTimer.singleShot(0, lambda: fail_with("in a timer"))
        thread.start()
        python_thread = threading.Thread(target=lambda: fail_with("in a thread of Python"))
        python_thread.start()
        python_thread.join()
        thread.wait()
        qtbot.waitUntil(lambda: len(sentences) == 5)
    log = (tmp_path / LOG_FILE).read_text(encoding="utf-8")
    for place in ("a slot", "an event", "a timer", "a thread of Qt", "a thread of Python"):
        assert re.search(f"KeyError: '.*in {place}'", log)


def test_two_windows_write_two_logs(tmp_path: Path) -> None:
    with ErrorLog(tmp_path).recording():
        logging.getLogger("first").warning("one")
        with ErrorLog(tmp_path).recording():
            logging.getLogger("second").warning("two")
    assert "one" in (tmp_path / LOG_FILE).read_text(encoding="utf-8")
    assert "one" not in (tmp_path / "lenet-pad-2.log").read_text(encoding="utf-8")
    assert "two" in (tmp_path / "lenet-pad-2.log").read_text(encoding="utf-8")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks its user when a program crashes")
def test_a_crash_of_the_program_itself_leaves_where_it_was_even_without_a_terminal(tmp_path: Path) -> None:
    code = """
import faulthandler, os, sys
from pathlib import Path
sys.stderr = None
from app.errors.error_log import ErrorLog
def fall():
    faulthandler._sigsegv()
with ErrorLog(Path(sys.argv[1])).recording():
    fall()
"""
    done = run_python("-c", code, str(tmp_path))
    assert done.returncode == -signal.SIGSEGV
    log = (tmp_path / CRASH_FILE).read_text(encoding="utf-8")
    assert "Segmentation fault" in log
    assert "in fall" in log


def test_a_program_that_does_not_crash_leaves_no_file_and_pythons_handler_as_it_was(tmp_path: Path) -> None:
    was_enabled = faulthandler.is_enabled()
    with ErrorLog(tmp_path).recording():
        assert faulthandler.is_enabled()
        assert (tmp_path / CRASH_FILE).exists()
    assert list(tmp_path.iterdir()) == []
    assert faulthandler.is_enabled() == was_enabled
