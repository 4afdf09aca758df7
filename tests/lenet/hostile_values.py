"""Pickles of arrays and dictionaries that are not LeNet-5's parameters, by what they are.

None of them is ever given to Python's own reader.
"""

from __future__ import annotations

import pickle
import struct
from collections.abc import Iterator
from typing import Any

import numpy as np

from tests.lenet.genuine_pickles import random_params
from tests.lenet.pickle_assembly import (
    EMPTY_ARRAY,
    FLOAT64,
    NUMBER_STATE,
    array,
    call,
    text,
    value,
    with_array,
    with_meta,
)


def false_arrays() -> Iterator[tuple[str, bytes]]:
    """Arrays that cost memory, hide objects or are not what they say."""
    huge = b"J" + struct.pack("<i", 2**30)
    yield "numpy.ndarray of a gigabyte", call("numpy", "ndarray", huge + b"\x85")
    yield (
        "numpy.ndarray over another's memory",
        call("numpy", "ndarray", b"K\x09\x85" + FLOAT64 + text("a") + b"K\x00J\xf8\xff\xff\xff\x85"),
    )
    yield (
        "_reconstruct of a gigabyte",
        value(b"cnumpy.core.multiarray\n_reconstruct\ncnumpy\nndarray\n" + huge + b"\x85C\x01b\x87R"),
    )
    yield (
        "_reconstruct of a subclass",
        value(b"cnumpy.core.multiarray\n_reconstruct\ncnumpy\nmatrix\nK\x00\x85C\x01b\x87R"),
    )
    yield (
        "_reconstruct of a dtype",
        value(b"cnumpy.core.multiarray\n_reconstruct\ncnumpy\ndtype\nK\x00\x85C\x01b\x87R"),
    )
    yield "a shape beyond its data", array(huge + huge + b"\x86|C\x00")
    yield "a shape of 2^63 twice", array((b"\x8a\x09" + b"\0" * 7 + b"\x80\0") * 2 + b"\x86|C\x00")
    yield "a negative shape", array(b"J\xff\xff\xff\xffJ\xff\xff\xff\xff\x86|C\x08" + bytes(8))
    yield "a shape of True", array(b"\x88\x88\x86|C\x08" + bytes(8))
    yield "a shape of 64 dimensions", array(b"(" + b"K\x01" * 64 + b"t|C\x08" + bytes(8))
    yield "a shape that is a list", array(b"]K\x01a|C\x08" + bytes(8))
    yield "data that is a list", array(b"K\x01\x85|]")
    yield (
        "data of pickled objects",
        array(
            b"K\x01\x85|](K\x01e",
            b"cnumpy\ndtype\n\x8c\x02O8\x89\x88\x87R(K\x03\x8c\x01|NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x3ftb",
        ),
    )
    yield (
        "an incomplete type",
        array(b"K\x01\x85|C\x08" + bytes(8), b"cnumpy\ndtype\n\x8c\x02f8\x89\x88\x87R"),
    )
    yield "a type of a type", array(b"K\x01\x85|C\x08" + bytes(8), b"cnumpy\ndtype\n")
    yield "a second state for a type", array(b"K\x01\x85|C\x08" + bytes(8), FLOAT64 + NUMBER_STATE + b"b")
    yield "a type with fields", call("numpy", "dtype", text("V8"), b"\x89\x88")
    yield (
        "a type by a list of fields",
        call("numpy", "dtype", b"](" + text("a") + text("f8") + b"\x86e", b"\x89\x88"),
    )
    yield (
        "a type with metadata",
        value(
            b"cnumpy\ndtype\n\x8c\x02f8\x89\x88\x87R(K\x04\x8c\x01<NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00}tb"
        ),
    )
    yield (
        "a type with a subarray",
        value(
            b"cnumpy\ndtype\n\x8c\x02f8\x89\x88\x87R(K\x03\x8c\x01<K\x01NNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00tb"
        ),
    )
    yield (
        "a type in an unknown byte order",
        value(
            b"cnumpy\ndtype\n\x8c\x02f8\x89\x88\x87R(K\x03\x8c\x01?NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00tb"
        ),
    )
    unfinished = b"}(" + text("W") + EMPTY_ARRAY + text("b") + EMPTY_ARRAY + b"u"
    yield (
        "unfinished arrays",
        value(b"}(" + b"".join(text(layer) + unfinished for layer in random_params()) + b"u"),
    )
    frombuffer = ("numpy.core.numeric", "_frombuffer")
    yield (
        "_frombuffer of too little",
        call(*frombuffer, b"C\x04abcd", FLOAT64, b"K\x01\x85", text("C"), protocol=4),
    )
    yield (
        "_frombuffer in an unknown order",
        call(*frombuffer, b"C\x08abcdefgh", FLOAT64, b"K\x01\x85", text("K"), protocol=4),
    )
    yield (
        "_frombuffer of another process's buffer",
        value(b"cnumpy.core.numeric\n_frombuffer\n(\x97" + FLOAT64 + b"K\x01\x85\x8c\x01CtR", 5),
    )
    yield "a read-only outside buffer", value(b"\x97\x98", 5)
    for dtype in ("f2", "i4", "u1", "c8", "?", "S4", "M8[s]"):
        yield f"parameters of type {dtype}", with_array(np.zeros((25, 6), dtype))
    yield "a masked array", with_array(np.ma.masked_array(np.zeros((25, 6))))
    yield "a memory-mapped array's class", call("numpy", "memmap", text("/etc/passwd"))
    yield "a scalar where an array should be", with_array(np.float64(1.0))


