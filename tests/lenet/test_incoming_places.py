"""Whatever lies where a file should be, and whatever a file is called: read, or refused in one sentence."""

import os
import sys
from pathlib import Path

import pytest

from tests.helpers.hostile.incoming import COLLECTIONS, Incoming, each_kind
from tests.helpers.hostile.places import EMPTY, LINK_TO_NOWHERE, NAMES, NOTHING, PLACES

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux"), reason="these files and names are Linux's"
)


@each_kind
def test_what_is_no_file_is_refused_at_once(kind: Incoming, tmp_path: Path) -> None:
    for number, (place, put) in enumerate(PLACES.items()):
        folder = tmp_path / str(number)
        folder.mkdir()
        told = kind.told(put(folder / "file"))
        if kind is COLLECTIONS and place in (NOTHING, EMPTY, LINK_TO_NOWHERE):
            assert told is None
        else:
            assert told is not None, place


@each_kind
def test_a_file_can_have_any_name(kind: Incoming, tmp_path: Path) -> None:
    for what, name in NAMES.items():
        path = tmp_path / name
        for content in kind.genuine():
            path.write_bytes(content)
            assert kind.told(path) is None, what
        path.unlink()
        path.mkdir()
        assert "folder" in str(kind.told(path)), what


@each_kind
def test_a_forbidden_file_is_refused(kind: Incoming, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    path.write_bytes(kind.genuine()[0])

    def deny(*_arguments: object, **_options: object) -> int:
        raise PermissionError(13, "Permission denied")

    # The tests may be run by root, whom no permission stops.
    monkeypatch.setattr(os, "open", deny)
    monkeypatch.setattr(Path, "open", deny)
    assert "access is denied" in str(kind.told(path))


@each_kind
def test_a_growing_file_is_refused(kind: Incoming, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    path.write_bytes(kind.genuine()[0])
    look = os.fstat

    def grow(descriptor: int) -> os.stat_result:
        status = look(descriptor)
        with path.open("ab") as file:
            file.write(b"more")
        return status

    monkeypatch.setattr(os, "fstat", grow)
    assert kind.told(path) is not None
