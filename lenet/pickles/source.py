"""The bytes of a pickle, handed to `pickletools.genops` piece by piece.

Each length is checked before a byte is copied or decoded, so that no file makes genops slow or large.
"""

from __future__ import annotations

import codecs
import io
import re

from lenet.language.text import figure, tr

MAX_ARGUMENT_BYTES = 4 * 2**20
"""Room for the largest genuine argument: conv3.W in float64, each byte escaped in six (2.3 MB)."""

MAX_LINE_BYTES = 256
"""Longest line of a number, a name or a memo key, which in a genuine file has under 40 bytes."""

MAX_TEXT_BYTES = 16 * 2**20
"""All lines together; undoing their escapes takes longest of all that genops does."""

# genops decodes these at the first use, and the import of a codec must not look as if a file had caused it.
codecs.lookup("raw-unicode-escape")

# What Python 2's repr of a byte string never holds once its doubled backslashes are taken out.
_FOREIGN_ESCAPE = re.compile(rb"\\(?!x[0-9a-f]{2}|[\\'ntr])")

# Lines as Python writes them. Other spellings mean different things to different readers: 010 is 10 to
# genops and 8 to `pickle.load`, and an escape in a name is undone by genops alone.
_LINES = {
    b"I": re.compile(rb"(00|01|0|-?[1-9][0-9]*)\n"),
    b"L": re.compile(rb"(0|-?[1-9][0-9]*)L?\n"),
    b"F": re.compile(rb"-?(inf|nan|[0-9.]+(e[-+]?[0-9]+)?)\n"),
    b"p": re.compile(rb"(0|[1-9][0-9]*)\n"),
    b"g": re.compile(rb"(0|[1-9][0-9]*)\n"),
}

_NAME_LINE = re.compile(rb"[ -\[\]-~]*\n")


class PickleError(ValueError):
    """A pickle that is damaged or asks for more than plain values and arrays of numbers."""


class PickleSource(io.BytesIO):
    """A readable file for genops over a pickle in memory.

    Attributes
    ----------
    size
        Bytes in all.
    python_2_string
        Content of the last STRING opcode. genops itself gets an empty string instead: it would decode
        the line as ASCII, but Python 2 wrote the bytes of arrays this way.
    """

    def __init__(self, content: bytes, *, max_argument_bytes: int = MAX_ARGUMENT_BYTES) -> None:
        super().__init__(content)
        self._max_argument_bytes = max_argument_bytes
        self.size = len(content)
        self.python_2_string = ""
        self._last_read = b""
        self._text_bytes = 0

    def read(self, count: int | None = -1, /) -> bytes:
        """Return exactly `count` bytes; a PickleError if there are not as many or too many are asked for."""
        left = self.size - self.tell()
        count = -1 if count is None else count
        if not 0 <= count <= left:
            raise PickleError(
                tr(
                    "it ends too early: at byte {place}, {count} more were expected and {left} found",
                    place=figure(self.tell(), ","),
                    count=figure(count, ","),
                    left=figure(left, ","),
                )
            )
        if count > self._max_argument_bytes:
            raise PickleError(
                tr(
                    "it has a value of {count} bytes, where at most {max_argument_bytes} were expected",
                    count=figure(count, ","),
                    max_argument_bytes=figure(self._max_argument_bytes, ","),
                )
            )
        self._last_read = super().read(count)
        return self._last_read

    def readline(self, _: int | None = -1, /) -> bytes:
        """Return the next line with its newline; a PickleError if it is longer than its opcode may need."""
        # genops reads a line only right after the opcode, which is thus the last byte read.
        opcode = self._last_read
        longest = MAX_ARGUMENT_BYTES if opcode in (b"S", b"V") else MAX_LINE_BYTES
        start = self.tell()
        line = super().readline(longest)
        if not line.endswith(b"\n"):
            raise PickleError(
                tr(
                    "its line at byte {start} does not end within {longest} bytes",
                    start=figure(start, ","),
                    longest=figure(longest, ","),
                )
            )
        self._text_bytes += len(line)
        if self._text_bytes > MAX_TEXT_BYTES:
            raise PickleError(
                tr(
                    "its lines of text have more than {max_text_bytes} bytes",
                    max_text_bytes=figure(MAX_TEXT_BYTES, ","),
                )
            )
        if opcode == b"S":
            self.python_2_string = _python_2_string(line[:-1])
            return b"''\n"
        if opcode != b"V" and not _LINES.get(opcode, _NAME_LINE).fullmatch(line):
            raise PickleError(
                tr(
                    "its line at byte {start} is not the number or name that was expected",
                    start=figure(start, ","),
                )
            )
        return line


def _python_2_string(line: bytes) -> str:
    """Undo Python 2's repr of a byte string; each character of the result is one byte."""
    quote = line[:1]
    if len(line) < 2 or quote not in (b"'", b'"') or line[-1:] != quote:
        raise PickleError(tr("its string is not in quotes"))
    # A placeholder instead of nothing, so that two halves of an escape are not joined.
    if _FOREIGN_ESCAPE.search(line[1:-1].replace(rb"\\", b"__")):
        raise PickleError(tr("its string has an escape that Python 2 does not write"))
    return codecs.escape_decode(line[1:-1])[0].decode("latin-1")
