"""Files are replaced whole or not at all, and only regular files of a bearable size are read."""

import errno
import os
import re
import stat
from pathlib import Path
from typing import BinaryIO

import pytest

from lenet.files import writing as files
from lenet.files.errors import FileError, reason, shown_name, shown_path
from lenet.files.reading import read_end, read_whole
from lenet.files.writing import atomic_write, clear_leftovers

posix_only = pytest.mark.skipif(os.name != "posix", reason="Windows has no such files or permissions")


def write_new(file: BinaryIO) -> None:
    file.write(b"new")


def test_the_old_file_is_there_until_the_new_one_is_whole_and_nothing_else_is_left(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    atomic_write(path, lambda file: file.write(b"old"))
    assert path.read_bytes() == b"old"

    def write(file: BinaryIO) -> None:
        file.write(b"new" * 100_000)
        file.flush()
        assert path.read_bytes() == b"old"

    atomic_write(path, write)
    assert path.read_bytes() == b"new" * 100_000
    assert list(tmp_path.iterdir()) == [path]


def test_a_failing_writer_leaves_the_old_file_and_no_other(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"old")

    def write(file: BinaryIO) -> None:
        file.write(b"half of the n")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        atomic_write(path, write)
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


def test_content_is_synchronised_before_replacing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    calls = []
    fsync, replace = os.fsync, Path.replace

    def spy_fsync(descriptor: int) -> None:
        calls.append("folder" if stat.S_ISDIR(os.fstat(descriptor).st_mode) else "file")
        fsync(descriptor)

    def spy_replace(self: Path, target: Path) -> Path:
        calls.append("replace")
        return replace(self, target)

    monkeypatch.setattr(os, "fsync", spy_fsync)
    monkeypatch.setattr(Path, "replace", spy_replace)
    atomic_write(tmp_path / "a.bin", write_new)
    assert calls == ["file", "replace"] + (["folder"] if hasattr(os, "O_DIRECTORY") else [])


@posix_only
def test_a_new_file_has_the_permissions_of_the_umask(tmp_path: Path) -> None:
    for mask in (0o022, 0o077):
        before = os.umask(mask)
        try:
            atomic_write(tmp_path / f"{mask}.bin", write_new)
        finally:
            os.umask(before)
        assert stat.S_IMODE((tmp_path / f"{mask}.bin").stat().st_mode) == 0o666 & ~mask


@posix_only
def test_a_replaced_file_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"old")
    path.chmod(0o600)
    seen = []
    atomic_write(path, lambda file: seen.append(stat.S_IMODE(os.fstat(file.fileno()).st_mode)))
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert seen == [0o600]  # before anything was written that only the owner may read


@posix_only
def test_a_link_stays_and_the_file_behind_it_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    target, link, dangling = tmp_path / "there" / "a.bin", tmp_path / "link", tmp_path / "dangling"
    target.write_bytes(b"old")
    link.symlink_to(target)
    dangling.symlink_to("there/b.bin")
    atomic_write(link, write_new)
    atomic_write(dangling, write_new)
    assert link.is_symlink()
    assert dangling.is_symlink()
    assert target.read_bytes() == (tmp_path / "there" / "b.bin").read_bytes() == b"new"


@posix_only
def test_only_files_are_replaced(tmp_path: Path) -> None:
    folder, pipe, loop = tmp_path / "folder", tmp_path / "pipe", tmp_path / "loop"
    folder.mkdir()
    os.mkfifo(pipe)
    loop.symlink_to(loop)
    for path, error in ((folder, "folder"), (pipe, "pipe"), (Path(os.devnull), "device"), (loop, "levels")):
        with pytest.raises(OSError, match=error):
            atomic_write(path, write_new)
    assert folder.is_dir()
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


@posix_only
def test_a_write_protected_file_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"old")
    path.chmod(0o444)
    # Root, who may run the tests, is allowed everything.
    monkeypatch.setattr(os, "access", lambda path, mode: bool(path.stat().st_mode & 0o200))
    with pytest.raises(PermissionError):
        atomic_write(path, write_new)
    assert path.read_bytes() == b"old"


