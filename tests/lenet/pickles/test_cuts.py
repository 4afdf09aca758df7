"""A file of parameters that was cut off is noticed, wherever that happened."""

from __future__ import annotations

import os
import pickle
import pickletools
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import pytest

from lenet.nn.lenet5 import PARAMETER_SHAPES
from lenet.nn.parameters import ParamsError, Shapes
from lenet.nn.params_file import load_params, save_params
from tests.helpers.hostile.genuine_pickles import random_params, respelled

SHAPES = {"fc": {"W": (3, 2), "b": (1, 2)}}
"""Of a network so small that its file can be cut at every byte."""


def cut_at(path: Path, lengths: Iterable[int], shapes: Shapes = PARAMETER_SHAPES) -> None:
    """Cut a file shorter and shorter, and see that it is refused each time."""
    load_params(path, shapes=shapes)
    for length in sorted(lengths, reverse=True):
        os.truncate(path, length)
        with pytest.raises(ParamsError, match=r"choose another file\.$") as caught:
            load_params(path, shapes=shapes)
        assert str(caught.value).isprintable(), length


def test_a_small_file_is_refused_when_cut_at_any_byte(tmp_path: Path) -> None:
    path = tmp_path / "params.pkl"
    params = {"fc": {"W": np.arange(6.0).reshape(3, 2), "b": np.ones((1, 2), np.float32)}, "meta": {"a": 1}}
    for protocol, numpy_core in enumerate(("numpy.core", "numpy._core") * 3):
        content = respelled(pickle.dumps(params, protocol), numpy_core)
        path.write_bytes(content)
        cut_at(path, range(len(content)), SHAPES)


def test_a_file_of_ours_is_refused_when_cut_at_any_opcode_and_within(tmp_path: Path) -> None:
    path = tmp_path / "params.pkl"
    save_params({**random_params(), "meta": {"epochs": 3}}, path)
    content = path.read_bytes()
    starts = [start for _, _, start in pickletools.genops(content) if start is not None]
    cut_at(path, {start + offset for start in starts for offset in (0, 1, 3)} & {*range(len(content))})
