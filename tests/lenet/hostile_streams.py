"""Pickles that call something, are no whole pickle, or cost much, by what they are.

None of them is ever given to Python's own reader.
"""

from __future__ import annotations

import pickle
import struct
from collections.abc import Iterator
from typing import Any

from tests.lenet.genuine_pickles import random_params
from tests.lenet.pickle_assembly import MARKER, call, text, value, with_meta

FUNCTIONS = [
    ("os", "system"),
    ("posix", "system"),
    ("nt", "system"),
    ("subprocess", "Popen"),
    ("builtins", "eval"),
    ("builtins", "exec"),
    ("__builtin__", "eval"),
    ("builtins", "__import__"),
    ("builtins", "getattr"),
    ("builtins", "bytearray"),
    ("importlib", "import_module"),
    ("runpy", "_run_code"),
    ("pickle", "loads"),
    ("_pickle", "loads"),
    ("functools", "partial"),
    ("operator", "attrgetter"),
    ("copyreg", "_reconstructor"),
    ("socket", "create_connection"),
    ("torch", "load"),
    ("collections", "OrderedDict"),
    ("numpy", "load"),
    ("numpy", "save"),
    ("numpy", "fromfile"),
    ("numpy", "memmap"),
    ("numpy.testing._private.utils", "runstring"),
    ("numpy.f2py.diagnose", "run_command"),
    ("numpy.f2py.crackfortran", "getlincoef"),
    ("numpy.distutils.exec_command", "exec_command"),
    ("numpy.core.multiarray", "fromfile"),
    ("numpy.core.numeric", "frombuffer"),
    ("numpy._core.multiarray", "_reconstruct.__globals__"),
    ("numpy._core.multiarray", "_reconstruct.__self__"),
    ("numpy", "dtype.__class__"),
    ("numpy", "core.multiarray._reconstruct"),
    ("numpy", "__loader__"),
    ("numpy.ndarray", "__setstate__"),
    ("_codecs", "decode"),
    ("_codecs", "lookup"),
    ("_codecs", "encode.__self__"),
    ("codecs", "encode"),
    ("numpy.core.multiarray\x00", "_reconstruct"),
    ("", ""),
]
"""Module and name of what a pickle may ask for: dangerous, near the allowed, or just not needed."""


def code_execution() -> Iterator[tuple[str, bytes]]:
    """Ways to call something."""
    for module, name in FUNCTIONS:
        for protocol in (2, 4):
            yield (
                f"{module}.{name} by protocol {protocol}".replace("\0", "NUL"),
                call(module, name, text(MARKER), protocol=protocol),
            )
    yield "a hidden escape in a name", b"cnum\\x70y\ndtype\n(I0\ntR."
    yield "a blank in a name", b"cnumpy dtype\n\n(I0\ntR."
    yield "an instance by INST", b"(" + text(MARKER) + b"ios\nsystem\n."
    yield "an instance by OBJ", value(b"(cnumpy\nndarray\nK\x01o")
    yield "an instance by NEWOBJ", value(b"cos\nsystem\n" + text(MARKER) + b"\x85\x81")
    yield "an array by NEWOBJ", value(b"cnumpy\nndarray\nK\x01\x85\x85\x81")
    yield "an instance by NEWOBJ_EX", value(b"cnumpy\nndarray\n)}\x92")
    yield "an extension by EXT1", value(b"\x82\x01")
    yield "an extension by EXT2", value(b"\x83\x01\x00")
    yield "an extension by EXT4", value(b"\x84\x01\x00\x00\x00")
    yield "a persistent id", b"Pid\n."
    yield "a binary persistent id", value(text("id") + b"Q")
    yield "a call of text", value(text("os.system") + text(MARKER) + b"\x85R")
    yield "a call of a call", value(b"c_codecs\nencode\n" + text("a") + text("latin1") + b"\x86R)R")
    yield "a name that is a list", value(b"]" + text("system") + b"\x93")
    yield "a state for a dictionary", value(b"}}" + text("__setstate__") + b"Nsb", 2)
    yield "a state for a function", value(b"c_codecs\nencode\n}b", 2)
    yield "a codec other than latin1", call("_codecs", "encode", text("aabb"), text("hex"))
    yield "a codec with an error handler", call("_codecs", "encode", text("a"), text("latin1"), text("x"))


