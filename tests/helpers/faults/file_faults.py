"""What the tests of faults have in common for the engine's files and the window's."""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from pathlib import Path

import pytest

from tests.helpers.faults.faulty_disk import faulty_disk
from tests.helpers.faults.written_files import NEW, OLD, WrittenFile, is_sentence, told_by, versions
from tests.helpers.processes import run_python


def fail_everywhere(kind: WrittenFile, folder: Path, *, code: int, is_there: bool) -> list[str]:
    """Write a file again and again, each time with another call failing with the system's code.

    What is left is looked at, with an old file there or not; the calls that failed are returned in their order.
    """
    old, new = versions(kind, folder / "undisturbed")
    for call in count(1):
        place = folder / str(call)
        place.mkdir()
        path = place / kind.file
        if is_there:
            path.write_bytes(old)
        with faulty_disk(call, code) as disk:
            told = told_by(kind, path, NEW if is_there else OLD)
        wanted, before = (new, old) if is_there else (old, None)
        left = path.read_bytes() if path.exists() else None
        if not disk.has_failed:
            assert told is None
            assert left == wanted
            return disk.calls
        assert told is None or is_sentence(told), told
        # Without a word only where it is written all the same.
        assert left == (wanted if told is None else before), disk.calls
        assert list(place.iterdir()) == ([] if left is None else [path]), "no temporary file is left"
    raise AssertionError


def killed_everywhere(module: str, folder: Path) -> dict[str, int]:
    """Return at how many calls the writer of each kind of file was killed."""
    if not hasattr(os, "fork"):
        pytest.skip("this system does not copy processes")
    done = run_python("-m", "tests.helpers.faults.killed_writer", module, str(folder))
    assert done.returncode == 0, done.stderr
    calls: dict[str, int] = json.loads(done.stdout)
    return calls


def told_when_in_a_files_place(kind: WrittenFile, folder: Path) -> str:
    """Return what is told when a part of the path of a file is a file itself."""
    (folder / "file").write_text("not to be changed", encoding="utf-8")
    told = told_by(kind, folder / "file" / kind.file, OLD)
    assert told is not None
    assert is_sentence(told)
    assert (folder / "file").read_text(encoding="utf-8") == "not to be changed"
    return told


def write_without_room(kind: WrittenFile, folder: Path) -> None:
    """Replace a file where no file may grow beyond its first byte, and then with room again."""
    path = folder / kind.file
    kind.write(path, OLD)
    old = path.read_bytes()
    with _no_room():
        told = told_by(kind, path, NEW)
    assert told is not None, f"{kind.name} was written without room"
    assert is_sentence(told), told
    assert "than this disk allows" in told, told
    assert path.read_bytes() == old
    assert list(folder.iterdir()) == [path], "no temporary file is left"
    kind.write(path, NEW)
    assert path.read_bytes() != old


@contextmanager
def _no_room() -> Iterator[None]:
    """Have the system refuse every byte of a file but the first, for the time of a block."""
    resource = pytest.importorskip("resource", reason="Windows limits no file's size")
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
