"""Faults of a disk on demand: of all calls that write, one fails or ends the process.

Only Python's own calls can fail so, which all our files are written by.
"""

import errno
import io
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

CODES = (errno.ENOSPC, errno.EACCES, errno.EROFS, errno.EIO)
"""A full disk, no access, a disk that can only be read, and a disk that breaks."""

CASES = (*((code, True) for code in CODES), (errno.ENOSPC, False))
"""What the system says, and whether there is an old file; without one, all of them go the same way."""

KILLED = 9
"""The exit code of a process that was ended at a call."""

CALLS = ("open", "write", "fsync", "replace", "mkdir", "chmod")
"""What can fail; each is a function of ``os``."""


class Disk:
    """Counts calls, of which one fails: which, from 1 on, or none (0), and what the system says then.

    Without a code, the process is ended at that call, as if it were killed.
    """

    def __init__(self, fails_at: int, code: int | None) -> None:
        self.fails_at, self.code = fails_at, code
        self.calls: list[str] = []

    def call(self, name: str) -> None:
        """Note a call before it is made, or fail in its place."""
        self.calls.append(name)
        if self.is_failing and self.code is not None:
            raise OSError(self.code, os.strerror(self.code))
        if self.is_failing and name != "write":
            os._exit(KILLED)

    @property
    def is_failing(self) -> bool:
        """Whether it is the last call that fails."""
        return len(self.calls) == self.fails_at

    @property
    def has_failed(self) -> bool:
        """Whether there were so many calls that one has failed."""
        return 0 < self.fails_at <= len(self.calls)


class _File(io.FileIO):
    """A file whose writing can fail in the middle: half of what should be written gets there."""

    def __init__(self, descriptor: int, disk: Disk) -> None:
        super().__init__(descriptor, "wb")
        self._disk = disk

    def write(self, content: Any) -> int:
        try:
            self._disk.call("write")
        except OSError:
            super().write(memoryview(content)[: len(content) // 2])
            raise
        if self._disk.is_failing:
            super().write(memoryview(content)[: len(content) // 2])
            os._exit(KILLED)
        return super().write(content)


@contextmanager
def faulty_disk(fails_at: int, code: int | None = errno.EIO) -> Iterator[Disk]:
    """Have one call of this process fail, for the time of a block."""
    disk = Disk(fails_at, code)

    def watched(name: str) -> Callable[..., object]:
        original = getattr(os, name)

        def call(*arguments: Any, **options: Any) -> object:
            disk.call(name)
            return original(*arguments, **options)

        return call

    with pytest.MonkeyPatch.context() as patch:
        for name in CALLS:
            if name != "write":
                patch.setattr(os, name, watched(name))
        original = os.fdopen

        def fdopen(descriptor: int, mode: str = "r", *more: Any, **options: Any) -> Any:
            if mode != "wb":
                return original(descriptor, mode, *more, **options)
            return io.BufferedWriter(_File(descriptor, disk))

        patch.setattr(os, "fdopen", fdopen)
        yield disk
