"""The log is there whatever became of its folder; where it can't be written, nothing else suffers."""

import logging
import os
import shutil
import sys
from pathlib import Path

import pytest

from app.errors.log_file import LogFile, opened_to_append


def record(words: str) -> logging.LogRecord:
    return logging.LogRecord("somewhere", logging.ERROR, __file__, 1, words, None, None)


def writes(file: LogFile, words: str) -> bool:
    """Have something logged, and return whether it was."""
    file.handle(record(words))
    return file.is_written


def log(path: Path) -> LogFile:
    return LogFile(path, max_bytes=100)


def test_records_are_added_and_a_large_log_begins_anew(tmp_path: Path) -> None:
    path = tmp_path / "new" / "it.log"
    for number in range(30):
        file = log(path)
        assert writes(file, f"number {number}")
    assert path.read_text(encoding="utf-8").endswith("number 28\nnumber 29\n")
    old = path.with_name("it.log.1")
    assert set(path.parent.iterdir()) == {path, old}
    both = (old.read_text(encoding="utf-8") + path.read_text(encoding="utf-8")).splitlines()
    assert both == [f"number {number}" for number in range(30 - len(both), 30)]
    assert max(path.stat().st_size, old.stat().st_size) <= 100


def test_a_folder_that_is_deleted_is_made_anew(tmp_path: Path) -> None:
    file = log(tmp_path / "new" / "it.log")
    assert writes(file, "first")
    shutil.rmtree(tmp_path / "new")
    assert writes(file, "second")
    assert Path(file.baseFilename).read_text(encoding="utf-8") == "second\n"


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="these files are Linux's")
def test_failing_to_write_is_silent_and_quick(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    places = {name: tmp_path / f"{name}.log" for name in ("folder", "pipe", "device", "nowhere", "circle")}
    places["folder"].mkdir()
    os.mkfifo(places["pipe"])
    places["device"].symlink_to("/dev/full")
    places["nowhere"].symlink_to(tmp_path / "away" / "it.log")
    places["circle"].symlink_to(places["circle"])
    for place in places.values():
        assert not writes(log(place), "an error")
        with pytest.raises(OSError, match=r"."):
            opened_to_append(place)
    assert "".join(capfd.readouterr()) == ""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="this device is Linux's")
def test_a_disk_that_is_full_is_written_to_when_there_is_room(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    file = log(tmp_path / "it.log")
    with monkeypatch.context() as patch:
        patch.setattr(
            "app.errors.log_file.opened_to_append",
            lambda _: os.fdopen(os.open("/dev/full", os.O_WRONLY), "a", encoding="utf-8"),
        )
        assert not writes(file, "first")
    assert writes(file, "second")
    assert Path(file.baseFilename).read_text(encoding="utf-8") == "second\n"
    assert "".join(capfd.readouterr()) == ""


def test_a_record_that_makes_no_text_is_left_out(tmp_path: Path, capfd: pytest.CaptureFixture[str]) -> None:
    file = log(tmp_path / "it.log")
    broken = record("%d")
    broken.args = ("no number",)
    file.handle(broken)
    assert not file.is_written
    assert writes(log(tmp_path / "it.log"), "a lone \udc80")
    assert "".join(capfd.readouterr()) == ""
