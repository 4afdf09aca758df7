"""The dialogs that ask for the files or the folder of a data set."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from app.qt.translation import tr
from lenet.datasets.sources import Source, SourceKind


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
