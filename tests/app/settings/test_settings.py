"""Settings come back as they were set, two windows at once do each other no harm, and a broken file is harmless."""

import base64
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QSettings

from app.settings.file import MAX_FILE_BYTES
from app.settings.settings import Settings
from app.settings.table import (
    APPEARANCE,
    DRAW_MEANWHILE,
    GEOMETRY,
    PARAMETERS_FILE,
    PEN_WIDTH,
    RECENT_FILES,
    RECENT_PARAMETERS,
    RECENT_PICTURES,
    SETTINGS,
    Appearance,
    Setting,
)
from lenet.files.lock import FileLock


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "new" / "settings.json"


def open_window(path: Path, *, restores: bool = True) -> tuple[Settings, list[str]]:
    """Return the settings of one more window, and what that window tells."""
    window = Settings(path, restores=restores)
    sentences: list[str] = []
    window.failed.connect(sentences.append)
    return window, sentences


def stored(path: Path, setting: Setting[Any]) -> Any:
    """Return a value as the next window finds it."""
    return Settings(path, restores=True).get(setting)


def test_values_come_back_in_the_next_run(path: Path) -> None:
    values: list[tuple[Setting[Any], object]] = [
        (APPEARANCE, Appearance.DARK),
        (GEOMETRY, bytes(range(256))),
        (PARAMETERS_FILE, Path('/tmp/a, "b" = ö;%20.pkl').absolute()),
        (PARAMETERS_FILE, Path("/no text \udcff\udcfe.pkl").absolute()),
        (PARAMETERS_FILE, None),
        (PEN_WIDTH, 123),
        (DRAW_MEANWHILE, False),
        (RECENT_PICTURES, ()),
        (RECENT_PARAMETERS, (Path("/b, c.pkl").absolute(), Path("/数字.pkl").absolute())),
    ]
    for setting, value in values:
        Settings(path, restores=True).set(setting, value)
        assert stored(path, setting) == value


def test_every_default_is_allowed_and_can_be_stored() -> None:
    assert len({setting.name for setting in SETTINGS}) == len(list(SETTINGS))
    for setting in SETTINGS:
        content = json.dumps({setting.name: setting.to_json(setting.default)})
        assert setting.is_valid(setting.default)
        assert setting.read(json.loads(content)) == setting.default


def test_a_value_that_is_not_allowed_is_refused(path: Path) -> None:
    with pytest.raises(ValueError, match="pen_width_thousandths"):
        Settings(path, restores=True).set(PEN_WIDTH, 0)


def test_without_restoring_only_what_was_set_here_counts(path: Path) -> None:
    Settings(path, restores=True).set(PEN_WIDTH, 99)
    fresh = Settings(path, restores=False)
    assert fresh.get(PEN_WIDTH) == PEN_WIDTH.default
    fresh.set(PEN_WIDTH, 33)
    assert fresh.get(PEN_WIDTH) == 33
    assert stored(path, PEN_WIDTH) == 33


def test_what_is_noted_is_written_when_the_window_closes_and_nothing_after(path: Path) -> None:
    window = Settings(path, restores=True)
    window.note(PEN_WIDTH, 42)
    assert not path.exists()
    window.close()
    window.set(PEN_WIDTH, 43)
    window.close()
    assert stored(path, PEN_WIDTH) == 42


def test_recent_files_are_few_unique_and_newest_first(path: Path, tmp_path: Path) -> None:
    files = [tmp_path / f"{number}.png" for number in range(RECENT_FILES + 3)]
    for file in (*files, files[-3]):
        Settings(path, restores=True).add_recent(RECENT_PICTURES, file)
    recent = stored(path, RECENT_PICTURES)
    assert recent[:4] == (files[-3], files[-1], files[-2], files[-4])
    assert len(recent) == RECENT_FILES
    Settings(path, restores=True).remove_recent(RECENT_PICTURES, files[-1])
    assert stored(path, RECENT_PICTURES) == tuple(file for file in recent if file != files[-1])


