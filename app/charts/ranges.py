"""What a chart shows of its lines: a running mean of noisy ones, and ranges that do not change all the time.

Another range costs more than a longer line: the axes are painted anew, in all charts.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float64]

_SMOOTHING = 80
"""A noisy line is the running mean of an eightieth of its points to either side."""

_FEW = 64
"""In a line of no more points, none is an outlier."""

_OUTLIERS_PERCENT = 4.0
"""Of a line's points, at either end, that need not be seen: those of the first batches are far off."""

_EPOCH_MARGIN = 0.02
"""Added to the epochs, as a part of them, so that the last dot is whole."""

_VALUE_MARGIN = 0.06
"""Added to the range of values, as a part of it, above and below."""

_ROOMIEST = 1.4
"""A range of values may be so many times as large as necessary before it is chosen anew."""


def smoothed(values: Values) -> Values:
    """Return the running mean of a line of many points, float64 [n]; one of few stays as it is.

    What is no finite number stays away from the means, and becomes NaN.
    """
    reach = len(values) // _SMOOTHING
    if not reach:
        return values
    known = np.isfinite(values)
    sums = np.cumsum(np.pad(np.where(known, values, 0), (1, 0)))
    counts = np.cumsum(np.pad(known, (1, 0)))
    first = (np.arange(len(values)) - reach).clip(0)
    last = (np.arange(len(values)) + reach + 1).clip(max=len(values))
    means = (sums[last] - sums[first]) / np.maximum(counts[last] - counts[first], 1)
    return np.where(known, means, np.nan)


def epoch_range(last: float) -> tuple[float, float]:
    """Return which epochs are shown, up to the last one, above 0."""
    return 0.0, float((1 + _EPOCH_MARGIN) * last)


def value_range(lines: Iterable[Values], present: Sequence[float]) -> tuple[float, float]:
    """Return which values of some lines, float64 [n] each, are shown: all but outliers.

    The present range stays if it shows them and is not much too large.
    """
    usual = np.concatenate([np.empty(0), *map(_usual, lines)])
    if not len(usual):
        return present[0], present[1]
    low, high = float(usual.min()), float(usual.max())
    span = high - low or 0.1 * abs(high) or 1.0
    if present[0] <= low and high <= present[1] and present[1] - present[0] <= _ROOMIEST * span:
        return present[0], present[1]
    return low - _VALUE_MARGIN * span, high + _VALUE_MARGIN * span


def limit_above(highest: float, lowest: float) -> float:
    """Return how far up one may zoom out: a line along the very edge would be cut in half."""
    return highest + _VALUE_MARGIN * (highest - lowest)


def _usual(values: Values) -> Values:
    values = values[np.isfinite(values)]
    if len(values) <= _FEW:
        return values
    low, high = np.percentile(values, (_OUTLIERS_PERCENT, 100 - _OUTLIERS_PERCENT))
    usual: Values = values[(values >= low) & (values <= high)]
    return usual
