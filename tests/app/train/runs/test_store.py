"""A run's files lie in a folder of its own, and a run that was broken off is found again."""

import os
import pickle
import sys
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest

from app.train.runs.run import Run
from app.train.runs.snapshot import Trained
from app.train.runs.store import RunFolder, RunStore
from lenet.nn.lenet5 import LeNet5
from lenet.nn.params_file import load_params
from lenet.training.checkpoint import Checkpoint, CheckpointError
from lenet.training.checkpoint_file import load_checkpoint
from lenet.training.events import EpochEnded
from tests.app.toy_training import Memory, toy_set, toy_setup

MOMENT = datetime(2026, 11, 24, 13, 5, 7)


@pytest.fixture
def store(tmp_path: Path) -> RunStore:
    return RunStore(tmp_path)


@pytest.fixture
def checkpoint() -> Checkpoint:
    memory = Memory()
    run = Run(toy_setup(), memory)
    next(run.steps())
    run.put_down()
    return memory.checkpoints[0]


def begin(store: RunStore, moment: datetime, checkpoint: Checkpoint) -> RunFolder:
    folder = store.new_folder(moment)
    folder.save(checkpoint)
    return folder


def leave(store: RunStore, moment: datetime, checkpoint: Checkpoint) -> RunFolder:
    """Begin a run whose window is closed at once."""
    folder = begin(store, moment, checkpoint)
    folder.release()
    return folder


def test_nothing_is_written_before_there_is_something_to_keep(store: RunStore, tmp_path: Path) -> None:
    store.new_folder(MOMENT)
    assert list(tmp_path.iterdir()) == []
    assert store.broken_off() is None


def test_a_folder_is_named_after_its_start(store: RunStore, tmp_path: Path, checkpoint: Checkpoint) -> None:
    folder = begin(store, MOMENT, checkpoint)
    assert folder.checkpoint_path == tmp_path / "runs" / "2026-11-24 13.05.07" / "run.checkpoint"
    assert load_checkpoint(folder.checkpoint_path).state.progress == checkpoint.state.progress


def test_a_network_can_be_renamed(store: RunStore, tmp_path: Path) -> None:
    folder = store.new_folder(MOMENT)
    folder.rename("Quick: 24/11")
    trained = Trained(LeNet5(generator=np.random.default_rng(0)).get_params(), epoch=1)
    path = folder.keep(trained)
    assert path == tmp_path / "runs" / "2026-11-24 13.05.07" / "Quick. 24.11.pkl"
    folder.rename("For Ada")
    assert not path.exists()
    assert load_params(folder.network_path)["conv1"]["W"].shape == (25, 6)
    assert folder.network_path.name == "For Ada.pkl"
    folder.rename(" ")
    assert folder.name == "For Ada"


def test_the_newest_run_that_was_broken_off_is_found(store: RunStore, checkpoint: Checkpoint) -> None:
    leave(store, MOMENT, checkpoint)
    newest = leave(store, MOMENT.replace(hour=14), checkpoint)
    leave(store, MOMENT.replace(hour=15), checkpoint).forget_checkpoint()
    found = store.broken_off()
    assert found is not None
    assert found.folder.checkpoint_path == newest.checkpoint_path
    assert found.sources == toy_set().sources
    assert found.checkpoint.state.recipe == checkpoint.state.recipe


def test_what_cannot_be_taken_up_is_passed_over(store: RunStore, checkpoint: Checkpoint) -> None:
    sound = leave(store, MOMENT, checkpoint)
    leave(store, MOMENT.replace(hour=14), checkpoint).checkpoint_path.write_bytes(b"LeNet checkpoint 1 ???")
    leave(store, MOMENT.replace(hour=15), replace(checkpoint, settings={}))
    leave(store, MOMENT.replace(hour=16), replace(checkpoint, settings={"sources": [{"kind": "moon"}]}))
    found = store.broken_off()
    assert found is not None
    assert found.folder.checkpoint_path == sound.checkpoint_path


def test_a_run_set_aside_or_ended_is_not_offered(store: RunStore, checkpoint: Checkpoint) -> None:
    folder = leave(store, MOMENT, checkpoint)
    folder.set_checkpoint_aside()
    assert store.broken_off() is None
    (left,) = folder.checkpoint_path.parent.iterdir()
    assert load_checkpoint(left).state.progress == checkpoint.state.progress, "it is still there"
    ended = begin(store, MOMENT, checkpoint)
    ended.forget_checkpoint()
    ended.forget_checkpoint()
    assert not ended.checkpoint_path.exists()


