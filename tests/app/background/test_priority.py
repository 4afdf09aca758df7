"""Work in the background rests while others go first, but not for ever."""

from __future__ import annotations

import threading

from app.background.priority import Precedence


def in_background(precedence: Precedence, timeout_seconds: float) -> tuple[threading.Thread, threading.Event]:
    has_gone_on = threading.Event()

    def work() -> None:
        precedence.give_way(timeout_seconds)
        has_gone_on.set()

    thread = threading.Thread(target=work)
    thread.start()
    return thread, has_gone_on


def test_nobody_waits_when_nobody_goes_first() -> None:
    thread, has_gone_on = in_background(Precedence(), 60)
    thread.join(10)
    assert has_gone_on.is_set()


def test_it_rests_until_the_last_of_those_who_go_first_is_done() -> None:
    precedence = Precedence()
    with precedence.held():
        with precedence.held():
            thread, has_gone_on = in_background(precedence, 60)
        assert not has_gone_on.wait(0.05), "one still goes first"
    thread.join(10)
    assert has_gone_on.is_set()


def test_it_goes_on_after_a_while_anyway() -> None:
    precedence = Precedence()
    with precedence.held():
        thread, has_gone_on = in_background(precedence, 0.01)
        thread.join(10)
        assert has_gone_on.is_set()


def test_an_error_ends_it_too() -> None:
    precedence = Precedence()
    try:
        with precedence.held():
            raise ValueError
    except ValueError:
        pass
    thread, has_gone_on = in_background(precedence, 60)
    thread.join(10)
    assert has_gone_on.is_set()
