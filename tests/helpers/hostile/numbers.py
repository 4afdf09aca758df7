"""Pickles of single numbers, of types with notes and of ordered dictionaries that nobody writes.

None of them is ever given to Python's own reader.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

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
    with_part,
)


def false_numbers() -> Iterator[tuple[str, bytes]]:
    """Numbers of NumPy's that are not what they say."""
    scalar = ("numpy.core.multiarray", "scalar")
    integer = number_type("i8", "<")
    truth = number_type("b1", "|")
    eight = b"C\x08" + bytes(8)
    for what, arguments in {
        "a byte too few": (integer, b"C\x07" + bytes(7)),
        "a byte too many": (integer, b"C\x09" + bytes(9)),
        "no bytes": (integer, b"C\x00"),
        "nothing as its bytes": (integer, b"N"),
        "a number as its bytes": (integer, b"K\x08"),
        "a list as its bytes": (integer, b"](K\x01e"),
        "characters above 255": (integer, text("\u0100" * 8)),
        "an array as its bytes": (integer, EMPTY_ARRAY),
        "a bytearray as its bytes": (integer, b"\x96" + struct.pack("<Q", 8) + bytes(8)),
        "a name for its type": (text("i8"), eight),
        "a type without an order": (b"cnumpy\ndtype\n\x8c\x02i8\x89\x88\x87R", eight),
        "a class for its type": (b"cnumpy\nndarray\n", eight),
        "an argument more": (integer, eight, b"N"),
        "no argument": (),
        "bytes of a gigabyte": (integer, b"B" + struct.pack("<I", 2**30)),
        "the truth of 2": (truth, b"C\x01\x02"),
        "the truth of 255": (truth, b"C\x01\xff"),
        "the truth of two bytes": (truth, b"C\x02\x00\x01"),
        "the truth of a character": (truth, text("a")),
    }.items():
        yield f"a number of {what}", in_meta(call(*scalar, *arguments, protocol=4)[2:-1])
    right = call(*scalar, integer, eight, protocol=4)[2:-1]
    yield "a number with a state", in_meta(right + b"Nb")
    yield "a number with a state of its type", in_meta(right + NUMBER_STATE + b"b")
    yield "a number that is called", in_meta(right + b")R")
    yield "a number as a key", in_meta(b"}" + right + b"Ns")
    yield "a number by NEWOBJ", in_meta(b"cnumpy.core.multiarray\nscalar\n" + integer + eight + b"\x86\x81")
    yield "a number as a shape", array(right + b"\x85|" + eight)
    yield "a number as a layer", with_part("conv1", right)
    yield "a number as the whole", value(right)
    for name in ("i8", "i4", "u1", "b1"):
        dtype = number_type(name, "<")
        elements = b"C" + bytes([25 * 6]) + bytes(25 * 6)
        yield (
            f"a layer's array of {name}",
            with_part("conv1", array(b"K\x19K\x06\x86|" + elements, dtype)[2:-1]),
        )


def false_notes() -> Iterator[tuple[str, bytes]]:
    """Types that carry notes, or pretend to."""
    rest = text("<") + b"NNNJ\xff\xff\xff\xffJ\xff\xff\xff\xffK\x00"
    for what, state in {
        "notes and the version without": b"(K\x03" + rest + b"}t",
        "the version with notes and none": b"(K\x04" + rest + b"t",
        "a version of 4.0": b"(G@\x10\0\0\0\0\0\0" + rest + b"}t",
        "no notes": b"(K\x04" + rest + b"Nt",
        "a list of notes": b"(K\x04" + rest + b"]t",
        "a tuple of notes": b"(K\x04" + rest + b")t",
        "itself as its notes": b"(K\x04" + rest + b"h\x00t",
        "notes that call": b"(K\x04"
        + rest
        + b"}"
        + text("a")
        + call("os", "system", text(MARKER))[2:-1]
        + b"st",
        "notes on a number": b"(K\x04" + rest + b"}K\x01Nst",
        "two notes of a name": b"(K\x04" + rest + b"}(" + (text("a") + b"N") * 2 + b"ut",
        "notes and fields": b"(K\x04"
        + text("|")
        + b"N"
        + text("a")
        + b"\x85}"
        + text("a")
        + FLOAT64
        + b"K\x00\x86sK\x08K\x01K\x10}t",
        "notes and more": b"(K\x04" + rest + b"}Nt",
    }.items():
        dtype = b"cnumpy\ndtype\n\x8c\x02f8\x89\x88\x87Rq\x00" + state + b"b"
        elements = b"B" + struct.pack("<I", 1200) + bytes(1200)
        yield f"a type with {what}", with_part("conv1", array(b"K\x19K\x06\x86|" + elements, dtype)[2:-1])


ORDERED_DICT = b"ccollections\nOrderedDict\n"
EMPTY_DICT = ORDERED_DICT + b")R"
PAIR = b"](" + text("a") + b"K\x01e"


def false_dicts() -> Iterator[tuple[str, bytes]]:
    """Ordered dictionaries that are made as Python does not make them, or of too much."""
    yield from _made_of_others()
    yield from _changed_dicts()
    yield from _called_otherwise()
    yield "an ordered dictionary as its own type", with_part("conv1", EMPTY_DICT)
    yield "an ordered dictionary as the whole", value(EMPTY_DICT)
    yield from _of_too_much()


