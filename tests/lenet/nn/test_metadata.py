"""Meta is plain, small and independent of what it was made from."""

import re
from typing import Any

import numpy as np
import pytest

from lenet.nn.metadata import MAX_TEXT_LENGTH, MAX_VALUES, MetaError, checked_meta

META: dict[str, Any] = {
    "input": {"mean": 0.1, "std": 0.3},
    "recipe": {"epochs": 20, "rates": [0.1, 0.01], "shape": (1, 28), "augmented": True, "note": None},
    "accuracy": {"test": 0.9931},
    "dataset": "MNIST",
    "字": "é🙂",
}


def test_plain_values_come_back_equal_and_shared_with_nothing() -> None:
    copy: Any = checked_meta(META)
    assert copy == META
    assert type(copy["recipe"]["shape"]) is tuple
    copy["recipe"]["rates"].append(1)
    copy["input"]["mean"] = 5
    assert META["recipe"]["rates"] == [0.1, 0.01]
    assert META["input"]["mean"] == 0.1


def test_numbers_of_numpy_become_numbers_of_python() -> None:
    copy = checked_meta(
        {"a": np.float64(0.5), "b": np.float32(0.25), "c": np.int64(3), "d": np.arange(2)[1] > 0}
    )
    assert [(type(value), value) for value in copy.values()] == [
        (float, 0.5),
        (float, 0.25),
        (int, 3),
        (bool, True),
    ]


def test_anything_else_is_refused_by_its_place_and_kind() -> None:
    meta: Any
    for meta, sentence in (
        (None, "meta should be a dictionary; found NoneType"),
        ({"a": {"b c": [b"x"]}}, "meta.a.'b c'[0] is of the type bytes; expected a dict"),
        ({"a": np.zeros(2)}, "meta.a is of the type ndarray"),
        ({"a": {1, 2}}, "meta.a is of the type set"),
        ({1: 2}, "a key of meta is of the type int; expected a str"),
        ({"a": float("nan")}, "meta.a is nan; expected a finite number"),
        ({"a": 2**64}, "meta.a is an integer of more than 64 bits"),
        ({"a": "x" * (MAX_TEXT_LENGTH + 1)}, "meta.a has 10,001 characters; expected at most 10,000"),
        ({"a": "\udc80"}, "meta.a has half a character"),
        ({"a": [0] * MAX_VALUES}, "meta has more than 10,000 values"),
        ({"a": [[[[[[[[[1]]]]]]]]]}, "more than 8 levels deep"),
        ({"input": {"mean": 0.1}}, "meta.input should have numbers mean and std; found float and NoneType"),
        ({"input": {"mean": 0.1, "std": 0.0}}, "a std from 1e-06 to 1e+06; found 0.1 and 0"),
        ({"input": {"mean": -2e6, "std": 1}}, "a mean from -1e+06 to 1e+06"),
        ({"input": [0.1, 0.3]}, "meta.input should have numbers mean and std"),
    ):
        with pytest.raises(MetaError, match=re.escape(sentence)):
            checked_meta(meta)
