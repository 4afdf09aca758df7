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

from PySide6.QtCore import QObject, QSettings, Signal

from app.draw.pen import PEN_WIDTHS, USUAL_PEN_WIDTH
from app.settings_file import SettingsFile
from app.translation import tr
from lenet.files import reason, shown_path

Value = TypeVar("Value")

RECENT_FILES = 8
"""How many recent files of a kind are remembered."""


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
    return Path(text) if text else None


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
    text=lambda path: "" if path is None else str(path),
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
    store
        The file they are kept in.
    restores
        Whether what earlier windows stored counts; otherwise each value is its default until it is set.
    """

    failed = Signal(str)
    """One sentence: why what was set will not be remembered, and what to do."""

    def __init__(self, store: QSettings, *, restores: bool) -> None:
        super().__init__()
        self._file = SettingsFile(store)
        self._restores = restores
        self._set_here: dict[str, Any] = {}
        self._is_unsaved = False

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
        try:
            self._file.write(setting.name, setting.text(value))
            self._is_unsaved = False
        except OSError as error:
            self._is_unsaved = True
            self.failed.emit(
                tr(
                    "What you chose can't be remembered in {file}: {reason}.",
                    file=shown_path(self._file.path),
                    reason=reason(error),
                )
            )

    def add_recent(self, setting: Setting[tuple[Path, ...]], path: Path) -> None:
        """Put a file at the head of a list of recent ones, once."""
        path = path.absolute()
        self.set(setting, (path, *self._others(setting, path))[:RECENT_FILES])

    def remove_recent(self, setting: Setting[tuple[Path, ...]], path: Path) -> None:
        """Take a file that is gone or broken off a list of recent ones."""
        self.set(setting, self._others(setting, path.absolute()))

    def _others(self, setting: Setting[tuple[Path, ...]], path: Path) -> tuple[Path, ...]:
        """Return all recent files but one, with those that other windows have added."""
        # Where the file can't be written, only this window knows its own.
        is_in_file = self._restores and not self._is_unsaved
        known = self._stored(setting) if is_in_file else self.get(setting)
        return tuple(other for other in known if other != path)