def _made_of_others() -> Iterator[tuple[str, bytes]]:
    for what, body in {
        "a dictionary": ORDERED_DICT + b"}\x85R",
        "no tuple": ORDERED_DICT + b"]R",
        "two lists": ORDERED_DICT + b"]]\x86R",
        "a tuple of pairs": ORDERED_DICT + b"(" + PAIR + b"t\x85R",
        "None": ORDERED_DICT + b"N\x85R",
        "text": ORDERED_DICT + text("ab") + b"\x85R",
        "texts of two letters": ORDERED_DICT + b"]" + text("ab") + b"a\x85R",
        "bytes of two": ORDERED_DICT + b"]C\x02aba\x85R",
        "lists of one": ORDERED_DICT + b"]](" + text("a") + b"ea\x85R",
        "lists of three": ORDERED_DICT + b"]](" + text("a") + b"NNea\x85R",
        "dictionaries": ORDERED_DICT + b"]}(" + text("a") + b"N" + text("b") + b"Nua\x85R",
        "numbers": ORDERED_DICT + b"](K\x01K\x02e\x85R",
        "a key that is a number": ORDERED_DICT + b"](K\x01K\x02\x86e\x85R",
        "a key that is a tuple": ORDERED_DICT + b"]()N\x86e\x85R",
        "a key twice": ORDERED_DICT + b"](" + PAIR * 2 + b"e\x85R",
        "an array": ORDERED_DICT + EMPTY_ARRAY + b"\x85R",
        "its own class": ORDERED_DICT + ORDERED_DICT + b"\x85R",
        "a list that holds itself": ORDERED_DICT + b"]q\x00h\x00a\x85R",
        "pairs that hold it": ORDERED_DICT + b"]q\x00(" + text("a") + b"h\x00\x86e\x85R",
    }.items():
        yield f"an ordered dictionary of {what}", in_meta(body)


def _changed_dicts() -> Iterator[tuple[str, bytes]]:
    for what, body in {
        "a state": EMPTY_DICT + b"}b",
        "a state of attributes": EMPTY_DICT + b"}" + text("__class__") + ORDERED_DICT + b"sb",
        "a state of nothing": EMPTY_DICT + b"Nb",
        "a state of slots": EMPTY_DICT + b"N}\x86b",
        "a key set twice": EMPTY_DICT + (text("a") + b"Ns") * 2,
        "a key set that is a number": EMPTY_DICT + b"K\x01Ns",
        "a key set without a value": EMPTY_DICT + b"(" + text("a") + b"u",
        "a key of it set again": ORDERED_DICT + b"]" + PAIR + b"a\x85R" + text("a") + b"Ns",
        "an item appended": EMPTY_DICT + b"Na",
        "a call": EMPTY_DICT + b")R",
        "itself in it": EMPTY_DICT + b"q\x00" + text("a") + b"h\x00s",
    }.items():
        yield f"an ordered dictionary with {what}", in_meta(body)


def _called_otherwise() -> Iterator[tuple[str, bytes]]:
    for way, body in {
        "NEWOBJ": ORDERED_DICT + b")\x81",
        "NEWOBJ_EX": ORDERED_DICT + b")}\x92",
        "OBJ": b"(" + ORDERED_DICT + b"o",
        "INST": b"(icollections\nOrderedDict\n",
        "a state for its class": ORDERED_DICT + b"}b",
        "no call": ORDERED_DICT,
        "a dotted name": text("collections") + text("OrderedDict.fromkeys") + b"\x93]\x85R",
        "a longer module": text("collections.abc") + text("OrderedDict") + b"\x93)R",
        "a name in bytes": b"C\x0bcollectionsC\x0bOrderedDict\x93)R",
    }.items():
        yield f"an ordered dictionary by {way}", in_meta(body)
    for other in (
        "defaultdict",
        "Counter",
        "UserDict",
        "ChainMap",
        "namedtuple",
        "deque",
        "_OrderedDictKeysView",
    ):
        yield f"collections.{other}", in_meta(f"ccollections\n{other}\n".encode() + b")R")


def _of_too_much() -> Iterator[tuple[str, bytes]]:
    nested = EMPTY_DICT
    for _ in range(8):
        nested = ORDERED_DICT + b"]" + text("a") + nested + b"\x86a\x85R"
    yield "ordered dictionaries nine deep", in_meta(nested)
    yield (
        "ordered dictionaries thousands deep",
        value((EMPTY_DICT + text("a")) * 18_000 + EMPTY_DICT + b"s" * 18_000),
    )
    pairs = b"](" + b"".join(text(f"{number:x}") + b"N\x86" for number in range(30_000)) + b"e"
    yield "an ordered dictionary of 30,000", in_meta(ORDERED_DICT + pairs + b"\x85R")
    few = b"](" + b"".join(text(f"{number:x}") + b"N\x86" for number in range(9_000)) + b"e"
    yield (
        "9,000 pairs used thousands of times",
        value(ORDERED_DICT + b"q\x00" + few + b"\x85q\x01R0" + b"h\x00h\x01R0" * 15_000 + b"N"),
    )
    yield (
        "9,000 pairs kept thousands of times",
        value(b"(" + ORDERED_DICT + b"q\x00" + few + b"\x85q\x01R" + b"h\x00h\x01R" * 15_000 + b"l"),
    )
    one = number_type("i8", "<") + b"q\x000"
    yield (
        "ten thousand numbers",
        value(
            b"cnumpy.core.multiarray\nscalar\nq\x010"
            + one
            + b"C\x08"
            + bytes(8)
            + b"q\x020("
            + b"h\x01h\x00h\x02\x86R" * 10_000
            + b"l"
        ),
    )
