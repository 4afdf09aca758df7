"""Pickles put together by hand, as no honest program writes them."""

from __future__ import annotations

import pickle
import struct
from typing import Any

from tests.lenet.genuine_pickles import random_params

MARKER = "touch was_executed"
"""What the commands in here would do."""

NUMBER_STATE = b"(K\x03\x8c\x01<NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00t"
FLOAT64 = b"cnumpy\ndtype\n\x8c\x02f8\x89\x88\x87R" + NUMBER_STATE + b"b"
EMPTY_ARRAY = b"cnumpy.core.multiarray\n_reconstruct\ncnumpy\nndarray\nK\x00\x85C\x01b\x87R"


def text(value: str) -> bytes:
    encoded = value.encode("utf-8", "surrogatepass")
    return b"X" + struct.pack("<I", len(encoded)) + encoded


def call(module: str, name: str, *arguments: bytes, protocol: int = 2) -> bytes:
    """Return a call of a function: by GLOBAL below protocol 4, by STACK_GLOBAL from it on."""
    function = text(module) + text(name) + b"\x93" if protocol >= 4 else f"c{module}\n{name}\n".encode()
    return b"\x80" + bytes([protocol]) + function + b"(" + b"".join(arguments) + b"tR."


def value(body: bytes, protocol: int = 4) -> bytes:
    return b"\x80" + bytes([protocol]) + body + b"."


def array(state: bytes, dtype: bytes = FLOAT64) -> bytes:
    """Return an array as the only value; its state is shape and data, parted by a bar."""
    shape, data = state.split(b"|", 1)
    return value(EMPTY_ARRAY + b"(K\x01" + shape + dtype + b"\x89" + data + b"tb")


def with_meta(meta: Any) -> bytes:
    return pickle.dumps({**random_params(), "meta": meta}, 2)


def with_array(array: Any, layer: str = "conv1", name: str = "W") -> bytes:
    params = random_params("<f8")
    params[layer][name] = array
    return pickle.dumps(params, 4)
