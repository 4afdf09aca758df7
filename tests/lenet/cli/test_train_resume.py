"""``lenet train --resume`` ends in the weights that an unbroken run has, whatever broke it."""

import signal
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from unittest.mock import Mock

import numpy as np
import pytest

from lenet.cli import main
from lenet.cli.checkpointing import Keeper
from lenet.nn.lenet5 import PARAMETER_SHAPES
from lenet.nn.params_file import load_params
from lenet.training.checkpoint import SAVE_SECONDS, Checkpoint
from lenet.training.checkpoint_file import load_checkpoint, run_lock, save_checkpoint
from lenet.training.events import BatchTrained, EpochEnded, Event
from lenet.training.trained_model import OTHER_WEIGHTS
from lenet.training.trainer import Training
from tests.helpers.command_line import Outcome, Run, write_few, write_pictures
from tests.helpers.saved_runs import begun, put_down

EPOCHS = 4


def beginning(folder: Path, *more: str | Path) -> list[str]:
    """Return how to begin a run of 7 batches an epoch."""
    options = f"--batch-size 8 --threads 1 --epochs {EPOCHS} --optimizer adam --lr 0.003".split()
    places = ["--checkpoint", folder / "run.checkpoint", "--out", folder / "out.pkl"]
    return ["train", "--data", str(folder), *options, *map(str, (*places, *more))]


def resume(run: Run, folder: Path, *more: str | Path) -> Outcome:
    places: list[str | Path] = ["--resume", folder / "run.checkpoint", "--out", folder / "out.pkl"]
    return run("train", *places, *more)


def weights(path: Path) -> dict[str, bytes]:
    params = load_params(path)
    return {f"{layer}.{name}": params[layer][name].tobytes() for layer in PARAMETER_SHAPES for name in "Wb"}


