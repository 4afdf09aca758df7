"""Where a training run is, as values that can be kept and put back."""

from __future__ import annotations

from dataclasses import dataclass

from lenet.nn.arrays import Array
from lenet.training.recipe import Recipe


@dataclass(frozen=True)
class TrainingProgress:
    """Where a run is, and what the present epoch has gathered.

    Attributes
    ----------
    epoch, batch
        Epochs that have ended, and batches of the present one.
    loss_sum, right
        Over the present epoch's examples so far: sum of losses, number read right.
    seconds
        Time in the present epoch's steps.
    best_accuracy, best_epoch
        Of the best validated epoch so far; 0 where there is none.
    """

    epoch: int = 0
    batch: int = 0
    loss_sum: float = 0.0
    right: int = 0
    seconds: float = 0.0
    best_accuracy: float = 0.0
    best_epoch: int = 0


@dataclass(frozen=True, eq=False)
class TrainingState:
    """All that a run needs to go on, copied between two batches.

    Attributes
    ----------
    recipe, progress
        What is done and how far it is.
    parameters, best_parameters
        Flat, as `LayeredNet.parameters`: of now, and of the best validated epoch.
    optimizer_steps, optimizer_state
        What the optimizer remembers.
    """

    recipe: Recipe
    progress: TrainingProgress
    parameters: Array
    best_parameters: Array
    optimizer_steps: int
    optimizer_state: dict[str, Array]
