"""A settings file is read and written in Qt's form, but put in place by ourselves: whole, and never waited for.

Qt's own lock is a file that names its owner. Where a program was killed before it had written its name there,
every later one would wait for it without end.
"""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSettings

from lenet.file_lock import FileLock
from lenet.files import FileError, atomic_write, read_whole, shown_path

MAX_FILE_BYTES = 2**20
"""A larger file is none of ours, and is neither read nor replaced."""

LONGEST_WAIT_SECONDS = 1.0
"""How long a window waits for another that writes at the same time."""


class SettingsFile:
    """Texts by name in a file.

    Parameters
    ----------
    store
        Says which file it is, and reads it.
    """

    def __init__(self, store: QSettings) -> None:
        self._store = store
        self.path = Path(store.fileName())

    def text(self, name: str) -> str | None:
        """Return what the file has, also if another window has just written it; None if that is no text."""
        self._store.sync()
        value = self._store.value(name)
        return value if isinstance(value, str) else None

    def write(self, name: str, text: str) -> None:
        """Change one text; all others stay as they are in the file now.

        Raises
        ------
        OSError
            If the file can't be written; the old one is then still there.
        """
        self.path.parent.mkdir(parents=True, exist_ok=True)
        lock = FileLock(self.path.with_name(f".{self.path.name}.lock"))
        with (
            lock.held(wait_seconds=LONGEST_WAIT_SECONDS),
            # When the file is in place, a copy that stays is no failure.
            TemporaryDirectory(ignore_cleanup_errors=True) as folder,
        ):
            copy = Path(folder) / self.path.name
            if self.path.exists():
                copy.write_bytes(read_whole(self.path, max_bytes=MAX_FILE_BYTES))
            changed = QSettings(str(copy), QSettings.Format.IniFormat)
            changed.setValue(name, text)
            changed.sync()
            if changed.status() is QSettings.Status.AccessError:
                raise FileError(f"{shown_path(folder)} can't be written; see whether its disk has room")
            content = copy.read_bytes()
            atomic_write(self.path, lambda file: file.write(content))
