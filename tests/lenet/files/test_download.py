"""Work in another thread is waited for step by step, and can be left to itself."""

from __future__ import annotations

import threading

import pytest

from lenet.files.download import in_thread
from lenet.files.progress import finish


def test_the_result_comes_from_another_thread() -> None:
    assert finish(in_thread(threading.get_ident, lambda: None)) != threading.get_ident()


def test_there_are_steps_until_the_work_is_done_made_in_the_callers_thread() -> None:
    enough = threading.Event()
    threads = set()
    for count, thread in enumerate(in_thread(lambda: enough.wait(timeout=60), threading.get_ident)):
        threads.add(thread)
        if count == 2:
            enough.set()
    assert enough.is_set()
    assert threads == {threading.get_ident()}


@pytest.mark.parametrize("error", [TimeoutError("late"), KeyError("lost"), SystemExit(3)])
def test_whatever_the_work_raises_is_raised_here(error: BaseException) -> None:
    def work() -> None:
        raise error

    with pytest.raises(type(error)) as caught:
        finish(in_thread(work, lambda: None))
    assert caught.value is error


def test_work_that_does_not_end_is_left_to_itself_when_it_is_closed() -> None:
    started, release, ended = threading.Event(), threading.Event(), threading.Event()

    def work() -> None:
        started.set()
        release.wait()
        ended.set()

    steps = in_thread(work, lambda: None)
    next(steps)
    next(steps)
    assert started.wait(timeout=60)
    steps.close()
    assert not ended.is_set()
    release.set()
    assert ended.wait(timeout=60)


def test_the_first_step_comes_before_the_work() -> None:
    started: list[int] = []
    steps = in_thread(lambda: started.append(1), lambda: None)
    next(steps)
    steps.close()
    assert started == []
