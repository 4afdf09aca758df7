"""A file lock: at most one window or program holds it, and the system releases it when its owner ends or is killed.

The library filelock does the locking. After a crash the lock's empty file is still there, but locks nothing.
"""

from __future__ import annotations

import contextlib
import errno
import os
from collections.abc import Iterator
from pathlib import Path

import filelock

from lenet.files.errors import FileError
from lenet.language.text import tr

POLL_SECONDS = 0.05
"""Time between two attempts to get a lock that another holds."""

_LOCKS_UNSUPPORTED = (errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS)


class FileLock:
    """Excludes others, in this process or another, while it is held.

    Parameters
    ----------
    path
        Its file; its folder must exist. If there is a file of that name already, its content stays as it is.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = filelock.FileLock(
            path,
            thread_local=False,
            poll_interval=POLL_SECONDS,
            fallback_to_soft=False,
            preserve_lock_file=True,
        )
        self._status: os.stat_result | None = None

    @property
    def is_held(self) -> bool:
        """Whether this lock is held, and its file has not been deleted or replaced since."""
        try:
            return self._status is not None and os.path.samestat(self._status, self.path.stat())
        except OSError:
            return False

    def acquire(self, *, wait_seconds: float = 0.0) -> bool:
        """Take the lock if no other holds it, after having waited so many seconds; return whether it is held now.

        Raises
        ------
        OSError
            If its file can't be made.
        """
        if self.is_held:
            return True
        self.release()
        # filelock would make a missing folder.
        self.path.parent.stat()
        try:
            self._lock.acquire(timeout=wait_seconds)
        except filelock.Timeout:
            return False
        except OSError as error:
            # Some network drives support no locks; writing without one is better than not writing.
            if error.errno not in _LOCKS_UNSUPPORTED:
                raise
        self._status = self.path.stat()
        return True

    def release(self) -> None:
        """Release the lock, if it is held."""
        # Those who have opened the file and wait for it notice that it is gone, and make it anew. A file with
        # content is a user's own, and Windows deletes none that is open.
        if self._status is not None and self.is_held and self._status.st_size == 0:
            with contextlib.suppress(OSError):
                self.path.unlink()
        self._status = None
        self._lock.release()

    @contextlib.contextmanager
    def held(self, *, wait_seconds: float) -> Iterator[None]:
        """Hold the lock during a block, after having waited for another owner so many seconds.

        Raises
        ------
        FileError
            If another still holds it after that time.
        OSError
            If its file can't be made.
        """
        if not self.acquire(wait_seconds=wait_seconds):
            raise FileError(tr("another window is using it; try again when that is ready"))
        try:
            yield
        finally:
            self.release()
