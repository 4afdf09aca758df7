"""What was set and is not in the file yet: a change of what is stored there by the time it can be written.

Another window may have written meanwhile; what it chose is newer, and what it opened stays remembered.
"""

from __future__ import annotations

from pathlib import Path
from typing import Generic, Protocol

from app.settings.table import RECENT_FILES, Setting, Value


class SettingChange(Protocol):
    """One setting's change."""

    def __call__(self, stored: str | None, /) -> str | None:
        """Return the text that takes the place of a stored one; None if that stays as it is."""

    def wait(self, stored: str | None) -> None:
        """Note what is stored when the change can't be written at once."""


class Replacement(Generic[Value]):
    """A value takes the place of the one there was, unless another window has changed that since.

    Parameters
    ----------
    setting, value
        What is chosen.
    """

    def __init__(self, setting: Setting[Value], value: Value) -> None:
        self._text = setting.text(value)
        self._before: str | None = None
        self._waits = False

    def __call__(self, stored: str | None, /) -> str | None:
        """Return the value's text, unless something has changed while it waited."""
        return None if self._waits and stored != self._before else self._text

    def wait(self, stored: str | None) -> None:
        """Note what a newer choice of another window will be told from."""
        if not self._waits:
            self._waits, self._before = True, stored


class RecentChange:
    """Files are put at the head of a list of recent ones, or taken off it, whatever else has come there.

    Parameters
    ----------
    setting
        The list.
    """

    def __init__(self, setting: Setting[tuple[Path, ...]]) -> None:
        self._setting = setting
        self._is_added: dict[Path, bool] = {}

    def note(self, path: Path, *, is_added: bool) -> None:
        """Put a file at the head, or take it off."""
        # The latest comes last.
        self._is_added.pop(path, None)
        self._is_added[path] = is_added

    def changed(self, paths: tuple[Path, ...]) -> tuple[Path, ...]:
        """Return a list with the change."""
        added = [path for path, is_added in reversed(self._is_added.items()) if is_added]
        others = [path for path in paths if path not in self._is_added]
        return (*added, *others)[:RECENT_FILES]

    def __call__(self, stored: str | None, /) -> str | None:
        """Return the text of the list with the change."""
        return self._setting.text(self.changed(self._setting.read(stored)))

    def wait(self, stored: str | None) -> None:
        """Note nothing: whatever is stored by then counts."""
