"""A settings file is one of Qt's, and a change leaves everything else in it as it was."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSettings

from app.settings import file as settings_file
from app.settings.file import SettingsFile
from app.settings.ini_text import ini_text
from lenet.files.errors import FileError
from lenet.files.lock import FileLock
from lenet.files.writing import atomic_write


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "new" / "settings.ini"


def texts_to(texts: dict[str, str]) -> dict[str, Callable[[str | None], str]]:
    """Return changes to some texts, whatever there was."""

    def to(text: str) -> Callable[[str | None], str]:
        return lambda _: text

    return {name: to(text) for name, text in texts.items()}


def read_by_qt(path: Path) -> dict[str, object]:
    store = QSettings(str(path), QSettings.Format.IniFormat)
    return {name: store.value(name) for name in store.allKeys()}


def test_qt_reads_what_was_written_and_a_change_leaves_the_rest(path: Path) -> None:
    texts = {"plain": "text", "odd": 'a, "b" = ö;%20\\n', "group/inner": "数字", "group/deep/er": "@"}
    for name, text in texts.items():
        assert SettingsFile(path).write(texts_to({name: text}))
    assert SettingsFile(path).write(texts_to({"plain": "other", "second": ""}))
    assert read_by_qt(path) == {**texts, "plain": "other", "second": ""}
    assert list(path.parent.iterdir()) == [path]


def test_what_qt_has_written_stays(path: Path) -> None:
    values = {
        "plain": "text",
        "list": ["a", "b, c"],
        "group/inner": "数字",
        "odd \u0301/ä": "\x01f\n",
        "General/x": "g",
    }
    store = QSettings(str(path), QSettings.Format.IniFormat)
    for name, value in values.items():
        store.setValue(name, value)
    store.sync()
    assert SettingsFile(path).write(texts_to({"new": "text"}))
    assert read_by_qt(path) == {**values, "new": "text"}


@pytest.mark.parametrize("group", ["General", "general", "%General", "GENERAL"])
def test_a_group_called_general_is_not_taken_for_none(path: Path, group: str) -> None:
    texts = {"x": "alone", f"{group}/x": "in the group", f"{group}/deep/er": ""}
    assert SettingsFile(path).write(texts_to(texts))
    assert read_by_qt(path) == texts


def test_a_value_that_is_neither_text_nor_a_list_of_texts_does_not_stay(path: Path) -> None:
    path.parent.mkdir()
    path.write_text("[General]\nbytes=@ByteArray(x)\nnothing=@Invalid()\nplain=text\n")
    assert SettingsFile(path).write(texts_to({"new": "text"}))
    assert read_by_qt(path) == {"plain": "text", "new": "text"}


TEXTS = st.text(st.characters(exclude_categories=["Cs", "Cn"]), max_size=20)
"""Python and Qt don't give each other what stands for no letter, such as U+FFFE."""

NAMES = TEXTS.filter(lambda name: name and "/" not in name and "\\" not in name)


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.dictionaries(NAMES, TEXTS, max_size=4))
def test_qt_reads_any_text(tmp_path: Path, texts: dict[str, str]) -> None:
    # Qt remembers a file by its name, so each has its own.
    path = tmp_path / f"{len(list(tmp_path.iterdir()))}.ini"
    path.write_text(ini_text(texts), encoding="utf-8", newline="")
    assert read_by_qt(path) == texts


def test_what_another_has_written_is_seen(path: Path) -> None:
    first, second = SettingsFile(path), SettingsFile(path)
    assert first.text("name") is None
    assert second.write(texts_to({"name": "value"}))
    assert first.text("name") == "value"


def test_what_is_written_while_the_clock_stands_still_is_seen(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def write_at_one_time(path: Path, write: Callable[[BinaryIO], object]) -> None:
        atomic_write(path, write)
        os.utime(path, (1e9, 1e9))

    monkeypatch.setattr(settings_file, "atomic_write", write_at_one_time)
    first, second = SettingsFile(path), SettingsFile(path)
    for number in range(10):
        assert second.write(texts_to({"name": f"value {number}"}))
        assert first.text("name") == f"value {number}"
        assert read_by_qt(path) == {"name": f"value {number}"}


def test_while_another_writes_nothing_is_written(path: Path) -> None:
    path.parent.mkdir()
    other = FileLock(path.with_name(".settings.ini.lock"))
    other.acquire()
    assert not SettingsFile(path).write(texts_to({"name": "value"}))
    assert not path.exists()
    other.release()
    assert SettingsFile(path).write(texts_to({"name": "value"}))


def test_a_file_that_is_none_of_ours_is_neither_read_nor_replaced(path: Path) -> None:
    path.parent.mkdir()
    content = b"[General]\nname=value\n" + b"x" * settings_file.MAX_FILE_BYTES
    path.write_bytes(content)
    file = SettingsFile(path)
    assert file.text("name") is None
    with pytest.raises(FileError, match="bytes"):
        file.check()
    with pytest.raises(FileError, match="bytes"):
        file.write(texts_to({"name": "value"}))
    assert path.read_bytes() == content
