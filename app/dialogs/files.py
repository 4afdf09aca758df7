"""The dialogs that ask for files: where to save one, and those of a data set."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Slot
from PySide6.QtWidgets import QFileDialog, QWidget

from app.qt.translation import tr
from lenet.datasets.sources import Source, SourceKind


def start_folder(recent: tuple[Path, ...]) -> Path:
    """Return the folder of the file used last if it still exists, or else that of the person's pictures."""
    place = QStandardPaths.StandardLocation.PicturesLocation
    pictures = Path(QStandardPaths.writableLocation(place) or Path.home())
    candidates = (recent[0].parent, pictures) if recent else (pictures,)
    return next((folder for folder in candidates if folder.is_dir()), Path.home())


def save_where_asked(
    widget: QWidget,
    title: str,
    name: str,
    patterns: str,
    save: Callable[[Path], object],
    *,
    folder: Path | None = None,
) -> None:
    """Ask, before the window of a widget, where to save a file, and save it there unless the person cancels.

    Parameters
    ----------
    name
        The proposed file name, with the suffix of the first pattern.
    patterns
        The kinds of files to choose from; the suffix of the chosen one is added to a name that has none.
    folder
        Where the dialog opens; by default where the last one did.
    """
    dialog = _SaveDialog(widget.window(), title, "" if folder is None else str(folder), patterns)
    dialog.setDefaultSuffix(Path(name).suffix)
    dialog.selectFile(name)
    is_accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
    chosen = dialog.selectedFiles()
    dialog.deleteLater()
    if is_accepted and chosen:
        save(Path(chosen[0]))


def ask_for_source(kind: SourceKind, parent: QWidget) -> Source | None:
    """Ask where digits of a kind are; return None if the person changed their mind."""
    return _ask_for_files(parent) if kind is SourceKind.IDX else _ask_for_folder(parent)


def _ask_for_files(parent: QWidget) -> Source | None:
    pattern = f"{tr('IDX files')} (*ubyte *ubyte.gz *.idx *.idx.gz);;{tr('All files')} (*)"
    images, _ = QFileDialog.getOpenFileName(parent, tr("Choose the file of images"), "", pattern)
    if not images:
        return None
    # The labels usually lie beside the images, under the same name but for this word and number.
    guess = Path(images.replace("images", "labels").replace("idx3", "idx1"))
    start = guess if guess.is_file() else Path(images).parent
    labels, _ = QFileDialog.getOpenFileName(
        parent, tr("Choose the file of their labels"), str(start), pattern
    )
    return Source(SourceKind.IDX, (Path(images), Path(labels))) if labels else None


def _ask_for_folder(parent: QWidget) -> Source | None:
    folder = QFileDialog.getExistingDirectory(parent, tr("Choose a folder with sub-folders 0 to 9"))
    return Source(SourceKind.FOLDER, (Path(folder),)) if folder else None


class _SaveDialog(QFileDialog):
    """Adds the suffix itself, so that it asks before it replaces the file of that name."""

    def __init__(self, parent: QWidget, title: str, folder: str, patterns: str) -> None:
        super().__init__(parent, title, folder, patterns)
        self.setObjectName("saveDialog")
        self.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        self.filterSelected.connect(self._follow)

    @Slot(str)
    def _follow(self, pattern: str) -> None:
        # As ".svg" of "SVG pictures (*.svg)".
        self.setDefaultSuffix(pattern.rpartition("*")[2].rstrip(")"))
