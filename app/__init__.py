"""The window of LeNet Pad: draw a digit and it is read at once."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtCore import QSettings

    from app.window.main_window import MainWindow


def build_window(settings: QSettings | None = None, *, data_dir: str | Path | None = None) -> MainWindow:
    """Return the finished window, not shown yet; see `app.application.build_window`.

    Qt is imported only now, so that importing ``app`` costs nothing.
    """
    from app.application import build_window as build

    return build(settings, data_dir=data_dir)
