"""Whatever fails while the window writes a file, the old or the new one is there afterwards, whole."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from tests.app.our_files import KINDS, SETTINGS
from tests.attacks import Chapter, Tried
from tests.faults import CASES
from tests.file_faults import (
    fail_everywhere,
    failed_everywhere,
    killed_everywhere,
    told_when_in_a_files_place,
    write_without_room,
)
from tests.written_files import WrittenFile

MODULE = "tests.app.our_files"


@pytest.mark.attack(
    Chapter.WRITING,
    "each call in turn fails while the window writes a file: a full disk, no access, a read-only and a broken disk",
    "the old or the new file was whole, one sentence told, no temporary file stayed",
)
@pytest.mark.parametrize(("code", "is_there"), CASES)
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_whatever_call_fails_one_whole_version_is_left_and_one_sentence_told(
    kind: WrittenFile, code: int, is_there: bool, tmp_path: Path
) -> None:
    calls = fail_everywhere(kind, tmp_path, code=code, is_there=is_there)
    assert {"open", "write", "fsync", "replace"} <= set(calls)


@pytest.mark.attack(Chapter.WRITING)
def test_a_writer_killed_at_any_system_call_leaves_one_whole_version(tmp_path: Path, tried: Tried) -> None:
    calls = killed_everywhere(MODULE, tmp_path)
    assert set(calls) == {kind.name for kind in KINDS}
    assert min(calls.values()) > 8, "at least open, write, fsync, close, rename and their checks"
    tried(
        "the window killed at each system call while it writes a file",
        "the old or the new file was whole, and could be written again",
        names=sorted(calls),
    )


@pytest.mark.attack(
    Chapter.WRITING,
    "the window writes to a disk that has no more room",
    "the old file stayed whole, and one sentence said so",
)
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_without_room_the_old_file_stays_and_the_sentence_says_why(kind: WrittenFile, tmp_path: Path) -> None:
    write_without_room(kind, tmp_path)


@pytest.mark.attack(
    Chapter.WRITING,
    "each system call in turn fails while the window writes the settings: a full and a broken disk",
    "the old or the new file was whole, and one sentence told",
)
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO], ids=errno.errorcode.get)
def test_whatever_system_call_fails_settings_are_whole_and_the_failure_is_told(
    code: int, tmp_path: Path
) -> None:
    assert failed_everywhere(MODULE, SETTINGS, tmp_path, code) >= 4, "open, write, fsync and rename"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_file_in_the_place_of_its_folder_is_told(kind: WrittenFile, tmp_path: Path) -> None:
    assert told_when_in_a_files_place(kind, tmp_path)
