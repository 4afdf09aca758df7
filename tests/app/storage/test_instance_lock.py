"""Windows that are open at once have numbers of their own, which a closed or killed one leaves free."""

import sys
from pathlib import Path

import pytest

from app.storage import instance_lock
from app.storage.instance_lock import InstanceLock


def any_number(number: int) -> bool:
    return False


def test_each_window_has_its_own_number_and_leaves_it_free(tmp_path: Path) -> None:
    windows = [InstanceLock(tmp_path / "new") for _ in range(3)]
    assert [window.acquire(any_number) for window in windows] == [1, 2, 3]
    windows[1].release()
    later = InstanceLock(tmp_path / "new")
    assert later.acquire(any_number) == 2
    for window in (*windows, later):
        window.release()
    assert list((tmp_path / "new").iterdir()) == []


def test_a_number_that_is_preferred_comes_first_unless_it_is_taken(tmp_path: Path) -> None:
    first, second = InstanceLock(tmp_path), InstanceLock(tmp_path)
    assert first.acquire(lambda number: number == 5) == 5
    assert second.acquire(lambda number: number == 5) == 1
    first.release()
    second.release()


def test_when_all_are_taken_there_is_none(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(instance_lock, "MOST_WINDOWS", 1)
    first, second = InstanceLock(tmp_path), InstanceLock(tmp_path)
    assert first.acquire(any_number) == 1
    assert second.acquire(any_number) is None
    first.release()


def test_where_no_lock_can_be_made_an_error_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OSError, match="file"):
        InstanceLock(tmp_path / "file" / "folder").acquire(any_number)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks for a right to make links")
def test_a_lock_that_cannot_be_made_costs_only_its_number(tmp_path: Path) -> None:
    (tmp_path / "window-1.lock").mkdir()
    (tmp_path / "window-3.lock").symlink_to(tmp_path / "gone" / "lock")
    (tmp_path / "window-4.lock").symlink_to(tmp_path / "window-4.lock")
    first, second = InstanceLock(tmp_path), InstanceLock(tmp_path)
    assert [window.acquire(any_number) for window in (first, second)] == [2, 5]
    first.release()
    second.release()


def test_without_a_free_number_the_fault_is_raised(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(instance_lock, "MOST_WINDOWS", 2)
    (tmp_path / "window-1.lock").mkdir()
    first, second = InstanceLock(tmp_path), InstanceLock(tmp_path)
    assert first.acquire(any_number) == 2
    with pytest.raises(IsADirectoryError):
        second.acquire(any_number)
    first.release()


def test_a_number_whose_lock_is_deleted_is_not_kept(tmp_path: Path) -> None:
    window = InstanceLock(tmp_path)
    kept = [window.is_held]
    assert window.acquire(any_number) == 1
    kept.append(window.is_held)
    (tmp_path / "window-1.lock").unlink()
    kept.append(window.is_held)
    assert kept == [False, True, False]
    window.release()