def test_only_what_killed_writers_left_long_ago_is_cleared_away(tmp_path: Path) -> None:
    def left_by(file: BinaryIO) -> None:
        file.write(b"half")
        (temporary,) = tmp_path.glob(".*.tmp")
        temporary.with_name("0".join(re.split("[0-9a-f]", temporary.name))).write_bytes(b"half")

    atomic_write(tmp_path / "a.bin", left_by)
    old, young, other = tmp_path / f".{'0' * 16}.tmp", tmp_path / f".{'1' * 16}.tmp", tmp_path / ".other.tmp"
    assert old.exists(), "named as a temporary file is"
    for path in (young, other):
        path.touch()
    for path in (old, other):
        os.utime(path, (0, 0))
    clear_leftovers(tmp_path)
    clear_leftovers(tmp_path / "missing")
    assert sorted(tmp_path.iterdir()) == sorted([tmp_path / "a.bin", young, other])


def test_names_of_any_kind_can_be_written_and_read(tmp_path: Path) -> None:
    names = ["a b", "quote'\"", "🙂", "x" * 200]
    if os.name == "posix":
        names += ["new\nline", os.fsdecode(b"\xff\xfe"), "x" * 255]
    for name in names:
        path = tmp_path / name
        atomic_write(path, write_new)
        assert read_whole(path, max_bytes=3) == b"new"
        assert "\n" not in shown_path(path)
        shown_path(path).encode("utf-8")


def test_the_name_of_any_file_can_be_shown() -> None:
    for name, shown in {
        "mine & yours.pkl": "mine & yours.pkl",
        "数字 é.pkl": "数字 é.pkl",
        "no text \udcff.pkl": "no text \N{REPLACEMENT CHARACTER}.pkl",
        "two\nlines.pkl": "two\N{REPLACEMENT CHARACTER}lines.pkl",
    }.items():
        assert shown_name(Path("folder", name)) == shown


def test_an_impossible_name_is_refused(tmp_path: Path) -> None:
    for name in ("a\0b", "\ud800"):
        with pytest.raises(FileError, match="no file can have this name"):
            read_whole(tmp_path / name, max_bytes=10)
        with pytest.raises(FileError, match="no file can have this name"):
            atomic_write(tmp_path / name, write_new)


def test_a_file_above_the_limit_is_not_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"12345")
    assert read_whole(path, max_bytes=5) == b"12345"
    monkeypatch.setattr(os, "read", None)
    with pytest.raises(FileError, match="it has 5 bytes, and at most 4 are read"):
        read_whole(path, max_bytes=4)
    os.truncate(path, 10 * 10**9)
    with pytest.raises(FileError, match="10,000,000,000 bytes"):
        read_whole(path, max_bytes=2**26)


def test_of_a_file_its_end_is_read(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"0123456789")
    for max_bytes, expected in ((0, b""), (3, b"789"), (10, b"0123456789"), (99, b"0123456789")):
        assert read_end(tmp_path / "file", max_bytes=max_bytes) == expected
    with pytest.raises(FileError, match="folder"):
        read_end(tmp_path, max_bytes=3)


@posix_only
def test_a_pipe_in_the_files_place_does_not_block(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.bin"
    os.mkfifo(path)
    real = Path(__file__).stat()
    monkeypatch.setattr(files, "_status", lambda path: real)  # as it was when it was looked at
    with pytest.raises(FileError, match="pipe"):
        read_whole(path, max_bytes=10)


@pytest.mark.parametrize("change", ["grows", "shrinks", "is rewritten"])
def test_a_changing_file_is_refused(change: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.bin"
    path.write_bytes(b"12345")
    os.utime(path, (1, 1))
    fstat = os.fstat
    looked: list[os.stat_result] = []

    def fstat_then_change(descriptor: int) -> os.stat_result:
        status = fstat(descriptor)
        if not looked:
            looked.append(status)
            path.write_bytes({"grows": b"123456", "shrinks": b"123", "is rewritten": b"abcde"}[change])
        return status

    monkeypatch.setattr(os, "fstat", fstat_then_change)
    with pytest.raises(FileError, match="changed while it was read"):
        read_whole(path, max_bytes=10)


def test_reasons_say_what_is_wrong_and_what_to_do() -> None:
    for code, words in {
        errno.ENOENT: "no such file or folder; check the path",
        errno.EACCES: "access is denied; check its permissions",
        errno.EEXIST: "something else is in its place; remove that",
        errno.EISDIR: "it is a folder; name a file",
        errno.ENOSPC: "the disk is full; make room",
        errno.EROFS: "the disk is read-only; choose another place",
        errno.EIO: "the disk reports a fault; choose another place",
        errno.EDOM: f"{os.strerror(errno.EDOM)}”; try again",
    }.items():
        assert words in reason(OSError(code, os.strerror(code)))
    assert reason(OSError("only text")) == "only text"
    assert reason(FileError("words for the user")) == "words for the user"
