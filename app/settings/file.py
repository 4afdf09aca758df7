"""A settings file has Qt's form and is read by Qt, but written by ourselves: whole, and never waited for.

Qt's own lock is a file that names its owner. Where a program was killed before it had written its name there,
every later one would wait for it without end.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QSettings

from app.settings.ini_text import ini_text
from lenet.files.lock import FileLock
from lenet.files.reading import read_whole
from lenet.files.writing import atomic_write

MAX_FILE_BYTES = 2**20
"""A larger file is none of ours, and is neither read nor replaced."""


TIME_STEP_NS = 1_000_000
"""The least difference of two files' times that Qt tells: a millisecond."""


class SettingsFile:
    """Texts by name in a file.

    Parameters
    ----------
    path
        The file; it need not be there.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._store: QSettings | None = None

    def check(self) -> None:
        """See whether the file can be read, if it is there.

        Raises
        ------
        OSError
            If it can't; then it has no texts, and is not replaced.
        """
        with suppress(FileNotFoundError):
            read_whole(self.path, max_bytes=MAX_FILE_BYTES)

    def text(self, name: str) -> str | None:
        """Return what the file has, also if another window has just written it; None if that is no text."""
        value = self._texts().get(name)
        return value if isinstance(value, str) else None

    def write(
        self, changes: Mapping[str, Callable[[str | None], str | None]], *, wait_seconds: float = 0.0
    ) -> bool:
        """Change some texts; all others, and lists of them, stay as they are in the file now.

        A value of another kind, as only another program of Qt's can have left there, does not stay.

        Parameters
        ----------
        changes
            What makes a new text of that in the file, by name; it returns None where that one stays.
        wait_seconds
            How long to wait for another window that writes at the same time.

        Returns
        -------
        bool
            False if another window writes all the time.

        Raises
        ------
        OSError
            If the file can't be written; the old one is then still there.
        """
        self.path.parent.mkdir(parents=True, exist_ok=True)
        lock = FileLock(self.path.with_name(f".{self.path.name}.lock"))
        if not lock.acquire(wait_seconds=wait_seconds):
            return False
        try:
            self.check()
            new = {name: change(self.text(name)) for name, change in changes.items()}
            texts = {name: text for name, text in new.items() if text is not None}
            if texts:
                content = ini_text({**self._texts(), **texts}).encode(errors="replace")
                self._replace(content)
        finally:
            lock.release()
        return True

    def _replace(self, content: bytes) -> None:
        """Write the file such that Qt reads it again: one of the same size and time is no news to it."""
        time_before = _time_ns(self.path)
        atomic_write(self.path, lambda file: file.write(content))
        # Clocks of file systems stand still for some milliseconds, long enough to write twice. (FAT counts in
        # steps of two seconds, and may still lose a change of a second window within one.)
        if _time_ns(self.path) < time_before + TIME_STEP_NS:
            with suppress(OSError):
                os.utime(self.path, ns=(time_before + TIME_STEP_NS,) * 2)

    def _texts(self) -> Mapping[str, str | Sequence[str]]:
        """Return all that is in the file, as far as it is text."""
        store = self._read()
        if store is None:
            return {}
        values = {name: store.value(name) for name in store.allKeys() if name}
        return {name: value for name, value in values.items() if _is_text(value)}

    def _read(self) -> QSettings | None:
        """Have Qt read the file; None if it should not, as it would wait for a pipe, and read without a limit."""
        try:
            status = self.path.stat()
        except OSError:
            return None
        if not stat.S_ISREG(status.st_mode) or status.st_size > MAX_FILE_BYTES:
            return None
        if self._store is None:
            self._store = QSettings(str(self.path), QSettings.Format.IniFormat)
        else:
            self._store.sync()
        return self._store


def _time_ns(path: Path) -> int:
    """Return when a file was written, in nanoseconds; 0 if there is none."""
    try:
        return path.stat().st_mtime_ns
    except OSError:
        return 0


def _is_text(value: object) -> bool:
    return isinstance(value, str) or (
        isinstance(value, list) and all(isinstance(part, str) for part in value)
    )
