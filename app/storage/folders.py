"""The folders in which a window keeps files: the user's own, or the one of the settings it was given."""

from __future__ import annotations

from pathlib import Path

from app.settings.settings import Settings
from lenet.files.folders import config_folder, data_folder

FILE_NAME = "my-digits.jsonl"
"""One digit a line; see `lenet.drawing.stroke_json`."""


def collection_path(settings: Settings) -> Path:
    """Return the file of the person's own digits: in the user's data folder, or beside the settings given."""
    return own_folder(settings, data_folder()) / FILE_NAME


def own_folder(settings: Settings, usual: Path) -> Path:
    """Return a usual folder of `lenet.files.folders` for the user's settings, or else the folder of the settings."""
    is_users = settings.restores and settings.folder == config_folder()
    return usual if is_users else settings.folder
