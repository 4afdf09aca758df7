"""A folder of pictures is a dataset: sub-folders named 0 to 9 hold pictures of one digit each.

A picture that can't be used is named and passed over, so that one broken file spoils nothing.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from lenet.datasets.dataset import SIDE, Dataset
from lenet.files.errors import reason, shown_path
from lenet.files.progress import Progress, Steps
from lenet.image.decoding import PictureError, open_picture
from lenet.language.text import tr
from lenet.recognition.preprocessing import drawing_of_image, picture_of_drawing

DIGIT_NAMES = tuple(map(str, range(10)))
"""Names of the sub-folders."""


class PictureFolderError(ValueError):
    """A folder is no dataset; its one sentence says why and what to do."""


@dataclass(frozen=True)
class SkippedFile:
    """A file, or a sub-folder, that could not be used.

    Attributes
    ----------
    path
        Where it lies.
    sentence
        Why it was passed over, and what to do.
    """

    path: Path
    sentence: str


@dataclass(frozen=True, eq=False)
class PictureFolder:
    """What a folder of pictures holds.

    Attributes
    ----------
    dataset
        Its digits, in an order in which every part is like the whole; the same folder gives the same.
    skipped
        What was passed over, sorted by path.
    """

    dataset: Dataset
    skipped: tuple[SkippedFile, ...]


def read_picture_folder(folder: Path) -> Steps[PictureFolder]:
    """Read every picture of a folder.

    Parameters
    ----------
    folder
        The folder in which the sub-folders 0 to 9 lie; not all of them need to be there. Pictures can lie
        in folders within them, too. Hidden files are no pictures; links to folders are not followed.

    Raises
    ------
    PictureFolderError
        If there is no such folder, no such sub-folder, or no picture in them that can be read.
    """
    skipped: list[SkippedFile] = []
    files = _files_by_digit(folder, skipped)
    images, labels = [], []
    for done, (digit, path) in enumerate(files, start=1):
        try:
            images.append(_digit_of(path))
            labels.append(digit)
        except PictureError as error:
            skipped.append(SkippedFile(path, str(error)))
        yield Progress(done, len(files))
    skipped.sort(key=lambda file: file.path)
    if not images:
        first = tr(" The first one: {sentence}", sentence=skipped[0].sentence) if skipped else ""
        raise PictureFolderError(
            tr(
                "The sub-folders 0 to 9 of {folder} hold no picture that can be read; put pictures of single "
                "digits into them.{first}",
                folder=shown_path(folder),
                first=first,
            )
        )
    order = np.random.default_rng(0).permutation(len(images))
    pictures = np.array(images, np.uint8).reshape(-1, SIDE, SIDE)
    return PictureFolder(Dataset(pictures, np.array(labels, np.uint8)).subset(order), tuple(skipped))


def _files_by_digit(folder: Path, skipped: list[SkippedFile]) -> list[tuple[int, Path]]:
    """List the files of all digits, sorted; what can't be looked into is added to ``skipped``."""
    try:
        entries = [entry for entry in os.scandir(folder) if entry.name in DIGIT_NAMES]
    except (OSError, ValueError) as error:
        why = (
            reason(error)
            if isinstance(error, OSError)
            else tr("no folder can have this name; check the path")
        )
        raise PictureFolderError(
            tr("{folder} could not be opened: {why}.", folder=shown_path(folder), why=why)
        ) from error
    names = {entry.name for entry in entries if _is_folder(entry, skipped)}
    if not names:
        raise PictureFolderError(
            tr(
                "{folder} has no sub-folders named 0 to 9; choose the folder in which they lie.",
                folder=shown_path(folder),
            )
        )
    return [
        (digit, path)
        for digit, name in enumerate(DIGIT_NAMES)
        if name in names
        for path in sorted(_files_below(folder / name, skipped))
    ]


def _is_folder(entry: os.DirEntry[str], skipped: list[SkippedFile]) -> bool:
    """Whether a name stands for a folder; a link that can't be followed is added to ``skipped``."""
    try:
        return entry.is_dir()
    except OSError as error:
        skipped.append(_skipped(Path(entry.path), error))
        return False


def _files_below(folder: Path, skipped: list[SkippedFile]) -> Iterator[Path]:
    """Yield the files in a folder and in those below it, but no hidden ones."""

    def note(error: OSError) -> None:
        skipped.append(_skipped(Path(error.filename or folder), error))

    for place, folders, names in os.walk(folder, onerror=note):
        folders[:] = [name for name in folders if not name.startswith(".")]
        yield from (Path(place, name) for name in names if not name.startswith("."))


def _skipped(path: Path, error: OSError) -> SkippedFile:
    return SkippedFile(
        path, tr("{path} could not be opened: {reason}.", path=shown_path(path), reason=reason(error))
    )


def _digit_of(path: Path) -> NDArray[np.uint8]:
    """Read a picture and bring its digit to MNIST's size and place, uint8 [28, 28].

    Raises
    ------
    PictureError
        If it can't be read or shows nothing.
    """
    digit = picture_of_drawing(drawing_of_image(open_picture(path)))
    if digit is None:
        raise PictureError(
            tr("{path} shows no ink; take it out or put another picture there.", path=shown_path(path))
        )
    return digit
