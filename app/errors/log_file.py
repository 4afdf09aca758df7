"""The program's log: each record is added to a file, and where that can't be done nobody is disturbed.

The file is opened anew for each, as it can be deleted or replaced while the program runs, or its disk be full for
a time.
"""

from __future__ import annotations

import logging
import os
from pathlib import Path
from typing import IO

from app.qt.override import override
from lenet.files.errors import FileError


class LogFile(logging.Handler):
    """Writes records to a file; when that has grown large a new one begins, and one old one is kept.

    Parameters
    ----------
    path
        The file; it is made with the first record, and so is its folder.
    max_bytes
        What a file may have at most.

    Attributes
    ----------
    is_written
        Whether the latest record is in the file.
    """

    def __init__(self, path: Path, *, max_bytes: int) -> None:
        super().__init__()
        self.path = path
        self.is_written = False
        self._max_bytes = max_bytes

    @override
    def emit(self, record: logging.LogRecord) -> None:
        """Write a record."""
        try:
            self._write(f"{self.format(record)}\n".encode(errors="replace"))
        except Exception:  # noqa: BLE001 - a record can hold anything, and so can fail in any way
            self.is_written = False
        else:
            self.is_written = True

    def _write(self, line: bytes) -> None:
        if self.path.is_file() and self.path.stat().st_size + len(line) > self._max_bytes:
            self.path.replace(self.path.with_name(f"{self.path.name}.1"))
        with opened_to_append(self.path) as file:
            file.write(line)


def opened_to_append(path: Path) -> IO[bytes]:
    """Open a file to write at its end; it is made if it is not there, and so is its folder.

    Raises
    ------
    OSError
        If that can't be done, or what is there is no file.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    # Opening a pipe waits for its other end, and opening a device can act on it.
    if path.exists() and not path.is_file():
        raise FileError("it is no file")
    flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
    return os.fdopen(os.open(path, flags, 0o666), "ab")
