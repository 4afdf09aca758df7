"""Work in the background rests while others go first, but not for ever."""

import threading

import pytest

from app.background.priority import Priority


def in_background(priority: Priority, timeout_seconds: float) -> tuple[threading.Thread, threading.Event]:
    has_gone_on = threading.Event()

    def work() -> None:
        priority.wait_turn(timeout_seconds)
        has_gone_on.set()

    thread = threading.Thread(target=work)
    thread.start()
    return thread, has_gone_on


def test_work_does_not_wait_when_nothing_goes_first() -> None:
    thread, has_gone_on = in_background(Priority(), 60)
    thread.join(10)
    assert has_gone_on.is_set()


def test_it_rests_until_the_last_of_what_goes_first_is_done() -> None:
    priority = Priority()
    with priority.interactive():
        with priority.interactive():
            thread, has_gone_on = in_background(priority, 60)
        assert not has_gone_on.wait(0.05), "one still goes first"
    thread.join(10)
    assert has_gone_on.is_set()


def test_it_goes_on_after_a_while_anyway() -> None:
    priority = Priority()
    with priority.interactive():
        thread, has_gone_on = in_background(priority, 0.01)
        thread.join(10)
        assert has_gone_on.is_set()


def test_an_error_ends_it_too() -> None:
    priority = Priority()
    with pytest.raises(ValueError, match="an error"), priority.interactive():
        raise ValueError("an error")
    thread, has_gone_on = in_background(priority, 60)
    thread.join(10)
    assert has_gone_on.is_set()
