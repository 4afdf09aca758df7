"""A thread team: a few threads that each do their share of the same work."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from types import TracebackType
from typing import Self

import numpy as np

from lenet.nn.fast.blas_threads import single_threaded

BUFFER = 1024
"""Numbers in NumPy's buffer while the engine computes. Rows of memory with gaps between them NumPy copies into
its buffer, computes there, and copies back; rows of which only a few would fit are computed where they lie."""


def may_overflow() -> np.errstate:
    """Return a context in which numbers may overflow without a warning.

    A network that diverges is noticed by its loss, and not by a warning for each of its layers.
    """
    return np.errstate(over="ignore", invalid="ignore")


@contextmanager
def computing() -> Iterator[None]:
    """Set BLAS and NumPy inside the ``with`` block as one thread of the engine wants them."""
    with single_threaded(), may_overflow():
        np.setbufsize(BUFFER)  # until the block ends
        yield


class ThreadTeam:
    """Threads that wait for work, in which numbers `may_overflow`; they end with the ``with`` block.

    Parameters
    ----------
    size
        Number of shares, at least 1. The caller's own thread does the first.
    """

    def __init__(self, size: int) -> None:
        if size < 1:
            raise ValueError(f"A team needs at least 1 thread, not {size}.")
        self.size = size
        self._others = ThreadPoolExecutor(size - 1, "lenet") if size > 1 else None

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def run(self, work: Callable[[int], None]) -> None:
        """Call ``work`` with each share's number, all at once, and return when all are done.

        Raises
        ------
        Exception
            The first error of any share, once all have ended.
        """
        with single_threaded():
            if self._others is None:
                _do(work, 0)
                return
            futures = [self._others.submit(_do, work, share) for share in range(1, self.size)]
            try:
                _do(work, 0)
            finally:
                # No thread may still be writing into shared arrays when the caller goes on.
                errors = [future.exception() for future in futures]
            for error in errors:
                if error is not None:
                    raise error

    def close(self) -> None:
        """End the threads."""
        if self._others is not None:
            self._others.shutdown()


def _do(work: Callable[[int], None], share: int) -> None:
    with computing():
        work(share)


def share_of(count: int, share: int, size: int) -> slice:
    """Return which of ``count`` things in a row are the given share's; shares differ by at most 1."""
    return slice(count * share // size, count * (share + 1) // size)
