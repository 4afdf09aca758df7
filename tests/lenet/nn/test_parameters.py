"""Parameters are saved for everyone, loaded only if they are right, and checked name by name."""

import os
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from lenet.nn.lenet5 import PARAMETER_SHAPES
from lenet.nn.parameters import ParamsError, check_params
from lenet.nn.params_file import MAX_FILE_BYTES, load_params, save_params
from tests.helpers.hostile.genuine_pickles import Tree, random_params, same_params

META: dict[str, Any] = {
    "input": {"mean": 0.1, "std": 0.31},
    "recipe": {"epochs": 20, "optimizer": "adam", "rates": [0.1, (1, None, True)]},
    "accuracy": {"test": 0.9931},
    "dataset": "MNIST",
    "date": "2026-11-24",
    "version": "0.1.0",
}


def changed(layer: str, name: str, value: Any) -> Tree:
    params = random_params()
    params[layer][name] = value
    return params


def test_what_is_saved_is_loaded_to_the_bit(tmp_path: Path) -> None:
    path = tmp_path / "params.pkl"
    for dtype in ("f4", "f8"):
        params: dict[str, Any] = {**random_params(dtype), "meta": META}
        params["fc2"]["b"][...] = np.finfo(np.float32).max
        save_params(params, path)
        found = load_params(path)
        assert same_params(found, params)
        assert found["meta"] == META
        assert list(found) == [*PARAMETER_SHAPES, "meta"]
    save_params(random_params(), path)
    assert "meta" not in load_params(path)


def test_paths_can_be_text_and_names_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    params = random_params()
    save_params(params)
    assert same_params(load_params(), params)
    save_params(params, "other.pkl")
    assert same_params(load_params(os.fspath(tmp_path / "other.pkl")), params)


def test_any_python_with_numpy_loads_our_file_without_a_warning(tmp_path: Path) -> None:
    path = tmp_path / "params.pkl"
    params = {**random_params(">f8", order="F", step=2), "meta": META}
    before = pickle.dumps(params)
    save_params(params, path)
    assert pickle.dumps(params) == before, "saving leaves the parameters alone"
    program = """
import pickle, sys
params = pickle.load(open(sys.argv[1], "rb"))
assert not any(name.startswith("lenet") for name in sys.modules)
for layer in "conv1 conv2 conv3 fc1 fc2".split():
    for array in (params[layer]["W"], params[layer]["b"]):
        assert (array.dtype.str, array.flags.c_contiguous, type(array).__name__) == ("<f8", True, "ndarray")
"""
    subprocess.run(
        [sys.executable, "-W", "error::UserWarning", "-c", program, path], check=True, cwd=tmp_path
    )
    found = pickle.loads(path.read_bytes())
    assert same_params(found, params)
    assert found["meta"] == META
    assert {type(value) for value in (found, found["conv1"], found["meta"], found["meta"]["recipe"])} == {
        dict
    }


WRONG: list[tuple[Any, str]] = [
    (None, "should be a dictionary; found NoneType"),
    ({}, "should have the names conv1, conv2, conv3, fc1, fc2; found none"),
    ({**random_params(), "fc3": {}}, "found 'conv1', 'conv2', 'conv3', 'fc1', 'fc2', 'fc3'"),
    ({**random_params(), "fc2": {"W": np.zeros((84, 10))}}, "fc2 should have the names W, b; found 'W'"),
    ({**random_params(), "fc2": 5}, "fc2 should be a dictionary; found int"),
    (changed("conv1", "W", np.zeros((6, 25))), r"conv1.W should have the shape \[25, 6\]; found \[6, 25\]"),
    (changed("fc1", "b", np.zeros(84)), r"fc1.b should have the shape \[1, 84\]; found \[84\]"),
    (changed("fc2", "b", np.zeros((1, 10), "i8")), "fc2.b should be float32 or float64; found int64"),
    (changed("fc2", "b", np.zeros((1, 10), "f2")), "fc2.b should be float32 or float64; found float16"),
    (changed("fc2", "b", np.zeros((1, 10), "O")), "fc2.b should be float32 or float64; found object"),
    (changed("fc2", "b", [[0.0] * 10]), "fc2.b should be a NumPy array; found list"),
    (changed("fc2", "b", np.full((1, 10), np.nan)), "finite in float32; found 10 of 10 that are not"),
    (changed("fc2", "b", np.array([[0] * 9 + [-np.inf]])), "finite in float32; found 1 of 10 that are not"),
    (changed("fc2", "b", np.array([[0] * 9 + [1e39]])), "finite in float32; found 1 of 10 that are not"),
]
"""What are no parameters of the network, and why."""


