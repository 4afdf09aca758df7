"""The table of the settings: of each its name, its default, its form in JSON, and which values are allowed."""

from __future__ import annotations

import base64
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import Enum
from operator import index
from pathlib import Path
from typing import Any, Generic, TypeVar

from lenet.language.languages import LANGUAGES

Value = TypeVar("Value")

RECENT_FILES = 8
"""How many recent files of a kind are remembered."""

PEN_WIDTHS = range(10, 201)
"""Widths of the pen that can be chosen, in thousandths of the canvas side."""

USUAL_PEN_WIDTH = 25
"""In thousandths of the canvas side: large digits look as if a felt pen had written them, and small ones stay open."""


class Appearance(Enum):
    """Which colours the window has."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True)
class Setting(Generic[Value]):
    """One remembered value: its key in the file, its default, its form in JSON and back, and which values are allowed.

    ``from_json`` raises ``ValueError`` or ``TypeError`` where it cannot make a value of what is in the file.
    """

    name: str
    default: Value
    from_json: Callable[[Any], Value]
    to_json: Callable[[Value], object]
    is_valid: Callable[[Value], bool] = lambda _: True

    def read(self, values: Mapping[str, Any]) -> Value:
        """Return the value among those of a file if it is there and allowed, or else the default."""
        try:
            value = self.from_json(values[self.name])
        except (KeyError, ValueError, TypeError):
            return self.default
        return value if self.is_valid(value) else self.default


def _is_file_path(path: Path) -> bool:
    return path.is_absolute() and "\0" not in str(path)


def _recent_files(name: str) -> Setting[tuple[Path, ...]]:
    return Setting(
        name,
        default=(),
        from_json=lambda names: tuple(map(Path, names)),
        to_json=lambda paths: list(map(str, paths)),
        is_valid=lambda paths: len(paths) <= RECENT_FILES and all(map(_is_file_path, paths)),
    )


APPEARANCE = Setting(
    "appearance", Appearance.SYSTEM, from_json=Appearance, to_json=lambda appearance: appearance.value
)

LANGUAGE: Setting[str | None] = Setting(
    "language",
    default=None,
    from_json=lambda code: code,
    to_json=lambda code: code,
    is_valid=lambda code: code is None or code in [language.code for language in LANGUAGES],
)

GEOMETRY = Setting(
    "geometry",
    default=b"",
    from_json=lambda text: base64.b64decode(text, validate=True),
    to_json=lambda content: base64.b64encode(content).decode("ascii"),
    is_valid=lambda content: len(content) < 1000,
)

PEN_WIDTH = Setting(
    "pen_width_thousandths",
    default=USUAL_PEN_WIDTH,
    from_json=index,
    to_json=index,
    is_valid=lambda width: width in PEN_WIDTHS,
)

PARAMETERS_FILE: Setting[Path | None] = Setting(
    "parameters_file",
    default=None,
    from_json=lambda name: None if name is None else Path(name),
    to_json=lambda path: path and str(path),
    is_valid=lambda path: path is None or _is_file_path(path),
)

RECENT_PICTURES = _recent_files("recent_pictures")

RECENT_PARAMETERS = _recent_files("recent_parameters")

DRAW_MEANWHILE = Setting("draw_meanwhile", default=True, from_json=bool, to_json=bool)
"""Whether drawings are read with the network in training."""

SETTINGS: Iterable[Setting[Any]] = (
    APPEARANCE,
    LANGUAGE,
    GEOMETRY,
    PEN_WIDTH,
    PARAMETERS_FILE,
    RECENT_PICTURES,
    RECENT_PARAMETERS,
    DRAW_MEANWHILE,
)
