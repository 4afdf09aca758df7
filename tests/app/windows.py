"""The whole window, built as automation builds it."""

from pathlib import Path

from PySide6.QtCore import QSettings

import app
from app.window.main_window import MainWindow


def new_window(folder: Path, *, data_dir: Path | None = None) -> MainWindow:
    """Return a window, not shown yet, that keeps its settings in a folder."""
    settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
    return app.build_window(settings, data_dir=data_dir)