def false_streams() -> Iterator[tuple[str, bytes]]:
    """Damaged, doubled and framed pickles."""
    genuine = pickle.dumps(random_params(), 4)
    yield "nothing", b""
    yield "one byte", b"\x80"
    yield "only an end", b"."
    yield "text", b"conv1.W = 1\n"
    yield "a gzip file", b"\x1f\x8b\x08" + bytes(100)
    yield "a zip file", b"PK\x03\x04" + bytes(100)
    yield "a NumPy file", b"\x93NUMPY\x01\x00" + bytes(100)
    yield "two pickles", genuine + genuine
    yield "a call after the end", genuine + call("os", "system", text(MARKER))
    yield "a byte after the end", genuine + b"\0"
    for share in range(1, 10):
        yield f"{share} tenths of a file", genuine[: len(genuine) * share // 10]
    yield "all but the end", genuine[:-1]
    yield "a later protocol", b"\x80\x06" + genuine[2:]
    yield "a protocol within", value(b"}\x80\x04")
    yield "a frame beyond the file", b"\x80\x04\x95" + struct.pack("<Q", 2**62) + b"}."
    yield (
        "a frame in a frame",
        b"\x80\x04\x95" + struct.pack("<Q", 11) + b"\x95" + struct.pack("<Q", 2) + b"}.",
    )
    yield "an opcode across the end of a frame", b"\x80\x04\x95" + struct.pack("<Q", 3) + text("abc") + b"."
    yield (
        "a frame that hides a call",
        b"\x80\x04\x95" + struct.pack("<Q", 1) + call("os", "system", text(MARKER), protocol=4)[2:],
    )
    yield "a value too many", value(b"NN")
    yield "an open mark", value(b"(N")
    yield "no value", value(b"")
    yield "a value from an empty stack", value(b"0")
    yield "a mark popped as a value", value(b"N(0")
    yield "an append to nothing", value(b"Na")
    yield "an append to a tuple", value(b")Na")
    yield "an item without a value", value(b"}(" + text("a") + b"u")
    yield "an item of a list", value(b"]" + text("a") + b"Ns")
    yield "a key twice", value(b"}(" + (text("conv1") + b"N") * 2 + b"u")
    yield "a key that is a number", value(b"}K\x01Ns")
    yield "a key that is a list", value(b"}]Ns")
    yield "a value never remembered", value(b"h\x05")
    yield "a memo key that is text", b"Nptext\n."
    yield "a set", value(b"\x8f(K\x01\x90")
    yield "a frozen set", value(b"(K\x01\x91")
    yield "a Python 2 string with a foreign escape", b"S'\\q'\n."
    yield "a Python 2 string without quotes", b"Sabc\n."
    yield "text with half an escape", b"V\\u12\n."
    yield "text that is not UTF-8", value(b"\x8c\x01\xff")
    yield "a name with a foreign escape", b"c\\q\n\\q\n."
    yield "a number that is none", b"Ione\n."
    yield "a float that is none", b"Fone\n."


def bombs() -> Iterator[tuple[str, bytes]]:
    """Little or much that would take time or memory."""
    million = 10**6
    laughs = b"".join(b"h" + bytes([i]) + b"(" + (b"h" + bytes([i + 1])) * 9 + b"e0" for i in range(8))
    yield "a billion laughs", value(b"".join(b"]q" + bytes([i]) + b"0" for i in range(9)) + laughs + b"h\x00")
    shared: Any = "ha" * 1000
    for _ in range(7):
        shared = [shared] * 9
    yield "a billion laughs in meta", with_meta({"a": shared})
    yield "a tuple whose hash takes for ever", value(b"}N" + b"2\x86" * 100 + b"Ns")
    yield (
        "an encoding a thousand times",
        value(
            b"c_codecs\nencode\nq\x00"
            + text("a" * 4 * million)
            + b"q\x01"
            + text("latin1")
            + b"q\x02"
            + b"h\x00h\x01h\x02\x86R" * 1000
        ),
    )
    yield "a text a thousand times", value(text("a" * 4 * million) + b"2" * 1000)
    yield (
        "an integer of four million bytes",
        value(b"\x8b" + struct.pack("<i", 4 * million) + b"\x7f" * 4 * million),
    )
    yield "an integer of 255 bytes", value(b"\x8a\xff" + b"\x7f" * 255)
    yield "an integer of a negative length", value(b"\x8b\xff\xff\xff\xff")
    yield "an integer of ten million digits", b"I" + b"9" * 10 * million + b"\n."
    yield "a long of ten million digits", b"L" + b"9" * 10 * million + b"L\n."
    yield "a long of 200 digits", b"L" + b"9" * 200 + b"L\n."
    yield "a float of ten million digits", b"F" + b"9" * 10 * million + b"\n."
    yield "a memo key of ten million digits", b"Np" + b"9" * 10 * million + b"\n."
    yield "a name of ten million letters", b"c" + b"a" * 10 * million + b"\nb\n."
    yield "bytes of 4 EiB", value(b"\x8e" + struct.pack("<Q", 2**62) + b"a")
    yield "bytes of 4 GiB", value(b"B\xff\xff\xff\xffa")
    yield "text of 4 EiB", value(b"\x8d" + struct.pack("<Q", 2**62) + b"a")
    yield "text of 4 GiB", value(b"X\xff\xff\xff\xffa")
    yield "a bytearray of 4 EiB", value(b"\x96" + struct.pack("<Q", 2**62) + b"a", 5)
    yield "a string of a negative length", value(b"T\xff\xff\xff\xffa")
    yield "60 MB of bytes", value((b"B" + struct.pack("<I", 4 * million) + bytes(4 * million)) * 15)
    yield "20 MB of escaped text", (b"V" + b"\\U0001f600" * (million * 2 // 5) + b"\n") * 5 + b"."
    yield "20 MB of escaped strings", (b"S'" + b"\\x41" * million + b"'\n") * 5 + b"."
    yield "a text line of 20 MB", b"V" + b"a" * 20 * million + b"\n."
    yield "a million opcodes", value(b"N" * million)
    yield "a million marks", value(b"(" * million)
    yield "lists ninety thousand deep", value(b"]" * 45_000 + b"a" * 44_999)
    yield "tuples ninety thousand deep", value(b")" + b"\x85" * 90_000)
    yield "a list in itself", value(b"]q\x00h\x00a")
    yield "a memo key of 2^32", value(b"Nr\xff\xff\xff\xff")
