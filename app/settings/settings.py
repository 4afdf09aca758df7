"""What the window remembers: the values of its settings, kept as text in one file.

A value that is missing, broken or out of bounds is its default, so no settings file can do harm.
What another window has changed in the file meanwhile stays.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.qt.translation import tr
from app.settings.file import SettingsFile
from app.settings.pending_change import RecentChange, Replacement, SettingChange
from app.settings.table import Setting, Value
from lenet.files.errors import FileError, reason, shown_path

RETRY_MS = 1000
"""Time until what could not be written, as another window was writing, is written after all."""


LAST_WAIT_SECONDS = 0.2
"""How long a window that is closed waits for another that is writing; nobody notices."""


_logger = logging.getLogger(__name__)


class Settings(QObject):
    """The settings of one window.

    Parameters
    ----------
    path
        The file they are kept in, one in Qt's format for INI files.
    restores
        Whether what earlier windows stored counts; otherwise each value is its default until it is set.
    """

    failed = Signal(str)
    """One sentence: why what was set will not be remembered, and what to do."""

    def __init__(self, path: Path, *, restores: bool) -> None:
        super().__init__()
        self._file = SettingsFile(path)
        self._restores = restores
        self._set_here: dict[str, Any] = {}
        self._unwritten: dict[str, SettingChange] = {}
        self._has_told_of_waiting = self._is_closed = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(RETRY_MS)
        self._timer.timeout.connect(self._try_again)

    def check(self) -> None:
        """Tell why what was remembered can't be read, if so."""
        try:
            self._file.check()
        except OSError as error:
            self.failed.emit(
                tr(
                    "Your settings can't be read, and none are kept until {file} is moved away: {reason}.",
                    file=shown_path(self._file.path),
                    reason=reason(error),
                )
            )

    @property
    def folder(self) -> Path:
        """The folder of the file, where everything else that is remembered lies too."""
        return self._file.path.parent

    @property
    def restores(self) -> bool:
        """Whether what earlier windows stored counts."""
        return self._restores

    def get(self, setting: Setting[Value]) -> Value:
        """Return a setting's value: as set, else as stored if that is sound, else its default."""
        if setting.name in self._set_here:
            value: Value = self._set_here[setting.name]
            return value
        return self._stored(setting) if self._restores else setting.default

    def _stored(self, setting: Setting[Value]) -> Value:
        """Return a value as the file has it, if it is sound, or else its default."""
        return setting.read(self._file.text(setting.name))

    def set(self, setting: Setting[Value], value: Value) -> None:
        """Remember a value.

        Raises
        ------
        ValueError
            If the setting does not allow it.
        """
        self.note(setting, value)
        self._write()

    def note(self, setting: Setting[Value], value: Value) -> None:
        """Remember a value with what is written next, as when all is closed.

        Raises
        ------
        ValueError
            If the setting does not allow it.
        """
        if not setting.validate(value):
            raise ValueError(f"{setting.name} cannot be {value!r}.")
        self._set_here[setting.name] = value
        self._unwritten[setting.name] = Replacement(setting, value)

    def close(self) -> None:
        """Write down what is not written yet, and nothing after that; what fails is only logged."""
        self._timer.stop()
        if self._is_closed:
            return
        self._is_closed = True
        if self._unwritten and not self._is_written(wait_seconds=LAST_WAIT_SECONDS):
            self._tell_of_waiting()

    def _write(self) -> None:
        if self._is_closed:
            return
        if not self._timer.isActive() and not self._is_written():
            self._timer.start()
        for name, change in self._unwritten.items():
            change.wait(self._file.text(name))

    def _is_written(self, *, wait_seconds: float = 0.0) -> bool:
        """Write what is not written yet; return False if another window is writing, and tell what else fails."""
        try:
            if not self._file.write(self._unwritten, wait_seconds=wait_seconds):
                return False
        except OSError as error:
            self._tell(error)
        else:
            self._unwritten.clear()
            self._has_told_of_waiting = False
        return True

    @Slot()
    def _try_again(self) -> None:
        if not self._is_written():
            self._timer.start()
            self._tell_of_waiting()

    def _tell_of_waiting(self) -> None:
        if not self._has_told_of_waiting:
            self._has_told_of_waiting = True
            self._tell(FileError(tr("another window is using it; close that if this goes on")))

    def _tell(self, error: OSError) -> None:
        if self._is_closed:
            _logger.warning("The last settings were not written: %s", error)
            return
        self.failed.emit(
            tr(
                "What you chose can't be remembered in {file}: {reason}.",
                file=shown_path(self._file.path),
                reason=reason(error),
            )
        )

    def add_recent(self, setting: Setting[tuple[Path, ...]], path: Path) -> None:
        """Put a file at the head of a list of recent ones, once."""
        self._change_recent(setting, (path,), is_added=True)

    def remove_recent(self, setting: Setting[tuple[Path, ...]], path: Path) -> None:
        """Take a file that is gone or broken off a list of recent ones."""
        self._change_recent(setting, (path,), is_added=False)

    def clear_recent(self, setting: Setting[tuple[Path, ...]]) -> None:
        """Take all files that are known here off a list of recent ones."""
        self._change_recent(setting, self._recent(setting), is_added=False)

    def _change_recent(
        self, setting: Setting[tuple[Path, ...]], paths: tuple[Path, ...], *, is_added: bool
    ) -> None:
        known = [full for full in map(_absolute, paths) if full is not None]
        if not known:
            return
        pending = self._unwritten.get(setting.name)
        change = pending if isinstance(pending, RecentChange) else RecentChange(setting)
        for path in known:
            change.note(path, is_added=is_added)
        self._set_here[setting.name] = change.changed(self._recent(setting))
        self._unwritten[setting.name] = change
        self._write()

    def _recent(self, setting: Setting[tuple[Path, ...]]) -> tuple[Path, ...]:
        """Return the files of a list, with those that other windows have added."""
        pending = self._unwritten.get(setting.name)
        if not self._restores:
            return self.get(setting)
        stored = self._stored(setting)
        return pending.changed(stored) if isinstance(pending, RecentChange) else stored


def _absolute(path: Path) -> Path | None:
    """Return a path in full, or None where that can't be told, as in a folder that was deleted."""
    try:
        return path.absolute()
    except OSError:
        return None
