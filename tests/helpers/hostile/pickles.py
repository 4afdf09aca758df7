"""Pickles that no honest program writes, each by what it is: one for every reason to refuse it, and some more.

None of them is ever given to Python's own reader.
"""

import pickle
import struct
from collections.abc import Callable, Iterator, Mapping

import numpy as np

from tests.helpers.hostile.genuine_pickles import random_params, respelled
from tests.helpers.hostile.pickle_assembly import (
    EMPTY_ARRAY,
    FLOAT64,
    MARKER,
    NUMBER_STATE,
    array,
    call,
    in_meta,
    number_type,
    text,
    value,
    with_array,
    with_meta,
    with_part,
)

Pickles = Iterator[tuple[str, bytes]]

FUNCTIONS = """
os:system posix:system posixpath:os.system subprocess:Popen pty:spawn asyncio:run pydoc:pipepager ctypes:CDLL
pip:main runpy:run_path timeit:timeit code:interact builtins:eval builtins:exec builtins:getattr builtins:open
builtins:range.__class__ __builtin__:apply __main__:eval importlib:import_module operator:attrgetter functools:partial
types:FunctionType sys:modules.get marshal:loads copyreg:_reconstructor pickle:loads dill:loads
collections:defaultdict collections:OrderedDict.fromkeys time:sleep pathlib:Path.write_text socket:socket
torch._utils:_rebuild_tensor_v2 lenet.nn.params_file:load_params app.__main__:main numpy:load numpy:memmap
numpy:vectorize numpy:dtype.__class__ numpy:ndarray.__setstate__ numpy:core.multiarray._reconstruct numpy:Ndarray
numpy:dtype. numpy:.dtype .numpy:dtype NumPy:dtype ｎumpy:dtype numpy.core.multiarray:fromfile
numpy.core.multiarray:_reconstruct.__globals__ numpy/core/multiarray:_reconstruct numpy.matrixlib.defmatrix:matrix
numpy.testing._private.utils:runstring numpy.f2py.crackfortran:getlincoef _codecs:decode _codecs:encode.__self__
codecs:encode :eval
"""
"""What a pickle may ask for, as module:name: dangerous, near to what is allowed, or just not needed."""

NEEDED = b"()+.012BCFGIJKLMNSTUVXR]abdehgjlopqrstu}c" + bytes(
    {*range(0x80, 0x99)} - {*b"\x81\x82\x83\x84\x8f\x90\x91\x92\x97\x98"}
)
"""The opcodes of plain values and arrays, frames among them; all other bytes are not looked into."""

TYPES = "O8 V8 S8 U2 M8 m8 c8 f2 f16 ? float64 >f8 f4,f4 (2,)f8 object numpy.float64 __class__"
"""Names of element types, none of which an array can be made of."""

LENGTHS = b"(K\x01K\x01\x85"
"""How the state of an array of one element begins."""

ONE = b"C\x08" + bytes(8)
TYPE = b"cnumpy\ndtype\n\x8c\x02f8\x89\x88\x87Rq\x00"
ORDERED = b"ccollections\nOrderedDict\n"
SYSTEM = call("os", "system", text(MARKER))[2:-1]


def calls() -> Pickles:
    """Name a function that is not among the ten, or call one in a way that no program of NumPy's needs."""
    for function in FUNCTIONS.split():
        module, _, name = function.partition(":")
        for protocol in (2, 4):
            yield f"{function} by protocol {protocol}", call(module, name, text(MARKER), protocol=protocol)
    line = b"os\nsystem\n"
    stacked = text("os") + text("system") + b"\x93"
    argument = text(MARKER)
    framed = b"\x80\x04\x95" + struct.pack("<Q", len(stacked) + 1) + stacked + b"."
    yield from {
        "protocol 0": b"c" + line + b"(S'touch was_executed'\ntR.",
        "a frame": framed,
        "a frame that hides it": b"\x80\x04\x95" + struct.pack("<Q", 1) + stacked + b".",
        "names out of the memo": value(text("os") + b"\x940" + text("system") + b"\x940h\x00h\x01\x93"),
        "a function out of the memo": value(b"c" + line + b"q\x070h\x07" + argument + b"\x85R"),
        "INST": b"(S'a'\ni" + line + b".",
        "OBJ": value(b"(c" + line + argument + b"o"),
        "NEWOBJ": value(b"c" + line + argument + b"\x85\x81"),
        "no call": value(b"c" + line),
        "a key of a dictionary": value(b"}c" + line + b"Ns"),
        "a call and half a file": value(stacked + argument + b"\x85R") + b"\x80",
        "the type of an array": value(b"cnumpy\ndtype\nc" + line + b"\x89\x88\x87R"),
        "the data of an array": value(EMPTY_ARRAY + b"(K\x01K\x01\x85Nc" + line + b"\x89tb"),
        "a line that is not ASCII": b"cnump\xff\ndtype\n(I0\ntR.",
        "a name that is a list": value(b"]" + text("system") + b"\x93"),
        "a call of an array": value(EMPTY_ARRAY + b")R"),
        "a call with a list": value(b"c_codecs\nencode\n](" + text("a") + text("latin1") + b"eR"),
        "an array's own class": call("numpy", "ndarray", b"K\x01\x85"),
        "an array of another class": value(EMPTY_ARRAY.replace(b"cnumpy\nndarray", b"cnumpy\ndtype")),
        "an array of a gigabyte": value(EMPTY_ARRAY.replace(b"K\x00", b"J\0\0\0@")),
        "a codec other than latin1": call("_codecs", "encode", text("aabb"), text("hex")),
        "an encoding of bytes": call("_codecs", "encode", b"C\x01a", text("latin1")),
        "a state for a dictionary": value(b"}}" + text("__setstate__") + b"Nsb"),
        "a state that replaces a class": value(EMPTY_ARRAY + b"}" + text("__class__") + b"Nsb"),
        "a state of slots": value(EMPTY_ARRAY + b"N}" + text("__dict__") + b"Ns\x86b"),
    }.items()
    # Any other byte as an opcode, with what it may need on the stack and behind it.
    for code in sorted({*range(256)} - {*NEEDED}):
        yield f"the opcode {code:02x}", value(b"N}))(NN" + bytes([code]) + b"\x01\0\0\0\0\0\0\0a\nb\n")
    yield from injections()


