"""A gallery is digits together with how strongly each excites every unit of a network.

In it one finds what a unit looks for, and which digits the network takes to be like a drawing.
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
"""Digits that are followed in one step: some 10 ms of work."""


@dataclass(frozen=True, eq=False)
class Gallery:
    """Digits, and how strongly they excite units.

    Attributes
    ----------
    examples
        The digits.
    responses
        By stage, from conv1 to fc2, [N, channels]: each unit's output for each digit; of a map, its
        largest.
    """

    examples: Examples
    responses: Mapping[str, Array]

    @classmethod
    def hang(cls, network: LeNet5, examples: Examples) -> Steps[Gallery]:
        """Follow all digits through a network, and return the gallery.

        Parameters
        ----------
        network
            What is excited.
        examples
            The digits, at least one, in the network's convention.
        """
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
        """Return the places of the digits that excite a unit most, the most exciting first, intp [count]."""
        return np.argsort(-self.responses[stage][:, channel], kind="stable")[:count]

    def nearest(self, features: Array, *, count: int) -> tuple[NDArray[np.intp], Array]:
        """Find the digits that fc1's units see as most like a drawing.

        Parameters
        ----------
        features
            The drawing's 84 numbers: its trace's output of fc1.
        count
            How many digits.

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
