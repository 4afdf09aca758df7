"""Parameters are saved for everyone, loaded only if they are right, and checked name by name."""

from __future__ import annotations

import errno
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
from tests.helpers.article_file import ArticleFile
from tests.helpers.hostile.genuine_pickles import Tree, random_params, same_params, trusted_load

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


@pytest.mark.parametrize("dtype", ["f4", "f8"])
def test_what_is_saved_is_loaded_to_the_bit(dtype: str, tmp_path: Path) -> None:
    params = {**random_params(dtype), "meta": META}
    save_params(params, tmp_path / "params.pkl")
    found = load_params(tmp_path / "params.pkl")
    assert same_params(found, params)
    assert found["meta"] == META
    assert list(found) == [*PARAMETER_SHAPES, "meta"]


def test_without_meta_there_is_none(tmp_path: Path) -> None:
    save_params(random_params(), tmp_path / "params.pkl")
    assert "meta" not in load_params(tmp_path / "params.pkl")


def test_paths_can_be_text_and_the_name_can_be_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    params = random_params()
    save_params(params)
    assert same_params(load_params(), params)
    save_params(params, "other.pkl")
    assert same_params(load_params(os.fspath(tmp_path / "other.pkl")), params)


def test_any_python_with_numpy_loads_our_file_without_a_warning(tmp_path: Path) -> None:
    path = tmp_path / "params.pkl"
    params = {**random_params(">f8", order="F", step=2), "meta": META}
    save_params(params, path)
    program = (
        "import pickle, sys\nwith open(sys.argv[1], 'rb') as file:\n    params = pickle.load(file)\n"
        "assert not any(name.startswith('lenet') for name in sys.modules)\n"
        "for layer in 'conv1 conv2 conv3 fc1 fc2'.split():\n    for name in 'Wb':\n"
        "        array = params[layer][name]\n"
        "        assert array.dtype.str == '<f8' and array.flags.c_contiguous and type(array).__name__ == 'ndarray'\n"
    )
    subprocess.run([sys.executable, "-W", "error", "-c", program, path], check=True, cwd=tmp_path)
    with path.open("rb") as file:
        found = pickle.load(file)
    assert same_params(found, params)
    assert found["meta"] == META
    assert {type(value) for value in (found, found["conv1"], found["meta"], found["meta"]["recipe"])} == {
        dict
    }


def test_a_file_in_the_form_of_the_articles_program_loads(tmp_path: Path) -> None:
    params = random_params("<f8")
    content = ArticleFile().whole(params)
    assert same_params(trusted_load(content), params)
    (tmp_path / "params.pkl").write_bytes(content)
    found = load_params(tmp_path / "params.pkl")
    assert same_params(found, params)
    assert "meta" not in found


def test_saving_leaves_the_parameters_alone(tmp_path: Path) -> None:
    params = {**random_params(">f4", order="F"), "meta": META}
    before = pickle.dumps(params)
    save_params(params, tmp_path / "params.pkl")
    assert pickle.dumps(params) == before


@pytest.mark.parametrize(
    ("wrong", "sentence"),
    [
        (None, "should be a dictionary; found NoneType"),
        ({}, "should have the names conv1, conv2, conv3, fc1, fc2; found none"),
        ({**random_params(), "fc3": {}}, "found 'conv1', 'conv2', 'conv3', 'fc1', 'fc2', 'fc3'"),
        ({**random_params(), "fc2": {"W": np.zeros((84, 10))}}, "fc2 should have the names W, b; found 'W'"),
        ({**random_params(), "fc2": 5}, "fc2 should be a dictionary; found int"),
        (
            changed("conv1", "W", np.zeros((6, 25))),
            r"conv1.W should have the shape \[25, 6\]; found \[6, 25\]",
        ),
        (changed("fc1", "b", np.zeros(84)), r"fc1.b should have the shape \[1, 84\]; found \[84\]"),
        (changed("fc2", "b", np.zeros((1, 10), "i8")), "fc2.b should be float32 or float64; found int64"),
        (changed("fc2", "b", np.zeros((1, 10), "f2")), "fc2.b should be float32 or float64; found float16"),
        (changed("fc2", "b", np.zeros((1, 10), "O")), "fc2.b should be float32 or float64; found object"),
        (changed("fc2", "b", [[0.0] * 10]), "fc2.b should be a NumPy array; found list"),
        (changed("fc2", "b", np.full((1, 10), np.nan)), "finite in float32; found 10 of 10 that are not"),
        (
            changed("fc2", "b", np.array([[0] * 9 + [-np.inf]])),
            "finite in float32; found 1 of 10 that are not",
        ),
        (changed("fc2", "b", np.array([[0] * 9 + [1e39]])), "finite in float32; found 1 of 10 that are not"),
    ],
)
def test_wrong_parameters_are_refused_before_a_file_is_touched(
    wrong: Any, sentence: str, tmp_path: Path
) -> None:
    path = tmp_path / "params.pkl"
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


def test_the_greatest_float32_is_finite() -> None:
    check_params(changed("fc2", "b", np.full((1, 10), np.finfo(np.float32).max, "f4")), PARAMETER_SHAPES)


def test_meta_that_is_not_plain_is_not_saved(tmp_path: Path) -> None:
    path = tmp_path / "params.pkl"
    with pytest.raises(
        ParamsError, match=r"cannot be saved: meta.a is of the type ndarray; expected a dict, .*\.$"
    ):
        save_params({**random_params(), "meta": {"a": np.zeros(3)}}, path)
    assert not path.exists()


def test_accuracies_computed_by_numpy_are_saved_as_numbers(tmp_path: Path) -> None:
    path = tmp_path / "params.pkl"
    save_params({**random_params(), "meta": {"accuracy": np.float64(0.5), "epochs": np.int64(3)}}, path)
    with path.open("rb") as file:
        meta = pickle.load(file)["meta"]
    assert {name: (type(value), value) for name, value in meta.items()} == {
        "accuracy": (float, 0.5),
        "epochs": (int, 3),
    }


@pytest.mark.parametrize(
    ("code", "words"), [(errno.ENOSPC, "the disk is full"), (errno.EROFS, "the disk is read-only")]
)
def test_a_failing_disk_is_one_sentence_and_the_old_file_stays(
    code: int, words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "params.pkl"
    save_params(random_params(seed=1), path)

    def fail(descriptor: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(ParamsError, match=f"params.pkl' could not be saved: {words}.*\\.$"):
        save_params(random_params(seed=2), path)
    assert same_params(load_params(path), random_params(seed=1))


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
        "empty.pkl": "it is empty, where a pickle was expected",
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


def test_a_file_name_of_any_kind_is_told_on_one_line(tmp_path: Path) -> None:
    with pytest.raises(ParamsError) as caught:
        load_params(tmp_path / "it's\na file 🙂")
    assert "\n" not in str(caught.value)
    assert "🙂" in str(caught.value)


def test_a_text_is_first_of_all_no_pickle(tmp_path: Path) -> None:
    path = tmp_path / "text.pkl"
    path.write_text("hello, this is no pickle", encoding="utf-8")
    with pytest.raises(
        ParamsError, match=r"text\.pkl' is no pickle of LeNet-5's parameters, or a damaged one: "
    ):
        load_params(path)
