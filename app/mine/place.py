"""Where the person's own digits are kept."""

from __future__ import annotations

from pathlib import Path

from app.own_folder import own_folder
from app.settings import Settings
from lenet.folders import data_folder

FILE_NAME = "my-digits.jsonl"
"""One digit a line; see `lenet.kept_digit`."""


def collection_path(settings: Settings) -> Path:
    """Return the file: among the user's data, or beside settings that lie in a place of their own."""
    return own_folder(settings, data_folder()) / FILE_NAME
