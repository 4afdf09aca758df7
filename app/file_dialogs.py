"""The questions "which file?" and "where to?", asked with the system's own dialogs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from app.setting_table import RECENT_PARAMETERS, RECENT_PICTURES
from app.translation import tr

if TYPE_CHECKING:
    from app.window import MainWindow

_PICTURE_PATTERNS = "*.png *.jpg *.jpeg *.bmp *.gif *.webp *.tif *.tiff"


def start_folder(recent: tuple[Path, ...]) -> Path:
    """Return where a dialog opens: at the file used last if its folder is there, else among the pictures."""
    place = QStandardPaths.StandardLocation.PicturesLocation
    pictures = Path(QStandardPaths.writableLocation(place) or Path.home())
    candidates = (recent[0].parent, pictures) if recent else (pictures,)
    return next((folder for folder in candidates if folder.is_dir()), Path.home())


def ask_where_to_save(parent: QWidget, title: str, name: str, patterns: str) -> Path | None:
    """Ask where a file goes; None if the person changed their mind.

    Parameters
    ----------
    parent
        What the dialog stands before.
    title
        Of the dialog.
    name
        What is proposed; its ending is added where the person gives none.
    patterns
        What the dialog shows.
    """
    chosen, _ = QFileDialog.getSaveFileName(parent, title, name, patterns)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix else path.with_suffix(Path(name).suffix)


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
        """Ask where the drawing goes and save it there.

        The dialog itself adds the ending, so that it asks before it replaces the file of that name.
        """
        if not self._window.pictures.has_drawing():
            return
        folder = start_folder(self._window.settings.get(RECENT_PICTURES))
        dialog = QFileDialog(
            self._window, tr("Save the drawing"), str(folder), f"{tr('PNG pictures')} (*.png)"
        )
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("png")
        dialog.selectFile(f"{tr('drawing')}.png")
        if dialog.exec() == QFileDialog.DialogCode.Accepted:
            self._window.pictures.save_file(Path(dialog.selectedFiles()[0]))
        dialog.deleteLater()
