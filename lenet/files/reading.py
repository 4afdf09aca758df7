"""Files read whole or from their end, within a limit of size, and unpacked where they are gzipped."""

from __future__ import annotations

import contextlib
import gzip
import io
import os
import zlib
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from lenet.files.errors import FileError
from lenet.files.writing import _require_regular, _status
from lenet.language.text import figure, to_translate, tr

_UNSIZED = to_translate("it is one of the system's own files, which tell no size; choose another file")

GZIP_MAGIC = b"\x1f\x8b"
"""The first bytes of every gzip file (RFC 1952)."""


def read_whole(path: Path, *, max_bytes: int) -> bytes:
    """Return everything in a regular file.

    Parameters
    ----------
    path
        A file or a symbolic link to one.
    max_bytes
        A larger file is refused unread.

    Returns
    -------
    bytes
        At most `max_bytes` of them.

    Raises
    ------
    OSError
        If it cannot be opened or read; a `FileError` if it is no regular file, too large, or was
        changed while it was read.
    """
    with _opened(path) as (file, before):
        if before.st_size > max_bytes:
            raise FileError(
                tr(
                    "it has {size} bytes, and at most {max_bytes} are read",
                    size=figure(before.st_size, ","),
                    max_bytes=figure(max_bytes, ","),
                )
            )
        try:
            content = file.read(before.st_size + 1)
        except OSError as error:
            if before.st_size == 0:
                raise FileError(tr(_UNSIZED)) from error
            raise
        after = os.fstat(file.fileno())
    if content and before.st_size == after.st_size == 0:
        raise FileError(tr(_UNSIZED))
    if len(content) != before.st_size or after.st_mtime_ns != before.st_mtime_ns:
        raise FileError(tr("it was changed while it was read; try again when it is finished"))
    return content


def read_end(path: Path, *, max_bytes: int) -> bytes:
    """Return the last bytes of a regular file, which may be written to meanwhile.

    Raises
    ------
    OSError
        If it cannot be opened or read; a `FileError` if it is no regular file.
    """
    with _opened(path) as (file, status):
        file.seek(max(status.st_size - max_bytes, 0))
        return file.read(max_bytes)


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[tuple[BinaryIO, os.stat_result]]:
    """Open a regular file, and tell its size and when it was changed."""
    # Opening a pipe waits for its other end and opening a device can act on it, so look before.
    _require_regular(_status(path))
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
    with os.fdopen(os.open(path, flags), "rb") as file:
        status = os.fstat(file.fileno())
        _require_regular(status)
        yield file, status


def read_unpacked(path: Path, *, max_bytes: int) -> bytes:
    """Return everything in a regular file, decompressed if its content is gzipped.

    A file, and a content, of more than ``max_bytes`` is refused.

    Raises
    ------
    OSError
        As from `read_whole`; also a `FileError` if it is gzipped and damaged.
    """
    content = read_whole(path, max_bytes=max_bytes)
    return unpacked(content, max_bytes=max_bytes) if content.startswith(GZIP_MAGIC) else content


def unpacked(content: bytes, *, max_bytes: int) -> bytes:
    """Return what is gzipped in a file's content.

    Raises
    ------
    FileError
        If it is damaged, or more than `max_bytes` are packed in it.
    """
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(content)) as packed:
            content = packed.read(max_bytes + 1)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise FileError(tr("it is cut or damaged; get it once more")) from error
    if len(content) > max_bytes:
        raise FileError(
            tr("more than {max_bytes} bytes are packed in it; divide it", max_bytes=figure(max_bytes, ","))
        )
    return content
