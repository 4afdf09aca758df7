"""Work in another thread is waited for, watched and given up."""

from __future__ import annotations

import threading

import pytest

from lenet.files.download import run_watched


def test_result_comes_from_another_thread() -> None:
    assert run_watched(threading.get_ident, lambda: None) != threading.get_ident()


def test_caller_looks_up_in_its_own_thread_until_the_work_is_done() -> None:
    looked_enough = threading.Event()
    threads = []

    def look_up() -> None:
        threads.append(threading.get_ident())
        if len(threads) == 3:
            looked_enough.set()

    assert run_watched(lambda: looked_enough.wait(timeout=60), look_up)
    assert set(threads) == {threading.get_ident()}


@pytest.mark.parametrize("error", [TimeoutError("late"), KeyError("lost"), SystemExit(3)])
def test_whatever_the_work_raises_is_raised_here(error: BaseException) -> None:
    def work() -> None:
        raise error

    with pytest.raises(type(error)) as caught:
        run_watched(work, lambda: None)
    assert caught.value is error


def test_looking_up_can_give_up_work_that_does_not_end() -> None:
    started, release = threading.Event(), threading.Event()
    ended = threading.Event()

    def work() -> None:
        started.set()
        release.wait()
        ended.set()

    def look_up() -> None:
        if started.is_set():
            raise InterruptedError

    with pytest.raises(InterruptedError):
        run_watched(work, look_up)
    assert not ended.is_set()
    release.set()
    assert ended.wait(timeout=60)


def test_giving_up_at_once_starts_nothing() -> None:
    started = []

    def look_up() -> None:
        raise InterruptedError

    with pytest.raises(InterruptedError):
        run_watched(lambda: started.append(1), look_up)
    assert started == []
