"""The state of a training run, as values that can be saved and restored."""

from __future__ import annotations

from dataclasses import dataclass

from lenet.nn.arrays import Array
from lenet.training.recipe import Recipe


@dataclass(frozen=True)
class TrainingProgress:
    """How far a run is, and sums over the present epoch.

    Attributes
    ----------
    epoch, batch
        Epochs that have ended, and batches of the present one.
    loss_sum, right
        Over the present epoch's examples so far: sum of losses, number of correct answers.
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
    """All that a run needs to be resumed, copied between two batches.

    Attributes
    ----------
    recipe, progress
        How to train, and how far the run is.
    parameters, best_parameters
        Flat, as `LayeredNet.parameters`: of now, and of the best validated epoch.
    optimizer_steps, optimizer_state
        The optimizer's state.
    """

    recipe: Recipe
    progress: TrainingProgress
    parameters: Array
    best_parameters: Array
    optimizer_steps: int
    optimizer_state: dict[str, Array]
