"""Comparison of two networks on the same digits: which of them only one reads right, and McNemar's test."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from math import comb, erfc, sqrt

import numpy as np
from numpy.typing import NDArray

from lenet.evaluation.classification import Evaluation
from lenet.evaluation.proportions import Difference, paired_difference

EXACT_BELOW = 25
"""With fewer digits that only one network reads, the test is exact; from here on chi-square is close enough."""


@dataclass(frozen=True, eq=False)
class Comparison:
    """The evaluations of two networks on the same digits.

    Raises
    ------
    ValueError
        If they are not of the same digits.
    """

    first: Evaluation
    second: Evaluation

    def __post_init__(self) -> None:
        if not np.array_equal(self.first.labels, self.second.labels):
            raise ValueError("Two networks can only be compared on the same digits.")

    @cached_property
    def only_first(self) -> NDArray[np.intp]:
        """Places of the digits that only the first reads right, intp [n]."""
        return np.flatnonzero(self.first.is_right & ~self.second.is_right)

    @cached_property
    def only_second(self) -> NDArray[np.intp]:
        """Places of the digits that only the second reads right, intp [n]."""
        return np.flatnonzero(~self.first.is_right & self.second.is_right)

    @property
    def both(self) -> int:
        """How many digits both read right."""
        return int(np.count_nonzero(self.first.is_right & self.second.is_right))

    @property
    def neither(self) -> int:
        """How many digits neither reads right."""
        return int(np.count_nonzero(~self.first.is_right & ~self.second.is_right))

    @property
    def difference(self) -> Difference:
        """By how much the second's accuracy is higher."""
        return paired_difference(self.first.is_right, self.second.is_right)

    @property
    def is_exact(self) -> bool:
        """Whether `p_value` is exact, and not that of chi-square."""
        return len(self.only_first) + len(self.only_second) < EXACT_BELOW

    @property
    def p_value(self) -> float:
        """Probability of so uneven a result, or a more uneven one, if both were equally good: McNemar's test."""
        counts = len(self.only_first), len(self.only_second)
        return exact_p_value(*counts) if self.is_exact else corrected_p_value(*counts)


def exact_p_value(only_first: int, only_second: int) -> float:
    """Return the two-sided probability by the binomial distribution.

    If both networks are equally good, the digits that only one of them reads right are as tosses of a coin.
    """
    tosses = only_first + only_second
    tail = sum(comb(tosses, heads) for heads in range(min(only_first, only_second) + 1))
    return min(1.0, 2 * tail / (1 << tosses))


def corrected_p_value(only_first: int, only_second: int) -> float:
    """Return the probability by chi-square of one degree of freedom, with Edwards's correction (1948).

    There is at least one digit that only one of the networks reads right.
    """
    surplus = max(0, abs(only_first - only_second) - 1)
    # The square root of chi-square is normal, of which erfc knows the two tails.
    return erfc(surplus / sqrt(only_first + only_second) / sqrt(2))
