"""The finished window is built here, with the settings of this computer's user or with those of a program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication

from app.settings.settings import Settings
from app.window.main_window import MainWindow
from lenet.files.folders import config_folder

SETTINGS_FILE = "lenet-pad.json"


def build_window(settings: QSettings | None = None, *, data_dir: str | Path | None = None) -> MainWindow:
    """Return the finished window, not shown yet.

    Parameters
    ----------
    settings
        If given, one made with the path of a file. Everything the window remembers lies beside that file, its
        settings under the same name with the suffix ``.json``, and nothing of it is restored. If not, the window
        is as the user left it.
    data_dir
        Where MNIST is, if not in one of the usual places.

    Raises
    ------
    RuntimeError
        There is no ``QApplication`` yet.
    """
    application = QApplication.instance()
    if not isinstance(application, QApplication):
        raise RuntimeError("The window needs an application: make one first with QApplication([]).")
    restores = settings is None
    path = config_folder() / SETTINGS_FILE
    if settings is not None:
        path = Path(settings.fileName()).with_suffix(".json")
    folder = None if data_dir is None else Path(data_dir)
    return MainWindow(application, Settings(path, restores=restores), data_dir=folder)
