"""What a run leaves is the best epoch's parameters, with all that tells where they come from."""

from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import numpy as np

import lenet
from lenet.evaluation.calibration import fitted_temperature
from lenet.evaluation.scoring import predict_scores
from lenet.nn.lenet5 import LeNet5
from lenet.nn.params_file import load_params, save_params
from lenet.training.recipe import Recipe
from lenet.training.trained_model import params_with_metadata
from lenet.training.trainer import Training
from tests.helpers.toy_digits import toy_examples


def test_parameters_of_the_best_epoch_make_the_round_trip_through_a_file(tmp_path: Path) -> None:
    recipe = Recipe(epochs=1, batch_size=16, seed=3)
    training = Training(recipe, toy_examples(40, side=32), threads=2)
    list(training.run())
    best = training.network.get_params()
    training.network.parameters[...] = 0
    params = params_with_metadata(training, accuracy={"validation": 0.25}, dataset="toy digits")
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


def test_the_best_networks_scores_need_not_be_read_twice() -> None:
    recipe = Recipe(epochs=4, batch_size=16, learning_rate=0.005, schedule="constant")
    training = Training(recipe, toy_examples(200, side=32), toy_examples(90, side=32, seed=1), threads=2)
    list(training.run())
    assert 1 < training.progress.best_epoch < 4
    assert training.best_scores is not None
    assert training.validation is not None
    read = predict_scores(LeNet5(training.best_network_params()), training.validation, threads=2)
    np.testing.assert_array_equal(training.best_scores, read)
    meta = params_with_metadata(training, accuracy={}, dataset="toy digits")["meta"]
    assert meta["temperature"] == fitted_temperature(read, training.validation.labels)
    resumed = Training(recipe, training.examples, training.validation, threads=2)
    list(resumed.run())
    resumed.restore(training.state())
    assert resumed.best_scores is None
    assert params_with_metadata(resumed, accuracy={}, dataset="toy digits")["meta"] == meta
