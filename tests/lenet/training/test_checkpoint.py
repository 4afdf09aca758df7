"""What is loaded is what was saved, bit for bit, and only the digits of a run can be its digits again."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from lenet.nn.input import InputConvention
from lenet.nn.lenet5 import LeNet5
from lenet.nn.optimizers import OPTIMIZERS
from lenet.training.checkpoint import Checkpoint, CheckpointError, LearnedData
from lenet.training.checkpoint_file import load_checkpoint, save_checkpoint
from lenet.training.recipe import Recipe
from lenet.training.trainer import Training
from tests.helpers.saved_runs import EXAMPLES, LEARNED, begun, put_down
from tests.helpers.toy_digits import toy_examples, toy_network

DTYPES = (np.float32, np.float64)


def carried(checkpoint: Checkpoint, folder: Path) -> Checkpoint:
    """Return it from its file."""
    save_checkpoint(checkpoint, folder / "run.checkpoint")
    return load_checkpoint(folder / "run.checkpoint")


def assert_same_bits(found: np.ndarray[Any, Any], expected: np.ndarray[Any, Any]) -> None:
    assert (found.dtype, found.shape) == (expected.dtype, expected.shape)
    assert found.tobytes() == expected.tobytes()


@pytest.mark.parametrize("dtype", DTYPES)
def test_all_of_a_run_comes_back_bit_for_bit(tmp_path: Path, dtype: type[np.floating[Any]]) -> None:
    for optimizer in OPTIMIZERS:
        saved = put_down(begun(dtype, optimizer=optimizer))
        loaded = carried(saved, tmp_path)
        assert loaded.state.recipe == saved.state.recipe
        assert loaded.state.progress == saved.state.progress
        assert saved.state.progress.best_epoch == 1
        assert_same_bits(loaded.state.parameters, saved.state.parameters)
        assert_same_bits(loaded.state.best_parameters, saved.state.best_parameters)
        assert loaded.state.optimizer_steps == saved.state.optimizer_steps == 9
        assert loaded.state.optimizer_state.keys() == saved.state.optimizer_state.keys()
        for name, array in saved.state.optimizer_state.items():
            assert_same_bits(loaded.state.optimizer_state[name], array)
        assert (loaded.threads, loaded.convention, loaded.data) == (2, saved.convention, saved.data)


@pytest.mark.parametrize("dtype", DTYPES)
def test_a_run_from_a_file_ends_like_an_unbroken_one(tmp_path: Path, dtype: type[np.floating[Any]]) -> None:
    whole = begun(dtype, events=100)
    for events in (0, 3, 5, 6, 7, 20, 28):
        loaded = carried(put_down(begun(dtype, events=events)), tmp_path)
        resumed = loaded.resumed(EXAMPLES, network=toy_network(dtype))
        for _ in resumed.run():
            pass
        assert_same_bits(resumed.network.parameters, whole.network.parameters)
        assert_same_bits(resumed.best_parameters, whole.best_parameters)
        assert replace(resumed.progress, seconds=0) == replace(whole.progress, seconds=0)


@pytest.mark.parametrize("dtype", DTYPES)
def test_a_lenet_5_is_the_network_if_none_is_given(tmp_path: Path, dtype: type[np.floating[Any]]) -> None:
    examples = toy_examples(20, side=32)
    network = LeNet5(generator=np.random.default_rng(5), dtype=dtype)
    training = Training(Recipe(batch_size=8), examples, network=network, threads=1)
    next(training.run())
    data = LearnedData.of(examples, 20)
    resumed = carried(Checkpoint(training.state(), 1, examples.convention, data), tmp_path).resumed(examples)
    assert isinstance(resumed.network, LeNet5)
    assert_same_bits(resumed.network.parameters, training.network.parameters)


def test_settings_and_curves_come_back(tmp_path: Path) -> None:
    settings = {"sources": [{"kind": "mnist", "paths": ["/a/b"]}], "share": 0.1, "name": "Ziffern ✎"}
    curves = {
        "loss": np.array([[1.0, np.nan, np.inf], [0.1, -0.0, 1e-310]]),
        "rate": np.linspace(0, 1, 1000)[::2],
        "none": np.empty((4, 0)),
    }
    loaded = carried(put_down(begun(), settings=settings, curves=curves), tmp_path)
    assert loaded.settings == settings
    assert list(loaded.curves) == ["loss", "rate"]
    for name, curve in loaded.curves.items():
        assert_same_bits(curve, np.ascontiguousarray(curves[name]))


def test_the_convention_of_the_run_goes_on(tmp_path: Path) -> None:
    training = begun()
    checkpoint = replace(put_down(training), convention=InputConvention(0.123456789, 0.987654321))
    others = replace(EXAMPLES, convention=InputConvention(0.5, 1.0))
    resumed = carried(checkpoint, tmp_path).resumed(others, network=toy_network())
    assert resumed.examples.convention == InputConvention(0.123456789, 0.987654321)
    assert resumed.validation is not None
    assert resumed.validation.convention == resumed.examples.convention


def test_other_digits_are_refused_in_one_sentence() -> None:
    checkpoint = put_down(begun())
    labels, pictures = EXAMPLES.labels.copy(), EXAMPLES.pictures.copy()
    labels[50] = (labels[50] + 1) % 10
    pictures[0, 0, 0] ^= 1
    for examples, words in (
        (EXAMPLES[:59], "it has 60 and these are 59"),
        (EXAMPLES[:0], "it has 60 and these are 0"),
        (replace(EXAMPLES, labels=labels), "as many, but others"),
        (replace(EXAMPLES, pictures=pictures), "as many, but others"),
    ):
        with pytest.raises(CheckpointError, match=words) as raised:
            checkpoint.resumed(examples, network=toy_network())
        assert "\n" not in str(raised.value)
        assert str(raised.value).endswith(".")
    # The type of labels is no difference.
    wide, narrow = (replace(EXAMPLES, labels=EXAMPLES.labels.astype(dtype)) for dtype in (np.int64, np.uint8))
    assert LearnedData.of(wide, LEARNED) == LearnedData.of(narrow, LEARNED)


def test_another_network_is_refused_in_one_sentence() -> None:
    checkpoint = put_down(begun())
    for network in (toy_network(np.float64), LeNet5()):
        with pytest.raises(CheckpointError, match="begin a new run"):
            checkpoint.resumed(EXAMPLES, network=network)


def test_a_diverged_run_can_be_put_down(tmp_path: Path) -> None:
    training = begun()
    training.network.parameters[:] = np.nan
    training.progress = replace(training.progress, loss_sum=float("nan"))
    loaded = carried(put_down(training), tmp_path)
    assert np.isnan(loaded.state.parameters).all()
    assert np.isnan(loaded.state.progress.loss_sum)
