"""Settings come back as they were set, and a broken file is harmless."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.settings.file import SettingsFile
from app.settings.settings import Settings
from app.settings.table import (
    APPEARANCE,
    GEOMETRY,
    PARAMETERS_FILE,
    PEN_WIDTH,
    RECENT_FILES,
    RECENT_PARAMETERS,
    RECENT_PICTURES,
    Appearance,
    Setting,
)
from lenet.files.lock import FileLock

TABLE: tuple[Setting[Any], ...] = (
    APPEARANCE,
    GEOMETRY,
    PARAMETERS_FILE,
    PEN_WIDTH,
    RECENT_PARAMETERS,
    RECENT_PICTURES,
)


class Runs:
    """Opens the settings anew, as the next run of the program does.

    Each run has its own copy of the file that the last one left, so that nothing passes between them
    in memory: Qt shares what it has read of a file within a process.
    """

    def __init__(self, folder: Path) -> None:
        self.path = folder / "settings.ini"
        self.count = 0

    def open(self, *, restores: bool = True) -> Settings:
        self.count += 1
        last, self.path = self.path, self.path.with_name(f"settings{self.count}.ini")
        if last.is_file():
            shutil.copy(last, self.path)
        elif last.is_dir():
            self.path.mkdir()
        return Settings(self.path, restores=restores)


@pytest.fixture
def runs(tmp_path: Path) -> Runs:
    return Runs(tmp_path)


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        (APPEARANCE, Appearance.DARK),
        (GEOMETRY, bytes(range(256))),
        (PARAMETERS_FILE, Path('/tmp/a, "b" = ö;%20.pkl').absolute()),
        (PARAMETERS_FILE, Path("/no text \udcff\udcfe.pkl").absolute()),
        (PARAMETERS_FILE, None),
        (PEN_WIDTH, 123),
        (RECENT_PICTURES, ()),
        (RECENT_PICTURES, (Path("/one.png").absolute(),)),
        (RECENT_PARAMETERS, (Path("/b, c.pkl").absolute(), Path("/数字.pkl").absolute())),
    ],
)
def test_a_value_comes_back_in_the_next_run(runs: Runs, setting: Setting[object], value: object) -> None:
    runs.open().set(setting, value)
    assert runs.open().get(setting) == value


def test_every_default_is_allowed_and_survives_its_own_text() -> None:
    for setting in TABLE:
        assert setting.validate(setting.default)
        assert setting.cast(setting.text(setting.default)) == setting.default


def test_names_are_unique() -> None:
    assert len({setting.name for setting in TABLE}) == len(TABLE)


@pytest.mark.parametrize(
    ("setting", "text"),
    [
        (APPEARANCE, "purple"),
        (GEOMETRY, "not base64!"),
        (GEOMETRY, "A" * 4000),
        (PARAMETERS_FILE, "relative.pkl"),
        (PARAMETERS_FILE, '"/no end'),
        (PARAMETERS_FILE, '"relative.pkl"'),
        (PARAMETERS_FILE, "/with\0nul.pkl"),
        (PEN_WIDTH, "thick"),
        (PEN_WIDTH, "100000"),
        (PEN_WIDTH, "9" * 5000),
        (RECENT_PICTURES, "["),
        (RECENT_PICTURES, "[" * 100_000),
        (RECENT_PICTURES, "7"),
        (RECENT_PICTURES, '[["nested"]]'),
        (RECENT_PICTURES, '["' + '", "'.join(f"/{number}" for number in range(100)) + '"]'),
    ],
)
def test_an_unsound_value_is_the_default(runs: Runs, setting: Setting[object], text: str) -> None:
    store = QSettings(str(runs.path), QSettings.Format.IniFormat)
    store.setValue(setting.name, text)
    store.sync()
    assert runs.open().get(setting) == setting.default


def test_a_list_where_text_is_expected_is_the_default(runs: Runs) -> None:
    runs.path.write_text("[General]\nappearance=dark, light\npen_width_thousandths=@Invalid()\n")
    assert runs.open().get(APPEARANCE) is Appearance.SYSTEM
    assert runs.open().get(PEN_WIDTH) == PEN_WIDTH.default


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=300))
def test_any_bytes_for_a_file_are_harmless_and_can_be_written_over(runs: Runs, content: bytes) -> None:
    runs.path.write_bytes(content)
    settings = runs.open()
    for setting in TABLE:
        assert setting.validate(settings.get(setting))
    settings.set(PEN_WIDTH, 42)
    assert runs.open().get(PEN_WIDTH) == 42


def test_a_folder_in_the_files_place_is_harmless(runs: Runs) -> None:
    runs.path.mkdir()
    settings = runs.open()
    settings.set(APPEARANCE, Appearance.DARK)
    assert settings.get(APPEARANCE) is Appearance.DARK
    assert runs.open().get(APPEARANCE) is Appearance.SYSTEM


def test_without_restoring_only_what_was_set_here_counts(runs: Runs) -> None:
    runs.open().set(PEN_WIDTH, 99)
    fresh = runs.open(restores=False)
    assert fresh.get(PEN_WIDTH) == PEN_WIDTH.default
    fresh.set(PEN_WIDTH, 33)
    assert fresh.get(PEN_WIDTH) == 33
    assert runs.open().get(PEN_WIDTH) == 33


def test_what_another_window_has_set_meanwhile_stays(tmp_path: Path) -> None:
    def open_one() -> Settings:
        return Settings(tmp_path / "settings.ini", restores=True)

    first, second = open_one(), open_one()
    paths = [tmp_path / f"{number}.png" for number in range(4)]
    for window, path in zip((first, second, first, second), paths, strict=True):
        window.add_recent(RECENT_PICTURES, path)
    first.set(APPEARANCE, Appearance.DARK)
    second.set(PEN_WIDTH, 42)
    third = open_one()
    assert third.get(RECENT_PICTURES) == tuple(reversed(paths))
    assert third.get(APPEARANCE) is Appearance.DARK
    assert third.get(PEN_WIDTH) == 42
    first.remove_recent(RECENT_PICTURES, paths[3])
    assert open_one().get(RECENT_PICTURES) == tuple(reversed(paths[:3]))


def test_a_lock_that_a_killed_program_left_without_its_name_makes_nobody_wait(runs: Runs) -> None:
    runs.path.with_name(f"{runs.path.name}.lock").touch()
    runs.open().set(PEN_WIDTH, 42)
    assert runs.open().get(PEN_WIDTH) == 42


def test_a_value_that_is_not_allowed_is_refused(runs: Runs) -> None:
    with pytest.raises(ValueError, match="pen_width_thousandths"):
        runs.open().set(PEN_WIDTH, 0)


def test_recent_files_are_few_unique_and_newest_first(runs: Runs, tmp_path: Path) -> None:
    paths = [tmp_path / f"{number}.png" for number in range(RECENT_FILES + 3)]
    for path in paths:
        runs.open().add_recent(RECENT_PICTURES, path)
    runs.open().add_recent(RECENT_PICTURES, paths[-3])
    recent = runs.open().get(RECENT_PICTURES)
    assert recent[:4] == (paths[-3], paths[-1], paths[-2], paths[-4])
    assert len(recent) == RECENT_FILES
    runs.open().remove_recent(RECENT_PICTURES, paths[-1])
    assert runs.open().get(RECENT_PICTURES) == tuple(path for path in recent if path != paths[-1])


def test_a_recent_file_is_remembered_by_its_full_path(
    runs: Runs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    runs.open().add_recent(RECENT_PARAMETERS, Path("mine.pkl"))
    assert runs.open().get(RECENT_PARAMETERS) == (tmp_path / "mine.pkl",)


def test_a_file_that_was_remembered_as_plain_text_is_still_known(runs: Runs) -> None:
    store = QSettings(str(runs.path), QSettings.Format.IniFormat)
    path = Path("/mine.pkl").absolute()
    store.setValue(PARAMETERS_FILE.name, str(path))
    store.sync()
    assert runs.open().get(PARAMETERS_FILE) == path


@pytest.mark.skipif(sys.platform == "win32", reason="Windows deletes no folder that is in use")
def test_in_a_folder_that_was_deleted_recent_files_stay_as_they_are(
    runs: Runs, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = runs.open()
    settings.add_recent(RECENT_PICTURES, tmp_path / "one.png")
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    settings.add_recent(RECENT_PICTURES, Path("two.png"))
    settings.remove_recent(RECENT_PICTURES, Path("two.png"))
    assert settings.get(RECENT_PICTURES) == (tmp_path / "one.png",)


def pipe(path: Path) -> None:
    os.mkfifo(path)


def huge(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(10 * 2**30)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="these files are Linux's")
@pytest.mark.parametrize(
    ("what", "put"),
    [
        ("a pipe", pipe),
        ("a file of 10 GB", huge),
        ("a device", lambda path: path.symlink_to("/dev/zero")),
        ("a link to itself", lambda path: path.symlink_to(path)),
        ("a folder", Path.mkdir),
    ],
)
def test_what_is_no_settings_file_is_told_and_left_as_it_is(
    tmp_path: Path, what: str, put: Callable[[Path], object]
) -> None:
    path = tmp_path / "settings.ini"
    put(path)
    before = path.lstat()
    settings = Settings(path, restores=True)
    sentences: list[str] = []
    settings.failed.connect(sentences.append)
    settings.check()
    assert settings.get(PEN_WIDTH) == PEN_WIDTH.default
    settings.set(PEN_WIDTH, 42)
    settings.close()
    assert settings.get(PEN_WIDTH) == 42
    assert "can't be read" in sentences[0]
    assert "can't be remembered in " in sentences[1]
    assert all(str(path) in sentence and sentence.endswith(".") for sentence in sentences)
    assert (path.lstat().st_size, path.lstat().st_mtime_ns) == (before.st_size, before.st_mtime_ns)


def test_nobody_waits_for_another_window_that_writes(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.settings.settings.RETRY_MS", 20)
    monkeypatch.setattr("lenet.files.lock.time.sleep", lambda _: pytest.fail("it waited"))
    path = tmp_path / "settings.ini"
    settings, other = Settings(path, restores=True), FileLock(tmp_path / ".settings.ini.lock")
    sentences: list[str] = []
    settings.failed.connect(sentences.append)
    other.acquire()
    settings.set(PEN_WIDTH, 42)
    settings.set(APPEARANCE, Appearance.DARK)
    assert settings.get(PEN_WIDTH) == 42
    qtbot.waitUntil(lambda: len(sentences) == 1)
    qtbot.wait(60)
    assert "another window is using it" in sentences[0]
    assert not path.exists()
    other.release()
    qtbot.waitUntil(path.exists)
    later = Settings(path, restores=True)
    assert (later.get(PEN_WIDTH), later.get(APPEARANCE)) == (42, Appearance.DARK)
    assert len(sentences) == 1


def test_what_waits_is_written_at_the_end(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "settings.ini"
    settings, other = Settings(path, restores=True), FileLock(tmp_path / ".settings.ini.lock")
    other.acquire()
    settings.set(PEN_WIDTH, 42)
    other.release()
    settings.close()
    assert Settings(path, restores=True).get(PEN_WIDTH) == 42


def test_what_could_not_be_written_is_written_with_the_next(tmp_path: Path) -> None:
    (tmp_path / "folder").touch()
    path = tmp_path / "folder" / "settings.ini"
    settings = Settings(path, restores=True)
    settings.set(PEN_WIDTH, 42)
    (tmp_path / "folder").unlink()
    settings.set(APPEARANCE, Appearance.DARK)
    later = Settings(path, restores=True)
    assert (later.get(PEN_WIDTH), later.get(APPEARANCE)) == (42, Appearance.DARK)


@pytest.fixture
def unwritable(tmp_path: Path) -> Iterator[tuple[Path, Callable[[], None]]]:
    """Return where settings can't be written, and what mends that."""
    path = tmp_path / "settings.ini"
    other = FileLock(tmp_path / ".settings.ini.lock")
    other.acquire()
    yield path, other.release
    other.release()


