"""``lenet train --resume`` ends in the weights that an unbroken run has, whatever broke it."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image

from lenet.cli.checkpointing import Keeper
from lenet.nn.params_file import load_params
from lenet.training.checkpoint import SAVE_SECONDS, Checkpoint
from lenet.training.checkpoint_file import load_checkpoint, run_lock, save_checkpoint
from lenet.training.events import BatchTrained, EpochEnded, Event
from lenet.training.trained_model import OTHER_WEIGHTS
from lenet.training.trainer import Training
from tests.lenet.command_line import Outcome, few_digits, run, write_few
from tests.lenet.saved_runs import begun, put_down

ROOT = Path(__file__).resolve().parents[3]

EPOCHS = 4


@pytest.fixture
def few(tmp_path: Path) -> Path:
    """Folder of a MNIST of 60 + 20 digits."""
    return write_few(tmp_path / "few")


def beginning(folder: Path, *more: str | Path) -> list[str]:
    """Return how to begin a run of 7 batches an epoch."""
    options = ["--batch-size", "8", "--threads", "1", "--epochs", str(EPOCHS), "--optimizer", "adam"]
    options += [
        "--lr",
        "0.003",
        "--checkpoint",
        str(folder / "run.checkpoint"),
        "--out",
        str(folder / "out.pkl"),
    ]
    return ["train", "--data", str(folder), *options, *map(str, more)]


def resume(capsys: pytest.CaptureFixture[str], folder: Path, *more: str | Path) -> Outcome:
    places: list[str | Path] = ["--resume", folder / "run.checkpoint", "--out", folder / "out.pkl"]
    return run(capsys, "train", *places, *more)


def weights(path: Path) -> dict[str, bytes]:
    params = load_params(path)
    return {
        f"{layer}.{name}": params[layer][name].tobytes()
        for layer in params
        if layer != "meta"
        for name in ("W", "b")
    }


@pytest.fixture
def unbroken(capsys: pytest.CaptureFixture[str], few: Path) -> dict[str, bytes]:
    """Train without a break, and return the weights."""
    assert run(capsys, *beginning(few)).code == 0
    (few / "run.checkpoint").unlink()
    found = weights(few / "out.pkl")
    (few / "out.pkl").unlink()
    return found


def interrupting(batch: int) -> type[Training]:
    """Return a training in which Ctrl-C is pressed while a batch of its second epoch is learned."""

    class Interrupted(Training):
        def run(self) -> Iterator[Event]:
            for event in super().run():
                if isinstance(event, BatchTrained) and (event.epoch, event.batch) == (2, batch):
                    signal.raise_signal(signal.SIGINT)
                yield event

    return Interrupted


@pytest.mark.parametrize("batch", [1, 4, 7])
def test_a_run_stopped_by_ctrl_c_goes_on(
    capsys: pytest.CaptureFixture[str],
    few: Path,
    unbroken: dict[str, bytes],
    batch: int,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("lenet.cli.train.Training", interrupting(batch))
    assert run(capsys, *beginning(few, "--json")).result["stopped"] is True
    progress = load_checkpoint(few / "run.checkpoint").state.progress
    assert (progress.epoch, progress.batch) == (1, batch)
    outcome = resume(capsys, few)
    assert (outcome.code, outcome.err) == (0, "")
    lines = outcome.out.splitlines()
    assert lines[0] == f"Going on after 1 of {EPOCHS} epochs."
    assert [line.split(":")[0] for line in lines[1:-1]] == ["epoch 2/4", "epoch 3/4", "epoch 4/4"]
    assert weights(few / "out.pkl") == unbroken


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system has no SIGKILL")
def test_a_run_that_was_killed_goes_on(capsys: pytest.CaptureFixture[str], few: Path) -> None:
    arguments = beginning(few, "--epochs", "60")
    assert run(capsys, *arguments).code == 0
    unbroken = weights(few / "out.pkl")
    (few / "run.checkpoint").unlink()
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    moments = random.Random(0)
    for _ in range(3):
        command = [sys.executable, "-m", "lenet", *arguments]
        with subprocess.Popen(command, cwd=few, env=environment, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            while process.stdout.readline() and not (few / "run.checkpoint").exists():
                pass
            time.sleep(moments.uniform(0, 0.1))
            process.kill()
        arguments = ["train", "--resume", "run.checkpoint", "--out", "out.pkl"]
    assert 0 < load_checkpoint(few / "run.checkpoint").state.progress.epoch < 60
    assert resume(capsys, few).code == 0
    assert weights(few / "out.pkl") == unbroken


def test_a_run_that_is_done_only_saves_its_weights_again(
    capsys: pytest.CaptureFixture[str], few: Path
) -> None:
    assert run(capsys, *beginning(few)).code == 0
    expected = weights(few / "out.pkl")
    (few / "out.pkl").unlink()
    assert resume(capsys, few, "--json").result["stopped"] is False
    assert weights(few / "out.pkl") == expected


def test_what_the_window_keeps_in_a_checkpoint_stays(
    capsys: pytest.CaptureFixture[str], few: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lenet.cli.train.Training", interrupting(3))
    assert run(capsys, *beginning(few)).code == 0
    left = load_checkpoint(few / "run.checkpoint")
    curves = {"loss": np.arange(12.0).reshape(4, 3)}
    save_checkpoint(
        replace(left, settings={**left.settings, "share": 0.1}, curves=curves), few / "run.checkpoint"
    )
    assert resume(capsys, few).code == 0
    found = load_checkpoint(few / "run.checkpoint")
    assert found.settings == {**left.settings, "share": 0.1}
    np.testing.assert_array_equal(found.curves["loss"], curves["loss"])
    assert found.state.progress.epoch == EPOCHS


def test_mnist_may_have_moved(
    capsys: pytest.CaptureFixture[str], few: Path, unbroken: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lenet.cli.train.Training", interrupting(3))
    assert run(capsys, *beginning(few)).code == 0
    moved = few.rename(few.parent / "moved")
    outcome = resume(capsys, moved)
    assert outcome.code == 1
    assert "are not in" in outcome.sentence
    assert resume(capsys, moved, "--data", moved).code == 0
    assert weights(moved / "out.pkl") == unbroken
    assert load_checkpoint(moved / "run.checkpoint").settings["sources"] == [
        {"kind": "mnist", "paths": [str(moved)], "count": 0, "seed": 0}
    ]


def test_other_digits_are_refused_before_anything_is_written(
    capsys: pytest.CaptureFixture[str], few: Path
) -> None:
    assert run(capsys, *beginning(few)).code == 0
    before = (few / "run.checkpoint").read_bytes(), (few / "out.pkl").read_bytes()
    labels = few / "train-labels-idx1-ubyte"
    content = bytearray(labels.read_bytes())
    content[20] = (content[20] + 1) % 10
    labels.write_bytes(content)
    outcome = resume(capsys, few, "--json")
    assert outcome.code == 1
    assert "as many, but others" in outcome.sentence
    assert ((few / "run.checkpoint").read_bytes(), (few / "out.pkl").read_bytes()) == before


@pytest.mark.parametrize(
    "option",
    [["--epochs", "9"], ["--lr", "1"], ["--preset", "best"], ["--threads", "2"], ["--validation", "5"],
     ["--data-source", "built-in"], ["--count", "9"], ["--seed", "0"], ["--strokes", "mine"]],
)  # fmt: skip
def test_the_recipe_of_a_run_is_its_own(
    capsys: pytest.CaptureFixture[str], few: Path, option: list[str]
) -> None:
    outcome = resume(capsys, few, *option)
    assert outcome.code == 2
    assert "--resume" in outcome.sentence


def test_what_is_no_checkpoint_is_refused(capsys: pytest.CaptureFixture[str], few: Path) -> None:
    outcome = resume(capsys, few)
    assert outcome.code == 1
    assert "run.checkpoint" in outcome.sentence
    (few / "run.checkpoint").write_bytes(b"something")
    outcome = resume(capsys, few)
    assert outcome.code == 1
    assert "is no checkpoint" in outcome.sentence
    assert (few / "run.checkpoint").read_bytes() == b"something"


def test_a_place_where_no_checkpoint_can_be_saved_is_told_before_training(
    capsys: pytest.CaptureFixture[str], few: Path
) -> None:
    outcome = run(capsys, *beginning(few, "--checkpoint", few / "missing" / "run.checkpoint"))
    assert outcome.code == 1
    assert "could not be saved" in outcome.sentence


def test_a_checkpoint_that_cannot_be_saved_later_costs_no_training(
    capsys: pytest.CaptureFixture[str], few: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Unlucky(Training):
        def run(self) -> Iterator[Event]:
            for event in super().run():
                if isinstance(event, EpochEnded) and event.epoch == 2:
                    (few / "run.checkpoint").unlink()
                    (few / "run.checkpoint").mkdir()
                yield event

    monkeypatch.setattr("lenet.cli.train.Training", Unlucky)
    outcome = run(capsys, *beginning(few))
    assert outcome.code == 0
    (told,) = outcome.err.splitlines()
    assert "it is a folder" in told
    assert outcome.out.splitlines()[-1].startswith("Saved epoch ")


def saves(monkeypatch: pytest.MonkeyPatch) -> list[Any]:
    saved: list[Any] = []
    monkeypatch.setattr(
        "lenet.cli.checkpointing.save_checkpoint", lambda checkpoint, _path: saved.append(checkpoint)
    )
    return saved


def test_a_run_is_kept_after_every_epoch_and_within_long_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    saved = saves(monkeypatch)
    training = begun()
    times = [0.0]
    keeper = Keeper(tmp_path / "run.checkpoint", put_down(training), clock=lambda: times[-1])
    batch = BatchTrained(2, 1, 5, 0.1, 0.9, 0.1)
    for now, expected in ((1.0, 0), (SAVE_SECONDS - 1, 0), (SAVE_SECONDS, 1), (SAVE_SECONDS + 1, 1)):
        times.append(now)
        keeper.look(training, batch)
        assert len(saved) == expected
    keeper.look(training, EpochEnded(2, 0.1, 0.9, None, None, 1.0, is_best=True))
    assert len(saved) == 2
    assert SAVE_SECONDS <= 30


def test_built_in_digits_need_no_files_and_come_again(
    capsys: pytest.CaptureFixture[str], few: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    options = [option for option in beginning(few) if option not in ("--data", str(few))]
    options += ["--data-source", "built-in", "--count", "60"]
    assert run(capsys, *options).code == 0
    expected = weights(few / "out.pkl")
    assert load_params(few / "out.pkl")["meta"]["dataset"] == "built-in digits"
    monkeypatch.setattr("lenet.cli.train.Training", interrupting(3))
    assert run(capsys, *options).code == 0
    assert weights(few / "out.pkl") != expected
    outcome = resume(capsys, few, "--data", few, "--json")
    assert outcome.result["accuracy"].keys() == {"validation", "test"}
    assert weights(few / "out.pkl") == expected


def test_a_folder_of_pictures_is_learned_from(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("LENET_DATA", raising=False)
    folder = tmp_path / "my pictures"
    images, labels = few_digits(40, 3)
    for number, (image, label) in enumerate(zip(images, labels.tolist(), strict=True)):
        (folder / str(label)).mkdir(parents=True, exist_ok=True)
        Image.fromarray(image).save(folder / str(label) / f"{number}.png")
    (folder / str(labels[0]) / "broken.png").write_bytes(b"x")
    outcome = run(capsys, *beginning(folder, "--data-source", "folder"))
    assert outcome.code == 0
    assert "broken.png" in outcome.err
    assert load_params(folder / "out.pkl")["meta"]["dataset"] == "my pictures"
    assert resume(capsys, folder, "--data", folder).code == 0


def test_a_count_of_digits_is_at_least_one(capsys: pytest.CaptureFixture[str], few: Path) -> None:
    outcome = run(capsys, "train", "--data-source", "built-in", "--count", "0")
    assert outcome.code == 2
    assert "--count" in outcome.sentence


def test_a_run_that_goes_on_elsewhere_is_left_alone(few: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(capsys, *beginning(few)).code == 0
    before = (few / "run.checkpoint").read_bytes()
    with run_lock(few / "run.checkpoint").held(wait_seconds=0):
        outcome = resume(capsys, few)
        assert outcome.code == 1
        assert "another command goes on with the run" in outcome.err
        assert (few / "run.checkpoint").read_bytes() == before
    assert resume(capsys, few).code == 0
    assert not list(few.glob("*.lock"))


def test_a_resumed_run_remembers_that_it_began_with_another_network(
    few: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(capsys, *beginning(few)).code == 0
    path = few / "run.checkpoint"
    checkpoint = load_checkpoint(path)
    save_checkpoint(replace(checkpoint, settings={**checkpoint.settings, "start": OTHER_WEIGHTS}), path)
    assert resume(capsys, few).code == 0
    assert load_params(few / "out.pkl")["meta"]["start"] == OTHER_WEIGHTS


def test_the_run_is_claimed_before_it_is_looked_at(
    few: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run(capsys, *beginning(few)).code == 0
    seen = []

    def load(path: Path) -> Checkpoint:
        seen.append(run_lock(path).acquire())
        return load_checkpoint(path)

    monkeypatch.setattr("lenet.cli.train.load_checkpoint", load)
    assert resume(capsys, few).code == 0
    assert seen == [False], "somebody else can't have it then"


@pytest.mark.parametrize("name", ["poetry.ckpt", "run.lock", "run.v1"])
def test_the_lock_takes_nobody_s_file_away(few: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    (few / "poetry.lock").write_text("mine", encoding="utf-8")
    assert run(capsys, *beginning(few, "--checkpoint", few / name)).code == 0
    outcome = run(capsys, "train", "--resume", few / name, "--out", few / "out.pkl")
    assert outcome.code == 0
    assert (few / name).exists()
    assert (few / "poetry.lock").read_text(encoding="utf-8") == "mine"


def test_where_no_lock_can_be_made_the_run_goes_on(few: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (few / "run.checkpoint.lock").mkdir()
    assert run(capsys, *beginning(few)).code == 0


def test_a_run_outlives_whoever_reads_its_lines(few: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "lenet", *beginning(few)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    with subprocess.Popen(
        command, cwd=few, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
    ) as process:
        assert process.stdout is not None
        process.stdout.close()
        process.wait(60)
    assert (few / "out.pkl").exists()
    assert load_checkpoint(few / "run.checkpoint").state.progress.epoch == EPOCHS
