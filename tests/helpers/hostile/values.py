"""Pickles of dictionaries and plain values that are not LeNet-5's parameters, by what they are.

None of them is ever given to Python's own reader.
"""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from typing import Any

import numpy as np

from tests.helpers.hostile.genuine_pickles import random_params
from tests.helpers.hostile.pickle_assembly import (
    with_array,
    with_meta,
)


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
    for number in (
        np.float16(1),
        np.longdouble(1),
        np.complex64(1),
        np.str_("a"),
        np.bytes_(b"a"),
        np.void(b"a"),
    ):
        yield f"meta with a number of NumPy's type {number.dtype}", with_meta({"a": number})
    yield "meta with NaN of NumPy", with_meta({"a": np.float32("nan")})
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
