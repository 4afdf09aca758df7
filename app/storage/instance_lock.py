"""A numbered lock for each window that is open, so that each has files of its own; a crash frees it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from lenet.files.lock import FileLock

MOST_WINDOWS = 64
"""A window more gets no number, and so no files of its own."""


class InstanceLock:
    """Holds a number, from 1 on, that no other window has; the folder of the locks is made if it is not there."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock: FileLock | None = None

    @property
    def is_held(self) -> bool:
        """Whether a number is held; it no longer is once someone has deleted the folder."""
        return self._lock is not None and self._lock.is_held

    def acquire(self, is_preferred: Callable[[int], bool]) -> int | None:
        """Hold and return the first free number that is preferred, or else the first free one; None if there is none.

        Raises
        ------
        OSError
            If none is free, and there are some whose lock can't be made.
        """
        self.release()
        self._folder.mkdir(parents=True, exist_ok=True)
        failures: list[OSError] = []
        for number in sorted(range(1, MOST_WINDOWS + 1), key=lambda number: not is_preferred(number)):
            lock = FileLock(self._folder / f"window-{number}.lock")
            try:
                if lock.acquire():
                    self._lock = lock
                    return number
            except OSError as error:
                failures.append(error)
        if failures:
            raise failures[0]
        return None

    def release(self) -> None:
        """Free the number for another window."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None
