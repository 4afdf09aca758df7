"""A submenu of recent files, made anew each time it opens."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QMenu

from app.qt.translation import tr
from app.settings.settings import Settings
from app.settings.table import Setting


class RecentMenu(QMenu):
    """The files of one kind, newest first, as a setting keeps them; ``use`` is called with the chosen one."""

    def __init__(
        self,
        name: str,
        title: str,
        settings: Settings,
        setting: Setting[tuple[Path, ...]],
        use: Callable[[Path], None],
    ) -> None:
        super().__init__(title)
        self.setObjectName(name)
        self._settings, self._setting, self._use = settings, setting, use
        self.aboutToShow.connect(self._fill)
        self._fill()

    @Slot()
    def _fill(self) -> None:
        self.clear()
        paths = self._settings.get(self._setting)
        for path in paths:
            text = tr("{name} in {folder}", name=path.name, folder=path.parent.name or path.parent)
            # An ampersand in a file's name is no mnemonic.
            action = self.addAction(text.replace("&", "&&"))
            action.setStatusTip(str(path))
            action.triggered.connect(partial(self._use, path))
        if not paths:
            nothing = self.addAction(tr("None yet"))
            nothing.setEnabled(False)
            return
        self.addSeparator()
        forget = self.addAction(tr("Forget these files"))
        forget.setStatusTip(tr("Empty this list; the files stay"))
        forget.triggered.connect(self._forget)

    @Slot()
    def _forget(self) -> None:
        self._settings.clear_recent(self._setting)