def injections() -> Pickles:
    """Put a call into a file that is right in all else, as tools for attackers do."""
    for protocol in (2, 4):
        # Without frames, which would no longer fit.
        body = respelled(pickle.dumps({**random_params(), "meta": {}}, protocol), "numpy.core")[2:]
        start = b"\x80" + bytes([protocol])
        attack = call("os", "system", text(MARKER), protocol=protocol)[2:-1]
        for place, content in {
            "before": attack + b"0" + body,
            "after": body[:-1] + attack + b"0.",
            "instead of it": body[:-1] + b"0" + attack + b".",
            "around it": attack[:-2] + body[:-1] + b"\x85R.",
            "as a layer": body[:-1] + text("conv1") + attack + b"s.",
            "behind it": body + attack + b".",
        }.items():
            yield f"a call in a genuine file of protocol {protocol}, {place}", start + content


def streams() -> Pickles:
    """Be no whole pickle of one value."""
    genuine = pickle.dumps(random_params(), 4)
    yield from {
        "nothing": b"",
        "text": b"conv1.W = 1\n",
        "zeros": bytes(100_000),
        "two pickles": genuine + genuine,
        "a later protocol": b"\x80\x06" + genuine[2:],
        "a protocol twice": b"\x80\x04" + genuine,
        "a frame of 2^64 - 1 bytes": b"\x80\x04\x95" + b"\xff" * 8 + b"N.",
        "an opcode across a frame's end": b"\x80\x04\x95" + struct.pack("<Q", 3) + text("abc") + b".",
        "a value too many": value(b"NN"),
        "no mark": value(b"Nt"),
        "no value": value(b""),
        "an append to a tuple": value(b")Na"),
        "an item without a value": value(b"}(" + text("a") + b"u"),
        "an item of a list": value(b"]" + text("a") + b"Ns"),
        "a key twice": value(b"}(" + (text("conv1") + b"N") * 2 + b"u"),
        "a key that is a number": value(b"}K\x01Ns"),
        "a key that is a list": value(b"}]Ns"),
        "a value never remembered": value(b"h\x05"),
        "a memo key that is text": b"Nptext\n.",
        "a string with a foreign escape": b"S'\\q'\n.",
        "a string without quotes": b"Sabc\n.",
        "text with half an escape": b"V\\u12\n.",
        "text that is not UTF-8": value(b"\x8c\x01\xff"),
        "a number that is none": b"Ione\n.",
    }.items()


