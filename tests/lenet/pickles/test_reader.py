"""Every genuine file is read as Python itself reads it: all protocols, both NumPys, every layout."""

import io
import pickle
import pickletools
import struct
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lenet.nn.params_file import load_params
from lenet.pickles.arrays import ArrayContent, PickledArray
from lenet.pickles.reader import read_pickle
from lenet.pickles.source import PickleError
from tests.helpers.hostile.genuine_pickles import (
    KEPT_FILES,
    PLAIN_FACTS,
    kept_file,
    kept_params,
    noted_params,
    noted_pickles,
    random_params,
    respelled,
    same_params,
)
from tests.helpers.hostile.pickle_assembly import FLOAT64, array, call, text, value

PLAIN_VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(2**200), 2**200)
    | st.floats(allow_nan=False)
    | st.text()
    | st.binary(min_size=1),
    lambda inner: (
        st.lists(inner) | st.lists(inner).map(tuple) | st.dictionaries(st.text(), inner, max_size=4)
    ),
    max_leaves=12,
)


def test_files_by_other_pythons_and_numpys_load(tmp_path: Path) -> None:
    for path in KEPT_FILES:
        file = tmp_path / path.name
        file.write_bytes(kept_file(path))
        assert same_params(load_params(file), kept_params()), path
    names = {path.name for path in KEPT_FILES}
    for writer, protocols in {"2.7-numpy1.16": 3, "3.8-numpy1.24": 6, "3.13-numpy2.5": 6}.items():
        assert {f"python{writer}-protocol{protocol}.pkl.xz" for protocol in range(protocols)} <= names


def test_every_protocol_spelling_type_and_order_loads(tmp_path: Path) -> None:
    file = tmp_path / "params.pkl"
    layouts = [
        (dtype, order) for dtype in ("<f4", ">f4", "<f8", ">f8") for order in (("C", 1), ("F", 1), ("C", 2))
    ]
    for number, (dtype, (order, step)) in enumerate(layouts):
        params = random_params(dtype, order=order, step=step)
        for protocol in (number % 6, (number + 3) % 6):
            for numpy_core in ("numpy.core", "numpy._core"):
                content = respelled(pickle.dumps(params, protocol), numpy_core)
                assert numpy_core.encode() in content
                file.write_bytes(content)
                found = load_params(file)
                assert same_params(found, params), (protocol, numpy_core, dtype, order, step)
                for loaded in (one for arrays in found.values() for one in arrays.values()):
                    assert type(loaded) is np.ndarray
                    assert loaded.dtype == np.dtype(dtype).newbyteorder("=")
                    assert loaded.flags.owndata
                    assert loaded.flags.writeable
                    assert loaded.flags.c_contiguous


def test_files_by_pythons_slow_pickler_and_its_optimizer_load(tmp_path: Path) -> None:
    params = {**random_params(), "meta": {"epochs": [1, -2, 300, 70_000, 2**40], "rates": [1e-05, 0.5, True]}}
    for protocol in range(6):
        slow = io.BytesIO()
        pickle._Pickler(slow, protocol).dump(params)
        fast = pickle.dumps(params, protocol)
        assert any(opcode.name == "FRAME" for opcode, _, _ in pickletools.genops(fast)) == (protocol >= 4)
        for content in (slow.getvalue(), fast, pickletools.optimize(fast)):
            (tmp_path / "params.pkl").write_bytes(content)
            found = load_params(tmp_path / "params.pkl")
            assert same_params(found, params)
            assert found["meta"] == params["meta"]


def test_files_with_numpys_numbers_ordered_dictionaries_and_noted_types_load(tmp_path: Path) -> None:
    path = tmp_path / "params.pkl"
    for content in (content for protocol in range(6) for content in noted_pickles(protocol)):
        assert b"OrderedDict" in content
        path.write_bytes(content)
        found = load_params(path)
        assert same_params(found, noted_params())
        assert repr(found["meta"]) == repr(PLAIN_FACTS)
        assert [type(found), type(found["conv1"])] == [dict, dict]


def test_an_ordered_dictionary_is_filled_later_too() -> None:
    content = b"ccollections\nOrderedDict\n]]Va\naI1\naa\x85R(Vb\nI2\nu."
    assert read_pickle(content) == dict(pickle.loads(content)) == {"a": 1, "b": 2}


