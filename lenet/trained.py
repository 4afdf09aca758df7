"""What a training run leaves: parameters, and a word on where they come from."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

import lenet
from lenet.calibration import fitted_temperature
from lenet.network import LeNet5
from lenet.prediction import predict_scores
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
    params = training.best_network_params()
    meta: dict[str, Any] = {
        "input": {"mean": convention.mean, "std": convention.std},
        "recipe": {**asdict(training.recipe), "threads": training.threads},
        "epoch": training.progress.best_epoch,
        "accuracy": dict(accuracy),
        "dataset": dataset,
        "date": datetime.now(UTC).date().isoformat(),
        "version": lenet.__version__,
    }
    if training.validation is not None and len(training.validation):
        scores = predict_scores(LeNet5(params), training.validation, threads=training.threads)
        meta["temperature"] = fitted_temperature(scores, training.validation.labels)
    return {**params, "meta": meta}