def arrays() -> Pickles:
    """Describe arrays, element types and single numbers in ways that NumPy does not."""
    for name in TYPES.split():
        yield f"the type {name}", call("numpy", "dtype", text(name), b"\x89\x88")
    for flags in (b"\x88\x88", b"K\x02K\x01", b"\x89\x88}", b""):
        yield f"a type with the flags {flags.hex()}", call("numpy", "dtype", text("f8"), flags)
    rest = b"NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00"
    for what, state in {
        "fields": b"(K\x03" + text("|") + b"N" + text("a") + b"\x85}K\x08K\x01K\x10t",
        "itself as its subarray": b"(K\x03" + text("<") + b"h\x00K\x02\x85\x86" + rest[1:] + b"t",
        "the flags of objects": b"(K\x03" + text("<") + rest[:-1] + b"\x3ft",
        "another size": b"(K\x03" + text("<") + b"NNNK\x08K\x08K\x00t",
        "another version": b"(K\x01" + text("<") + rest + b"t",
        "an order of bytes": b"(K\x03C\x01<" + rest + b"t",
        "a state that is a list": b"](K\x03" + text("<") + rest + b"e",
        "notes and the version without": b"(K\x03" + text("<") + rest + b"}t",
        "the version with notes and none": b"(K\x04" + text("<") + rest + b"t",
        "a list of notes": b"(K\x04" + text("<") + rest + b"]t",
        "notes that call": b"(K\x04" + text("<") + rest + b"}" + text("a") + SYSTEM + b"st",
        "two states": NUMBER_STATE + b"b" + NUMBER_STATE,
    }.items():
        yield f"a type with {what}", value(TYPE + state + b"b")
    for what, state in {
        "another version": b"(K\x02K\x01\x85" + FLOAT64 + b"\x89" + ONE + b"t",
        "a value more": LENGTHS + FLOAT64 + b"\x89" + ONE + b"Nt",
        "text for its order": LENGTHS + FLOAT64 + text("F") + ONE + b"t",
        "a length of 1.0": b"(K\x01G?\xf0\0\0\0\0\0\0\x85" + FLOAT64 + b"\x89" + ONE + b"t",
        "a length of 0": b"(K\x01K\x00\x85" + FLOAT64 + b"\x89C\x00t",
        "lengths of 2^30": b"(K\x01" + b"J\0\0\0@" * 2 + b"\x86" + FLOAT64 + b"\x89" + ONE + b"t",
        "64 dimensions": b"(K\x01(" + b"K\x01" * 64 + b"t" + FLOAT64 + b"\x89" + ONE + b"t",
        "a list as its shape": b"(K\x01]K\x01a" + FLOAT64 + b"\x89" + ONE + b"t",
        "itself as its data": LENGTHS + FLOAT64 + b"\x89h\x00t",
        "objects as its data": LENGTHS + FLOAT64 + b"\x89](K\x01et",
        "characters above 255": LENGTHS + FLOAT64 + b"\x89" + text("\u0100" * 8) + b"t",
        "a byte too few": LENGTHS + FLOAT64 + b"\x89C\x07" + bytes(7) + b"t",
        "a byte too many": LENGTHS + FLOAT64 + b"\x89C\x09" + bytes(9) + b"t",
        "a name for its type": LENGTHS + text("f8") + b"\x89" + ONE + b"t",
        "a type without an order": LENGTHS + TYPE + b"\x89" + ONE + b"t",
        "two states": (LENGTHS + FLOAT64 + b"\x89" + ONE + b"tb") * 2 + b"N",
    }.items():
        yield f"an array with {what}", with_part("conv1", EMPTY_ARRAY + b"q\x00" + state + b"b")
    yield "an array that is not finished", with_part("conv1", EMPTY_ARRAY)
    for what, arguments in {
        "an unknown order": (ONE, FLOAT64, b"K\x01\x85", text("K")),
        "a list as its data": (b"](K\x01e", FLOAT64, b"K\x01\x85", text("C")),
        "an argument more": (ONE, FLOAT64, b"K\x01\x85", text("C"), b"N"),
    }.items():
        yield f"_frombuffer with {what}", call("numpy.core.numeric", "_frombuffer", *arguments, protocol=4)
    yield from numbers()


def numbers() -> Pickles:
    """Describe single numbers of NumPy's in ways that it does not, or use them where none can be."""
    scalar = ("numpy.core.multiarray", "scalar")
    integer, truth = number_type("i8", "<"), number_type("b1", "|")
    for what, arguments in {
        "a byte too few": (integer, b"C\x07" + bytes(7)),
        "a list as its bytes": (integer, b"](K\x01e"),
        "characters above 255": (integer, text("\u0100" * 8)),
        "a name for its type": (text("i8"), ONE),
        "an argument more": (integer, ONE, b"N"),
        "objects": (b"cnumpy\ndtype\n\x8c\x02O8\x89\x88\x87R", b"C\x03N0."),
        "the truth of 2": (truth, b"C\x01\x02"),
    }.items():
        yield f"a number of {what}", in_meta(call(*scalar, *arguments, protocol=4)[2:-1])
    right = call(*scalar, integer, ONE, protocol=4)[2:-1]
    yield "a number with a state", in_meta(right + b"Nb")
    yield "a number as a key", in_meta(b"}" + right + b"Ns")
    yield "a number as a layer", with_part("conv1", right)
    yield "an array of integers", with_part("conv1", array(b"K\x01\x85|" + ONE, integer)[2:-1])
    for dtype in ("f2", "i4", "c8", "?", "S4", "M8[s]"):
        yield f"parameters of type {dtype}", with_array(np.zeros((25, 6), dtype))


