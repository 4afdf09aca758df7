"""Running minimum and maximum of neighbouring values, found in a few passes over the whole array."""

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
