"""MNIST is four files: 60,000 digits to learn from and 10,000 to be tested with, and their labels.

This module knows where they may lie on this computer and reads them.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from lenet.datasets.dataset import Dataset, Part, load_pair
from lenet.datasets.mnist_forms import find_form, load_form
from lenet.files.errors import shown_path
from lenet.files.folders import data_folder
from lenet.language.text import tr


class MnistNotFoundError(FileNotFoundError):
    """MNIST is not where it was looked for; the message says in one sentence where, and what to do."""


@dataclass(frozen=True)
class MnistFile:
    """What is known of one of the four files.

    Attributes
    ----------
    name
        Its usual name, without ``.gz``.
    sha256
        Of its content after decompression, in hexadecimal.
    content_bytes
        Size after decompression.
    download_bytes
        Size of the ``.gz`` file that is offered for download.
    """

    name: str
    sha256: str
    content_bytes: int
    download_bytes: int


# The sizes of the downloads are those on MNIST's home page.
TRAIN_IMAGES = MnistFile(
    name="train-images-idx3-ubyte",
    sha256="ba891046e6505d7aadcbbe25680a0738ad16aec93bde7f9b65e87a2fc25776db",
    content_bytes=47_040_016,
    download_bytes=9_912_422,
)

TRAIN_LABELS = MnistFile(
    name="train-labels-idx1-ubyte",
    sha256="65a50cbbf4e906d70832878ad85ccda5333a97f0f4c3dd2ef09a8a9eef7101c5",
    content_bytes=60_008,
    download_bytes=28_881,
)

TEST_IMAGES = MnistFile(
    name="t10k-images-idx3-ubyte",
    sha256="0fa7898d509279e482958e8ce81c8e77db3f2f8254e26661ceb7762c4d494ce7",
    content_bytes=7_840_016,
    download_bytes=1_648_877,
)

TEST_LABELS = MnistFile(
    name="t10k-labels-idx1-ubyte",
    sha256="ff7bcfd416de33731a308c3f266cc351222c34898ecbeaf847f06e48f7ec33f2",
    content_bytes=10_008,
    download_bytes=4_542,
)

MNIST_FILES = (TRAIN_IMAGES, TRAIN_LABELS, TEST_IMAGES, TEST_LABELS)

_PARTS: Mapping[Part, tuple[tuple[str, str], ...]] = {
    "train": (
        (TRAIN_IMAGES.name, TRAIN_LABELS.name),
        ("qmnist-train-images-idx3-ubyte", "qmnist-train-labels-idx2-int"),
    ),
    "test": (
        (TEST_IMAGES.name, TEST_LABELS.name),
        ("qmnist-test-images-idx3-ubyte", "qmnist-test-labels-idx2-int"),
    ),
}
"""Names of the files of images and labels: MNIST's own, or QMNIST's."""


def find_mnist(
    folder: Path | None = None,
    *,
    environment: Mapping[str, str] | None = None,
    user_folder: Path | None = None,
) -> Path | None:
    """Find the folder that holds MNIST's four files.

    Parameters
    ----------
    folder
        Look here and in its ``mnist/``, and nowhere else. None looks in the usual places: the folder
        that ``LENET_DATA`` names, then the user's data folder, each with its ``mnist/``.
    environment
        Where ``LENET_DATA`` is looked up; None means this process's environment.
    user_folder
        The user's data folder; None means that of `lenet.files.folders`.

    Returns
    -------
    Path or None
        The folder in which the files lie, or None where there is none.
    """
    for place in _places(folder, environment, user_folder):
        if all(_pair(place, part) or find_form(place, part) for part in _PARTS):
            return place
    return None


def load_mnist(
    folder: Path | None,
    part: Part,
    *,
    environment: Mapping[str, str] | None = None,
    user_folder: Path | None = None,
) -> Dataset:
    """Read the digits of one part; only its two files need to be there.

    Parameters
    ----------
    folder
        The folder that holds the files, itself or in its ``mnist/``, or None for the usual places of
        `find_mnist`.
    part
        ``"train"`` (60,000 digits) or ``"test"`` (10,000 digits).
    environment, user_folder
        As in `find_mnist`.

    Raises
    ------
    MnistNotFoundError
        If the two files are not there.
    IdxError
        If a file is damaged, or if the two do not belong together.
    """
    for place in _places(folder, environment, user_folder):
        pair = _pair(place, part)
        if pair is not None:
            return load_pair(*pair)
        form = find_form(place, part)
        if form is not None:
            return load_form(form, part)
    images_name, labels_name = _PARTS[part][0]
    raise MnistNotFoundError(
        tr(
            'MNIST\'s files {images_name} and {labels_name} are not {where}: download them with "lenet download", '
            "or name the folder that holds them.",
            images_name=images_name,
            labels_name=labels_name,
            where=_where(folder, environment),
        )
    )


def _pair(place: Path, part: Part) -> tuple[Path, Path] | None:
    """Return the files of images and of labels of one part, if a folder has them."""
    for images_name, labels_name in _PARTS[part]:
        images, labels = find_file(place, images_name), find_file(place, labels_name)
        if images is not None and labels is not None:
            return images, labels
    return None


def find_file(folder: Path, name: str) -> Path | None:
    """Find one of MNIST's files, however it is spelled, gzipped or not.

    Parameters
    ----------
    folder
        Where to look; not below it.
    name
        The usual name, such as ``train-images-idx3-ubyte``. ``train-images.idx3-ubyte`` is found too.
    """
    dotted = name.replace("-idx", ".idx")
    # The usual gzipped file comes first: it is what a download leaves, and so it hides a worse copy.
    # An archive that was unpacked by its name leaves the file in a folder of the same name.
    for spelling in (f"{name}.gz", name, f"{dotted}.gz", dotted, f"{name}/{name}", f"{dotted}/{dotted}"):
        try:
            if (folder / spelling).is_file():
                return folder / spelling
        except OSError:  # a folder that may not be entered holds nothing for us
            return None
    return None


def folder_and_mnist(folder: Path) -> tuple[Path, Path]:
    """Return the two places that naming a folder means: itself, and its ``mnist/``."""
    return folder, folder / "mnist"


def _in_folder(folder: Path) -> Iterator[Path]:
    """Yield where MNIST may be in a folder: there, in its ``mnist/``, or where torchvision and mnist_png put it."""
    yield from folder_and_mnist(folder)
    yield from (folder / inner for inner in ("MNIST/raw", "raw", "mnist_png"))


def _places(
    folder: Path | None, environment: Mapping[str, str] | None, user_folder: Path | None
) -> Iterator[Path]:
    """Yield the folders to look in, the first to be preferred."""
    if folder is not None:
        yield from _in_folder(folder)
        return
    named = _named_folder(environment)
    if named:
        yield from _in_folder(Path(named))
    yield from _in_folder(data_folder() if user_folder is None else user_folder)


def _named_folder(environment: Mapping[str, str] | None) -> str | None:
    return (os.environ if environment is None else environment).get("LENET_DATA")


def _where(folder: Path | None, environment: Mapping[str, str] | None) -> str:
    """Return where was looked, for a sentence."""
    if folder is not None:
        return tr("in {folder}", folder=shown_path(folder))
    named = _named_folder(environment)
    return (
        tr("in {named}, as LENET_DATA says, nor in the usual places", named=shown_path(named))
        if named
        else tr("in the usual places")
    )
