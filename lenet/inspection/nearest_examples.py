"""Nearest examples: the digits with the largest activations of a unit, and those nearest to a drawing.

A gallery holds the digits with their activations, which are computed once.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lenet.datasets.examples import Examples
from lenet.files.progress import Progress, Steps
from lenet.inspection.activations import OUTPUTS, STAGES
from lenet.nn.arrays import Array
from lenet.nn.fast.blas_threads import single_threaded
from lenet.nn.lenet5 import LeNet5

PIECE = 20
"""Digits in one step: some 10 ms of work."""


@dataclass(frozen=True, eq=False)
class Gallery:
    """Digits and their activations.

    Attributes
    ----------
    examples
        The digits.
    responses
        By stage, from conv1 to fc2, [N, channels]: each unit's output for each digit; of a map, its largest.
    """

    examples: Examples
    responses: Mapping[str, Array]

    @classmethod
    def compute(cls, network: LeNet5, examples: Examples) -> Steps[Gallery]:
        """Compute the gallery of at least one digit in the network's convention."""
        found: dict[str, list[Array]] = {stage: [] for stage in STAGES[1:]}
        for start in range(0, len(examples), PIECE):
            part = examples[start : start + PIECE]
            with single_threaded():
                values = network.trace(part.convention.standardize(part.pictures))
            for stage, pieces in found.items():
                output = values[OUTPUTS[stage]]
                pieces.append(output.reshape(*output.shape[:2], -1).max(axis=2))
            yield Progress(start + len(part), len(examples))
        return cls(examples, {stage: np.concatenate(pieces) for stage, pieces in found.items()})

    def most_exciting(self, stage: str, channel: int, *, count: int) -> NDArray[np.intp]:
        """Return the places of the digits with the largest activations of a unit, in order, intp [count]."""
        return np.argsort(-self.responses[stage][:, channel], kind="stable")[:count]

    def nearest(self, features: Array, *, count: int) -> tuple[NDArray[np.intp], Array]:
        """Find the digits nearest to a drawing by its 84 features, its trace's output of fc1.

        Returns
        -------
        places : intp [count]
            The nearest first.
        distances : [count]
            Euclidean, in the 84 dimensions.
        """
        distances = np.linalg.norm(self.responses["fc1"] - features, axis=1)
        places = np.argsort(distances, kind="stable")[:count]
        return places, distances[places]
