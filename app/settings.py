"""What the window remembers: a table of settings, kept as text in one file.

A value that is missing, broken or out of bounds is its default, so no settings file can do harm.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QSettings

from app.draw.pen import PEN_WIDTHS, USUAL_PEN_WIDTH

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


class Settings:
    """The settings of one window.

    Parameters
    ----------
    store
        The file they are kept in.
    restores
        Whether what earlier windows stored counts; otherwise each value is its default until it is set.
    """

    def __init__(self, store: QSettings, *, restores: bool) -> None:
        self._store = store
        self._restores = restores
        self._set_here: dict[str, Any] = {}

    @property
    def folder(self) -> Path:
        """The folder of the file, where everything else that is remembered lies too."""
        return Path(self._store.fileName()).parent

    @property
    def restores(self) -> bool:
        """Whether what earlier windows stored counts."""
        return self._restores

    def get(self, setting: Setting[Value]) -> Value:
        """Return a setting's value: as set, else as stored if that is sound, else its default."""
        if setting.name in self._set_here:
            value: Value = self._set_here[setting.name]
            return value
        stored = self._store.value(setting.name) if self._restores else None
        if not isinstance(stored, str):
            return setting.default
        try:
            value = setting.cast(stored)
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
        self._store.setValue(setting.name, setting.text(value))

    def add_recent(self, setting: Setting[tuple[Path, ...]], path: Path) -> None:
        """Put a file at the head of a list of recent ones, once."""
        path = path.absolute()
        others = (other for other in self.get(setting) if other != path)
        self.set(setting, (path, *others)[:RECENT_FILES])

    def remove_recent(self, setting: Setting[tuple[Path, ...]], path: Path) -> None:
        """Take a file that is gone or broken off a list of recent ones."""
        path = path.absolute()
        self.set(setting, tuple(other for other in self.get(setting) if other != path))
