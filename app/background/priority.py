"""Interactive work goes first: short work that a person waits for, before work in the background.

Both need Python's global interpreter lock (GIL): side by side, each would wait for the other hundreds of times.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Lock


class Priority:
    """Makes threads in the background wait while interactive work is done."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._count = 0
        self._is_free = Event()
        self._is_free.set()

    @contextmanager
    def interactive(self) -> Iterator[None]:
        """Go first for the time of a block; several may at once."""
        with self._lock:
            self._count += 1
            self._is_free.clear()
        try:
            yield
        finally:
            with self._lock:
                self._count -= 1
                if not self._count:
                    self._is_free.set()

    def wait_turn(self, timeout_seconds: float) -> None:
        """Wait in the background until no other work goes first, but no longer than this."""
        self._is_free.wait(timeout_seconds)
