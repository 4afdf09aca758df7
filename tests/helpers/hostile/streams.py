"""Pickles that are no whole pickle or cost much, by what they are.

None of them is ever given to Python's own reader.
"""

from __future__ import annotations

import base64
import gzip
import io
import marshal
import pickle
import random
import struct
import zipfile
from collections.abc import Iterator
from typing import Any

import numpy as np

from tests.helpers.hostile.genuine_pickles import random_params
from tests.helpers.hostile.pickle_assembly import EMPTY_ARRAY, FLOAT64, MARKER, call, text, value, with_meta


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
    yield "a hundred pickles", pickle.dumps(None) * 100
    yield "an empty pickle before", value(b"N") + genuine
    yield "white space before", b"\n" + genuine
    yield "a byte order mark before", b"\xef\xbb\xbf" + genuine
    yield "a newline after", genuine + b"\n"
    yield "a pickle in text", repr(genuine).encode()
    yield "a pickle in base 64", base64.b64encode(genuine)
    yield "a pickle, gzipped", gzip.compress(genuine)
    yield "a pickle of a pickle", pickle.dumps(genuine)
    yield "a pickle of bytes that are a call", pickle.dumps(call("os", "system", text(MARKER)))
    yield "a 7z file", b"7z\xbc\xaf\x27\x1c\x00\x04" + bytes(100)
    yield "a zip file of PyTorch's", _torch_file()
    yield "an HDF5 file", b"\x89HDF\r\n\x1a\n" + bytes(100)
    yield "a file of safetensors", struct.pack("<Q", 2) + b"{}"
    yield "a NumPy file of objects", _numpy_file()
    yield "a line of JSON", b'{"conv1": {"W": [[0.0]]}}\n'
    yield "a YAML file", b"!!python/object/apply:os.system ['true']\n"
    yield "a program", b"#!/bin/sh\ntouch was_executed\n"
    yield "a PNG file", b"\x89PNG\r\n\x1a\n" + bytes(100)
    yield "a program of Python's, compiled", marshal.dumps(compile("1", "", "eval"))
    yield "zeros", bytes(100_000)
    yield "ones", b"\xff" * 100_000
    for seed in range(20):
        yield f"noise {seed}", random.Random(seed).randbytes(1000)
    for seed in range(20):
        yield f"noise {seed} in a pickle", value(random.Random(seed).randbytes(1000))
    for share in range(1, 10):
        yield f"{share} tenths of a file", genuine[: len(genuine) * share // 10]
    yield "all but the end", genuine[:-1]
    yield "a later protocol", b"\x80\x06" + genuine[2:]
    yield "protocol 255", b"\x80\xff" + genuine[2:]
    yield "a protocol twice", b"\x80\x04" + genuine
    yield "an empty frame and no end", b"\x80\x04\x95" + bytes(8)
    yield "a frame of 2^64 - 1 bytes", b"\x80\x04\x95" + b"\xff" * 8 + b"N."
    yield "a frame that ends before the end", b"\x80\x04\x95" + struct.pack("<Q", 1) + b"N\x95" + bytes(8)
    yield "a frame cut off", b"\x80\x04\x95\x01"
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


def _torch_file() -> bytes:
    """Return a file such as PyTorch's, whose pickle calls something."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr(zipfile.ZipInfo("archive/data.pkl"), call("os", "system", text(MARKER)))
        archive.writestr(zipfile.ZipInfo("archive/version"), "3\n")
    return file.getvalue()


def _numpy_file() -> bytes:
    """Return a file of NumPy's with objects in it, which are pickled."""
    file = io.BytesIO()
    np.save(file, np.array([None, {}], dtype=object))
    return file.getvalue()


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
    yield "a memo of a hundred thousand", value(b"N" + b"\x94" * 99_000)
    yield (
        "memo keys far apart",
        value(b"N" + b"".join(b"r" + struct.pack("<I", 2**20 * n) for n in range(4000))),
    )
    yield "ten thousand memo keys of 200 digits", b"N" + (b"p" + b"9" * 200 + b"\n") * 10_000 + b"."
    yield "ten thousand integers of 200 digits", (b"L" + b"9" * 200 + b"L\n") * 10_000 + b"."
    yield "ten thousand long names", (b"c" + b"a" * 250 + b"\n" + b"b" * 250 + b"\n") * 10_000 + b"."
    yield "ten thousand dictionaries in each other", value(b"}" * 10_000 + (text("a") + b"s") * 9_999)
    yield "fifty thousand keys", value(b"}(" + b"".join(text(str(n)) + b"N" for n in range(45_000)) + b"u")
    yield "a dictionary that holds itself", value(b"}q\x00" + text("conv1") + b"h\x00s")
    yield (
        "a layer that holds itself",
        value(
            b"}("
            + b"".join(text(name) + b"}q\x00" + text("W") + b"h\x00s" for name in random_params())
            + b"u"
        ),
    )
    yield "a tuple doubled a thousand times", value(b")" + b"2\x86" * 1000)
    yield "a list that doubles itself", value(b"]q\x00N" + b"a" + b"(h\x00h\x00e" * 30_000)
    yield "an array of 4 MB a hundred times", _many_arrays(100)
    yield "a text of 4 MB that is a key", value(b"}" + text("a" * 4_000_000) + b"Ns")
    yield "a text of 4 MB that is a function", value(text("a" * 2_000_000) * 2 + b"\x93")
    yield "bytes of 2^31", value(b"B" + struct.pack("<I", 2**31 - 1) + b"a")
    yield "an integer of 2 GiB", value(b"\x8b" + struct.pack("<i", 2**31 - 1))
    yield "60 MB of white space", b"\n" * 60_000_000
    yield "60 MB of zeros", bytes(60_000_000)
    yield "60 MB of an open string", b"S'" + b"a" * 60_000_000
    yield "60 MB of memo puts", value(b"N" + b"q\x00" * 30_000_000)
    yield "a memo key of 2^32", value(b"Nr\xff\xff\xff\xff")


def _many_arrays(count: int) -> bytes:
    """Return a list of arrays that share their elements in the pickle."""
    elements = b"B" + struct.pack("<I", 4_000_000) + bytes(4_000_000) + b"q\x010"
    shape = b"J" + struct.pack("<i", 500_000) + b"\x85"
    one = EMPTY_ARRAY + b"(K\x01" + shape + FLOAT64 + b"\x89h\x01tb"
    return value(elements + b"(" + one * count + b"l")
