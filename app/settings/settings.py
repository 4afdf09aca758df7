"""What the window remembers from one start to the next.

A value that is missing, broken or not allowed is its default, so no settings file can do harm. In the file only what
was set in this window is changed; what other windows have written there stays.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.qt.translation import tr
from app.settings.file import Values, change_values, read_values
from app.settings.table import RECENT_FILES, Setting, Value
from lenet.files.errors import reason, shown_path

_logger = logging.getLogger(__name__)

Paths = tuple[Path, ...]


class Settings(QObject):
    """The settings of one window, in a JSON file; everything else that is remembered lies in its ``folder``, too.

    With ``restores``, what earlier windows stored counts; otherwise each value is its default until it is set.
    """

    failed = Signal(str)
    """One sentence: why the settings can't be read or written, and what to do."""

    def __init__(self, path: Path, *, restores: bool) -> None:
        super().__init__()
        self.folder, self.restores = path.parent, restores
        self._path = path
        self._chosen: dict[str, Any] = {}
        self._unwritten: list[tuple[Setting[Any], Callable[[Any], Any]]] = []
        self._is_closed = False

    def check(self) -> None:
        """Emit `failed` if the file can't be read."""
        try:
            read_values(self._path)
        except OSError as error:
            self._fail(
                tr("Your settings can't be read, and none are kept until {file} is moved away: {reason}."),
                error,
            )

    def get(self, setting: Setting[Value]) -> Value:
        """Return a setting's value: as set here, else as stored if that is allowed, else its default."""
        if setting.name in self._chosen:
            value: Value = self._chosen[setting.name]
            return value
        try:
            return setting.read(read_values(self._path) if self.restores else {})
        except OSError:
            return setting.default

    def set(self, setting: Setting[Value], value: Value) -> None:
        """Remember a value; a ``ValueError`` says if the setting does not allow it."""
        self.note(setting, value)
        self._write(self._fail_to_write)

    def note(self, setting: Setting[Value], value: Value) -> None:
        """Remember a value as `set` does, but write it with the next one, at the latest by `close`."""
        if not setting.is_valid(value):
            raise ValueError(f"{setting.name} cannot be {value!r}.")
        self._change(setting, lambda _: value)

    def add_recent(self, setting: Setting[Paths], path: Path) -> None:
        """Put a file at the head of a list of recent ones."""
        self._change_recent(setting, added=(path,), removed=(path,))

    def remove_recent(self, setting: Setting[Paths], path: Path) -> None:
        """Take a file that is gone or broken off a list of recent ones."""
        self._change_recent(setting, removed=(path,))

    def clear_recent(self, setting: Setting[Paths]) -> None:
        """Take all files that are known here off a list of recent ones."""
        self._change_recent(setting, removed=self.get(setting))

    def close(self) -> None:
        """Write what is not written yet, and nothing after that; what fails is only logged."""
        self._write(lambda error: _logger.warning("The last settings were not written: %s", error))
        self._is_closed = True

    def _change_recent(self, setting: Setting[Paths], *, added: Paths = (), removed: Paths) -> None:
        try:
            added, removed = tuple(map(Path.absolute, added)), tuple(map(Path.absolute, removed))
        except OSError:
            # In a folder that was deleted a relative path leads nowhere.
            return
        self._change(
            setting,
            lambda paths: (*added, *(path for path in paths if path not in removed))[:RECENT_FILES],
        )
        self._write(self._fail_to_write)

    def _change(self, setting: Setting[Value], change: Callable[[Value], Value]) -> None:
        self._chosen[setting.name] = change(self.get(setting))
        self._unwritten.append((setting, change))

    def _write(self, fail: Callable[[OSError], None]) -> None:
        """Make the changes that are not written yet to what the file has now."""
        if self._is_closed or not self._unwritten:
            return

        def change_all(values: Values) -> None:
            for setting, change in self._unwritten:
                value = change(setting.read(values))
                values[setting.name] = setting.to_json(value)
                if self.restores:
                    self._chosen[setting.name] = value

        try:
            change_values(self._path, change_all)
        except OSError as error:
            fail(error)
        else:
            self._unwritten.clear()

    def _fail_to_write(self, error: OSError) -> None:
        self._fail(tr("What you chose can't be remembered in {file}: {reason}."), error)

    def _fail(self, sentence: str, error: OSError) -> None:
        self.failed.emit(sentence.format(file=shown_path(self._path), reason=reason(error)))
