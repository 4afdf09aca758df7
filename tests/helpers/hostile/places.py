"""What can lie where a file should be, and how files can be called."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Mapping
from pathlib import Path

TEN_GIGABYTES = 10 * 2**30


def _folder(path: Path) -> Path:
    path.mkdir()
    return path


def _pipe(path: Path) -> Path:
    os.mkfifo(path)
    return path


def _socket(path: Path) -> Path:
    folder = os.open(path.parent, os.O_RDONLY)
    with socket.socket(socket.AF_UNIX) as server:
        # The path of a socket may not be long.
        server.bind(f"/proc/self/fd/{folder}/{path.name}")
    os.close(folder)
    return path


def _link(target: str) -> Callable[[Path], Path]:
    def make(path: Path) -> Path:
        path.symlink_to(target)
        return path

    return make


def _circle(path: Path) -> Path:
    other = path.with_name("other")
    path.symlink_to(other)
    other.symlink_to(path)
    return path


def _empty(path: Path) -> Path:
    path.touch()
    return path


def _sparse(path: Path) -> Path:
    with path.open("wb") as file:
        file.truncate(TEN_GIGABYTES)
    return path


NOTHING = "nothing"
EMPTY = "an empty file"
LINK_TO_NOWHERE = "a link to nowhere"

PLACES: Mapping[str, Callable[[Path], Path]] = {
    NOTHING: lambda path: path,
    EMPTY: _empty,
    LINK_TO_NOWHERE: _link("nowhere"),
    "a folder": _folder,
    "a pipe": _pipe,
    "a socket": _socket,
    "a device without an end": _link("/dev/zero"),
    "a device without content": _link("/dev/null"),
    "links in a circle": _circle,
    "a link to itself": lambda path: _link(path.name)(path),
    "a file of 10 GiB": _sparse,
    "a file of the system's that tells no size": _link("/proc/self/status"),
    "a path that leads through a file": lambda path: _empty(path) / "below",
    "a name with a NUL": lambda path: path.with_name("a\0b"),
    "a name that is too long": lambda path: path.with_name("a" * 300),
    "a path that is too long": lambda path: path.parent.joinpath(*["a" * 200] * 30),
}
"""Each makes it at a path and returns the path to be read."""

NAMES: Mapping[str, str] = {
    "spaces": "with spaces  in it",
    "spaces around it": " around ",
    "a dash first": "-rf",
    "the form of an option": "--help",
    "an apostrophe": "it's “quoted”",
    "double quotes": 'double "quotes"',
    "marks of shells and formats": "%s %n {0} $HOME `id`; rm *?|<>&",
    "Cyrillic letters": "цифра 7",
    "Chinese letters": "数字.pkl",
    "Arabic letters": "مرحبا",
    "emoji": "🙂👩‍👩‍👧",
    "a line break": "line\nbreak",
    "a tab and a bell": "tab\tand bell\a",
    "an escape sequence": "\x1b[31mred",
    "a backslash": "back\\slash",
    "letters written backwards": "\u202egnp.7",
    "bytes that are no UTF-8": os.fsdecode(b"\xff\xfe not UTF-8 \x80"),
    "half a character": os.fsdecode(b"\xed\xa0\x80"),
    "200 letters": "a" * 200,
    "a dot first": ".hidden",
    "the name of a device on Windows": "CON",
    "several endings": "a.png.pkl.gz",
}
"""Names of files by what is odd about them."""
