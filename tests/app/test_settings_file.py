"""A settings file is one of Qt's, and a change leaves everything else in it as it was."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from app import settings_file
from app.settings_file import SettingsFile
from lenet.file_lock import FileLock
from lenet.files import FileError


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "new" / "settings.ini"


def open_file(path: Path) -> SettingsFile:
    return SettingsFile(QSettings(str(path), QSettings.Format.IniFormat))


def test_qt_reads_what_was_written_and_a_change_leaves_the_rest(path: Path) -> None:
    texts = {"plain": "text", "odd": 'a, "b" = ö;%20\\n', "group/inner": "数字"}
    for name, text in texts.items():
        open_file(path).write(name, text)
    open_file(path).write("plain", "other")
    store = QSettings(str(path), QSettings.Format.IniFormat)
    assert {name: store.value(name) for name in store.allKeys()} == {**texts, "plain": "other"}
    assert list(path.parent.iterdir()) == [path]


def test_what_another_has_written_is_seen(path: Path) -> None:
    first, second = open_file(path), open_file(path)
    assert first.text("name") is None
    second.write("name", "value")
    assert first.text("name") == "value"


def test_another_that_writes_for_too_long_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(settings_file, "LONGEST_WAIT_SECONDS", 0)
    path.parent.mkdir()
    other = FileLock(path.with_name(".settings.ini.lock"))
    other.acquire()
    with pytest.raises(FileError, match="another window is using it"):
        open_file(path).write("name", "value")
    other.release()


def test_a_file_that_is_none_of_ours_is_not_replaced(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"x" * (settings_file.MAX_FILE_BYTES + 1))
    with pytest.raises(FileError, match="bytes"):
        open_file(path).write("name", "value")
    assert path.stat().st_size == settings_file.MAX_FILE_BYTES + 1
