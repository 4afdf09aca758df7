"""Waiting in a window: its event loop runs meanwhile, so that what is waited for can come about."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QTimer, SignalInstance


def wait_until(is_reached: Callable[[], bool], *signals: SignalInstance, timeout_ms: int) -> bool:
    """Run the event loop until something is reached, for at most so many milliseconds, and return whether it is.

    ``is_reached`` is called anew after each of the signals.
    """
    deadline = QDeadlineTimer(timeout_ms)
    while not is_reached() and not deadline.hasExpired():
        loop = QEventLoop()
        for signal in signals:
            signal.connect(loop.quit)
        # One that is not waited for to its end must not stay behind.
        end = QTimer(loop, singleShot=True)
        end.timeout.connect(loop.quit)
        end.start(max(1, deadline.remainingTime()))
        loop.exec()
        end.stop()
    return is_reached()
