"""How long training takes to reach an accuracy, over several seeds.

Recipes were fixed on a validation split; here they train on all of MNIST's training set, and the test
set is read once, at the end.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from benchmarks.timing import table
from lenet.datasets.examples import Examples
from lenet.evaluation.scoring import predict_scores
from lenet.training.events import EpochEnded
from lenet.training.recipe import Recipe
from lenet.training.trainer import Training


def over_seeds(recipe: Recipe, training: Examples, test: Examples, seeds: range) -> str:
    """Train with each seed; tell the seconds in training steps, and the accuracy on the test set."""
    rows = []
    for seed in seeds:
        run = Training(replace(recipe, seed=seed), training)
        seconds = sum(event.seconds for event in run.run() if isinstance(event, EpochEnded))
        scores = predict_scores(run.network, test)
        accuracy = float(np.mean(scores.argmax(axis=1) == test.labels))
        rows.append((str(seed), f"{seconds:.1f} s", f"{accuracy:.2%}"))
    return table(("seed", "training", "test set"), rows)
