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


@contextmanager
def single_threaded() -> Iterator[None]:
    """Let BLAS use one thread inside the ``with`` block."""
    with _lock:
        first = not _limits
        _limits.append(_controller().limit(limits=1) if first else _limits[0])
    try:
        yield
    finally:
        with _lock:
            limit = _limits.pop()
            if not _limits:
                limit.restore_original_limits()