def dicts() -> Pickles:
    """Make ordered dictionaries as Python does not, or say false things in meta."""
    pair = b"](" + text("a") + b"K\x01e"
    for what, body in {
        "a dictionary": ORDERED + b"}\x85R",
        "no tuple": ORDERED + b"]R",
        "texts of two letters": ORDERED + b"]" + text("ab") + b"a\x85R",
        "lists of three": ORDERED + b"]](" + text("a") + b"NNea\x85R",
        "a key that is a tuple": ORDERED + b"]()N\x86e\x85R",
        "a key twice": ORDERED + b"](" + pair * 2 + b"e\x85R",
        "itself": ORDERED + b"]q\x00h\x00a\x85R",
        "nothing, with a state": ORDERED + b")R}b",
        "nothing, by NEWOBJ": ORDERED + b")\x81",
        "the class alone": ORDERED,
    }.items():
        yield f"an ordered dictionary of {what}", in_meta(body)
    circular: list[object] = []
    circular.append(circular)
    for what, meta in {
        "nothing": None,
        "bytes": {"a": b"abc"},
        "a set": {"a": {1}},
        "a number of NumPy's that is not plain": {"a": np.complex64(1)},
        "half a character": {"a": "\ud800"},
        "a million values": {"a": [[0] * 1000] * 1000},
        "a list that holds itself": {"a": circular},
        "a function": {"a": len},
    }.items():
        yield f"meta of {what}", with_meta(meta)


def bombs() -> Pickles:
    """Take much time or memory for what they are."""
    million = 10**6
    laughs = b"".join(b"h" + bytes([i]) + b"(" + (b"h" + bytes([i + 1])) * 9 + b"e0" for i in range(8))
    pairs = b"](" + b"".join(text(f"{number:x}") + b"N\x86" for number in range(9_000)) + b"e"
    encoding = b"c_codecs\nencode\nq\x00" + text("a" * 4 * million) + b"q\x01" + text("latin1") + b"q\x02"
    elements = b"B" + struct.pack("<I", 4 * million) + bytes(4 * million) + b"q\x010"
    shared = EMPTY_ARRAY + b"(K\x01J" + struct.pack("<i", million // 2) + b"\x85" + FLOAT64 + b"\x89h\x01tb"
    yield from {
        "a billion laughs": value(b"".join(b"]q" + bytes([i]) + b"0" for i in range(9)) + laughs + b"h\x00"),
        "a tuple whose hash takes for ever": value(b"}N" + b"2\x86" * 100 + b"Ns"),
        "an encoding a thousand times": value(encoding + b"h\x00h\x01h\x02\x86R" * 1000),
        "an array of 4 MB a hundred times": value(elements + b"(" + shared * 100 + b"l"),
        "an integer of four million bytes": value(
            b"\x8b" + struct.pack("<i", 4 * million) + b"\x7f" * 4 * million
        ),
        "an integer of 255 bytes": value(b"\x8a\xff" + b"\x7f" * 255),
        "an integer of a negative length": value(b"\x8b\xff\xff\xff\xff"),
        "an integer of ten million digits": b"I" + b"9" * 10 * million + b"\n.",
        "a name of ten million letters": b"c" + b"a" * 10 * million + b"\nb\n.",
        "bytes of 4 EiB": value(b"\x8e" + struct.pack("<Q", 2**62) + b"a"),
        "60 MB of bytes": value((b"B" + struct.pack("<I", 4 * million) + bytes(4 * million)) * 15),
        "20 MB of escaped text": (b"V" + b"\\U0001f600" * (million * 2 // 5) + b"\n") * 5 + b".",
        "a million opcodes": value(b"N" * million),
        "lists ninety thousand deep": value(b"]" * 45_000 + b"a" * 44_999),
        "memo keys far apart": value(
            b"N" + b"".join(b"r" + struct.pack("<I", 2**20 * n) for n in range(4000))
        ),
        "ten thousand integers of 200 digits": (b"L" + b"9" * 200 + b"L\n") * 10_000 + b".",
        "9,000 pairs thousands of times": value(
            ORDERED + b"q\x00" + pairs + b"\x85q\x01R0" + b"h\x00h\x01R0" * 15_000 + b"N"
        ),
        "a list that doubles itself": value(b"]q\x00Na(h\x00h\x00e" * 30_000),
        "60 MB of an open string": b"S'" + b"a" * 60 * million,
    }.items()


FAMILIES: Mapping[str, Callable[[], Pickles]] = {
    family.__name__: family for family in (calls, streams, arrays, dicts, bombs)
}
