"""Where the person's own digits are kept."""

from __future__ import annotations

from pathlib import Path

from app.settings import Settings
from lenet.folders import config_folder, data_folder

FILE_NAME = "my-digits.jsonl"
"""One digit a line; see `lenet.kept_digit`."""


def collection_path(settings: Settings) -> Path:
    """Return the file: among the user's data, or beside settings that lie in a place of their own."""
    is_users = settings.restores and settings.folder == config_folder()
    return (data_folder() if is_users else settings.folder) / FILE_NAME
