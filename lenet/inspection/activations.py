"""Activations: the output of every layer of a network for one picture, together called a trace."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType

import numpy as np

from lenet.nn.arrays import Array
from lenet.nn.lenet5 import LeNet5

OUTPUTS: Mapping[str, str] = MappingProxyType(
    {
        "input": "input",
        "conv1": "relu1",
        "pool1": "pool1",
        "conv2": "relu2",
        "pool2": "pool2",
        "conv3": "relu3",
        "fc1": "relu4",
        "fc2": "fc2",
    }
)
"""The network's stages as people count them, and the layer whose output is the stage's: after its ReLU."""

STAGES = tuple(OUTPUTS)
"""The stages from the picture to the scores."""


def stage_before(stage: str) -> str:
    """Return the stage whose output a stage gets."""
    return STAGES[STAGES.index(stage) - 1]


@dataclass(frozen=True)
class Unit:
    """One number of a stage of `STAGES`: which map, or which unit of a row, from 0, and where in the map."""

    stage: str
    channel: int
    row: int = 0
    column: int = 0


@dataclass(frozen=True, eq=False)
class Trace:
    """The activations of one picture.

    Attributes
    ----------
    network
        The network, which must not be changed.
    values
        The input and each layer's output by name, without the batch's axis: maps [C, H, W] up to relu3,
        then rows [units].
    """

    network: LeNet5
    values: Mapping[str, Array]

    @classmethod
    def of(cls, network: LeNet5, x: Array) -> Trace:
        """Follow one picture, [1, 1, 32, 32] as `InputConvention.standardize` makes it.

        Raises
        ------
        ValueError
            If it is not one picture.
        """
        if x.shape != (1, 1, 32, 32):
            raise ValueError(f"A trace is of one picture [1, 1, 32, 32], not of {list(x.shape)}.")
        return cls(network, {name: value[0] for name, value in network.trace(x).items()})

    def output(self, stage: str) -> Array:
        """Return the output of a stage of `STAGES`: maps [C, H, W]; of fc1 and fc2, rows [units]."""
        return self.values[OUTPUTS[stage]]

    def incoming(self, stage: str) -> Array:
        """Return what a stage gets: the output of the one before it."""
        return self.output(stage_before(stage))

    def value(self, unit: Unit) -> float:
        """Return the output of one unit."""
        output = self.output(unit.stage)
        return float(
            output[unit.channel] if output.ndim == 1 else output[unit.channel, unit.row, unit.column]
        )

    @property
    def scores(self) -> Array:
        """The ten scores."""
        return self.values["fc2"]

    @cached_property
    def rivals(self) -> tuple[int, int]:
        """The digits with the two largest scores, the larger first."""
        second, first = np.argsort(self.scores, kind="stable")[-2:].tolist()
        return first, second
