"""Softmax step by step, so that each can be shown."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lenet.nn.arrays import Array

Numbers = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class SoftmaxSteps:
    """How scores become probabilities; every step is float64 [classes].

    Attributes
    ----------
    scores
        What the last layer gives.
    divided
        The scores divided by the temperature: a higher one makes them less different.
    shifted
        Less the largest of them: the result is the same, and no power overflows.
    powers
        e to the power of each.
    probabilities
        Each divided by their sum.
    """

    scores: Numbers
    divided: Numbers
    shifted: Numbers
    powers: Numbers
    probabilities: Numbers

    @classmethod
    def of(cls, scores: Array, temperature: float) -> SoftmaxSteps:
        """Compute all steps for finite scores [classes].

        Raises
        ------
        ValueError
            If the temperature is not above 0.
        """
        if not temperature > 0:
            raise ValueError(f"A temperature must be above 0, not {temperature:g}.")
        exact = scores.astype(np.float64)
        divided = exact / temperature
        shifted = divided - divided.max()
        powers = np.exp(shifted)
        return cls(exact, divided, shifted, powers, powers / powers.sum())

    @property
    def total(self) -> float:
        """The sum of the powers."""
        return float(self.powers.sum())
