"""``lenet train`` saves what it learned, however it ends, and fails before it starts rather than after."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from lenet.nn.lenet5 import PARAMETER_SHAPES, LeNet5
from lenet.nn.params_file import load_params
from lenet.training.events import BatchTrained, EpochEnded, Event
from lenet.training.recipe import Recipe
from lenet.training.trainer import Training
from tests.helpers.command_line import Outcome, Run

ROOT = Path(__file__).resolve().parents[3]


def arguments(few: Path, *more: str | Path) -> list[str]:
    """Return how to train on it; 50 digits to learn from, in 7 batches."""
    options = ["--validation", "10", "--batch-size", "8", "--threads", "1", "--epochs", "3"]
    return ["train", "--data", str(few), *options, "--out", str(few / "out.pkl"), *map(str, more)]


def train(run: Run, few: Path, *more: str | Path) -> Outcome:
    return run(*arguments(few, *more))


def network_of(path: Path) -> dict[str, Any]:
    params = load_params(path)
    return {f"{layer}.{name}": params[layer][name] for layer in PARAMETER_SHAPES for name in "Wb"}


def test_a_line_an_epoch_and_where_the_weights_are(run: Run, few: Path) -> None:
    outcome = train(run, few)
    assert (outcome.code, outcome.err) == (0, "")
    lines = outcome.out.splitlines()
    assert [line.partition(":")[0] for line in lines[:-1]] == ["epoch 1/3", "epoch 2/3", "epoch 3/3"]
    assert "(best)" in lines[0]
    assert lines[-1].startswith("Saved epoch ")
    assert str(few / "out.pkl") in lines[-1]


def test_what_is_saved_is_what_is_told(run: Run, few: Path) -> None:
    outcome = train(run, few, "--json")
    assert (outcome.code, outcome.err) == (0, "")
    result = outcome.result
    assert result["out"] == str(few / "out.pkl")
    assert result["stopped"] is False
    evaluated = run("evaluate", "--data", few, "--params", few / "out.pkl", "--json").result
    assert result["accuracy"]["test"] == evaluated["accuracy"]
    meta = load_params(few / "out.pkl")["meta"]
    assert meta["accuracy"] == result["accuracy"]
    assert meta["epoch"] == result["epoch"]


def test_the_options_are_the_recipe(run: Run, few: Path) -> None:
    options = (
        "--preset classic --epochs 2 --batch-size 5 --lr 0.01 --reg 0.002 --schedule cosine --optimizer adam"
    )
    assert train(run, few, *options.split(), "--augmentation", "warp", "--seed", "11").code == 0
    told = load_params(few / "out.pkl")["meta"]["recipe"]
    assert list(told) == [*(field.name for field in fields(Recipe)), "threads"]
    assert list(told.values()) == [2, 5, 0.01, "cosine", "adam", 0.002, "warp", 11, 1]


def test_the_best_epoch_is_kept_unless_nothing_judges(run: Run, few: Path) -> None:
    lines = train(run, few).out.splitlines()[:-1]
    accuracies = [float(line.split("validation ")[1].split("%")[0]) for line in lines]
    judged = train(run, few, "--json").result
    assert judged["epoch"] == 1 + accuracies.index(max(accuracies))
    assert judged["accuracy"]["validation"] == pytest.approx(max(accuracies) / 100)
    unjudged = train(run, few, "--validation", "0", "--json").result
    assert unjudged["epoch"] == 3
    assert unjudged["accuracy"].keys() == {"test"}


def test_without_a_test_set_nothing_is_told_of_it(run: Run, few: Path) -> None:
    for path in few.glob("t10k-*"):
        path.unlink()
    assert train(run, few, "--json").result["accuracy"].keys() == {"validation"}
    assert train(run, few, "--validation", "0").out.endswith(": not tested.\n")


def test_a_place_where_nothing_can_be_saved_is_told_before_training(run: Run, few: Path) -> None:
    for out in ("missing/out.pkl", "few", "few/train-images-idx3-ubyte/x", "a" * 300):
        outcome = train(run, few, "--out", few.parent / out)
        assert outcome.code == 1
        assert "could not be saved" in outcome.sentence
    assert [path.name for path in few.parent.iterdir()] == ["few"]


def test_what_cannot_be_trained_with_is_told_before_training(run: Run, few: Path) -> None:
    outcome = train(run, few, "--validation", "60")
    assert outcome.code == 2
    assert "60" in outcome.sentence
    (few / "t10k-labels-idx1-ubyte").write_bytes(b"damaged")
    outcome = train(run, few)
    assert outcome.code == 1
    assert "t10k-labels-idx1-ubyte" in outcome.sentence
    assert not (few / "out.pkl").exists()


def test_a_run_that_diverges_at_once_saves_nothing(
    run: Run, few: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lenet.training.gradient_worker.LARGEST_GRADIENT", float("inf"))
    (few / "out.pkl").write_bytes(b"what was there")
    options = "--lr 100 --schedule constant --epochs 50 --batch-size 2"
    outcome = train(run, few, *options.split())
    assert outcome.code == 1
    assert "--lr" in outcome.sentence
    assert (few / "out.pkl").read_bytes() == b"what was there"


def test_a_run_that_diverges_later_saves_its_best_epoch(
    run: Run, few: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Diverging(Training):
        def run(self) -> Iterator[Event]:
            for event in super().run():
                yield event
                if isinstance(event, EpochEnded):
                    self.network.parameters[...] = np.nan

    monkeypatch.setattr("lenet.cli.train.Training", Diverging)
    outcome = train(run, few, "--epochs", "50")
    assert outcome.code == 1
    assert "no longer a number" in outcome.out
    assert "Saved epoch 1 " in outcome.out
    assert np.isfinite(network_of(few / "out.pkl")["fc2.W"]).all()


class Interrupted(Training):
    """Training in which Ctrl-C is pressed, twice, while its third batch is learned."""

    def run(self) -> Iterator[Event]:
        for event in super().run():
            if isinstance(event, BatchTrained) and event.batch == 3:
                signal.raise_signal(signal.SIGINT)
                signal.raise_signal(signal.SIGINT)
            yield event


def test_ctrl_c_in_the_first_epoch_saves_the_network_as_it_is(
    run: Run, few: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    handler = signal.getsignal(signal.SIGINT)
    runs: list[Training] = []

    class Watched(Interrupted):
        def run(self) -> Iterator[Event]:
            runs.append(self)
            return super().run()

    monkeypatch.setattr("lenet.cli.train.Training", Watched)
    outcome = train(run, few, "--json")
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.result["stopped"] is True
    assert outcome.result["epoch"] == 0
    # Nothing was validated, so nothing is told of it.
    assert outcome.result["accuracy"].keys() == {"test"}
    assert runs[0].progress.batch == 3
    saved = load_params(few / "out.pkl")
    np.testing.assert_array_equal(saved["conv1"]["W"], runs[0].network.get_params()["conv1"]["W"])
    assert not np.array_equal(
        saved["conv1"]["W"], LeNet5(generator=np.random.default_rng(0)).get_params()["conv1"]["W"]
    )
    assert signal.getsignal(signal.SIGINT) is handler
    told = train(run, few).out
    assert told.startswith("Stopped. Saved the network, before the end of its first epoch, to ")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows cannot send Ctrl-C to one process alone")
def test_ctrl_c_later_saves_the_best_epoch_and_says_where(run: Run, few: Path) -> None:
    command = [sys.executable, "-m", "lenet", *arguments(few, "--epochs", "100000")]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen(
        command, cwd=few, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )
    assert process.stdout is not None
    told = [process.stdout.readline() for _ in range(4)]
    assert told[3].startswith("epoch 4/100000: ")
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert (process.returncode, err) == (0, "")
    last = out.splitlines()[-1]
    assert last.startswith("Stopped. Saved epoch ")
    assert str(few / "out.pkl") in last
    assert sorted(path.name for path in few.iterdir() if "ubyte" not in path.name) == ["out.pkl"]
    assert run("evaluate", "--data", few, "--params", few / "out.pkl").code == 0
