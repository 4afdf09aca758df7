"""Pickles that ask for something to be called: hundreds of functions, named and called in every way.

None of them is ever given to Python's own reader.
"""

from __future__ import annotations

import pickle
import struct
from collections.abc import Iterator

from tests.helpers.hostile.functions import FUNCTIONS
from tests.helpers.hostile.genuine_pickles import random_params, respelled
from tests.helpers.hostile.pickle_assembly import EMPTY_ARRAY, MARKER, call, text, value

CHOSEN = (
    ("os", "system"),
    ("builtins", "eval"),
    ("numpy.testing._private.utils", "runstring"),
    ("numpy.f2py.crackfortran", "getlincoef"),
    ("operator", "attrgetter"),
    ("_codecs", "decode"),
)
"""Functions that are called in every way."""


def functions() -> Iterator[tuple[str, bytes]]:
    """Call each function by the opcodes of protocol 2 and of protocol 4."""
    for module, names in FUNCTIONS.items():
        for name in names.split(" "):
            for protocol in (2, 4):
                yield (
                    f"{module} {name} by protocol {protocol}",
                    call(module, name, text(MARKER), protocol=protocol),
                )


def ways_to_call() -> Iterator[tuple[str, bytes]]:
    """Name and call a few functions in every way that a pickle has."""
    for module, name in CHOSEN:
        line = f"{module}\n{name}\n".encode()
        stacked = text(module) + text(name) + b"\x93"
        argument = text(MARKER)
        quoted = b"S'" + MARKER.encode() + b"'\n"
        for way, content in {
            "protocol 0": b"c" + line + b"(" + quoted + b"tR.",
            "protocol 1": b"c" + line + b"q\x00(" + argument + b"tR.",
            "protocol 3": value(b"c" + line + argument + b"\x85R", 3),
            "protocol 5": value(stacked + argument + b"\x85R", 5),
            "a frame": pickle.PROTO + b"\x04\x95" + struct.pack("<Q", len(stacked) + 1) + stacked + b".",
            "names out of the memo": value(
                text(module) + b"\x940" + text(name) + b"\x940h\x00h\x01\x93" + argument + b"\x85R"
            ),
            "a function out of the memo": value(b"c" + line + b"q\x070h\x07" + argument + b"\x85R"),
            "a name made of bytes": value(_bytes(module) + _bytes(name) + b"\x93" + argument + b"\x85R"),
            "a name by encode": value(
                b"c_codecs\nencode\n" + text(module) + text("latin1") + b"\x86R" + text(name) + b"\x93"
            ),
            "a dotted name": value(
                text("numpy") + text(f"core.{module}.{name}") + b"\x93" + argument + b"\x85R"
            ),
            "INST": b"(" + quoted + b"i" + line + b".",
            "OBJ": value(b"(c" + line + argument + b"o"),
            "NEWOBJ": value(b"c" + line + argument + b"\x85\x81"),
            "NEWOBJ_EX": value(b"c" + line + argument + b"\x85}\x92"),
            "a state": value(b"c" + line + b"}" + argument + argument + b"sb"),
            "no call": value(b"c" + line),
            "a key of a dictionary": value(b"}c" + line + b"Ns"),
            "a call and half a file": value(stacked + argument + b"\x85R") + b"\x80",
            "a call without an end": value(stacked + argument + b"\x85R")[:-1],
            "the type of an array": value(b"cnumpy\ndtype\nc" + line + b"\x89\x88\x87R"),
            "the class of an array": value(
                b"cnumpy.core.multiarray\n_reconstruct\nc" + line + b"K\x00\x85C\x01b\x87R"
            ),
            "the data of an array": value(EMPTY_ARRAY + b"(K\x01K\x01\x85Nc" + line + b"\x89tb"),
        }.items():
            yield f"{module}.{name} by {way}", content


def _bytes(name: str) -> bytes:
    return b"C" + bytes([len(name)]) + name.encode()


def injections() -> Iterator[tuple[str, bytes]]:
    """Put a call into a file that is right in all else, as tools for attackers do."""
    params = {**random_params(), "meta": {"note": "mark"}}
    for protocol in (2, 4):
        # Without frames, which would no longer fit.
        body = respelled(pickle.dumps(params, protocol), "numpy.core")[2:]
        start = b"\x80" + bytes([protocol])
        for module, name in CHOSEN:
            attack = call(module, name, text(MARKER), protocol=protocol)[2:-1]
            where = f"{module}.{name} in a genuine file of protocol {protocol}"
            yield f"{where}, before", start + attack + b"0" + body
            yield f"{where}, after", start + body[:-1] + attack + b"0."
            yield f"{where}, instead of it", start + body[:-1] + b"0" + attack + b"."
            yield f"{where}, around it", start + attack[:-2] + body[:-1] + b"\x85R."
            yield f"{where}, as meta", start + body[:-1] + text("meta") + attack + b"s."
            yield f"{where}, as a layer", start + body[:-1] + text("conv1") + attack + b"s."


