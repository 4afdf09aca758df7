"""The settings' file: one JSON object, read with a limit of size and changed under a lock."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings

from app.settings.table import SETTINGS
from lenet.files.errors import FileError
from lenet.files.json_lines import LineError, fields_of
from lenet.files.lock import FileLock
from lenet.files.reading import read_whole
from lenet.files.writing import atomic_write

MAX_FILE_BYTES = 2**20
"""A larger file is not ours, and is neither read nor replaced."""

WAIT_SECONDS = 0.2
"""How long to wait for another window that writes at the same time."""

Values = dict[str, Any]
"""What JSON can hold, by the names of the settings."""


def read_values(path: Path) -> Values:
    """Return everything in a settings file; where there is none, what earlier versions kept in an INI file beside it.

    Raises
    ------
    OSError
        If what is there can't be read, or is no JSON object.
    """
    try:
        content = read_whole(path, max_bytes=MAX_FILE_BYTES)
    except FileNotFoundError:
        return _earlier_values(path.with_suffix(".ini"))
    try:
        return fields_of(content)
    except LineError as error:
        raise FileError(str(error)) from error


def change_values(path: Path, change: Callable[[Values], None]) -> None:
    """Change some values of a settings file, and leave all others as they are in the file now.

    The file and its folder are made if they are not there; ``change`` changes the values in place.

    Raises
    ------
    OSError
        If the file can't be read or written, or another window writes all the time; the old one is then still there.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with FileLock(path.with_name(f".{path.name}.lock")).held(wait_seconds=WAIT_SECONDS):
        values = read_values(path)
        change(values)
        content = json.dumps(values, indent=2).encode()
        atomic_write(path, lambda file: file.write(content))


def _earlier_values(path: Path) -> Values:
    """Return the settings in an INI file of Qt's, which stays as it is; none where it can't be read."""
    try:
        # Qt would wait for a pipe, and read without a limit.
        read_whole(path, max_bytes=MAX_FILE_BYTES)
    except OSError:
        return {}
    store = QSettings(str(path), QSettings.Format.IniFormat)
    texts = {setting.name: store.value(setting.name) for setting in SETTINGS}
    return {name: _from_text(text) for name, text in texts.items() if isinstance(text, str)}


def _from_text(text: str) -> object:
    """Return the JSON value of a text in an INI file: a number or a list was written as JSON, a name as it is."""
    words = {"yes": True, "no": False, "": None}
    if text in words:
        return words[text]
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text
