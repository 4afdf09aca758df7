"""Opens files of every kind, and saves the drawing: by the system's dialogs, by a drop, or by a path."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from PySide6.QtCore import QMimeData
from PySide6.QtWidgets import QFileDialog, QWidget

from app.dialogs.files import save_where_asked, start_folder
from app.qt.translation import tr
from app.services.images import ImageTransfer, local_file
from app.services.messages import Messages
from app.services.network import ActiveNetwork
from app.settings.settings import Settings
from app.settings.table import RECENT_PARAMETERS, RECENT_PICTURES
from app.storage.folders import training_folder
from app.widgets.recent_menu import RecentMenu
from lenet.nn.params_file import SUFFIXES
from lenet.recognition.export import ExportError, ExportFormat, export_network

_PICTURE_PATTERNS = "*.png *.jpg *.jpeg *.bmp *.gif *.webp *.tif *.tiff"


class FileActions:
    """Hands each file to the part that it is for: pictures, parameters, and the checkpoint of a training.

    The dialogs stand before the window of ``parent``; nothing changes when one is cancelled.
    """

    def __init__(
        self,
        parent: QWidget,
        settings: Settings,
        images: ImageTransfer,
        network: ActiveNetwork,
        resume_training: Callable[[Path], None],
        messages: Messages,
    ) -> None:
        self._parent, self._settings, self._messages = parent, settings, messages
        self._images, self._network, self._resume_training = images, network, resume_training
        self._openers: dict[str, Callable[[Path], None]] = dict.fromkeys(SUFFIXES, network.load)
        self._openers[".checkpoint"] = resume_training

    def open_path(self, path: Path) -> None:
        """Open a file by what its name ends in; one with any other ending is taken for a picture."""
        # It is meant as seen from the present folder, which may change; in a deleted one there is no file anyway.
        with suppress(OSError):
            path = path.absolute()
        self._openers.get(path.suffix.lower(), self._images.open_file)(path)

    def open_dropped(self, mime: QMimeData) -> None:
        """Open what was dropped: a file of any kind, or a picture; of several files, the first."""
        path, count = local_file(mime), len(mime.urls())
        if path is None:
            if not self._images.take(mime):
                self._messages.failed.emit(
                    tr("Only files of this computer can be dropped: save the picture first.")
                )
            return
        self.open_path(path)
        if count > 1:
            self._messages.warned.emit(
                tr(
                    "Of the {count} files only the first is opened, {name}: drop one at a time.",
                    count=count,
                    name=path.name,
                )
            )

    def open_picture(self) -> None:
        """Ask for a picture and put it on the canvas."""
        folder = start_folder(self._settings.get(RECENT_PICTURES))
        pattern = f"{tr('Pictures')} ({_PICTURE_PATTERNS})"
        self._open(tr("Open a picture of digits"), folder, pattern, self._images.open_file)

    def load_parameters(self) -> None:
        """Ask for a file of parameters and read with them."""
        folder = start_folder(self._settings.get(RECENT_PARAMETERS))
        patterns = " ".join(f"*{suffix}" for suffix in SUFFIXES)
        self._open(tr("Load a network"), folder, f"{tr('Networks')} ({patterns})", self._network.load)

    def export_network(self) -> None:
        """Ask where the network goes that drawings are read with, and write it for other programs."""
        recognizer, path = self._network.in_use, self._network.path
        if recognizer is None:
            return
        name = "lenet5" if path is None else path.stem

        def save(chosen: Path) -> None:
            try:
                export_network(recognizer, chosen, ExportFormat.of(chosen), name=name)
            except ExportError as error:
                self._messages.failed.emit(str(error))
            else:
                self._messages.told.emit(tr("The network is in {name}.", name=chosen.name))

        patterns = f"safetensors (*.safetensors);;{tr('NumPy archive')} (*.npz);;ONNX (*.onnx)"
        folder = start_folder(self._settings.get(RECENT_PARAMETERS))
        title, proposed = tr("Export the network"), f"{name}.safetensors"
        save_where_asked(self._parent, title, proposed, patterns, save, folder=folder)

    def resume_training(self) -> None:
        """Ask for the checkpoint of a training and go on with it."""
        pattern = f"{tr('Trainings')} (*.checkpoint)"
        self._open(tr("Resume a training"), training_folder(self._settings), pattern, self._resume_training)

    def save_drawing(self) -> None:
        """Ask where the drawing goes and save it there."""
        if not self._images.has_drawing():
            return
        name, patterns = f"{tr('drawing')}.png", f"{tr('PNG pictures')} (*.png)"
        folder = start_folder(self._settings.get(RECENT_PICTURES))
        save = self._images.save_file
        save_where_asked(self._parent, tr("Save the drawing"), name, patterns, save, folder=folder)

    def save_numbers(self) -> None:
        """Ask where the numbers that were read go and save them there."""
        if not self._images.has_text():
            return
        name, patterns = f"{tr('numbers')}.csv", f"{tr('CSV tables')} (*.csv)"
        save_where_asked(self._parent, tr("Save the numbers"), name, patterns, self._images.save_numbers)

    def recent_pictures(self) -> RecentMenu:
        """Return a menu of the pictures that were opened last."""
        title, use = tr("Open &recent picture"), self._images.open_file
        return RecentMenu("recentPictures", title, self._settings, setting=RECENT_PICTURES, use=use)

    def recent_parameters(self) -> RecentMenu:
        """Return a menu of the parameters that were loaded last."""
        title, use = tr("Load r&ecent network"), self._network.load
        return RecentMenu("recentParameters", title, self._settings, setting=RECENT_PARAMETERS, use=use)

    def _open(self, title: str, folder: Path, pattern: str, use: Callable[[Path], None]) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self._parent.window(), title, str(folder), f"{pattern};;{tr('All files')} (*)"
        )
        if name:
            use(Path(name))
