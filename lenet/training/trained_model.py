"""The result of a training run: parameters, with metadata on how they were trained."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from typing import Any

import numpy as np

import lenet
from lenet.evaluation.calibration import fitted_temperature
from lenet.evaluation.scoring import predict_scores
from lenet.nn.lenet5 import LeNet5
from lenet.training.trainer import Training

NEW_WEIGHTS = "new weights"
"""Start of a network whose weights were drawn with the seed of its recipe, as its file says."""

OTHER_WEIGHTS = "the weights of another network"


def params_with_metadata(
    training: Training, *, accuracy: Mapping[str, float], dataset: str, start: str = NEW_WEIGHTS
) -> dict[str, dict[str, Any]]:
    """Return the parameters of a run's best epoch with their metadata, ready for `save_params`.

    Parameters
    ----------
    training
        The run.
    accuracy
        Measured accuracies, from 0 to 1, by the name of the set.
    dataset
        What was learned from.
    start
        `NEW_WEIGHTS` or `OTHER_WEIGHTS`.
    """
    convention = training.examples.convention
    params = training.best_network_params()
    meta: dict[str, Any] = {
        "input": {"mean": convention.mean, "std": convention.std},
        **origin_meta(training, start),
        "epoch": training.progress.best_epoch,
        "accuracy": dict(accuracy),
        "dataset": dataset,
        "date": datetime.now(UTC).date().isoformat(),
        "version": lenet.__version__,
    }
    if training.validation is not None and len(training.validation):
        scores = training.best_scores
        if scores is None:
            scores = predict_scores(LeNet5(params), training.validation, threads=training.threads)
        meta["temperature"] = fitted_temperature(scores, training.validation.labels)
    return {**params, "meta": meta}


def origin_meta(training: Training, start: str) -> dict[str, Any]:
    """Return the part of the metadata on a network's training: its start, as above, and its recipe."""
    return {"start": start, "recipe": {**asdict(training.recipe), "threads": training.threads}}


def network_at_start(meta: Mapping[str, Any]) -> LeNet5 | None:
    """Return a network as it was before its training, drawn with the seed of its recipe.

    Parameters
    ----------
    meta
        The metadata of its file; anything is allowed.

    Returns
    -------
    LeNet5 or None
        None if the metadata names no seed, or if it began with another network's weights.
    """
    recipe = meta.get("recipe")
    seed = recipe.get("seed") if isinstance(recipe, Mapping) else None
    if type(seed) is not int or seed < 0 or meta.get("start", NEW_WEIGHTS) != NEW_WEIGHTS:
        return None
    return LeNet5(generator=np.random.default_rng(seed))
