"""Probabilities in whole percent: a network's own confidence is known no better."""

from __future__ import annotations

from typing import SupportsFloat


def whole_percent(probability: SupportsFloat) -> int:
    """Return a probability in percent, at most 99: a network is never certain.

    Parameters
    ----------
    probability
        From 0 to 1.
    """
    return min(99, round(100 * float(probability)))
