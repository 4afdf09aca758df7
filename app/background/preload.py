"""Imports in quiet moments what the window needs only later, so that nothing waits for it then."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterable

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication

_PAUSE_MS = 1000
"""Time from the start of the event loop, and from one module to the next."""


class Preload(QObject):
    """Imports modules one after another, each while no button of the mouse is down and no pen touches the canvas.

    It does so in the window's thread: a class of Qt that two threads ask for at once may be made twice.
    """

    def __init__(self, modules: Iterable[str], parent: QObject) -> None:
        super().__init__(parent)
        self._modules = [name for name in modules if name not in sys.modules]
        self._timer = QTimer(self, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._import_next)
        self._timer.start()

    @Slot()
    def _import_next(self) -> None:
        if not self._modules:
            self._timer.stop()
        elif QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            try:
                importlib.import_module(self._modules.pop(0))
            except ImportError:  # Whoever needs it says so.
                self._modules = []
