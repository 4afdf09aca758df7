"""Keeps BLAS to one thread while our own threads compute, and gives it back as it was.

The setting belongs to the whole process, and so must the count of those who rely on it: the first
to come limits BLAS, the last to go restores it.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

from threadpoolctl import ThreadpoolController

_lock = threading.Lock()
_limits: list[Any] = []


@cache
def _controller() -> ThreadpoolController:
    """Return the handle of the BLAS that NumPy loaded; finding it takes milliseconds."""
    return ThreadpoolController().select(user_api="blas")


def _release_control() -> None:
    """Let whichever thread comes next set BLAS's number of threads.

    From 3.8 on, threadpoolctl heeds the first thread that sets a limit, and ignores all others
    until that one has ended.
    """
    for library in _controller().lib_controllers:
        release = getattr(library, "clear_controlling_thread", None)
        if release is not None:
            release(force=True)


@contextmanager
def single_threaded() -> Iterator[None]:
    """Let BLAS use one thread inside the ``with`` block."""
    with _lock:
        if _limits:
            _limits.append(_limits[0])
        else:
            _release_control()
            _limits.append(_controller().limit(limits=1))
    try:
        yield
    finally:
        with _lock:
            limit = _limits.pop()
            if not _limits:
                _release_control()
                limit.restore_original_limits()
                _release_control()
