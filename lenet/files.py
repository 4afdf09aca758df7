"""Files are written whole or not at all, and read whole or not at all.

Nothing here waits for a pipe, allocates more than it was allowed, or leaves a half-written file behind.
"""

from __future__ import annotations

import contextlib
import errno
import gzip
import io
import os
import re
import secrets
import stat
import time
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from lenet.system_errors import REASONS

_UNSIZED = "it is one of the system's own files, which tell no size; choose another file"

_TEMPORARY = re.compile(r"\.[0-9a-f]{16}\.tmp")
"""The name of a file that is being written."""

LEFTOVER_SECONDS = 3600.0
"""A temporary file that is older was left by a program that was killed; nothing is written for so long."""

GZIP_MAGIC = b"\x1f\x8b"
"""The first bytes of every gzip file (RFC 1952)."""

LONGEST_SHOWN_PATH = 300
"""Characters of a path that a sentence can hold."""


class FileError(OSError):
    """A file that cannot be used as it is; its text says why, in words for the user."""


def shown_path(path: str | os.PathLike[str]) -> str:
    """Return a path in quotes for a sentence: on one line and printable, whatever bytes its name has.

    Of a very long one, the middle is left out.
    """
    text = os.fspath(path).encode("utf-8", "replace").decode()
    if len(text) > LONGEST_SHOWN_PATH:
        text = f"{text[: LONGEST_SHOWN_PATH // 3]}…{text[-LONGEST_SHOWN_PATH // 2 :]}"
    return repr(text)


def shown_name(path: Path) -> str:
    """Return the name of a file or folder as it can be shown and written, whatever bytes it has."""
    return "".join(letter if letter.isprintable() else "\N{REPLACEMENT CHARACTER}" for letter in path.name)


def reason(error: OSError) -> str:
    """Return why a file could not be used and what to do, as the end of a sentence.

    Parameters
    ----------
    error
        From the operating system, or a `FileError`.

    Returns
    -------
    str
        Without a full stop, so that it can follow "… could not be saved: ".
    """
    if isinstance(error, FileError):
        return str(error)
    if error.errno is None:
        return str(error)
    return REASONS.get(error.errno) or f"the system says “{error.strerror}”; try again or choose another file"


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
            raise FileError(f"it has {before.st_size:,} bytes, and at most {max_bytes:,} are read")
        try:
            content = file.read(before.st_size + 1)
        except OSError as error:
            if before.st_size == 0:
                raise FileError(_UNSIZED) from error
            raise
        after = os.fstat(file.fileno())
    if content and before.st_size == after.st_size == 0:
        raise FileError(_UNSIZED)
    if len(content) != before.st_size or after.st_mtime_ns != before.st_mtime_ns:
        raise FileError("it was changed while it was read; try again when it is finished")
    return content


def read_end(path: Path, *, max_bytes: int) -> bytes:
    """Return the last bytes of a regular file, which may be written to meanwhile.

    Parameters
    ----------
    path
        As for `read_whole`.
    max_bytes
        How many bytes at most.

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
    """Return everything in a regular file, unpacked if it is gzipped, which its content tells.

    Parameters
    ----------
    path
        A file or a symbolic link to one.
    max_bytes
        A larger file is refused unread, and one that becomes larger is unpacked no further.

    Raises
    ------
    OSError
        As from `read_whole`; a `FileError` if it is gzipped and damaged, too.
    """
    content = read_whole(path, max_bytes=max_bytes)
    if not content.startswith(GZIP_MAGIC):
        return content
    try:
        with gzip.GzipFile(fileobj=io.BytesIO(content)) as packed:
            content = packed.read(max_bytes + 1)
    except (EOFError, zlib.error, gzip.BadGzipFile) as error:
        raise FileError("it is cut or damaged; get it once more") from error
    if len(content) > max_bytes:
        raise FileError(f"more than {max_bytes:,} bytes are packed in it; divide it")
    return content


def atomic_write(path: Path, write: Callable[[BinaryIO], object]) -> None:
    """Replace a file so that at every moment either the old or the new one is there, whole.

    A symbolic link is followed: the file it leads to is replaced. A file that existed keeps its
    permissions; a new one gets what the user's umask gives.

    Parameters
    ----------
    path
        Where the file shall be; its folder must exist.
    write
        Called once with the temporary file, in the same folder, opened for writing; what it returns
        is not looked at.

    Raises
    ------
    OSError
        If the file cannot be written; the old one is then untouched and the temporary one removed.
        A `FileError` if something other than a file is in its place.
    """
    target = _followed(path)
    permissions = _permissions_to_keep(target)
    temporary = target.with_name(f".{secrets.token_hex(8)}.tmp")
    descriptor = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
    try:
        with os.fdopen(descriptor, "wb") as file:
            if permissions is not None:
                # Some file systems have no permissions to change; the content matters more.
                with contextlib.suppress(OSError):
                    temporary.chmod(permissions)
            write(file)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    _sync_folder(target.parent)


def clear_leftovers(folder: Path) -> None:
    """Delete temporary files in a folder that were left long ago by programs that were killed."""
    # What can't be looked at or deleted does no harm.
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            if _TEMPORARY.fullmatch(path.name) and path.lstat().st_mtime < time.time() - LEFTOVER_SECONDS:
                path.unlink()


def _status(path: Path) -> os.stat_result:
    try:
        return path.stat()
    except ValueError as error:
        raise _impossible_name() from error


def _followed(path: Path) -> Path:
    """Return where the symbolic links of a path lead; nothing need be there."""
    try:
        return Path(os.path.realpath(path))
    except ValueError as error:
        raise _impossible_name() from error


def _impossible_name() -> FileError:
    """Return the error for a name with a NUL or with a character that the file system cannot have."""
    return FileError("no file can have this name; check the path")


def _require_regular(status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise FileError(REASONS[errno.EISDIR])
    if not stat.S_ISREG(status.st_mode):
        raise FileError("it is a pipe, a socket or a device; name a file")


def _permissions_to_keep(target: Path) -> int | None:
    """Permission bits of the file to be replaced, or None where there is none yet."""
    try:
        status = _status(target)
    except FileNotFoundError:
        return None
    _require_regular(status)
    # A rename asks only the folder, but a file that may not be written should not be replaced either.
    if not os.access(target, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES), str(target))
    return stat.S_IMODE(status.st_mode)


def _sync_folder(folder: Path) -> None:
    """Bring a rename to the disk, where a folder can be opened (not on Windows) and synchronised."""
    directory_only = getattr(os, "O_DIRECTORY", None)
    if directory_only is None:
        return
    with contextlib.suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY | directory_only)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
