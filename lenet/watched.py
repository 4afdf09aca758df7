"""Watched work runs in a thread of its own while the caller, who waits for it, keeps looking up.

So even work that cannot be interrupted, such as waiting for a silent server, can be given up at once.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, wait
from typing import TypeVar

POLL_SECONDS = 0.05
"""Time between two looks."""

Result = TypeVar("Result")


def run_watched(work: Callable[[], Result], look_up: Callable[[], None]) -> Result:
    """Return what work returns, and call a function before it and every 0.05 s until it is done.

    Parameters
    ----------
    work
        Called once, in another thread. What it raises is raised here.
    look_up
        Called in the caller's thread. To give up, it raises; the work is then left to itself, so it
        must end some time and change nothing that others see.
    """
    outcome: Future[Result] = Future()

    def run() -> None:
        try:
            outcome.set_result(work())
        except BaseException as error:  # noqa: BLE001 - raised again in the thread that waits
            outcome.set_exception(error)

    look_up()
    threading.Thread(target=run, name="watched work", daemon=True).start()
    while wait([outcome], timeout=POLL_SECONDS).not_done:
        look_up()
    return outcome.result()