def test_recent_files_have_full_paths(path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Settings(path, restores=True).add_recent(RECENT_PARAMETERS, Path("mine.pkl"))
    assert stored(path, RECENT_PARAMETERS) == (tmp_path / "mine.pkl",)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows deletes no folder that is in use")
def test_in_a_folder_that_was_deleted_recent_files_stay_as_they_are(
    path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = Settings(path, restores=True)
    window.add_recent(RECENT_PICTURES, tmp_path / "one.png")
    (tmp_path / "gone").mkdir()
    monkeypatch.chdir(tmp_path / "gone")
    (tmp_path / "gone").rmdir()
    window.add_recent(RECENT_PICTURES, Path("two.png"))
    window.remove_recent(RECENT_PICTURES, Path("two.png"))
    assert window.get(RECENT_PICTURES) == (tmp_path / "one.png",)


def test_what_another_window_has_set_meanwhile_stays(path: Path, tmp_path: Path) -> None:
    first, second = (Settings(path, restores=True) for _ in range(2))
    files = [tmp_path / f"{number}.png" for number in range(4)]
    for window, file in zip((first, second, first, second), files, strict=True):
        window.add_recent(RECENT_PICTURES, file)
    first.set(APPEARANCE, Appearance.DARK)
    second.set(PEN_WIDTH, 42)
    assert stored(path, RECENT_PICTURES) == tuple(reversed(files))
    assert stored(path, APPEARANCE) is Appearance.DARK
    assert stored(path, PEN_WIDTH) == 42
    # The first one does not know of the second one's last file yet.
    first.clear_recent(RECENT_PICTURES)
    assert stored(path, RECENT_PICTURES) == (files[3],)


def test_settings_of_a_newer_version_stay(path: Path) -> None:
    path.parent.mkdir()
    path.write_text('{"new": [1, {"a": null}]}', encoding="utf-8")
    Settings(path, restores=True).set(PEN_WIDTH, 42)
    assert json.loads(path.read_text(encoding="utf-8")) == {
        "new": [1, {"a": None}],
        PEN_WIDTH.name: 42,
    }


def test_an_unwritten_change_is_reported_and_written_later(path: Path, tmp_path: Path) -> None:
    window, sentences = open_window(path)
    path.parent.mkdir()
    other = FileLock(path.with_name(".settings.json.lock"))
    other.acquire()
    window.set(PEN_WIDTH, 42)
    window.add_recent(RECENT_PICTURES, tmp_path / "here.png")
    other.release()
    Settings(path, restores=True).add_recent(RECENT_PICTURES, tmp_path / "other.png")
    assert window.get(PEN_WIDTH) == 42
    assert all("another window is using it" in sentence for sentence in sentences)
    assert len(sentences) == 2
    window.close()
    assert stored(path, PEN_WIDTH) == 42
    assert stored(path, RECENT_PICTURES) == (tmp_path / "here.png", tmp_path / "other.png")


def test_an_unwritable_place_is_reported_and_harmless(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    window, sentences = open_window(tmp_path / "file" / "settings.json")
    window.set(PEN_WIDTH, 42)
    assert window.get(PEN_WIDTH) == 42
    (sentence,) = sentences
    assert sentence.startswith("What you chose can't be remembered in ")
    assert str(tmp_path / "file" / "settings.json") in sentence


def test_an_unsound_value_is_the_default(path: Path) -> None:
    path.parent.mkdir()
    unsound: list[tuple[Setting[Any], object]] = [
        (APPEARANCE, "purple"),
        (APPEARANCE, ["dark"]),
        (GEOMETRY, "not base64!"),
        (GEOMETRY, "A" * 4000),
        (GEOMETRY, {"": 0}),
        (PARAMETERS_FILE, "relative.pkl"),
        (PARAMETERS_FILE, "/with\0nul.pkl"),
        (PARAMETERS_FILE, 7),
        (PEN_WIDTH, "thick"),
        (PEN_WIDTH, 70.5),
        (PEN_WIDTH, 100_000),
        (RECENT_PICTURES, None),
        (RECENT_PICTURES, "/one.png"),
        (RECENT_PICTURES, [["nested"]]),
        (RECENT_PICTURES, [f"/{number}" for number in range(100)]),
    ]
    for setting, value in unsound:
        path.write_text(json.dumps({setting.name: value}), encoding="utf-8")
        assert stored(path, setting) == setting.default, value


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=300))
def test_any_bytes_for_a_file_are_harmless_and_stay(path: Path, content: bytes) -> None:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(content)
    window, sentences = open_window(path)
    for setting in SETTINGS:
        assert window.get(setting) == setting.default
    window.set(PEN_WIDTH, 42)
    assert path.read_bytes() == content
    assert "it is no JSON" in sentences[0]


def pipe(path: Path) -> None:
    os.mkfifo(path)


def huge(path: Path) -> None:
    with path.open("wb") as file:
        file.truncate(10 * 2**30)


def too_large(path: Path) -> None:
    path.write_text(json.dumps({APPEARANCE.name: "dark", "more": "x" * MAX_FILE_BYTES}), encoding="utf-8")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="these files are Linux's")
