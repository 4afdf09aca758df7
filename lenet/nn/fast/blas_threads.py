"""Limits BLAS to one thread while our own threads compute, and restores its number of threads afterwards.

The setting belongs to the whole process, and so does the count of its users: the first one limits BLAS, the last
one restores it.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import cache
from typing import Any

from threadpoolctl import ThreadpoolController

_lock = threading.Lock()

_users = 0

_before: list[int] = []


@cache
def _libraries() -> list[Any]:
    """Return the handles of the BLAS that NumPy loaded; finding it takes milliseconds."""
    libraries: list[Any] = ThreadpoolController().select(user_api="blas").lib_controllers
    return libraries


def _set_threads(numbers: Sequence[int]) -> None:
    """Set each library's number of threads.

    From 3.8 on, threadpoolctl obeys the first thread that sets a number and ignores all others until that one has
    ended. Here any thread can be the first and the last, so the control is taken and given up each time, also from
    the host program if it had it.
    """
    for library, number in zip(_libraries(), numbers, strict=True):
        release = getattr(library, "clear_controlling_thread", None)
        if release is not None:
            release(force=True)
        library.set_num_threads(number)
        if release is not None:
            release(force=True)


@contextmanager
def single_threaded() -> Iterator[None]:
    """Limit BLAS to one thread inside the ``with`` block.

    BLAS's own threads wait in a loop for each other at every product, and all of them stop when another program
    takes a core. Ours wait for each other once a batch.
    """
    global _users, _before
    with _lock:
        if not _users:
            _before = [library.get_num_threads() for library in _libraries()]
            _set_threads([1] * len(_before))
        _users += 1
    try:
        yield
    finally:
        with _lock:
            _users -= 1
            if not _users:
                _set_threads(_before)
