"""Where a window keeps what is the user's: in the usual folders, or beside settings in a place of their own."""

from __future__ import annotations

from pathlib import Path

from app.settings import Settings
from lenet.folders import config_folder


def own_folder(settings: Settings, usual: Path) -> Path:
    """Return a folder of the user's for a window with the user's settings, and that of the settings for others.

    Parameters
    ----------
    settings
        Those of the window.
    usual
        One of the folders of `lenet.folders`.
    """
    is_users = settings.restores and settings.folder == config_folder()
    return usual if is_users else settings.folder