@pytest.mark.parametrize(
    ("what", "put"),
    [
        ("a pipe", pipe),
        ("a file of 10 GB", huge),
        ("a file of more than a megabyte", too_large),
        ("a device", lambda path: path.symlink_to("/dev/zero")),
        ("a link to itself", lambda path: path.symlink_to(path)),
        ("a folder", Path.mkdir),
    ],
)
@pytest.mark.parametrize("suffix", [".json", ".ini"])
def test_false_settings_files_are_reported_and_left(
    tmp_path: Path, what: str, put: Callable[[Path], object], suffix: str
) -> None:
    path = tmp_path / f"settings{suffix}"
    put(path)
    before = path.lstat()
    window, sentences = open_window(tmp_path / "settings.json")
    window.check()
    assert window.get(PEN_WIDTH) == PEN_WIDTH.default
    window.set(PEN_WIDTH, 42)
    window.close()
    assert window.get(PEN_WIDTH) == 42
    assert (path.lstat().st_size, path.lstat().st_mtime_ns) == (before.st_size, before.st_mtime_ns)
    if suffix == ".ini":
        assert sentences == []
        assert stored(tmp_path / "settings.json", PEN_WIDTH) == 42
        return
    assert "can't be read" in sentences[0]
    assert "can't be remembered in " in sentences[1]
    assert all(str(path) in sentence and sentence.endswith(".") for sentence in sentences)


def test_what_an_earlier_version_kept_in_an_ini_file_is_taken_over_once(path: Path) -> None:
    earlier = QSettings(str(path.with_suffix(".ini")), QSettings.Format.IniFormat)
    pictures = (Path("/a, b.png").absolute(), Path("/ö.png").absolute())
    kept: dict[Setting[Any], tuple[object, str]] = {
        APPEARANCE: (Appearance.DARK, "dark"),
        GEOMETRY: (b"\x01\xd9\xd0\xcb", base64.b64encode(b"\x01\xd9\xd0\xcb").decode()),
        PEN_WIDTH: (123, "123"),
        PARAMETERS_FILE: (Path("/mine.pkl").absolute(), json.dumps(str(Path("/mine.pkl").absolute()))),
        RECENT_PICTURES: (pictures, json.dumps([str(picture) for picture in pictures])),
        DRAW_MEANWHILE: (False, "no"),
    }
    for setting, (_, text) in kept.items():
        earlier.setValue(setting.name, text)
    earlier.setValue("group/odd", ["a", "b"])
    earlier.sync()
    content = path.with_suffix(".ini").read_bytes()
    for setting, (value, _) in kept.items():
        assert stored(path, setting) == value
    Settings(path, restores=True).set(APPEARANCE, Appearance.LIGHT)
    assert stored(path, APPEARANCE) is Appearance.LIGHT
    assert stored(path, PEN_WIDTH) == 123
    assert path.with_suffix(".ini").read_bytes() == content, "the earlier version still finds its own"
    path.write_text("{}", encoding="utf-8")
    assert stored(path, PEN_WIDTH) == PEN_WIDTH.default


@pytest.mark.parametrize("text", ["", "/mine.pkl", '"/no end', "[" * 100_000, "9" * 5000])
def test_odd_texts_of_an_ini_file_are_harmless(path: Path, text: str) -> None:
    earlier = QSettings(str(path.with_suffix(".ini")), QSettings.Format.IniFormat)
    for setting in SETTINGS:
        earlier.setValue(setting.name, text)
    earlier.sync()
    for setting in SETTINGS:
        assert setting.is_valid(stored(path, setting))