def test_wrong_parameters_are_refused_before_a_file_is_touched(tmp_path: Path) -> None:
    path = tmp_path / "params.pkl"
    for wrong, sentence in WRONG:
        path.write_bytes(b"old")
        with pytest.raises(ParamsError, match=sentence):
            check_params(wrong, PARAMETER_SHAPES)
        with pytest.raises(ParamsError, match=sentence):
            save_params(wrong, path)
        assert path.read_bytes() == b"old"
        path.write_bytes(pickle.dumps(wrong))
        with pytest.raises(ParamsError):
            load_params(path)


def test_parameters_of_another_network_are_checked_by_its_shapes() -> None:
    shapes = {"one": {"W": (2, 3)}}
    check_params({"one": {"W": np.zeros((2, 3))}, "meta": "not looked at"}, shapes)
    with pytest.raises(ParamsError, match=r"one.W should have the shape \[2, 3\]; found \[3, 2\]"):
        check_params({"one": {"W": np.zeros((3, 2))}}, shapes)
    with pytest.raises(ParamsError, match="should have the names one; found 'conv1'"):
        check_params(random_params(), shapes)


def test_meta_that_is_not_plain_is_not_saved(tmp_path: Path) -> None:
    path = tmp_path / "params.pkl"
    with pytest.raises(
        ParamsError, match=r"cannot be saved: meta.a is of the type ndarray; expected a dict, .*\.$"
    ):
        save_params({**random_params(), "meta": {"a": np.zeros(3)}}, path)
    assert not path.exists()


def test_places_that_cannot_be_saved_to_are_one_sentence(tmp_path: Path) -> None:
    for path, words in (
        (tmp_path, "it is a folder"),
        (tmp_path / "no" / "params.pkl", "there is no such file or folder"),
    ):
        with pytest.raises(ParamsError, match=f"could not be saved: {words}"):
            save_params(random_params(), path)


def test_files_that_cannot_be_read_are_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "empty.pkl").touch()
    with (tmp_path / "large.pkl").open("wb") as file:
        file.truncate(MAX_FILE_BYTES + 1)
    for name, words in {
        "": "could not be loaded: it is a folder",
        "missing.pkl": "could not be loaded: there is no such file",
        "empty.pkl": "is empty: choose a file of parameters",
        "large.pkl": "it has 67,108,865 bytes, and at most 67,108,864 are read",
        "a\0b": "no file can have this name",
    }.items():
        with pytest.raises(ParamsError, match=words) as caught:
            load_params(tmp_path / name)
        assert str(caught.value).endswith(".")
        assert "\n" not in str(caught.value)


def test_the_whole_64_mib_may_be_read_and_are_then_judged(tmp_path: Path) -> None:
    path = tmp_path / "params.pkl"
    with path.open("wb") as file:
        file.write(pickle.dumps(random_params()))
        file.truncate(MAX_FILE_BYTES)
    with pytest.raises(ParamsError, match=r"it should have .* bytes; found 67,108,864"):
        load_params(path)


def test_a_text_is_called_a_text(tmp_path: Path) -> None:
    path = tmp_path / "text.pkl"
    path.write_text("hello, this is no pickle", encoding="utf-8")
    with pytest.raises(ParamsError, match=r"text\.pkl' is a text: choose a file of parameters \(\.pkl, "):
        load_params(path)
