"""The folders in which a window keeps files: the user's own, or the one of the settings it was given."""

from __future__ import annotations

import logging
import shutil
from contextlib import suppress
from pathlib import Path

from app.settings.settings import Settings
from app.settings.table import PARAMETERS_FILE, RECENT_PARAMETERS
from lenet.files.errors import shown_name
from lenet.files.folders import config_folder, data_folder

_logger = logging.getLogger(__name__)

FILE_NAME = "my-digits.jsonl"
"""One digit a line; see `lenet.drawing.stroke_json`."""

RUNS_FOLDER = "runs"
"""Holds a folder for each training of the window."""


def collection_path(settings: Settings) -> Path:
    """Return the file of the person's own digits: in the user's data folder, or beside the settings given."""
    return own_folder(settings, data_folder()) / FILE_NAME


def training_folder(settings: Settings) -> Path:
    """Return the folder of `RUNS_FOLDER`: the user's data folder, or the one of the settings given.

    It is the latter, too, where a link in it leads to trainings elsewhere.
    """
    is_link = (settings.folder / RUNS_FOLDER).is_symlink()
    return settings.folder if is_link else own_folder(settings, data_folder())


def network_name(path: Path) -> str:
    """Return what a person calls the network of a file: one that was trained in the window by its name alone."""
    is_trained_here = path.parent.parent.name == RUNS_FOLDER
    return shown_name(path.with_suffix("") if is_trained_here else path)


def move_trainings(settings: Settings) -> None:
    """Move what older versions kept beside the user's settings into `training_folder`.

    What cannot be moved stays, and is tried again at the next start; networks that were moved stay among the recent ones.
    """
    old, new = settings.folder / RUNS_FOLDER, training_folder(settings) / RUNS_FOLDER
    if old == new or not old.is_dir():
        return
    try:
        new.mkdir(parents=True, exist_ok=True)
        for run in old.iterdir():
            if not (new / run.name).exists():
                shutil.move(run, new)
    except OSError as error:
        _logger.warning("Trainings stay in %s: %s", old, error)
    # It stays where something is left in it.
    with suppress(OSError):
        old.rmdir()

    def moved(path: Path) -> Path:
        place = new / path.relative_to(old) if path.is_relative_to(old) else path
        return path if path.exists() else place

    used, recent = settings.get(PARAMETERS_FILE), settings.get(RECENT_PARAMETERS)
    settings.note(PARAMETERS_FILE, used and moved(used))
    settings.set(RECENT_PARAMETERS, tuple(map(moved, recent)))


def own_folder(settings: Settings, usual: Path) -> Path:
    """Return a usual folder of `lenet.files.folders` for the user's settings, or else the folder of the settings."""
    is_users = settings.restores and settings.folder == config_folder()
    return usual if is_users else settings.folder
