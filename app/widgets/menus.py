"""Menus, made from lists of commands."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu


@dataclass(frozen=True)
class Command:
    """An entry of a menu: its action's object name, what the menu says, what the status bar says, and what it does.

    Of its shortcuts the first is shown; a standard key stands for whatever the system uses.
    """

    name: str
    text: str
    tip: str
    run: Callable[[], object]
    keys: tuple[QKeySequence.StandardKey | str, ...] = ()


def fill_menu(menu: QMenu, entries: Iterable[Command | QMenu | None], *, name: str = "") -> QMenu:
    """Add commands, menus and, for None, lines between them to a menu, which gets its object name and is returned."""
    menu.setObjectName(name)
    for entry in entries:
        if entry is None:
            menu.addSeparator()
        elif isinstance(entry, QMenu):
            entry.setParent(menu, entry.windowFlags())
            menu.addMenu(entry)
        else:
            action = menu.addAction(entry.text)
            action.setObjectName(entry.name)
            action.setStatusTip(entry.tip)
            action.setShortcuts(_sequences(entry.keys))
            action.triggered.connect(lambda _=False, run=entry.run: run())
    return menu


def _sequences(keys: Iterable[QKeySequence.StandardKey | str]) -> list[QKeySequence]:
    """Return what keys stand for on this system, each sequence once: twice would be ambiguous."""
    sequences: dict[str, QKeySequence] = {}
    for key in keys:
        found = [QKeySequence(key)] if isinstance(key, str) else QKeySequence.keyBindings(key)
        sequences |= {sequence.toString(): sequence for sequence in found}
    return list(sequences.values())
