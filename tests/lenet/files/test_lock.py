"""At most one holds a lock, whatever process it is in, and a dead owner holds none."""

import errno
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from lenet.files.errors import FileError
from lenet.files.lock import FileLock
from tests.helpers.processes import start_python

OWNER = """
import sys
from pathlib import Path
from lenet.files.lock import FileLock
lock = FileLock(Path(sys.argv[1]))
print(lock.acquire(), flush=True)
sys.stdin.read()
"""


def start_owner(path: Path) -> subprocess.Popen[str]:
    """Start another process that holds the lock until it is killed."""
    process = start_python("-c", OWNER, str(path))
    assert process.stdout is not None
    assert process.stdout.readline() == "True\n"
    return process


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "it.lock"


def test_only_one_holds_it_within_a_process(path: Path) -> None:
    first, second = FileLock(path), FileLock(path)
    assert first.acquire()
    assert not second.acquire()
    assert first.is_held
    assert not second.is_held
    first.release()
    assert second.acquire()
    second.release()
    assert not path.exists()


def test_the_owner_can_ask_again(path: Path) -> None:
    lock = FileLock(path)
    assert lock.acquire()
    assert lock.acquire()
    lock.release()
    lock.release()
    assert not lock.is_held


def test_another_process_keeps_it_until_it_dies(path: Path) -> None:
    with start_owner(path) as owner:
        assert not FileLock(path).acquire()
        owner.kill()
    assert path.exists(), "a killed owner leaves the file"
    lock = FileLock(path)
    assert lock.acquire(), "and nobody holds it"
    lock.release()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows deletes no file that is open")
def test_an_owner_whose_file_was_deleted_leaves_that_of_the_next_owner(path: Path) -> None:
    first, second = FileLock(path), FileLock(path)
    assert first.acquire()
    path.unlink()
    assert not first.is_held
    assert second.acquire()
    assert not first.acquire()
    first.release()
    assert second.is_held
    second.release()
    assert first.acquire()
    first.release()
    assert not path.exists()


def test_a_file_with_something_in_it_is_never_deleted(path: Path) -> None:
    path.write_bytes(b"a user's own")
    lock = FileLock(path)
    assert lock.acquire()
    lock.release()
    assert path.read_bytes() == b"a user's own"


def test_waiting_ends_with_a_sentence(path: Path) -> None:
    first, second = FileLock(path), FileLock(path)
    first.acquire()
    with pytest.raises(FileError, match="another window is using it"), second.held(wait_seconds=0.1):
        pass
    first.release()
    with second.held(wait_seconds=0):
        assert second.is_held
    assert not second.is_held


def test_threads_that_count_one_after_the_other_lose_no_count(path: Path, tmp_path: Path) -> None:
    number = tmp_path / "number"
    number.write_text("0", encoding="utf-8")

    def count() -> None:
        for _ in range(25):
            with FileLock(path).held(wait_seconds=60), number.open("r+", encoding="utf-8") as file:
                before = int(file.read())
                file.seek(0)
                file.write(str(before + 1))

    threads = [threading.Thread(target=count) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert number.read_text(encoding="utf-8") == "100"


def test_a_folder_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        FileLock(tmp_path / "missing" / "it.lock").acquire()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows locks otherwise")
def test_on_a_drive_without_locks_the_work_goes_on(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(descriptor: int, operation: int) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr("fcntl.flock", refuse)
    lock = FileLock(path)
    assert lock.acquire()
    lock.release()
