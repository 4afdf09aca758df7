"""What the window remembers: a table of settings, kept as text in one file.

A value that is missing, broken or out of bounds is its default, so no settings file can do harm.
What another window has changed in the file meanwhile stays.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.draw.pen import PEN_WIDTHS, USUAL_PEN_WIDTH
from app.settings_file import SettingsFile
from app.translation import tr
from lenet.files import FileError, reason, shown_path

Value = TypeVar("Value")

RECENT_FILES = 8
"""How many recent files of a kind are remembered."""

RETRY_MS = 1000
"""Time until what could not be written, as another window was writing, is written after all."""

LAST_WAIT_SECONDS = 0.2
"""How long a window that is closed waits for another that is writing; nobody notices."""


class Appearance(Enum):
    """Which colours the window wears."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True)
class Setting(Generic[Value]):
    """One remembered value.

    Attributes
    ----------
    name
        Its key in the file.
    default
        Its value until a person chooses another.
    cast
        Makes the value of its text; raises ``ValueError`` where it cannot.
    validate
        Whether a value may be used.
    text
        Makes the text of the value, the reverse of ``cast``.
    """

    name: str
    default: Value
    cast: Callable[[str], Value]
    validate: Callable[[Value], bool]
    text: Callable[[Value], str]


def _paths(text: str) -> tuple[Path, ...]:
    return tuple(Path(name) for name in json.loads(text))


def _paths_text(paths: tuple[Path, ...]) -> str:
    return json.dumps([str(path) for path in paths])


def _are_recent_files(paths: tuple[Path, ...]) -> bool:
    return len(paths) <= RECENT_FILES and all(map(_is_file_path, paths))


def _is_file_path(path: Path) -> bool:
    return path.is_absolute() and "\0" not in str(path)


def _optional_path(text: str) -> Path | None:
    # JSON holds every name, also one that is no text to other programs.
    name = json.loads(text) if text.startswith('"') else text
    return Path(name) if name else None


def _absolute(path: Path) -> Path | None:
    """Return a path in full, or None where that can't be told, as in a folder that was deleted."""
    try:
        return path.absolute()
    except OSError:
        return None


def _bytes_text(value: bytes) -> str:
    return base64.b64encode(value).decode("ascii")


APPEARANCE = Setting(
    "appearance", Appearance.SYSTEM, Appearance, lambda _: True, lambda appearance: appearance.value
)
GEOMETRY = Setting(
    "geometry",
    b"",
    cast=lambda text: base64.b64decode(text, validate=True),
    validate=lambda value: len(value) < 1000,
    text=_bytes_text,
)
PEN_WIDTH = Setting("pen_width_thousandths", USUAL_PEN_WIDTH, int, lambda value: value in PEN_WIDTHS, str)
PARAMETERS_FILE: Setting[Path | None] = Setting(
    "parameters_file",
    None,
    cast=_optional_path,
    validate=lambda path: path is None or _is_file_path(path),
    text=lambda path: "" if path is None else json.dumps(str(path)),
)
RECENT_PICTURES: Setting[tuple[Path, ...]] = Setting(
    "recent_pictures", (), _paths, _are_recent_files, _paths_text
)
RECENT_PARAMETERS: Setting[tuple[Path, ...]] = Setting(
    "recent_parameters", (), _paths, _are_recent_files, _paths_text
)

DRAW_MEANWHILE = Setting(
    "draw_meanwhile",
    default=True,
    cast=lambda text: bool(("no", "yes").index(text)),
    validate=lambda _: True,
    text=lambda on: "yes" if on else "no",
)
"""Whether drawings are read with the network in training."""


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
        self._unwritten: dict[str, str] = {}
        self._has_told_of_waiting = False
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
        stored = self._file.text(setting.name)
        if stored is None:
            return setting.default
        try:
            value: Value = setting.cast(stored)
        except (ValueError, TypeError, RecursionError):
            return setting.default
        return value if setting.validate(value) else setting.default

    def set(self, setting: Setting[Value], value: Value) -> None:
        """Remember a value.

        Raises
        ------
        ValueError
            If the setting does not allow it.
        """
        if not setting.validate(value):
            raise ValueError(f"{setting.name} cannot be {value!r}.")
        self._set_here[setting.name] = value
        self._unwritten[setting.name] = setting.text(value)
        if not self._timer.isActive() and not self._is_written():
            self._timer.start()

    def close(self) -> None:
        """Write down what is not written yet."""
        self._timer.stop()
        if self._unwritten and not self._is_written(wait_seconds=LAST_WAIT_SECONDS):
            self._tell_of_waiting()

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
        self.failed.emit(
            tr(
                "What you chose can't be remembered in {file}: {reason}.",
                file=shown_path(self._file.path),
                reason=reason(error),
            )
        )

    def add_recent(self, setting: Setting[tuple[Path, ...]], path: Path) -> None:
        """Put a file at the head of a list of recent ones, once."""
        known = _absolute(path)
        if known is not None:
            self.set(setting, (known, *self._others(setting, known))[:RECENT_FILES])

    def remove_recent(self, setting: Setting[tuple[Path, ...]], path: Path) -> None:
        """Take a file that is gone or broken off a list of recent ones."""
        known = _absolute(path)
        if known is not None:
            self.set(setting, self._others(setting, known))

    def _others(self, setting: Setting[tuple[Path, ...]], path: Path) -> tuple[Path, ...]:
        """Return all recent files but one, with those that other windows have added."""
        # Where the file can't be written, only this window knows its own.
        is_in_file = self._restores and setting.name not in self._unwritten
        known = self._stored(setting) if is_in_file else self.get(setting)
        return tuple(other for other in known if other != path)