def test_every_number_of_numpys_becomes_pythons() -> None:
    for dtype in ["?", "i1", "<i2", ">i4", "<i8", ">i8", "u1", ">u2", "<u4", "<u8", ">f4", "f8"]:
        for stored in (0, 1, 100):
            number = np.array([stored, 0], dtype)[0]
            for protocol in range(6):
                found = read_pickle(pickle.dumps([number], protocol))
                assert repr(found) == repr([number.item()]), (dtype, protocol)


def test_a_number_of_another_kind_is_refused_with_what_is_expected() -> None:
    for number in (np.float16(1), np.longdouble(1), np.complex64(1)):
        name = np.asarray(number).dtype.str[1:]
        with pytest.raises(PickleError, match=f"'{name}'; expected f4 or f8, or in meta whole numbers"):
            read_pickle(pickle.dumps([number]))


@given(PLAIN_VALUES, st.integers(0, 5))
@settings(max_examples=80)
def test_plain_values_come_back_as_python_reads_them(value: Any, protocol: int) -> None:
    content = pickle.dumps(value, protocol)
    assert repr(read_pickle(content)) == repr(pickle.loads(content))


def test_a_value_remembered_is_the_same_value_again() -> None:
    # A list is remembered, put into another, and changed afterwards through the memo.
    content = b"]q\x000]h\x00ah\x00K\x07a0."
    assert pickle.loads(content) == read_pickle(content) == [[7]]


def test_a_duplicate_is_the_same_value() -> None:
    content = b"(]2K\x01al."
    assert pickle.loads(content) == read_pickle(content) == [[1], [1]]


def test_a_dictionary_that_holds_itself_is_read_as_such() -> None:
    circle: dict[str, Any] = {}
    circle["self"] = circle
    found: Any = read_pickle(pickle.dumps(circle))
    assert found["self"] is found


def test_a_file_longer_than_its_pickle_is_refused_with_both_lengths() -> None:
    with pytest.raises(PickleError, match="should have 2 bytes; found 5"):
        read_pickle(b"N.abc")


ZEROS = b"\x96" + struct.pack("<Q", 8) + bytes(8)
"""A bytearray of eight zeros."""


def test_what_python_itself_does_not_take_is_refused() -> None:
    text_as_buffer = (text("a" * 8), FLOAT64, b"K\x01\x85", text("C"))
    for content, told in (
        (array(b"K\x01\x85|" + ZEROS), "not plain bytes"),
        (call("numpy.core.multiarray", "scalar", FLOAT64, ZEROS), "not made of plain bytes"),
        (call("numpy.core.numeric", "_frombuffer", *text_as_buffer), "not plain bytes"),
        (value(FLOAT64.replace(b"\x8c\x01<", b"\x8c\x01|")), "not of plain numbers"),
    ):
        with pytest.raises(PickleError, match=told):
            read_pickle(content)


def test_bytes_written_as_text_must_be_bytes() -> None:
    numbers = np.full((2, 3), 1.5)
    content = pickle.dumps(numbers, 2)
    right = read_pickle(content)
    assert isinstance(right, PickledArray)
    assert right.content is not None
    assert np.array_equal(right.content.to_array(), numbers)
    # 1.5 has a byte F8, here as UTF-8; no byte is U+0178.
    wrong = content.replace("\xf8".encode(), "\u0178".encode())
    with pytest.raises(PickleError, match="above 255"):
        read_pickle(wrong)


def test_text_as_an_arrays_bytes_must_be_bytes() -> None:
    one = "\0\0\0\0\0\0\xf0?"
    assert ArrayContent(np.dtype("<f8"), (1,), "C", one).to_array() == [1.0]
    with pytest.raises(PickleError, match="above 255"):
        ArrayContent(np.dtype("<f8"), (1,), "C", one.replace("\xf0", "\u01f0")).to_array()


def test_numbers_that_readers_understand_differently_are_refused() -> None:
    for line in (b"I010", b"I-0", b"I1_0", b"I 1", b"L010L", b"F1_0.0", b"Nq\x00g00", b"Np00"):
        with pytest.raises(PickleError, match="not the number or name"):
            read_pickle(line + b"\n.")


def test_false_is_not_the_zero_of_an_array() -> None:
    content = pickle.dumps(np.ones(3), 0)
    assert content.count(b"(I0\n") == 1
    with pytest.raises(PickleError, match="in a way that NumPy does not"):
        read_pickle(content.replace(b"(I0\n", b"(I00\n"))
