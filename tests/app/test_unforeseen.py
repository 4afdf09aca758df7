"""An error that nobody foresaw becomes one sentence, and its details a log, even where none can be written."""

from __future__ import annotations

import logging
import sys
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.unforeseen import LOG_FILE, Unforeseen


def fail() -> None:
    """Do what Python does with an error that nobody caught."""
    try:
        raise KeyError("a defect")
    except KeyError as error:
        sys.excepthook(type(error), error, error.__traceback__)


@pytest.fixture
def sentences() -> list[str]:
    return []


def test_the_sentence_names_the_log_and_the_log_has_the_details(tmp_path: Path, sentences: list[str]) -> None:
    unforeseen = Unforeseen(tmp_path / "new")
    unforeseen.happened.connect(sentences.append)
    with unforeseen.caught():
        fail()
    log = tmp_path / "new" / LOG_FILE
    assert len(sentences) == 1
    assert str(log) in sentences[0]
    assert "KeyError: 'a defect'" in log.read_text(encoding="utf-8")


def test_warnings_are_logged_and_an_uneventful_run_leaves_no_log(tmp_path: Path) -> None:
    with Unforeseen(tmp_path / "quiet").caught():
        pass
    assert not (tmp_path / "quiet" / LOG_FILE).exists()
    with Unforeseen(tmp_path / "loud").caught():
        logging.getLogger("lenet.somewhere").warning("odd")
    assert "WARNING lenet.somewhere: odd" in (tmp_path / "loud" / LOG_FILE).read_text(encoding="utf-8")


def test_afterwards_python_is_as_it_was(tmp_path: Path) -> None:
    hook, handlers = sys.excepthook, list(logging.getLogger().handlers)
    with Unforeseen(tmp_path).caught():
        assert sys.excepthook != hook
    assert sys.excepthook == hook
    assert logging.getLogger().handlers == handlers


def test_a_place_that_cannot_be_written_is_harmless(tmp_path: Path, sentences: list[str]) -> None:
    (tmp_path / "file").touch()
    unforeseen = Unforeseen(tmp_path / "file" / "folder")
    unforeseen.happened.connect(sentences.append)
    with unforeseen.caught():
        fail()
    assert len(sentences) == 1


def test_an_error_in_another_thread_is_told_too(tmp_path: Path, sentences: list[str], qtbot: QtBot) -> None:
    unforeseen = Unforeseen(tmp_path)
    unforeseen.happened.connect(sentences.append)
    with unforeseen.caught():
        thread = threading.Thread(target=fail)
        thread.start()
        thread.join()
        qtbot.waitUntil(lambda: len(sentences) == 1)