def opcodes() -> Iterator[tuple[str, bytes]]:
    """Use what no file of plain values and arrays needs."""
    yield "a hidden escape in a name", b"cnum\\x70y\ndtype\n(I0\ntR."
    yield "a blank in a name", b"cnumpy dtype\n\n(I0\ntR."
    yield "a carriage return in a name", b"cnumpy\r\ndtype\r\n(I0\ntR."
    yield "a name that is not ASCII", b"cnump\xff\ndtype\n(I0\ntR."
    yield "an array by INST", b"(I0\ninumpy\nndarray\n."
    yield "an array by OBJ", value(b"(cnumpy\nndarray\nK\x01o")
    yield "an array by NEWOBJ", value(b"cnumpy\nndarray\nK\x01\x85\x85\x81")
    yield "an array by NEWOBJ_EX", value(b"cnumpy\nndarray\n)}\x92")
    for code in (0, 1, 240, 255):
        yield f"an extension {code} by EXT1", value(b"\x82" + bytes([code]))
        yield f"an extension {code} by EXT2", value(b"\x83" + struct.pack("<H", code))
        yield f"an extension {code} by EXT4", value(b"\x84" + struct.pack("<i", code))
    yield "an extension with a negative number", value(b"\x84\xff\xff\xff\xff")
    yield "a call of an extension", value(b"\x82\xf0" + text(MARKER) + b"\x85R")
    yield "a persistent id", b"Pid\n."
    yield "a binary persistent id", value(text("id") + b"Q")
    yield "a tuple as a persistent id", value(text("storage") + text("os.system") + b"\x86Q")
    yield "a call of text", value(text("os.system") + text(MARKER) + b"\x85R")
    yield "a call of a call", value(b"c_codecs\nencode\n" + text("a") + text("latin1") + b"\x86R)R")
    yield "a call of an array", value(EMPTY_ARRAY + b")R")
    yield "a call with a list", value(b"c_codecs\nencode\n](" + text("a") + text("latin1") + b"eR")
    yield "a call without arguments", value(b"c_codecs\nencode\nR")
    yield "a name that is a list", value(b"]" + text("system") + b"\x93")
    yield "a name that is a number", value(b"K\x01K\x02\x93")
    yield "a state for a dictionary", value(b"}}" + text("__setstate__") + b"Nsb", 2)
    yield "a state for a list", value(b"]Nb")
    yield "a state for a function", value(b"c_codecs\nencode\n}b", 2)
    yield "a state that replaces __setstate__", value(EMPTY_ARRAY + b"}" + text("__setstate__") + b"Nsb")
    yield (
        "a state that replaces __class__",
        value(EMPTY_ARRAY + b"}" + text("__class__") + b"cos\nsystem\nsb"),
    )
    yield "a state of slots", value(EMPTY_ARRAY + b"N}" + text("__dict__") + b"Ns\x86b")
    yield "a state for a type's class", value(b"cnumpy\ndtype\n}" + text("__new__") + b"Nsb")
    yield "a codec other than latin1", call("_codecs", "encode", text("aabb"), text("hex"))
    yield "the codec of zlib", call("_codecs", "encode", text("aabb"), text("zlib"))
    yield "the codec undefined", call("_codecs", "encode", text("a"), text("undefined"))
    yield "a codec with an error handler", call("_codecs", "encode", text("a"), text("latin1"), text("x"))
    yield "an item set of an array", value(EMPTY_ARRAY + text("a") + b"Ns")
    yield "an append to an array", value(EMPTY_ARRAY + b"Na")
    yield "an addition to a set", value(b"\x8f(" + text("a") + b"\x90")
    yield "a frozen set", value(b"(" + text("a") + b"\x91")
    yield "a buffer from outside", value(b"\x97", 5)
    yield "a buffer from outside, made read-only", value(b"\x97\x98", 5)
    known = set(b"()+.012BCFGIJKLMNPQRSTUVXabcdeghijlopqrstu]}") | set(range(0x80, 0x99))
    for code in sorted(set(range(256)) - known):
        yield f"the byte {code:02x} as an opcode", value(bytes([code]))