Unwritable = tuple[Path, Callable[[], None]]


def test_what_could_not_be_written_does_not_replace_what_another_window_has_set_since(
    unwritable: Unwritable, qtbot: QtBot
) -> None:
    path, mend = unwritable
    settings, other = Settings(path, restores=True), Settings(path, restores=True)
    settings.set(APPEARANCE, Appearance.DARK)
    settings.set(PEN_WIDTH, 42)
    mend()
    other.set(APPEARANCE, Appearance.LIGHT)
    settings.close()
    later = Settings(path, restores=True)
    assert later.get(APPEARANCE) is Appearance.LIGHT
    assert later.get(PEN_WIDTH) == 42


def test_what_is_chosen_last_counts_though_the_file_could_not_be_read_before(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "settings.ini"
    Settings(path, restores=True).set(PEN_WIDTH, 41)
    settings = Settings(path, restores=True)
    text, failures = SettingsFile.text, [None]

    def text_but_once(file: SettingsFile, name: str) -> str | None:
        return failures.pop() if failures else text(file, name)

    with monkeypatch.context() as disturbed:
        disturbed.setattr(SettingsFile, "text", text_but_once)
        settings.set(PEN_WIDTH, 42)
    assert Settings(path, restores=True).get(PEN_WIDTH) == 42


def test_the_latest_of_two_windows_counts_though_neither_was_written_at_once(
    unwritable: Unwritable, qtbot: QtBot
) -> None:
    path, mend = unwritable
    settings = Settings(path, restores=True)
    settings.set(APPEARANCE, Appearance.DARK)
    store = QSettings(str(path), QSettings.Format.IniFormat)
    store.setValue(APPEARANCE.name, "light")
    store.sync()
    settings.set(APPEARANCE, Appearance.DARK)
    mend()
    settings.close()
    assert Settings(path, restores=True).get(APPEARANCE) is Appearance.DARK


def test_recent_files_that_could_not_be_written_join_those_of_another_window(
    unwritable: Unwritable, qtbot: QtBot, tmp_path: Path
) -> None:
    path, mend = unwritable
    paths = [tmp_path / f"{number}.png" for number in range(5)]
    store = QSettings(str(path), QSettings.Format.IniFormat)
    store.setValue(RECENT_PICTURES.name, RECENT_PICTURES.text((paths[0], paths[1])))
    store.sync()
    settings, other = Settings(path, restores=True), Settings(path, restores=True)
    settings.add_recent(RECENT_PICTURES, paths[2])
    settings.remove_recent(RECENT_PICTURES, paths[0])
    settings.add_recent(RECENT_PICTURES, paths[3])
    assert settings.get(RECENT_PICTURES) == (paths[3], paths[2], paths[1])
    mend()
    other.add_recent(RECENT_PICTURES, paths[4])
    settings.close()
    assert Settings(path, restores=True).get(RECENT_PICTURES) == (paths[3], paths[2], paths[4], paths[1])


def test_a_list_is_cleared_of_what_was_known_when_that_was_wished(
    unwritable: Unwritable, qtbot: QtBot, tmp_path: Path
) -> None:
    path, mend = unwritable
    store = QSettings(str(path), QSettings.Format.IniFormat)
    store.setValue(RECENT_PICTURES.name, RECENT_PICTURES.text((tmp_path / "old.png",)))
    store.sync()
    settings, other = Settings(path, restores=True), Settings(path, restores=True)
    settings.clear_recent(RECENT_PICTURES)
    assert settings.get(RECENT_PICTURES) == ()
    mend()
    other.add_recent(RECENT_PICTURES, tmp_path / "new.png")
    settings.close()
    assert Settings(path, restores=True).get(RECENT_PICTURES) == (tmp_path / "new.png",)


def test_once_closed_nothing_is_written(
    unwritable: Unwritable, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.settings.settings.RETRY_MS", 0)
    path, mend = unwritable
    settings = Settings(path, restores=True)
    settings.close()
    settings.set(PEN_WIDTH, 42)
    settings.add_recent(RECENT_PICTURES, path)
    mend()
    qapp.processEvents()
    settings.close()
    assert not path.exists()
    assert settings.get(PEN_WIDTH) == 42


def test_the_folder_is_the_files(runs: Runs, tmp_path: Path) -> None:
    assert runs.open().folder == tmp_path


def test_a_place_that_cannot_be_written_is_harmless(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    settings = Settings(tmp_path / "file" / "settings.ini", restores=True)
    sentences: list[str] = []
    settings.failed.connect(sentences.append)
    settings.set(PEN_WIDTH, 42)
    assert settings.get(PEN_WIDTH) == 42
    (sentence,) = sentences
    assert "can't be remembered" in sentence
    assert str(tmp_path / "file" / "settings.ini") in sentence