@pytest.fixture(scope="module")
def unbroken(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """Train without a break, and return the weights."""
    few = write_few(tmp_path_factory.mktemp("unbroken"))
    with pytest.raises(SystemExit, match="0"):
        main(beginning(few))
    return weights(few / "out.pkl")


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
    run: Run, few: Path, unbroken: dict[str, bytes], batch: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lenet.cli.train.Training", interrupting(batch))
    assert run(*beginning(few, "--json")).result["stopped"] is True
    progress = load_checkpoint(few / "run.checkpoint").state.progress
    assert (progress.epoch, progress.batch) == (1, batch)
    outcome = resume(run, few)
    assert (outcome.code, outcome.err) == (0, "")
    lines = outcome.out.splitlines()
    assert lines[0] == f"Going on after 1 of {EPOCHS} epochs."
    assert [line.split(":")[0] for line in lines[1:-1]] == ["epoch 2/4", "epoch 3/4", "epoch 4/4"]
    assert weights(few / "out.pkl") == unbroken


def test_a_run_that_is_done_only_saves_its_weights_again(run: Run, few: Path) -> None:
    assert run(*beginning(few)).code == 0
    expected = weights(few / "out.pkl")
    (few / "out.pkl").unlink()
    assert resume(run, few, "--json").result["stopped"] is False
    assert weights(few / "out.pkl") == expected


def test_what_the_window_keeps_in_a_checkpoint_stays(
    run: Run, few: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lenet.cli.train.Training", interrupting(3))
    assert run(*beginning(few)).code == 0
    left = load_checkpoint(few / "run.checkpoint")
    curves = {"loss": np.arange(12.0).reshape(4, 3)}
    save_checkpoint(
        replace(left, settings={**left.settings, "share": 0.1}, curves=curves), few / "run.checkpoint"
    )
    assert resume(run, few).code == 0
    found = load_checkpoint(few / "run.checkpoint")
    assert found.settings == {**left.settings, "share": 0.1}
    np.testing.assert_array_equal(found.curves["loss"], curves["loss"])
    assert found.state.progress.epoch == EPOCHS


def test_mnist_may_have_moved(
    run: Run, few: Path, unbroken: dict[str, bytes], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lenet.cli.train.Training", interrupting(3))
    assert run(*beginning(few)).code == 0
    moved = few.rename(few.parent / "moved")
    outcome = resume(run, moved)
    assert outcome.code == 1
    assert "are not in" in outcome.sentence
    assert resume(run, moved, "--data", moved).code == 0
    assert weights(moved / "out.pkl") == unbroken
    assert load_checkpoint(moved / "run.checkpoint").settings["sources"] == [
        {"kind": "mnist", "paths": [str(moved)], "count": 0, "seed": 0}
    ]


def test_other_digits_are_refused_before_anything_is_written(run: Run, few: Path) -> None:
    assert run(*beginning(few)).code == 0
    before = (few / "run.checkpoint").read_bytes(), (few / "out.pkl").read_bytes()
    labels = few / "train-labels-idx1-ubyte"
    content = bytearray(labels.read_bytes())
    content[20] = (content[20] + 1) % 10
    labels.write_bytes(content)
    outcome = resume(run, few, "--json")
    assert outcome.code == 1
    assert "as many, but others" in outcome.sentence
    assert ((few / "run.checkpoint").read_bytes(), (few / "out.pkl").read_bytes()) == before


def test_the_recipe_of_a_run_is_its_own(run: Run, few: Path) -> None:
    for option in (
        "--epochs 9",
        "--lr 1",
        "--preset best",
        "--threads 2",
        "--validation 5",
        "--data-source built-in",
        "--count 9",
        "--seed 0",
    ):
        outcome = resume(run, few, *option.split())
        assert outcome.code == 2
        assert "--resume" in outcome.sentence


def test_what_is_no_checkpoint_is_refused(run: Run, few: Path) -> None:
    outcome = resume(run, few)
    assert outcome.code == 1
    assert "run.checkpoint" in outcome.sentence
    (few / "run.checkpoint").write_bytes(b"something")
    outcome = resume(run, few)
    assert outcome.code == 1
    assert "is no checkpoint" in outcome.sentence
    assert (few / "run.checkpoint").read_bytes() == b"something"


def test_a_place_where_no_checkpoint_can_be_saved_is_told_before_training(run: Run, few: Path) -> None:
    outcome = run(*beginning(few, "--checkpoint", few / "missing" / "run.checkpoint"))
    assert outcome.code == 1
    assert "could not be saved" in outcome.sentence


def test_a_checkpoint_that_cannot_be_saved_later_costs_no_training(
    run: Run, few: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Unlucky(Training):
        def run(self) -> Iterator[Event]:
            for event in super().run():
                if isinstance(event, EpochEnded) and event.epoch == 2:
                    (few / "run.checkpoint").unlink()
                    (few / "run.checkpoint").mkdir()
                yield event

    monkeypatch.setattr("lenet.cli.train.Training", Unlucky)
    outcome = run(*beginning(few))
    assert outcome.code == 0
    (told,) = outcome.err.splitlines()
    assert "it is a folder" in told
    assert outcome.out.splitlines()[-1].startswith("Saved epoch ")


def test_a_run_is_kept_after_every_epoch_and_within_long_ones(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    save, training, times = Mock(), begun(), [0.0]
    monkeypatch.setattr("lenet.cli.checkpointing.save_checkpoint", save)
    keeper = Keeper(tmp_path / "run.checkpoint", put_down(training), clock=lambda: times[-1])
    batch = BatchTrained(2, 1, 5, 0.1, 0.9, 0.1)
    for now, expected in ((1.0, 0), (SAVE_SECONDS - 1, 0), (SAVE_SECONDS, 1), (SAVE_SECONDS + 1, 1)):
        times.append(now)
        keeper.look(training, batch)
        assert save.call_count == expected
    keeper.look(training, EpochEnded(2, 0.1, 0.9, None, None, 1.0, is_best=True))
    assert save.call_count == 2
    assert SAVE_SECONDS <= 30


def test_built_in_digits_need_no_files_and_come_again(
    run: Run, few: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    options = [option for option in beginning(few) if option not in ("--data", str(few))]
    options += ["--data-source", "built-in", "--count", "60"]
    assert run(*options).code == 0
    expected = weights(few / "out.pkl")
    assert load_params(few / "out.pkl")["meta"]["dataset"] == "built-in digits"
    monkeypatch.setattr("lenet.cli.train.Training", interrupting(3))
    assert run(*options).code == 0
    assert weights(few / "out.pkl") != expected
    outcome = resume(run, few, "--data", few, "--json")
    assert outcome.result["accuracy"].keys() == {"validation", "test"}
    assert weights(few / "out.pkl") == expected


def test_many_built_in_digits_are_written_once(
    run: Run, few: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("lenet.datasets.synthetic.KEPT_FROM", 60)
    monkeypatch.setattr("lenet.cli.training_data.data_folder", lambda: tmp_path / "not yet" / "there")
    options = [option for option in beginning(few) if option not in ("--data", str(few))]
    options += ["--data-source", "built-in", "--count", "60"]
    assert run(*options).code == 0
    expected = weights(few / "out.pkl")
    (few / "out.pkl").unlink()
    monkeypatch.delattr("lenet.datasets.synthetic.built_in_digits")
    assert run(*options).code == 0
    assert weights(few / "out.pkl") == expected


def test_a_folder_of_pictures_is_learned_from(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("LENET_DATA", raising=False)
    folder = write_pictures(tmp_path / "my pictures", 40)
    outcome = run(*beginning(folder, "--data-source", "folder"))
    assert outcome.code == 0
    assert "broken.png" in outcome.err
    assert load_params(folder / "out.pkl")["meta"]["dataset"] == "my pictures"
    assert resume(run, folder, "--data", folder).code == 0


def test_a_run_that_goes_on_elsewhere_is_left_alone(few: Path, run: Run) -> None:
    assert run(*beginning(few)).code == 0
    before = (few / "run.checkpoint").read_bytes()
    with run_lock(few / "run.checkpoint").held(wait_seconds=0):
        outcome = resume(run, few)
        assert outcome.code == 1
        assert "another command goes on with the run" in outcome.err
        assert (few / "run.checkpoint").read_bytes() == before
    assert resume(run, few).code == 0
    assert not list(few.glob("*.lock"))


def test_a_resumed_run_remembers_that_it_began_with_another_network(few: Path, run: Run) -> None:
    assert run(*beginning(few)).code == 0
    path = few / "run.checkpoint"
    checkpoint = load_checkpoint(path)
    save_checkpoint(replace(checkpoint, settings={**checkpoint.settings, "start": OTHER_WEIGHTS}), path)
    assert resume(run, few).code == 0
    assert load_params(few / "out.pkl")["meta"]["start"] == OTHER_WEIGHTS


def test_the_run_is_claimed_before_it_is_looked_at(
    few: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert run(*beginning(few)).code == 0
    seen = []

    def load(path: Path) -> Checkpoint:
        seen.append(run_lock(path).acquire())
        return load_checkpoint(path)

    monkeypatch.setattr("lenet.cli.train.load_checkpoint", load)
    assert resume(run, few).code == 0
    assert seen == [False], "somebody else can't have it then"


def test_the_lock_takes_nobody_s_file_away(run: Run, few: Path) -> None:
    (few / "poetry.lock").write_text("mine", encoding="utf-8")
    for name in ("poetry.ckpt", "run.lock", "run.v1"):
        assert run(*beginning(few, "--checkpoint", few / name, "--epochs", "1")).code == 0
        assert run("train", "--resume", few / name, "--out", few / "out.pkl").code == 0
        assert (few / name).exists()
    assert (few / "poetry.lock").read_text(encoding="utf-8") == "mine"


def test_where_no_lock_can_be_made_the_run_goes_on(few: Path, run: Run) -> None:
    (few / "run.checkpoint.lock").mkdir()
    assert run(*beginning(few)).code == 0
