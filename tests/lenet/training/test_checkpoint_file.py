"""No file does harm: what is no checkpoint, or no longer one, is refused in one sentence."""

import hashlib
import os
import pickle
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lenet.training.checkpoint import CheckpointError
from lenet.training.checkpoint_file import TITLE, load_checkpoint, save_checkpoint
from tests.helpers.saved_runs import begun, put_down

LINE_END = len(TITLE) + 64 + 1


@pytest.fixture(scope="module")
def content(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return a genuine file."""
    path = tmp_path_factory.mktemp("genuine") / "run.checkpoint"
    save_checkpoint(put_down(begun(optimizer="adam")), path)
    return path.read_bytes()


def sentence_about(path: Path) -> str:
    with pytest.raises(CheckpointError) as raised:
        load_checkpoint(path)
    sentence = str(raised.value)
    assert sentence.isprintable()
    assert len(sentence) < 600
    assert sentence.endswith(".")
    return sentence


def written(path: Path, pickled: bytes) -> Path:
    """Write a file whose digest is right, whatever it holds."""
    path.write_bytes(TITLE + hashlib.sha256(pickled).hexdigest().encode() + b"\n" + pickled)
    return path


@settings(deadline=None, max_examples=80)
@given(data=st.data())
def test_one_wrong_bit_anywhere_is_noticed(
    content: bytes, tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    place = data.draw(st.integers(0, len(content) - 1))
    changed = bytearray(content)
    changed[place] ^= 1 << data.draw(st.integers(0, 7))
    path = tmp_path_factory.mktemp("changed") / "run.checkpoint"
    path.write_bytes(changed)
    assert "is damaged" in sentence_about(path) or place < len(TITLE)


def test_a_file_that_was_cut_or_has_grown_is_refused(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "other.checkpoint"
    for length in (0, 1, len(TITLE), LINE_END - 1, LINE_END, LINE_END + 1000):
        path.write_bytes(content[:length])
        assert "another" in sentence_about(path)
    path.write_bytes(content + b"\0")
    assert "is damaged" in sentence_about(path)


def test_other_files_are_named(tmp_path: Path) -> None:
    (tmp_path / "text").write_text("LeNet")
    (tmp_path / "later").write_bytes(TITLE.replace(b"1", b"2") + bytes(100))
    (tmp_path / "folder").mkdir()
    assert "is no checkpoint" in sentence_about(tmp_path / "text")
    assert "is no checkpoint" in sentence_about(tmp_path / "later")
    assert "it is a folder" in sentence_about(tmp_path / "folder")
    assert "there is no such file" in sentence_about(tmp_path / "missing")


class Harmful:
    """Makes a folder if its pickle is ever executed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def __reduce__(self) -> tuple[Callable[[str], None], tuple[str]]:
        return os.mkdir, (str(self.folder),)


def test_nothing_in_a_file_is_executed(tmp_path: Path) -> None:
    folder = tmp_path / "harm"
    harmful = pickle.dumps(Harmful(folder))
    assert "mkdir" in sentence_about(written(tmp_path / "harmful.checkpoint", harmful))
    assert not folder.exists()
    pickle.loads(harmful)
    assert folder.exists(), "the pickle must be one that does harm"


def tampered(content: bytes, *path: str, value: object) -> bytes:
    """Return a genuine file's pickle with another value at a place; None takes the place away."""
    stored = pickle.loads(content[LINE_END:])
    place = stored
    for name in path[:-1]:
        place = place[name]
    if value is None:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return pickle.dumps(stored, protocol=2)


FEW, SQUARE = np.zeros(7, np.float32), np.zeros((2, 3), np.float32)
FALSE: dict[str, list[Any]] = {
    "parameters": [None, [1.0, 2.0], FEW, SQUARE],
    "best_parameters": [FEW],
    "optimizer_state": [5],
    "optimizer_state mean": [None, FEW],
    "optimizer_state more": [FEW],
    "optimizer_steps": [-1, 1.5],
    "recipe optimizer": ["best"],
    "recipe epochs": [0, "many", None],
    "recipe learning_rate": [float("nan")],
    "recipe augmentation": ["x" * 100_000],
    "progress epoch": [-1],
    "progress batch": [True],
    "progress more": [1],
    "threads": [0, 10**9],
    "convention std": [0.0],
    "convention mean": [float("inf")],
    "data": ["none"],
    "data digest": [5],
    "settings": [[1]],
    "settings a": [float("nan")],
    "curves": [5],
    "curves loss": ["text"],
    "curves \x1b[2J\n": ["text"],
    f"curves {'x' * 100_000}": ["text"],
    "more": [1],
}
"""False values by their place; None takes the place away."""


def test_nothing_in_a_file_is_believed(content: bytes, tmp_path: Path) -> None:
    for place, values in FALSE.items():
        for value in values:
            pickled = tampered(content, *place.split(" "), value=value)
            assert "holds no run" in sentence_about(written(tmp_path / "tampered.checkpoint", pickled))


def test_a_file_that_was_not_tampered_with_is_taken(content: bytes, tmp_path: Path) -> None:
    pickled = tampered(content, "settings", "a", value=1)
    assert load_checkpoint(written(tmp_path / "same.checkpoint", pickled)).settings == {"a": 1}
    assert "a dictionary was expected" in sentence_about(
        written(tmp_path / "list.checkpoint", pickle.dumps([1]))
    )


def test_arrays_that_share_their_bytes_do_not_fill_the_memory(content: bytes, tmp_path: Path) -> None:
    curve = np.zeros(500_000)
    pickled = tampered(content, "curves", value={str(number): curve for number in range(1000)})
    assert len(pickled) < 10_000_000
    sentence = sentence_about(written(tmp_path / "bomb.checkpoint", pickled))
    assert "curves should have at most" in sentence


def test_what_could_not_be_read_again_is_not_saved(tmp_path: Path) -> None:
    path = tmp_path / "run.checkpoint"
    long: Any = np.random.default_rng(0).normal(size=1_000_000)
    for more in ({"curves": {"long": long}}, {"settings": {"a": float("nan")}}):
        with pytest.raises(CheckpointError, match="can't be saved"):
            save_checkpoint(put_down(begun(), **more), path)
    assert not path.exists()
