"""Windows that are open at once have numbers, so that each has files of its own, and a crash leaves them free."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from lenet.file_lock import FileLock

MOST_WINDOWS = 64
"""A window beyond has no number, and keeps nothing for itself."""


class WindowNumber:
    """The number of one window, from 1 on.

    Parameters
    ----------
    folder
        Where the locks lie; made if it is not there.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._lock: FileLock | None = None

    def take(self, is_preferred: Callable[[int], bool]) -> int | None:
        """Take the first free number that is preferred, or else the first free one.

        Parameters
        ----------
        is_preferred
            Tells whether a number comes before others.

        Returns
        -------
        int or None
            None if there is none.

        Raises
        ------
        OSError
            If no lock can be made.
        """
        self.release()
        self._folder.mkdir(parents=True, exist_ok=True)
        for number in sorted(range(1, MOST_WINDOWS + 1), key=lambda number: not is_preferred(number)):
            lock = FileLock(self._folder / f"window-{number}.lock")
            if lock.acquire():
                self._lock = lock
                return number
        return None

    def release(self) -> None:
        """Leave the number to another window."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None
