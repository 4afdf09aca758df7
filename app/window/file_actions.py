"""The questions "which file?" and "where to?", asked with the system's own dialogs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog

from app.dialogs.save_file import ask_where_to_save, start_folder
from app.qt.translation import tr
from app.settings.table import RECENT_PARAMETERS, RECENT_PICTURES

if TYPE_CHECKING:
    from app.window.main_window import MainWindow


_PICTURE_PATTERNS = "*.png *.jpg *.jpeg *.bmp *.gif *.webp *.tif *.tiff"


class FileDialogs:
    """Asks for a file and hands it on; a person who changes their mind changes nothing.

    Parameters
    ----------
    window
        What the dialogs stand before, and whose parts take the files.
    """

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def open_picture(self) -> None:
        """Ask for a picture and put it on the canvas."""
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Open a picture of a digit"),
            str(start_folder(self._window.settings.get(RECENT_PICTURES))),
            f"{tr('Pictures')} ({_PICTURE_PATTERNS});;{tr('All files')} (*)",
        )
        if name:
            self._window.pictures.open_file(Path(name))

    def load_parameters(self) -> None:
        """Ask for a file of parameters and read with them."""
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Load parameters"),
            str(start_folder(self._window.settings.get(RECENT_PARAMETERS))),
            f"{tr('Parameters')} (*.pkl);;{tr('All files')} (*)",
        )
        if name:
            self._window.parameters.load(Path(name))

    def resume_training(self) -> None:
        """Ask for the checkpoint of a training and go on with it."""
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            tr("Resume a training"),
            str(self._window.settings.folder),
            f"{tr('Trainings')} (*.checkpoint);;{tr('All files')} (*)",
        )
        if name:
            self._window.training_link.resume_file(Path(name))

    def save_drawing(self) -> None:
        """Ask where the drawing goes and save it there."""
        if not self._window.pictures.has_drawing():
            return
        folder = start_folder(self._window.settings.get(RECENT_PICTURES))
        path = ask_where_to_save(
            self._window,
            tr("Save the drawing"),
            f"{tr('drawing')}.png",
            f"{tr('PNG pictures')} (*.png)",
            folder=folder,
        )
        if path is not None:
            self._window.pictures.save_file(path)
