"""What can lie where a file should be, and how files can be called."""

import os
import socket
from collections.abc import Callable, Mapping
from pathlib import Path

TEN_GIGABYTES = 10 * 2**30


def _at(make: Callable[[Path], object]) -> Callable[[Path], Path]:
    """Return what makes something at a path and returns the path."""

    def made(path: Path) -> Path:
        make(path)
        return path

    return made


def _socket(path: Path) -> None:
    folder = os.open(path.parent, os.O_RDONLY)
    with socket.socket(socket.AF_UNIX) as server:
        # The path of a socket may not be long.
        server.bind(f"/proc/self/fd/{folder}/{path.name}")
    os.close(folder)


def _circle(path: Path) -> None:
    path.symlink_to(path.with_name("other"))
    path.with_name("other").symlink_to(path)


def _sparse(path: Path) -> None:
    path.touch()
    os.truncate(path, TEN_GIGABYTES)


NOTHING = "nothing"
EMPTY = "an empty file"
LINK_TO_NOWHERE = "a link to nowhere"

PLACES: Mapping[str, Callable[[Path], Path]] = {
    NOTHING: lambda path: path,
    EMPTY: _at(Path.touch),
    LINK_TO_NOWHERE: _at(lambda path: path.symlink_to("nowhere")),
    "a folder": _at(Path.mkdir),
    "a pipe": _at(lambda path: os.mkfifo(path)),
    "a socket": _at(_socket),
    "a device without an end": _at(lambda path: path.symlink_to("/dev/zero")),
    "a device without content": _at(lambda path: path.symlink_to("/dev/null")),
    "links in a circle": _at(_circle),
    "a link to itself": _at(lambda path: path.symlink_to(path.name)),
    "a file of 10 GiB": _at(_sparse),
    "a file of the system's that tells no size": _at(lambda path: path.symlink_to("/proc/self/status")),
    "a path that leads through a file": lambda path: _at(Path.touch)(path) / "below",
    "a name with a NUL": lambda path: path.with_name("a\0b"),
    "a name that is too long": lambda path: path.with_name("a" * 300),
    "a path that is too long": lambda path: path.parent.joinpath(*["a" * 200] * 30),
}
"""Each makes it at a path and returns the path to be read."""

NAMES: Mapping[str, str] = {
    "spaces around it": " around ",
    "a dash first": "-rf",
    "the form of an option": "--help",
    "quotes": 'it\'s "quoted"',
    "marks of shells and formats": "%s %n {0} $HOME `id`; rm *?|<>&",
    "Chinese letters": "数字.pkl",
    "emoji": "🙂👩‍👩‍👧",
    "a line break": "line\nbreak",
    "an escape sequence": "\x1b[31mred",
    "a backslash": "back\\slash",
    "letters written backwards": "\u202egnp.7",
    "bytes that are no UTF-8": os.fsdecode(b"\xff\xfe not UTF-8 \x80"),
    "half a character": os.fsdecode(b"\xed\xa0\x80"),
    "200 letters": "a" * 200,
    "a dot first": ".hidden",
}
"""Names of files by what is odd about them."""
