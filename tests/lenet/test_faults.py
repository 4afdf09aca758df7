"""Whatever fails while a file is written, the old file or the new one is there afterwards, whole."""

import os
import shutil
from pathlib import Path
from typing import BinaryIO

import pytest

from lenet.files.errors import reason
from lenet.files.writing import atomic_write
from tests.helpers.faults.engine_files import KINDS
from tests.helpers.faults.faulty_disk import CASES
from tests.helpers.faults.file_faults import fail_everywhere, killed_everywhere, write_without_room
from tests.helpers.faults.written_files import OLD, WrittenFile, told_by

MODULE = "tests.helpers.faults.engine_files"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_any_failing_call_leaves_one_whole_version(kind: WrittenFile, tmp_path: Path) -> None:
    for number, (code, is_there) in enumerate(CASES):
        calls = fail_everywhere(kind, tmp_path / str(number), code=code, is_there=is_there)
        assert {"open", "write", "fsync", "replace"} <= set(calls)


def test_a_writer_killed_at_any_call_leaves_one_whole_version(tmp_path: Path) -> None:
    calls = killed_everywhere(MODULE, tmp_path)
    assert set(calls) == {kind.name for kind in KINDS}
    assert min(calls.values()) >= 4, "at least open, write, fsync and replace"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_without_room_the_old_file_stays_and_the_sentence_says_why(kind: WrittenFile, tmp_path: Path) -> None:
    write_without_room(kind, tmp_path)


@pytest.mark.skipif(os.name != "posix", reason="Windows lets nobody delete a folder with an open file in it")
def test_a_folder_that_vanishes_while_a_file_is_written_is_reported(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()

    def write(file: BinaryIO) -> None:
        file.write(b"new")
        shutil.rmtree(folder)

    with pytest.raises(FileNotFoundError) as caught:
        atomic_write(folder / "a.bin", write)
    assert "there is no such file or folder" in reason(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_has_vanished_is_made_anew_or_reported(tmp_path: Path) -> None:
    for kind in KINDS:
        path = tmp_path / kind.name / kind.file
        told = told_by(kind, path, OLD)
        assert path.is_file() == (told is None)
        assert told is None or "there is no such file or folder" in told
