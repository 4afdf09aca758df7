"""Random opcodes in a row, which no program wrote, are refused in one sentence."""

from __future__ import annotations

import pickletools
import struct
from collections.abc import Callable, Mapping
from pathlib import Path
from random import Random

import pytest

from lenet.nn.parameters import ParamsError
from lenet.nn.params_file import load_params
from tests.helpers.hostile.pickle_assembly import EMPTY_ARRAY, FLOAT64, text

STREAMS = 3000

PIECES = (EMPTY_ARRAY, FLOAT64, b"}", b"]", b"(", b")", b"t", b"R", b"b", b"s", b"u", b"e", b"K\x01", b"\x85", b"0", b"2", text("conv1"), text("W"), text("numpy"), text("dtype"), b"\x93", b"cnumpy\ndtype\n", b"c_codecs\nencode\n", b"cos\nsystem\n")  # fmt: skip
"""What comes often, so that something is on the stack for the others."""


def _line(chance: Random) -> bytes:
    return (
        chance.choice(
            (b"1", b"-7", b"00", b"1.5", b"5L", b"'a'", b"numpy", b"dtype", b"os\nsystem", b"", b"a" * 300)
        )
        + b"\n"
    )


def _counted(form: str) -> Callable[[Random], bytes]:
    def make(chance: Random) -> bytes:
        content = chance.randbytes(chance.randint(0, 12))
        told = len(content) if chance.random() < 0.9 else chance.getrandbits(8 * struct.calcsize(form) - 1)
        return struct.pack(form, told) + content

    return make


ARGUMENTS: Mapping[str, Callable[[Random], bytes]] = {
    "uint1": lambda chance: bytes([chance.randint(0, 5)]),
    "uint2": lambda chance: chance.randbytes(2),
    "int4": lambda chance: chance.randbytes(4),
    "uint4": lambda chance: struct.pack("<I", chance.randint(0, 5)),
    "uint8": lambda chance: struct.pack("<Q", chance.randint(0, 100)),
    "float8": lambda chance: chance.randbytes(8),
    "long1": _counted("<B"),
    "long4": _counted("<i"),
    "string1": _counted("<B"),
    "string4": _counted("<i"),
    "bytes1": _counted("<B"),
    "bytes4": _counted("<I"),
    "bytes8": _counted("<Q"),
    "bytearray8": _counted("<Q"),
    "unicodestring1": _counted("<B"),
    "unicodestring4": _counted("<I"),
    "unicodestring8": _counted("<Q"),
}
"""Makes what follows an opcode, by pickletools' name; all others are lines."""


def stream(chance: Random) -> bytes:
    """Return up to sixty opcodes with their arguments."""
    content = b"\x80" + bytes([chance.randint(0, 5)])
    for _ in range(chance.randint(1, 60)):
        if chance.random() < 0.6:
            content += chance.choice(PIECES)
        else:
            opcode = chance.choice(pickletools.opcodes)
            content += opcode.code.encode("latin-1")
            if opcode.arg is not None:
                content += ARGUMENTS.get(opcode.arg.name, _line)(chance)
    return content + b"."


def test_random_opcodes_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "params.pkl"
    for seed in range(STREAMS):
        path.write_bytes(stream(Random(seed)))
        with pytest.raises(ParamsError) as caught:
            load_params(path)
        sentence = str(caught.value)
        assert sentence.endswith("."), (seed, sentence)
        assert sentence.isprintable(), (seed, sentence)
