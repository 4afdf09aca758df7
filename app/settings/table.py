"""The table of what the window remembers: of each setting its name, its default, and how it becomes text."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from typing import Generic, TypeVar

Value = TypeVar("Value")


RECENT_FILES = 8
"""How many recent files of a kind are remembered."""


PEN_WIDTHS = range(10, 201)
"""Widths of the pen that can be chosen, in thousandths of the canvas side."""


USUAL_PEN_WIDTH = 70
"""In thousandths of the canvas side; a digit that fills most of it then looks like one of MNIST's."""


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

    def read(self, stored: str | None) -> Value:
        """Return the value of a text, if it is sound, or else the default."""
        if stored is None:
            return self.default
        try:
            value = self.cast(stored)
        except (ValueError, TypeError, RecursionError):
            return self.default
        return value if self.validate(value) else self.default


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