def false_params() -> Iterator[tuple[str, bytes]]:
    """Plain pickles of the wrong things."""
    genuine = random_params()
    wholes: list[Any] = [None, 1, [], {}, "conv1", list(genuine), list(genuine.values())]
    for wrong in wholes:
        yield f"the whole is {str(wrong)[:20]}", pickle.dumps(wrong, 2)
    for layer in genuine:
        yield f"without {layer}", pickle.dumps({name: genuine[name] for name in genuine if name != layer}, 2)
    yield "one layer too many", pickle.dumps({**genuine, "fc3": genuine["fc2"]}, 2)
    yield "names in capitals", pickle.dumps({name.upper(): genuine[name] for name in genuine}, 2)
    yield "without a bias", pickle.dumps({**genuine, "fc2": {"W": genuine["fc2"]["W"]}}, 2)
    yield "with a velocity", pickle.dumps({**genuine, "fc2": {**genuine["fc2"], "v": genuine["fc2"]["W"]}}, 2)
    yield "a layer that is an array", pickle.dumps({**genuine, "fc2": genuine["fc2"]["W"]}, 2)
    yield "a transposed array", with_array(np.zeros((6, 25)))
    yield "a flat bias", with_array(np.zeros(6), name="b")
    yield "an array with an axis more", with_array(np.zeros((1, 25, 6)))
    yield "a list of numbers", with_array([[0.0] * 6] * 25)
    for name, number in {
        "NaN": np.nan,
        "infinity": np.inf,
        "minus infinity": -np.inf,
        "1e300": 1e300,
    }.items():
        weights = np.zeros((25, 6))
        weights[24, 5] = number
        yield f"{name} in the last place", with_array(weights)


def false_meta() -> Iterator[tuple[str, bytes]]:
    """Parameters that are right and say false things about themselves."""
    circular: list[Any] = []
    circular.append(circular)
    deep: Any = 1
    for _ in range(20):
        deep = {"a": deep}
    yield "meta is None", with_meta(None)
    yield "meta is a list", with_meta([1])
    yield "meta with a number as a key", with_meta({1: 2})
    yield "meta with bytes", with_meta({"a": b"abc"})
    yield "meta with an array", with_meta({"a": np.zeros(3)})
    yield "meta with a set", with_meta({"a": {1}})
    yield "meta with a complex number", with_meta({"a": 1j})
    yield "meta with a date", with_meta({"a": np.datetime64("2026-11-24")})
    yield "meta with an integer of NumPy", with_meta({"a": np.int64(3)})
    yield "meta with NaN", with_meta({"a": float("nan")})
    yield "meta with infinity", with_meta({"a": [float("inf")]})
    yield "meta with a huge integer", with_meta({"a": 10**100})
    yield "meta with half a character", with_meta({"a": "\ud800"})
    yield "meta with half a character in a key", with_meta({"\ud800": 1})
    yield "meta with a long text", with_meta({"a": "a" * 10**6})
    yield "meta with a million values", with_meta({"a": [[0] * 1000] * 1000})
    yield "meta twenty deep", with_meta({"a": deep})
    yield "meta that holds itself", with_meta({"a": circular})
    yield "meta with a function", with_meta({"a": len})
    yield "meta with a type of NumPy", with_meta({"a": np.dtype("f4")})
    for wrong in (
        1,
        {},
        {"mean": 0.1},
        {"mean": 0.1, "std": 0},
        {"mean": 0.1, "std": -1.0},
        {"mean": "0", "std": 1},
        {"mean": 0.0, "std": 1e-300},
        {"mean": 1e300, "std": 1.0},
        {"mean": True, "std": True},
    ):
        yield f"meta with the input {wrong}", with_meta({"input": wrong})
