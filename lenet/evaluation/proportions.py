"""Proportions: a count of a total with its 95 % confidence interval, and the difference of two."""

from __future__ import annotations

from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
from numpy.typing import NDArray

SURE = NormalDist().inv_cdf(0.975)
"""Standard deviations on each side of the mean that hold 95 % of a normal distribution."""


@dataclass(frozen=True)
class Share:
    """A proportion: a count of a total, which is at least 1."""

    count: int
    total: int

    @classmethod
    def of(cls, chosen: NDArray[np.bool_]) -> Share:
        """Return the proportion of true values in bool [N]."""
        return cls(int(np.count_nonzero(chosen)), len(chosen))

    @property
    def value(self) -> float:
        """From 0 to 1."""
        return self.count / self.total

    @property
    def interval(self) -> tuple[float, float]:
        """The 95 % confidence interval of the true proportion: Wilson's score interval (1927)."""
        share, total, square = self.value, self.total, SURE**2
        middle = share + square / (2 * total)
        reach = SURE * np.sqrt(share * (1 - share) / total + square / (4 * total**2))
        scale = 1 + square / total
        return max(0.0, float((middle - reach) / scale)), min(1.0, float((middle + reach) / scale))


@dataclass(frozen=True)
class Difference:
    """The difference of two proportions with its 95 % confidence interval, all from −1 to 1."""

    value: float
    low: float
    high: float


def paired_difference(before: NDArray[np.bool_], after: NDArray[np.bool_]) -> Difference:
    """Compare what was read right of the same digits in two ways.

    Parameters
    ----------
    before, after
        What was right, bool [N], N at least 1.

    Returns
    -------
    Difference
        Of the second's share from the first's. Only digits of which the two differ count for the
        interval (that of Wald for paired proportions), so it is narrower than the two shares' own.
    """
    changes = after.astype(np.float64) - before
    reach = SURE * float(changes.std()) / np.sqrt(len(changes))
    value = float(changes.mean())
    return Difference(value, value - reach, value + reach)
