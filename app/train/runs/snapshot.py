"""How a run stands at some moment, as values that are never changed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from numpy import float32
from numpy.typing import NDArray

from app.charts.binned_curve import Line
from app.train.runs.fine_tuning_result import FineTuningResult


@dataclass(frozen=True, eq=False)
class Trained:
    """A network that can be used: parameters with their meta, and after which epoch they were kept; 0 if none had ended.

    The accuracies are from 0 to 1; None where nothing was measured.
    """

    params: Mapping[str, Any]
    epoch: int
    validation_accuracy: float | None = None
    test_accuracy: float | None = None


@dataclass(frozen=True, eq=False)
class Snapshot:
    """How a run stands.

    What is not known, or not yet, is None.

    Attributes
    ----------
    epoch, epochs
        Number of the present epoch, from 1, and how many there are to be.
    epoch_part, run_part
        Which parts of the epoch and of the run are done, from 0 to 1.
    is_testing
        Whether digits are being read that are not learned from.
    filters
        conv1's W, [25, 6].
    dead
        How many units of each layer never fire.
    has_diverged
        Whether the loss is no longer a number, so that the run has ended.
    notes
        Sentences on what goes wrong in learning, and why the run cannot be saved; each with what to try.
    """

    epoch: int
    epochs: int
    epoch_part: float
    run_part: float
    is_testing: bool
    digits_a_second: float | None
    seconds_left: float | None
    lines: Mapping[str, Line]
    filters: NDArray[float32]
    dead: Mapping[str, int] | None
    best: Trained | None
    has_diverged: bool = False
    notes: tuple[str, ...] = ()
    fine_tuning: FineTuningResult | None = None
