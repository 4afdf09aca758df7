"""The questions "which file?" and "where to?", asked with the system's own dialogs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QStandardPaths, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from app.qt.translation import tr
from app.settings.table import RECENT_PARAMETERS, RECENT_PICTURES

if TYPE_CHECKING:
    from app.window.main_window import MainWindow


_PICTURE_PATTERNS = "*.png *.jpg *.jpeg *.bmp *.gif *.webp *.tif *.tiff"


def start_folder(recent: tuple[Path, ...]) -> Path:
    """Return where a dialog opens: at the file used last if its folder is there, else among the pictures."""
    place = QStandardPaths.StandardLocation.PicturesLocation
    pictures = Path(QStandardPaths.writableLocation(place) or Path.home())
    candidates = (recent[0].parent, pictures) if recent else (pictures,)
    return next((folder for folder in candidates if folder.is_dir()), Path.home())


def ask_where_to_save(
    parent: QWidget, title: str, name: str, patterns: str, *, folder: Path | None = None
) -> Path | None:
    """Ask where a file goes; None if the person changed their mind.

    Parameters
    ----------
    parent
        What the dialog stands before.
    title
        Of the dialog.
    name
        What is proposed, with the ending of the first pattern.
    patterns
        What the dialog shows; the ending of the one that is chosen is added where the person gives none.
    folder
        Where the dialog opens; by default where the last one was.
    """
    dialog = _SaveDialog(parent, title, "" if folder is None else str(folder), patterns)
    dialog.setDefaultSuffix(Path(name).suffix)
    dialog.selectFile(name)
    is_accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
    chosen = dialog.selectedFiles()
    dialog.deleteLater()
    return Path(chosen[0]) if is_accepted and chosen else None


class _SaveDialog(QFileDialog):
    """Adds the ending itself, so that it asks before it replaces the file of that name."""

    def __init__(self, parent: QWidget, title: str, folder: str, patterns: str) -> None:
        super().__init__(parent, title, folder, patterns)
        self.setObjectName("saveDialog")
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.filterSelected.connect(self._follow)

    @Slot(str)
    def _follow(self, pattern: str) -> None:
        # As ".svg" of "SVG pictures (*.svg)".
        self.setDefaultSuffix(pattern.rpartition("*")[2].rstrip(")"))


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
