"""Whatever fails while the window writes a file, the old or the new one is there afterwards, whole."""

from pathlib import Path

import pytest

from tests.app.our_files import KINDS
from tests.helpers.faults.faulty_disk import CASES
from tests.helpers.faults.file_faults import (
    fail_everywhere,
    killed_everywhere,
    told_when_in_a_files_place,
    write_without_room,
)
from tests.helpers.faults.written_files import WrittenFile

MODULE = "tests.app.our_files"


@pytest.mark.parametrize(("code", "is_there"), CASES)
@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_any_failing_call_leaves_one_whole_version(
    kind: WrittenFile, code: int, is_there: bool, tmp_path: Path
) -> None:
    calls = fail_everywhere(kind, tmp_path, code=code, is_there=is_there)
    assert {"open", "write", "fsync", "replace"} <= set(calls)


def test_a_writer_killed_at_any_call_leaves_one_whole_version(tmp_path: Path) -> None:
    calls = killed_everywhere(MODULE, tmp_path)
    assert set(calls) == {kind.name for kind in KINDS}
    assert min(calls.values()) >= 4, "at least open, write, fsync and replace"


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_without_room_the_old_file_stays_and_the_sentence_says_why(kind: WrittenFile, tmp_path: Path) -> None:
    write_without_room(kind, tmp_path)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.name)
def test_a_file_in_the_place_of_its_folder_is_reported(kind: WrittenFile, tmp_path: Path) -> None:
    assert told_when_in_a_files_place(kind, tmp_path)
