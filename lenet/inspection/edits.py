"""Edits: weights pruned or changed and units switched off by hand, to see how the answers change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from lenet.inspection.activations import Unit
from lenet.nn.lenet5 import LeNet5

MOST_PRUNED = 0.95
"""The largest share of weights that can be pruned."""

HIDDEN_STAGES = ("conv1", "conv2", "conv3", "fc1")
"""The stages whose units can be switched off."""


@dataclass(frozen=True)
class WeightPlace:
    """Where one weight is: the layer, and row and column of its W."""

    stage: str
    row: int
    column: int


@dataclass(frozen=True)
class Edits:
    """Changes to a network, independent of each other.

    Attributes
    ----------
    pruned
        Share of all weights, the smallest, that are 0; at most `MOST_PRUNED`.
    off
        Units, or whole maps, that always give 0, by stage and channel.
    weights
        Weights with another value, which pruning does not touch.
    """

    pruned: float = 0.0
    off: frozenset[tuple[str, int]] = frozenset()
    weights: tuple[tuple[WeightPlace, float], ...] = ()

    def __post_init__(self) -> None:
        if not 0 <= self.pruned <= MOST_PRUNED:
            raise ValueError(f"Between 0 and {MOST_PRUNED:.0%} of the weights can be pruned.")
        if any(stage not in HIDDEN_STAGES for stage, _ in self.off):
            raise ValueError(f"Only units of {', '.join(HIDDEN_STAGES)} can be switched off.")

    def __bool__(self) -> bool:
        return self != Edits()

    def with_switched(self, unit: Unit) -> Edits:
        """Switch a unit off, or on again; of a convolution, its whole map."""
        return replace(self, off=self.off ^ {(unit.stage, unit.channel)})

    def with_weight(self, place: WeightPlace, value: float) -> Edits:
        """Give a weight another value."""
        return replace(self, weights=tuple((dict(self.weights) | {place: value}).items()))

    def is_off(self, unit: Unit) -> bool:
        """Tell whether a unit is switched off."""
        return (unit.stage, unit.channel) in self.off

    def applied_to(self, network: LeNet5) -> LeNet5:
        """Return a changed copy of a network.

        Notes
        -----
        Pruning is by magnitude over all layers at once. A unit is switched off by setting its column of W
        and its number of b to 0, after which ReLU gives 0: so the copy can be saved like any network.
        """
        edited = LeNet5(network.get_params(), dtype=network.dtype.type)
        weights = edited.parameters[: edited.weight_count]
        count = round(self.pruned * len(weights))
        weights[np.argsort(np.abs(weights), kind="stable")[:count]] = 0
        layers = edited.learning_layers
        for place, value in self.weights:
            layers[place.stage].W[place.row, place.column] = value
        for stage, channel in self.off:
            layers[stage].W[:, channel] = 0
            layers[stage].b[:, channel] = 0
        return edited


def edited_meta(meta: Mapping[str, object]) -> dict[str, object]:
    """Return the metadata of an edited network: its input and temperature are known, its accuracy is not."""
    return {name: meta[name] for name in ("input", "temperature") if name in meta}
