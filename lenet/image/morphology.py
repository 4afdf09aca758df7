"""Running minimum, maximum and weighted sum of neighbouring values, found in a few passes over the whole array."""

from __future__ import annotations

from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

_Number = TypeVar("_Number", bound=np.number[Any])


def running_extremum(values: NDArray[_Number], reach: int, pick: np.ufunc) -> NDArray[_Number]:
    """Return the extreme of every 2·reach + 1 neighbouring rows.

    Parameters
    ----------
    values
        [rows, columns].
    reach
        How many rows on either side count.
    pick
        ``np.maximum`` or ``np.minimum``.

    Returns
    -------
    ndarray
        [rows - 2·reach, columns].
    """
    window = 2 * reach + 1
    covered = 1
    while covered < window:
        step = min(covered, window - covered)
        values = pick(values[:-step], values[step:])
        covered += step
    return values


def smoothed(values: NDArray[np.float32], reach: int) -> NDArray[np.float64]:
    """Return the sum of every 2·reach + 1 neighbouring rows, taken twice, so that it is greatest in the middle.

    Parameters
    ----------
    values
        [rows, columns], continued by zeros.
    reach
        How many rows on either side count.

    Returns
    -------
    ndarray, float64 [rows, columns]
    """
    sums: NDArray[np.float64] = values.astype(np.float64)
    for _ in range(2):
        total = np.cumsum(np.pad(sums, ((reach + 1, reach), (0, 0))), axis=0)
        sums = total[2 * reach + 1 :] - total[: -2 * reach - 1]
    return sums
