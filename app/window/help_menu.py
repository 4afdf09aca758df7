"""The entries of the Help menu: pages, the shortcuts of all commands, the tour, faults, and where files are."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from app.dialogs.help import HelpDialog
from app.qt.translation import tr
from app.widgets.menus import Command

Run = Callable[[], object]


def help_entries(
    window: Callable[[], QWidget],
    menu_bar: Callable[[], QMenuBar],
    folders: Callable[[], Mapping[str, Path]],
    *,
    start_tour: Run,
    show_log: Run,
    show_about: Run,
) -> list[Command | QMenu | None]:
    """Return the commands of the Help menu; what they are asked for is looked up when they run."""

    def show(page: str, text: str = "") -> None:
        HelpDialog(page, window(), text=text).open()

    keys = tr("All keys of the keyboard and what they do")
    tour = tr("A lesson of ten minutes about a four that is nearly a nine, step by step")
    log = tr("Read what was written down when something went wrong, and send it to the developers")
    return [
        Command(
            "helpPages", tr("&Help pages"), tr("Read what can be learned here"), lambda: show("contents")
        ),
        Command(
            "showShortcuts",
            tr("&Keyboard shortcuts"),
            keys,
            lambda: show("", shortcuts_text(menu_bar())),
            ("F1", "Ctrl+?"),
        ),
        Command("startTour", tr("Guided &tour"), tour, start_tour),
        None,
        Command("showLog", tr("&Report a fault…"), log, show_log),
        Command(
            "showFolders",
            tr("&Where files are"),
            tr("The folders of your settings, digits, networks and logs"),
            lambda: show("", folders_text(folders())),
        ),
        None,
        Command("aboutAction", tr("&About LeNet Pad"), tr("Version, licence and origin"), show_about),
    ]


def shortcuts_text(menu_bar: QMenuBar) -> str:
    """Return the sheet of shortcuts as Markdown: those of each menu, and what works without one."""
    parts = [f"# {tr('Keyboard shortcuts')}"]
    for menu in menu_bar.findChildren(QMenu):
        rows = [
            (_without_key(action.text()), _native(action.shortcuts()[0]))
            for action in menu.actions()
            if action.shortcuts()
        ]
        parts += _table(_without_key(menu.title()), rows)
    everywhere = [
        (tr("Go to the next control, or back"), tr("Tab, Shift+Tab")),
        (tr("Press a button"), tr("Space")),
        (tr("Say which digit it is"), "0 – 9"),
        (tr("End a stroke without keeping it"), _native(QKeySequence("Esc"))),
        (tr("Go from map to map, and from place to place in a map"), tr("Arrow keys, with Shift")),
    ]
    return "\n".join((*parts, *_table(tr("Without a menu"), everywhere)))


def folders_text(folders: Mapping[str, Path]) -> str:
    """Return where files are as Markdown, each folder as a link that opens it."""
    lines = (
        f"- **{name}**: [{path}]({bytes(QUrl.fromLocalFile(str(path)).toEncoded().data()).decode()})"
        for name, path in folders.items()
    )
    return "\n".join((f"# {tr('Where files are')}", "", *lines))


def _without_key(text: str) -> str:
    """Return the text of a menu without the mark of its key, which some languages have in brackets: ``文件(&F)…``."""
    return re.sub(r"\(&.\)|&|…$", "", text)


def _table(title: str, rows: Iterable[tuple[str, str]]) -> Iterator[str]:
    lines = [f"| {words} | {keys} |" for words, keys in rows]
    if lines:
        yield from ("", f"## {title}", "", f"| {tr('What')} | {tr('Keys')} |", "|---|---|", *lines)


def _native(keys: QKeySequence) -> str:
    return keys.toString(QKeySequence.SequenceFormat.NativeText)
