"""Errors of files in words for the user: why, and what to do."""

from __future__ import annotations

import errno
import os
import struct
import zlib
from pathlib import Path

from lenet.language.text import language_in_use, to_translate, tr

REASONS = {
    errno.ENOENT: to_translate("there is no such file or folder; check the path"),
    errno.EACCES: to_translate("access is denied; check its permissions or choose another place"),
    errno.EPERM: to_translate("access is denied; check its permissions or choose another place"),
    errno.EEXIST: to_translate("something else is in its place; remove that or choose another place"),
    errno.EISDIR: to_translate("it is a folder; name a file"),
    errno.ENOTDIR: to_translate("a part of its path is a file, not a folder; check the path"),
    errno.ELOOP: to_translate("its symbolic links lead in a circle; name the file itself"),
    errno.ENAMETOOLONG: to_translate("its name is too long; choose a shorter one"),
    errno.EINVAL: to_translate("no file can have this name here; choose another name"),
    errno.EILSEQ: to_translate("no file can have this name here; choose another name"),
    errno.ENOSPC: to_translate("the disk is full; make room or choose another place"),
    errno.EDQUOT: to_translate("the disk quota is used up; make room or choose another place"),
    errno.EROFS: to_translate("the disk is read-only; choose another place"),
    errno.EFBIG: to_translate("it would be larger than this disk allows; choose another place"),
    errno.EIO: to_translate(
        "the disk reports a fault; choose another place, and copy what matters from this disk"
    ),
    errno.EBUSY: to_translate("another program is using it; close that and try again"),
    errno.ENODEV: to_translate("the disk is not there any more; connect it again or choose another place"),
    errno.ESTALE: to_translate(
        "the network drive is not there any more; connect it again or choose another place"
    ),
    errno.ETIMEDOUT: to_translate(
        "the network drive does not answer; connect it again or choose another place"
    ),
    errno.EHOSTDOWN: to_translate(
        "the network drive does not answer; connect it again or choose another place"
    ),
    errno.ENOTCONN: to_translate(
        "the network drive does not answer; connect it again or choose another place"
    ),
    errno.EMFILE: to_translate("too many files are open; close other programs and try again"),
    errno.ENFILE: to_translate("too many files are open; close other programs and try again"),
    errno.ENOMEM: to_translate("there is not enough memory; close other programs and try again"),
}
"""Ends of sentences, by the operating system's error number."""

LONGEST_SHOWN_PATH = 300
"""Characters of a path that a sentence can hold."""


class FileError(OSError):
    """A file that cannot be used as it is; its text says why, in words for the user."""


def shown_path(path: str | os.PathLike[str]) -> str:
    """Return a path in quotes for a sentence: on one line and printable, whatever bytes its name has.

    The middle of a very long one is left out.
    """
    text = os.fspath(path).encode("utf-8", "replace").decode()
    if len(text) > LONGEST_SHOWN_PATH:
        text = f"{text[: LONGEST_SHOWN_PATH // 3]}…{text[-LONGEST_SHOWN_PATH // 2 :]}"
    opening, closing = language_in_use().quotes
    # In English as Python writes it.
    return f"{opening}{repr(text)[1:-1]}{closing}" if opening else repr(text)


def shown_name(path: Path) -> str:
    """Return the name of a file or folder as it can be shown and written, whatever bytes it has."""
    return "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in path.name)


def reason(error: OSError) -> str:
    """Return why a file could not be used and what to do, as the end of a sentence, such as "… could not be saved: ".

    The error is from the operating system, or a `FileError`.
    """
    if isinstance(error, FileError):
        return str(error)
    if error.errno is None:
        return str(error)
    if error.errno in REASONS:
        return tr(REASONS[error.errno])
    return tr("the system says “{strerror}”; try again or choose another file", strerror=error.strerror)


BROKEN_FILE = (
    OSError,
    SyntaxError,
    ValueError,
    EOFError,
    IndexError,
    KeyError,
    TypeError,
    OverflowError,
    MemoryError,
    struct.error,
    zlib.error,
)
"""What Pillow's readers are known to raise on damaged files."""
