"""Atomic writing: a file is replaced as a whole or not at all.

Nothing here waits for a pipe or leaves a half-written file behind.
"""

from __future__ import annotations

import contextlib
import errno
import os
import re
import secrets
import stat
import time
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from lenet.files.errors import REASONS, FileError
from lenet.language.text import tr

_TEMPORARY = re.compile(r"\.[0-9a-f]{16}\.tmp")
"""The name of a file that is being written."""

LEFTOVER_SECONDS = 3600.0
"""A temporary file that is older was left by a program that was killed, as no writing takes so long."""


def atomic_write(path: Path, write: Callable[[BinaryIO], object]) -> None:
    """Replace a file so that at every moment either the old or the new one is there, whole.

    A symbolic link is followed: the file it leads to is replaced. A file that existed keeps its
    permissions; a new one gets what the user's umask gives.

    Parameters
    ----------
    path
        The file to make or to replace; its folder must exist.
    write
        Called once with the temporary file, in the same folder, opened for writing; what it returns
        is ignored.

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
    return FileError(tr("no file can have this name; check the path"))


def _require_regular(status: os.stat_result) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise FileError(tr(REASONS[errno.EISDIR]))
    if not stat.S_ISREG(status.st_mode):
        raise FileError(tr("it is a pipe, a socket or a device; name a file"))


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
