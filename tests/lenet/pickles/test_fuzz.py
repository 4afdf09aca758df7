"""Damaged files either do not load, or load as Python itself loads them; cut ones and random opcodes are refused."""

import os
import pickle
import pickletools
from collections.abc import Iterable
from functools import cache
from pathlib import Path
from random import Random

import numpy as np
import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from lenet.nn.lenet5 import PARAMETER_SHAPES
from lenet.nn.parameters import ParamsError, Shapes
from lenet.nn.params_file import load_params, save_params
from lenet.pickles.source import PickleSource
from tests.helpers.hostile.genuine_pickles import (
    KEPT_FILES,
    kept_file,
    kept_params,
    noted_pickles,
    random_params,
    respelled,
    same_params,
    trusted_load,
)
from tests.helpers.hostile.pickle_assembly import EMPTY_ARRAY, FLOAT64, text

OPCODES = sorted(opcode.code for opcode in pickletools.opcodes)
EXAMPLES = 400
STREAMS = 1000
BASES = range(1 + len(KEPT_FILES) + 6)
"""One of ours, the kept ones, and, of every protocol, ones with numbers of NumPy's and ordered dictionaries."""

PIECES = (EMPTY_ARRAY, FLOAT64, b"}", b"]", b"(", b")", b"t", b"R", b"b", b"s", b"u", b"e", b"K\x01", b"\x85", b"0", b"2", text("conv1"), text("W"), text("numpy"), text("dtype"), b"\x93", b"cnumpy\ndtype\n", b"c_codecs\nencode\n", b"cos\nsystem\n")  # fmt: skip
"""What comes often in random opcodes, so that something is on the stack for the others."""

ARGUMENTS = (b"", b"\x00", b"\x05", b"\x03abc", b"\x04\0\0\0abcd", b"\x02\0\0\0\0\0\0\0ab", b"\xff\xff\xff\xff", b"1\n", b"-7\n", b"1.5\n", b"5L\n", b"'a'\n", b"\n", b"os\nsystem\n", b"a" * 300 + b"\n")  # fmt: skip
"""What follows an opcode, whether or not it is what that takes."""

POSITIONS = st.integers(0, 10_000)
MUTATIONS = st.one_of(
    st.tuples(st.just("flip a bit"), POSITIONS, st.integers(0, 7)),
    st.tuples(st.just("flip a bit anywhere"), st.integers(0, 10**6), st.integers(0, 7)),
    st.tuples(st.just("set a byte"), POSITIONS, st.integers(0, 255)),
    st.tuples(st.just("swap an opcode"), POSITIONS, st.integers(0, len(OPCODES) - 1)),
    st.tuples(st.just("delete"), POSITIONS, st.integers(1, 12)),
    st.tuples(st.just("repeat"), POSITIONS, st.integers(1, 40)),
    st.tuples(st.just("splice"), POSITIONS, st.tuples(st.sampled_from(BASES), POSITIONS, st.integers(1, 60))),
    st.tuples(st.just("cut"), POSITIONS, st.just(0)),
)


@pytest.fixture(scope="module", autouse=True)
def ours(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("fuzz") / "ours.pkl"
    meta = {"input": {"mean": 0.1, "std": 0.3}, "recipe": ["x", 1, None, (True, 0.5)]}
    save_params({**kept_params(), "meta": meta}, path)
    return path


@cache
def _base(number: int, ours: Path) -> tuple[bytes, list[int], list[int]]:
    """Return a genuine file, where its opcodes are, and all positions outside the elements of arrays."""
    if number == 0:
        content = ours.read_bytes()
    elif number <= len(KEPT_FILES):
        content = kept_file(KEPT_FILES[number - 1])
    else:
        content = [*noted_pickles(number - len(KEPT_FILES) - 1)][number % 4]
    starts = [start for _, _, start in pickletools.genops(PickleSource(content)) if start is not None]
    structure = [
        position
        for start, end in zip(starts, [*starts[1:], len(content)], strict=True)
        for position in (range(start, end) if end - start < 100 else (*range(start, start + 10), end - 1))
    ]
    return content, starts, structure


def _mutated(content: bytes, base: int, mutation: tuple[str, int, object], ours: Path) -> bytes:
    kind, where, how = mutation
    _, starts, structure = _base(base, ours)
    at = where % (len(content) or 1) if kind == "flip a bit anywhere" else structure[where % len(structure)]
    match kind, how:
        case "flip a bit" | "flip a bit anywhere", int(bit):
            return (
                content[:at] + bytes(byte ^ (1 << bit) for byte in content[at : at + 1]) + content[at + 1 :]
            )
        case "set a byte", int(byte):
            return content[:at] + bytes([byte]) + content[at + 1 :]
        case "swap an opcode", int(opcode):
            at = starts[where % len(starts)]
            return content[:at] + OPCODES[opcode].encode("latin-1") + content[at + 1 :]
        case "delete", int(length):
            return content[:at] + content[at + length :]
        case "repeat", int(length):
            return content[: at + length] + content[at:]
        case "splice", (int(other), int(place), int(length)):
            donor, donor_starts, _ = _base(other, ours)
            start = donor_starts[place % len(donor_starts)]
            return content[:at] + donor[start : start + length] + content[at:]
        case _:
            return content[:at]


def test_a_damaged_file_loads_as_python_loads_it_or_not_at_all(ours: Path, tmp_path: Path) -> None:
    path = tmp_path / "params.pkl"

    @settings(max_examples=EXAMPLES, deadline=None, derandomize=True, database=None)
    @given(base=st.sampled_from(BASES), mutations=st.lists(MUTATIONS, min_size=1, max_size=3))
    def damage(base: int, mutations: list[tuple[str, int, object]]) -> None:
        content = _base(base, ours)[0]
        for mutation in mutations:
            content = _mutated(content, base, mutation, ours)
        path.write_bytes(content)
        try:
            found = load_params(path)
        except ParamsError:
            event("refused")
            return
        event("loaded")
        expected = trusted_load(content)
        assert same_params(found, expected)
        assert found.get("meta") == expected.get("meta")

    damage()


def test_the_undamaged_files_load_as_python_loads_them(ours: Path, tmp_path: Path) -> None:
    for base in BASES:
        path = tmp_path / f"{base}.pkl"
        path.write_bytes(_base(base, ours)[0])
        assert same_params(load_params(path), trusted_load(path.read_bytes()))


def test_random_opcodes_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "params.pkl"
    chance = Random(1)
    for _ in range(STREAMS):
        content = b"\x80" + bytes([chance.randint(0, 5)])
        for _ in range(chance.randint(1, 60)):
            if chance.random() < 0.6:
                content += chance.choice(PIECES)
            else:
                content += chance.choice(OPCODES).encode("latin-1") + chance.choice(ARGUMENTS)
        path.write_bytes(content + b".")
        with pytest.raises(ParamsError, match=r"\.$") as caught:
            load_params(path)
        assert str(caught.value).isprintable(), content


SHAPES = {"fc": {"W": (3, 2), "b": (1, 2)}}
"""Of a network so small that its file can be cut at every byte."""


def cut_at(path: Path, lengths: Iterable[int], shapes: Shapes = PARAMETER_SHAPES) -> None:
    """Cut a file shorter and shorter, and see that it is refused each time."""
    load_params(path, shapes=shapes)
    for length in sorted(lengths, reverse=True):
        os.truncate(path, length)
        with pytest.raises(ParamsError, match=r"choose a(nother file| file of parameters .*)\.$") as caught:
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
