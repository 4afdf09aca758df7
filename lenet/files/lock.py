"""A lock is a file that at most one window or program holds; the system releases it when its owner dies.

So no lock is ever left behind by a crash: its file may be, but a file that nobody holds locks nothing.
"""

from __future__ import annotations

import contextlib
import errno
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from lenet.files.errors import FileError

POLL_SECONDS = 0.05
"""Time between two tries to get a lock that another has."""


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

else:
    import fcntl

    def _lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError as error:
            # Some network drives know no locks; writing without one is better than not writing.
            if error.errno not in (errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS):
                raise
        return True


class FileLock:
    """Keeps others, in this process or another, from what it stands for.

    Parameters
    ----------
    path
        Its file, which is empty and only there while the lock is held or after a crash; its folder must exist.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._descriptor: int | None = None

    @property
    def is_held(self) -> bool:
        """Whether this lock is held, by whoever has this object, and its file is still there."""
        return self._descriptor is not None and self._leads_to(self._descriptor)

    def acquire(self, *, wait_seconds: float = 0.0) -> bool:
        """Take the lock if nobody has it.

        Parameters
        ----------
        wait_seconds
            How long to wait for another owner.

        Returns
        -------
        bool
            Whether it is held now.

        Raises
        ------
        OSError
            If its file can't be made.
        """
        end = time.monotonic() + wait_seconds
        while not self._acquire_now():
            if time.monotonic() >= end:
                return False
            time.sleep(POLL_SECONDS)
        return True

    def _acquire_now(self) -> bool:
        if self._descriptor is not None and not self._leads_to(self._descriptor):
            # Its file was taken away, and another may have locked a new one in its place.
            os.close(self._descriptor)
            self._descriptor = None
        while self._descriptor is None:
            descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o666)
            try:
                if not _lock(descriptor):
                    return False
                if self._leads_to(descriptor):
                    self._descriptor, descriptor = descriptor, -1
                # Else its owner took the file away between its opening and its locking.
            finally:
                if descriptor >= 0:
                    os.close(descriptor)
        return True

    def release(self) -> None:
        """Let others have it, if it is held."""
        descriptor, self._descriptor = self._descriptor, None
        if descriptor is None:
            return
        # Where the file was deleted, another may have made its own in that place, which is not ours to delete;
        # nor is one with something in it.
        is_ours = self._leads_to(descriptor) and os.fstat(descriptor).st_size == 0
        # Windows deletes no open file, and elsewhere nobody must lock it before it is gone.
        if sys.platform == "win32":
            os.close(descriptor)
        if is_ours:
            with contextlib.suppress(OSError):
                self.path.unlink()
        if sys.platform != "win32":
            os.close(descriptor)

    @contextlib.contextmanager
    def held(self, *, wait_seconds: float = float("inf")) -> Iterator[None]:
        """Hold the lock for the time of a block.

        Parameters
        ----------
        wait_seconds
            As in `acquire`.

        Raises
        ------
        FileError
            If another still has it after that time.
        OSError
            As in `acquire`.
        """
        if not self.acquire(wait_seconds=wait_seconds):
            raise FileError("another window is using it; try again when that is ready")
        try:
            yield
        finally:
            self.release()

    def _leads_to(self, descriptor: int) -> bool:
        """Tell whether the path still leads to an open file."""
        try:
            return os.path.samestat(os.fstat(descriptor), self.path.stat())
        except OSError:
            return False
