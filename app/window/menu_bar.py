"""The menu bar, made from a list of commands; `app.window.commands` says which."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

Key: TypeAlias = QKeySequence.StandardKey | str
"""A shortcut: a standard key stands for whatever the system uses."""


@dataclass(frozen=True)
class Command:
    """One entry of a menu.

    Attributes
    ----------
    name
        The action's object name.
    text, tip
        What the menu says, and what the status bar says about it.
    run
        What it does.
    keys
        Shortcuts; the first is shown.
    enabled_by
        A signal that tells whether the command is possible; until then it is not.
    is_checked
        Whether it is marked; None if it never is.
    role
        Where macOS puts it.
    """

    name: str
    text: str
    tip: str
    run: Callable[[], object]
    keys: tuple[Key, ...] = ()
    enabled_by: SignalInstance | None = None
    is_checked: bool | None = None
    role: QAction.MenuRole = QAction.MenuRole.TextHeuristicRole


@dataclass(frozen=True)
class Menu:
    """A menu of commands.

    Attributes
    ----------
    name
        Its object name.
    title
        What the menu bar, or the menu above, says.
    entries
        Commands, menus, and None for a line between them.
    is_choice
        Whether exactly one of its commands is marked.
    """

    name: str
    title: str
    entries: Sequence[Command | Menu | QMenu | None]
    is_choice: bool = False


class MenuBar(QMenuBar):
    """A row of menus.

    Parameters
    ----------
    menus
        What they hold, from left to right.
    """

    def __init__(self, menus: Sequence[Menu]) -> None:
        super().__init__()
        self.setObjectName("menuBar")
        for menu in menus:
            _fill(self.addMenu(menu.title), menu)

    def action(self, name: str) -> QAction:
        """Return the action of the command with this name."""
        action = self.findChild(QAction, name)
        assert action is not None
        return action


def _fill(widget: QMenu, menu: Menu) -> None:
    widget.setObjectName(menu.name)
    for entry in menu.entries:
        if entry is None:
            widget.addSeparator()
        elif isinstance(entry, Menu):
            _fill(widget.addMenu(entry.title), entry)
        elif isinstance(entry, QMenu):
            entry.setParent(widget, entry.windowFlags())
            widget.addMenu(entry)
        else:
            _add_action(widget, entry)
    if menu.is_choice:
        group = QActionGroup(widget)
        for action in widget.actions():
            group.addAction(action)


def _add_action(menu: QMenu, command: Command) -> None:
    action = menu.addAction(command.text)
    action.setObjectName(command.name)
    action.setStatusTip(command.tip)
    action.setShortcuts(_sequences(command.keys))
    action.setMenuRole(command.role)
    action.triggered.connect(lambda: command.run())
    if command.enabled_by is not None:
        action.setEnabled(False)
        command.enabled_by.connect(action.setEnabled)
    if command.is_checked is not None:
        action.setCheckable(True)
        action.setChecked(command.is_checked)


def _sequences(keys: tuple[Key, ...]) -> list[QKeySequence]:
    """Return what keys stand for on this system, each sequence once: twice would be ambiguous."""
    sequences: dict[str, QKeySequence] = {}
    for key in keys:
        found = [QKeySequence(key)] if isinstance(key, str) else QKeySequence.keyBindings(key)
        sequences |= {sequence.toString(): sequence for sequence in found}
    return list(sequences.values())
