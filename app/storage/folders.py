"""Where the person's own digits are kept."""

from __future__ import annotations

from pathlib import Path

from app.settings.settings import Settings
from lenet.files.folders import config_folder, data_folder

FILE_NAME = "my-digits.jsonl"
"""One digit a line; see `lenet.drawing.stroke_json`."""


def collection_path(settings: Settings) -> Path:
    """Return the file: among the user's data, or beside settings that lie in a place of their own."""
    return own_folder(settings, data_folder()) / FILE_NAME


def own_folder(settings: Settings, usual: Path) -> Path:
    """Return a folder of the user's for a window with the user's settings, and that of the settings for others.

    Parameters
    ----------
    settings
        Those of the window.
    usual
        One of the folders of `lenet.files.folders`.
    """
    is_users = settings.restores and settings.folder == config_folder()
    return usual if is_users else settings.folder
