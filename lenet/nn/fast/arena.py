"""An arena hands out arrays from one large block of memory.

Arrays that are used together lie together: in huge pages, and on cache-line boundaries, where
vector instructions load fastest.
"""

from __future__ import annotations

from math import prod
from typing import Any

import numpy as np

from lenet.nn.arrays import Array

ALIGNMENT = 128
"""Bytes: two cache lines, which processors fetch as a pair."""

BLOCK = 1 << 23
"""Bytes taken from the system at a time; NumPy asks for huge pages from 4 MiB on."""


class Arena:
    """Memory for arrays that live as long as the arena's user does."""

    def __init__(self) -> None:
        self._block = np.empty(0, np.uint8)
        self._used = 0

    def empty(self, shape: tuple[int, ...], dtype: Any) -> Array:
        """Return an array of any content."""
        size = prod(shape) * np.dtype(dtype).itemsize
        if self._used + size > len(self._block):
            self._block = np.empty(max(BLOCK, size) + ALIGNMENT, np.uint8)
            self._used = -self._block.ctypes.data % ALIGNMENT
        array: Array = self._block[self._used : self._used + size].view(dtype).reshape(shape)
        self._used += -(-size // ALIGNMENT) * ALIGNMENT
        return array

    def zeros(self, shape: tuple[int, ...], dtype: Any) -> Array:
        """Return an array of zeros."""
        array = self.empty(shape, dtype)
        array[...] = 0
        return array
