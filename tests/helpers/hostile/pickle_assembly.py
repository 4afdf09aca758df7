"""Pickles put together by hand, as no honest program writes them."""

import io
import pickle
import struct
from typing import Any

from tests.helpers.hostile.genuine_pickles import random_params

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


def number_type(name: str, order: str) -> bytes:
    """Return a type of NumPy's such as i8, complete with its byte order."""
    return (
        b"cnumpy\ndtype\n" + text(name) + b"\x89\x88\x87R" + NUMBER_STATE.replace(b"<", order.encode()) + b"b"
    )


def in_meta(body: bytes) -> bytes:
    """Return parameters that are right, with a value that is put together by hand in their meta."""
    return with_part("meta", b"}" + text("a") + body + b"s")


def with_part(name: str, body: bytes) -> bytes:
    """Return right parameters but for meta, or a layer's W, which is put together by hand."""
    params = random_params()
    if name in params:
        body = b"}(" + text("b") + unremembered(params.pop(name)["b"]) + text("W") + body + b"u"
    return value(unremembered(params) + text(name) + body + b"s")


def unremembered(thing: object) -> bytes:
    """Return a pickle without its begin, its end, and a memo, so that it can be put anywhere."""
    file = io.BytesIO()
    pickler = pickle.Pickler(file, 2)
    pickler.fast = True
    pickler.dump(thing)
    return file.getvalue()[2:-1]


def with_meta(meta: Any) -> bytes:
    return pickle.dumps({**random_params(), "meta": meta}, 2)


def with_array(array: Any, layer: str = "conv1", name: str = "W") -> bytes:
    params = random_params("<f8")
    params[layer][name] = array
    return pickle.dumps(params, 4)
