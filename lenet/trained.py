"""What a training run leaves: parameters, and a word on where they come from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

import lenet
from lenet.training import Training


def trained_params(
    training: Training, *, accuracy: Mapping[str, float], dataset: str
) -> dict[str, dict[str, Any]]:
    """Return the parameters of a run's best epoch with their meta, ready for `save_params`.

    Parameters
    ----------
    training
        The run.
    accuracy
        What was measured, from 0 to 1, by the name of the set.
    dataset
        What was learned from.
    """
    convention = training.examples.convention
    meta = {
        "input": {"mean": convention.mean, "std": convention.std},
        "recipe": {**asdict(training.recipe), "threads": training.threads},
        "epoch": training.progress.best_epoch,
        "accuracy": dict(accuracy),
        "dataset": dataset,
        "date": datetime.now(UTC).date().isoformat(),
        "version": lenet.__version__,
    }
    return {**training.best_network_params(), "meta": meta}
