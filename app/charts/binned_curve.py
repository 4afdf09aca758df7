"""A curve of any number of points in a bounded number of bins, so that a long run needs no more memory.

Each bin keeps the least, the greatest and the mean value of its points: no peak is lost.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import isfinite, nan

import numpy as np
from numpy.typing import NDArray

BINS = 512
"""More than a usual screen has pixels for; even, so that bins can be joined in pairs."""


@dataclass(frozen=True, eq=False)
class Line:
    """A curve as it was at some moment.

    Attributes
    ----------
    x
        float64 [n], the mean place of each bin's points.
    low, high, mean
        float64 [n], of each bin's values; NaN where one of them was no finite number.
    per_bin
        How many points a bin holds; the last one may hold fewer.
    """

    x: NDArray[np.float64]
    low: NDArray[np.float64]
    high: NDArray[np.float64]
    mean: NDArray[np.float64]
    per_bin: int

    @classmethod
    def from_array(cls, array: NDArray[np.float64]) -> Line:
        """Return the line that `to_array` made an array of.

        Raises
        ------
        ValueError
            If it is none.
        """
        if array.ndim != 2 or array.shape[0] != 5 or not 0 < array.shape[1] < BINS:
            raise ValueError(f"An array of shape {list(array.shape)} is no curve.")
        x, low, high, mean = array[:4]
        return cls(x, low, high, mean, per_bin=max(1, int(array[4, 0])))

    def to_array(self) -> NDArray[np.float64]:
        """Return float64 [5, n]: x, low, high, mean, and in each place how many points a bin holds."""
        return np.stack((self.x, self.low, self.high, self.mean, np.full(len(self), float(self.per_bin))))

    def __len__(self) -> int:
        return len(self.x)


EMPTY = Line(np.empty(0), np.empty(0), np.empty(0), np.empty(0), per_bin=1)
"""The line of a curve without points."""


class BinnedCurve:
    """Gathers points; when all bins are full, they are joined in pairs and each holds twice as many."""

    def __init__(self) -> None:
        self._bins = np.zeros((4, BINS))
        self._full = 0
        self._per_bin = 1
        self._in_last = 0

    @classmethod
    def from_line(cls, line: Line) -> BinnedCurve:
        """Return a curve to which what follows a line can be added.

        Raises
        ------
        ValueError
            If the line has more bins than a curve can have.
        """
        curve = cls()
        if len(line) >= BINS:
            raise ValueError(f"A curve has fewer than {BINS} bins, but here are {len(line)}.")
        curve._bins[:, : len(line)] = line.x, line.low, line.high, line.mean
        curve._full, curve._per_bin = len(line), line.per_bin
        return curve

    def add(self, x: float, value: float) -> None:
        """Add a point to the right of those before."""
        place = self._full
        if not isfinite(value):
            value = nan
        bins = self._bins[:, place]
        if self._in_last == 0:
            bins[:] = x, value, value, value
        else:
            part = 1 / (self._in_last + 1)
            old_x, low, high, mean = bins.tolist()
            # min and max would lose a NaN, depending on the order.
            low, high = (nan, nan) if value != value or low != low else (min(low, value), max(high, value))
            bins[:] = old_x + part * (x - old_x), low, high, mean + part * (value - mean)
        self._in_last += 1
        if self._in_last == self._per_bin:
            self._full, self._in_last = place + 1, 0
            if self._full == BINS:
                self._join_pairs()

    def line(self) -> Line:
        """Return the curve as it is now: copies."""
        x, low, high, mean = self._bins[:, : self._full + (self._in_last > 0)].copy()
        return Line(x, low, high, mean, self._per_bin)

    def _join_pairs(self) -> None:
        x, low, high, mean = self._bins.reshape(4, BINS // 2, 2)
        joined = x.mean(axis=1), low.min(axis=1), high.max(axis=1), mean.mean(axis=1)
        self._full = BINS // 2
        self._bins[:, : self._full] = joined
        self._per_bin *= 2
