"""Imports in the background what the window needs only later, so that nothing waits for it then."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Sequence
from threading import Thread

from PySide6.QtCore import QObject, QTimer

_IDLE_MS = 1500
"""Time from the start of the event loop: the window is painted by then, and what was asked for is opened."""


def import_later(modules: Sequence[str], parent: QObject) -> None:
    """Import modules in a thread, soon after the event loop has begun; one of them that is missing is left out."""

    def start() -> None:
        if not all(name in sys.modules for name in modules):
            Thread(target=_import_all, args=(modules,), name="preload").start()

    QTimer.singleShot(_IDLE_MS, parent, start)


def _import_all(modules: Sequence[str]) -> None:
    for name in modules:
        try:
            importlib.import_module(name)
        except ImportError:  # Whoever needs it says so.
            return
