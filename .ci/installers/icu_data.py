"""ICU's data for the bundle: what sorting text takes, and not names of languages, currencies and time zones.

Qt has those of its own, and asks ICU only to sort names of files; the whole data are a fifth of the bundle.
"""

from __future__ import annotations

import re
import struct
import subprocess
from itertools import accumulate
from pathlib import Path

NEEDED = re.compile(
    r"\w+/(coll/.*|(?!unames)\w+\.(icu|nrm)|(root|pool|res_index|likelySubtags|supplementalData)\.res)"
)

ALIGNMENT = 16
"""Bytes, of each item."""


def write_needed(library: Path, target: Path) -> Path:
    """Write a shared library with the needed items of another, ``libicudata.so.73``, by binutils; return its path."""
    symbol = f"icudt{library.name.rpartition('.')[2]}_dat"
    data = target.with_suffix(".dat")
    data.parent.mkdir(parents=True, exist_ok=True)
    data.write_bytes(needed(library.read_bytes()))
    source = f'.globl {symbol}\n.section .rodata\n.balign {ALIGNMENT}\n{symbol}: .incbin "{data}"\n'
    subprocess.run(["as", "-o", data.with_suffix(".o")], input=source, text=True, check=True)
    subprocess.run(
        ["ld", "-shared", "-z", "noexecstack", "-soname", library.name, "-o", target, data.with_suffix(".o")],
        check=True,
    )
    return target


def needed(content: bytes) -> bytes:
    """Return ICU's common data with the needed items only.

    They are a header, a number of items, for each the offsets of its name and of its content, and then names and
    contents, in the order of the names.
    """
    header = content.index(b"CmnD") - 12
    table = header + struct.unpack_from("<H", content, header)[0]
    (count,) = struct.unpack_from("<I", content, table)
    rows = list(struct.iter_unpack("<II", content[table + 4 : table + 4 + 8 * count]))
    items = {}
    for (name_at, start), (_, end) in zip(rows, [*rows[1:], (0, len(content) - table)], strict=True):
        name = content[table + name_at : content.index(b"\0", table + name_at) + 1]
        if NEEDED.fullmatch(name[:-1].decode()):
            items[name] = _padded(content[table + start : table + end])
    names_at = accumulate(map(len, items), initial=4 + 8 * len(items))
    names = b"".join(items)
    first = 4 + 8 * len(items) + len(names)
    first += -first % ALIGNMENT
    contents_at = accumulate(map(len, items.values()), initial=first)
    toc = b"".join(struct.pack("<II", *places) for places in zip(names_at, contents_at, strict=True))[
        : 8 * len(items)
    ]
    return (
        content[header:table]
        + _padded(struct.pack("<I", len(items)) + toc + names)
        + b"".join(items.values())
    )


def _padded(content: bytes) -> bytes:
    return content + bytes(-len(content) % ALIGNMENT)
