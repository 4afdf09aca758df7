"""What a run leaves is the best epoch's parameters, with all that tells where they come from."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import numpy as np

import lenet
from lenet.params import load_params, save_params
from lenet.recipe import Recipe
from lenet.trained import trained_params
from lenet.training import Training
from tests.lenet.toy_digits import toy_examples


def test_parameters_of_the_best_epoch_make_the_round_trip_through_a_file(tmp_path: Path) -> None:
    recipe = Recipe(epochs=1, batch_size=16, seed=3)
    training = Training(recipe, toy_examples(40, side=32), threads=2)
    list(training.run())
    best = training.network.get_params()
    training.network.parameters[...] = 0
    params = trained_params(training, accuracy={"validation": 0.25}, dataset="toy digits")
    save_params(params, tmp_path / "params.pkl")
    loaded = load_params(tmp_path / "params.pkl")
    for name, arrays in best.items():
        for key, array in arrays.items():
            np.testing.assert_array_equal(loaded[name][key], array)
    meta = loaded["meta"]
    assert meta["input"] == {"mean": 0.3, "std": 0.2}
    recipe_of_meta = dict(meta["recipe"])
    assert recipe_of_meta.pop("threads") == 2
    assert replace(Recipe(), **recipe_of_meta) == recipe
    assert meta["epoch"] == 1
    assert meta["accuracy"] == {"validation": 0.25}
    assert meta["dataset"] == "toy digits"
    assert meta["version"] == lenet.__version__
    assert date.fromisoformat(meta["date"]) <= datetime.now(UTC).date()
