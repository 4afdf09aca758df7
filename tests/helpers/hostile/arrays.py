"""Pickles of arrays that cost memory, hide objects or are not what NumPy writes.

None of them is ever given to Python's own reader.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

import numpy as np

from tests.helpers.hostile.genuine_pickles import random_params
from tests.helpers.hostile.pickle_assembly import (
    EMPTY_ARRAY,
    FLOAT64,
    NUMBER_STATE,
    array,
    call,
    text,
    value,
    with_array,
)

TYPE_NAMES = (
    "O8 O V8 S8 U2 M8 m8 b1 ? i4 i8 u8 f2 f16 c8 c16 f d e float64 float32 >f8 <f8 =f8 "
    "|f8 f4,f4 (2,)f8 f8f8 f80 F8 object void record str bytes datetime64[s] numpy.float64 __class__ o8"
)
"""What a NumPy type can be called, other than f4 and f8."""


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


def false_types() -> Iterator[tuple[str, bytes]]:
    """Element types that are no plain float32 or float64, by their names and by their states."""
    for name in TYPE_NAMES.split(" "):
        yield f"a type named {name}", call("numpy", "dtype", text(name), b"\x89\x88")
    for flags in (b"\x88\x88", b"\x89\x89", b"K\x02K\x01", b"NN", b"G?\xf0\0\0\0\0\0\0\x88"):
        yield f"a type with the flags {flags.hex()}", call("numpy", "dtype", text("f8"), flags)
    yield "a type with an argument more", call("numpy", "dtype", text("f8"), b"\x89\x88}")
    yield "a type without flags", call("numpy", "dtype", text("f8"))
    field = FLOAT64 + b"K\x00\x86"
    fields = b"}(" + text("a") + field + text("b") + field + b"u"
    names = text("a") + text("b") + b"\x86"
    rest = b"J\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00t"
    for what, state in {
        "overlapping fields": b"(K\x03" + text("|") + b"N" + names + fields + b"K\x08K\x01K\x10t",
        "names without fields": b"(K\x03" + text("<") + b"N" + names + b"N" + rest,
        "fields without names": b"(K\x03" + text("<") + b"NN" + fields + rest,
        "itself as its subarray": b"(K\x03" + text("<") + b"h\x00K\x02\x85\x86NN" + rest,
        "the flags of objects": b"(K\x03" + text("<") + b"NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x3ft",
        "another size": b"(K\x03" + text("<") + b"NNNK\x08K\x08K\x00t",
        "a huge size": b"(K\x03" + text("<") + b"NNNJ\xff\xff\xff\x7fK\x01K\x00t",
        "an old version": b"(K\x01" + text("<") + b"NNN" + rest,
        "a true version": b"(\x88" + text("<") + b"NNN" + rest,
        "bytes as its order": b"(K\x03C\x01<NNN" + rest,
        "no order, of more than a byte": b"(K\x03" + text("|") + b"NNN" + rest,
        "two orders": b"(K\x03" + text("<>") + b"NNN" + rest,
        "a state that is a list": b"](K\x03" + text("<") + b"NNNe",
        "a state that is a dictionary": b"}" + text("names") + b"Ns",
        "no state": b"N",
    }.items():
        yield f"a type with {what}", value(b"cnumpy\ndtype\n\x8c\x02f8\x89\x88\x87Rq\x00" + state + b"b")


def false_states() -> Iterator[tuple[str, bytes]]:
    """Arrays whose state or arguments are not what NumPy writes."""
    one = b"C\x08" + bytes(8)
    for what, state in {
        "a later version": b"(K\x02K\x01\x85" + FLOAT64 + b"\x89" + one + b"t",
        "no version": b"(K\x01\x85" + FLOAT64 + b"\x89" + one + b"t",
        "a version of 1.0": b"(G?\xf0\0\0\0\0\0\0K\x01\x85" + FLOAT64 + b"\x89" + one + b"t",
        "a value more": b"(K\x01K\x01\x85" + FLOAT64 + b"\x89" + one + b"Nt",
        "text for its order": b"(K\x01K\x01\x85" + FLOAT64 + text("F") + one + b"t",
        "a list for its order": b"(K\x01K\x01\x85" + FLOAT64 + b"]" + one + b"t",
        "a length of 1.0": b"(K\x01G?\xf0\0\0\0\0\0\0\x85" + FLOAT64 + b"\x89" + one + b"t",
        "a length of 0": b"(K\x01K\x00\x85" + FLOAT64 + b"\x89C\x00t",
        "an array as its length": b"(K\x01h\x00\x85" + FLOAT64 + b"\x89" + one + b"t",
        "itself as its data": b"(K\x01K\x01\x85" + FLOAT64 + b"\x89h\x00t",
        "its type as its data": b"(K\x01K\x01\x85" + FLOAT64 + b"\x89" + FLOAT64 + b"t",
        "no data": b"(K\x01K\x01\x85" + FLOAT64 + b"\x89Nt",
        "a number as data": b"(K\x01K\x01\x85" + FLOAT64 + b"\x89K\x08t",
        "characters above 255 as data": b"(K\x01K\x01\x85" + FLOAT64 + b"\x89" + text("\u0100" * 8) + b"t",
        "a bytearray as data": b"(K\x01K\x01\x85"
        + FLOAT64
        + b"\x89\x96"
        + struct.pack("<Q", 8)
        + bytes(8)
        + b"t",
        "a byte too few": b"(K\x01K\x01\x85" + FLOAT64 + b"\x89C\x07" + bytes(7) + b"t",
        "a byte too many": b"(K\x01K\x01\x85" + FLOAT64 + b"\x89C\x09" + bytes(9) + b"t",
        "a name for its type": b"(K\x01K\x01\x85" + text("f8") + b"\x89" + one + b"t",
        "no type": b"(K\x01K\x01\x85N\x89" + one + b"t",
        "a state that is a dictionary": b"}" + text("data") + one + b"s",
        "a state that is nothing": b"N",
    }.items():
        yield f"an array with {what}", value(EMPTY_ARRAY + b"q\x00" + state + b"b")
    whole = b"(K\x01K\x01\x85" + FLOAT64 + b"\x89" + one + b"t"
    yield "an array with two states", value(EMPTY_ARRAY + whole + b"b" + whole + b"b")
    scalar = ("numpy.core.multiarray", "scalar")
    objects = b"cnumpy\ndtype\n\x8c\x02O8\x89\x88\x87R"
    yield "a number made of a pickle", call(*scalar, objects, b"C\x03N0.", protocol=4)
    yield "a number without bytes", call(*scalar, FLOAT64, protocol=4)
    yield "a number of a gigabyte", call(*scalar, FLOAT64, b"J\xff\xff\xff\x7f", protocol=4)
    yield "a number with two states", value(b"cnumpy.core.multiarray\nscalar\n" + FLOAT64 + one + b"\x86RNb")
    frombuffer = ("numpy._core.numeric", "_frombuffer")
    shape = b"K\x01\x85"
    for what, arguments in {
        "no order": (one, FLOAT64, shape, b"N"),
        "an order of bytes": (one, FLOAT64, shape, b"C\x01C"),
        "a list as its shape": (one, FLOAT64, b"]K\x01a", text("C")),
        "a huge shape": (one, FLOAT64, b"J\xff\xff\xff\x7f\x85", text("C")),
        "a list as its data": (b"](K\x01e", FLOAT64, shape, text("C")),
        "an array as its data": (EMPTY_ARRAY, FLOAT64, shape, text("C")),
        "text as its data": (text("a" * 8), FLOAT64, shape, text("C")),
        "an argument more": (one, FLOAT64, shape, text("C"), b"N"),
        "a name for its type": (one, text("f8"), shape, text("C")),
    }.items():
        yield f"_frombuffer with {what}", call(*frombuffer, *arguments, protocol=4)
