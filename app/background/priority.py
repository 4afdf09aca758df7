"""Who may go first: short work that a person waits for, before work in the background.

Both need Python's one lock: side by side, each would wait for the other hundreds of times.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from threading import Event, Lock


class Precedence:
    """Lets a thread in the background rest while others do short work."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._holders = 0
        self._is_free = Event()
        self._is_free.set()

    @contextmanager
    def held(self) -> Iterator[None]:
        """Go first for the time of a block."""
        with self._lock:
            self._holders += 1
            self._is_free.clear()
        try:
            yield
        finally:
            with self._lock:
                self._holders -= 1
                if not self._holders:
                    self._is_free.set()

    def give_way(self, timeout_seconds: float) -> None:
        """Rest while others go first, but no longer than this."""
        self._is_free.wait(timeout_seconds)