def test_a_network_is_kept_as_a_file_that_any_python_reads(store: RunStore) -> None:
    params = LeNet5(generator=np.random.default_rng(0)).get_params()
    path = store.new_folder(MOMENT).keep(Trained({**params, "meta": {"dataset": "toy"}}, epoch=2))
    assert path.name == "trained 2026-11-24 13.05.07.pkl"
    np.testing.assert_array_equal(load_params(path)["fc1"]["W"], params["fc1"]["W"])
    assert pickle.loads(path.read_bytes())["meta"] == {"dataset": "toy"}


def test_where_no_folder_can_be_made_one_sentence_says_so(tmp_path: Path, checkpoint: Checkpoint) -> None:
    (tmp_path / "runs").write_text("a file", encoding="utf-8")
    with pytest.raises(CheckpointError, match=r"could not be saved in .*runs.*\.$"):
        RunStore(tmp_path).new_folder(MOMENT).save(checkpoint)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks for a right to make links")
def test_a_folder_on_a_missing_disk_is_one_sentence(tmp_path: Path, checkpoint: Checkpoint) -> None:
    (tmp_path / "runs").symlink_to(tmp_path / "away" / "runs")
    store = RunStore(tmp_path)
    with pytest.raises(CheckpointError, match=r"could not be saved in .*runs.*\.$"):
        store.new_folder(MOMENT).save(checkpoint)
    (tmp_path / "away").mkdir()
    (tmp_path / "away" / "runs").mkdir()
    leave(store, MOMENT, checkpoint)
    assert store.broken_off() is not None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows asks for a right to make links")
def test_a_link_that_leads_nowhere_takes_the_name_of_a_run(store: RunStore, checkpoint: Checkpoint) -> None:
    path = begin(store, MOMENT, checkpoint).checkpoint_path.parent
    path.with_name(f"{path.name} (2)").symlink_to(path.with_name("gone"))
    assert begin(store, MOMENT, checkpoint).checkpoint_path.parent.name == f"{path.name} (3)"


def test_the_log_begins_with_the_settings_and_has_a_row_for_each_epoch(store: RunStore) -> None:
    folder = store.new_folder(MOMENT)
    for number in (1, 2):
        event = EpochEnded(number, 0.5, 0.8, 0.4, 0.9, 3.0, is_best=True)
        folder.log(event, learning_rate=0.01, settings={"digits": "toy digits", "epochs": 2})
    lines = folder.log_path.read_text(encoding="utf-8").splitlines()
    assert lines[:2] == ['# digits: "toy digits"', "# epochs: 2"]
    assert [line.split(",")[0] for line in lines[2:]] == ["epoch", "1", "2"]


def test_two_searches_both_find_a_run(
    store: RunStore, checkpoint: Checkpoint, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = leave(store, MOMENT, checkpoint)
    other.claim()
    # The other looks no more by the time that this one tries again.
    monkeypatch.setattr("time.sleep", lambda _: other.release())
    assert store.broken_off() is not None


def test_what_another_window_trains_is_left_alone(store: RunStore, checkpoint: Checkpoint) -> None:
    folder = begin(store, MOMENT, checkpoint)
    before = folder.checkpoint_path.read_bytes()
    theirs = RunFolder(folder.checkpoint_path.parent)
    assert store.broken_off() is None
    with pytest.raises(CheckpointError, match=r"another window goes on with it; stop one of the two\.$"):
        theirs.save(checkpoint)
    with pytest.raises(OSError, match="another window goes on with it"):
        theirs.set_checkpoint_aside()
    assert folder.checkpoint_path.read_bytes() == before
    folder.release()
    assert store.broken_off() is not None
    theirs.save(checkpoint)  # the search has released it
    theirs.release()


def test_two_windows_never_share_a_folder(store: RunStore, tmp_path: Path, checkpoint: Checkpoint) -> None:
    folders = [store.new_folder(MOMENT), RunStore(tmp_path).new_folder(MOMENT)]
    for folder in folders:
        folder.save(checkpoint)
    assert len({folder.checkpoint_path for folder in folders}) == 2
    for folder in folders:
        folder.release()


def test_what_killed_programs_left_long_ago_is_cleared_away(store: RunStore, checkpoint: Checkpoint) -> None:
    folder = begin(store, MOMENT, checkpoint)
    folder.release()
    place = folder.checkpoint_path.parent
    old, new, other = (place / name for name in (f".{'a' * 16}.tmp", f".{'b' * 16}.tmp", ".mine.tmp"))
    for path in (old, new, other):
        path.touch()
    for path in (old, other):
        os.utime(path, (0, 0))
    assert store.broken_off() is not None
    assert sorted(path for path in place.iterdir() if path.suffix == ".tmp") == sorted([new, other])
