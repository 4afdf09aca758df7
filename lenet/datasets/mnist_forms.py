"""MNIST in its other forms: Keras's archive, the pickle of three tuples, tables, and folders of small pictures.

The pixels of all of them are the same as those of MNIST's own files.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from lenet.datasets.dataset import SIDE, Dataset, Part
from lenet.datasets.image_folder import DIGIT_NAMES
from lenet.files.errors import reason, shown_path
from lenet.files.kinds import FileKind, Subject, kind_of
from lenet.files.reading import GZIP_MAGIC, read_unpacked, unpacked
from lenet.image.decoding import open_picture
from lenet.language.text import figure, tr
from lenet.nn.npz import NpzError, read_npz
from lenet.pickles.arrays import PickledArray
from lenet.pickles.reader import read_pickle
from lenet.pickles.source import PickleError

MAX_BYTES = 512 * 2**20
"""A larger file, or one with more packed in it, is refused; the pickle has 220 MB of floats."""

FILES: Mapping[Part, tuple[str, ...]] = {
    "train": ("mnist.npz", "mnist.pkl.gz", "mnist.pkl", "train.csv", "mnist_train.csv"),
    "test": ("mnist.npz", "mnist.pkl.gz", "mnist.pkl", "mnist_test.csv"),
}
"""Names of the files that have a part."""

FOLDERS: Mapping[Part, tuple[str, ...]] = {"train": ("training", "train"), "test": ("testing", "test")}
"""Names of the folders with the sub-folders 0 to 9, as in mnist_png."""


class MnistFormError(ValueError):
    """A form of MNIST that can't be used; its one sentence says why and what to do."""


def find_form(place: Path, part: Part) -> Path | None:
    """Return the file or folder with a part of MNIST in another form: the place itself, or what is in that folder."""
    try:
        if place.is_file():
            # A table has one part, which its name tells.
            is_table = ".csv" in place.name
            return None if is_table and part != ("test" if "test" in place.name else "train") else place
        files = (place / name for name in FILES[part])
        folders = (place / name for name in FOLDERS[part])
        found = next((file for file in files if file.is_file()), None)
        return found or next((folder for folder in folders if (folder / "0").is_dir()), None)
    except OSError:  # a folder that may not be entered holds nothing for us
        return None


def load_form(path: Path, part: Part) -> Dataset:
    """Read one part of MNIST from a file or folder of another form.

    Raises
    ------
    MnistFormError
        If it is of no form that is known, or damaged.
    PictureError
        If a picture of a folder can't be read.
    """
    if path.is_dir():
        return _from_folder(path)
    name = shown_path(path)
    try:
        content = read_unpacked(path, max_bytes=MAX_BYTES)
        if content.startswith(GZIP_MAGIC):
            content = unpacked(content, max_bytes=MAX_BYTES)
        kind = kind_of(content)
        if kind is not None and kind in _READERS:
            return _READERS[kind](content, part)
    except OSError as error:
        raise MnistFormError(
            tr("{name} could not be read: {reason}.", name=name, reason=reason(error))
        ) from error
    except (NpzError, PickleError, _MismatchError) as error:
        raise MnistFormError(
            tr("{name} is not MNIST, or damaged: {error}; choose another file.", name=name, error=error)
        ) from error
    if kind in (FileKind.WEB_PAGE, FileKind.ERROR_PAGE):
        raise MnistFormError(
            tr(
                "{name}: the download failed: this is {noun}; run “lenet download”.",
                name=name,
                noun=kind.noun,
            )
        )
    advice = tr("name the folder that holds MNIST, or mnist.npz, mnist.pkl.gz or train.csv")
    raise MnistFormError(
        tr(
            "{name} is {described}.",
            name=name,
            described=tr("of an unknown kind: {advice}", advice=advice)
            if kind is None
            else kind.described(Subject.DIGITS, advice),
        )
    )


class _MismatchError(ValueError):
    """What was expected, as a part of a sentence."""


def _from_npz(content: bytes, part: Part) -> Dataset:
    arrays = read_npz(content, max_bytes=MAX_BYTES)
    names = (f"x_{part}", f"y_{part}")
    if not arrays.keys() >= set(names):
        raise _MismatchError(
            tr(
                "it should have the arrays {pictures} and {labels}; found {arrays}",
                pictures=names[0],
                labels=names[1],
                arrays=", ".join(arrays)[:200],
            )
        )
    return _dataset(*(arrays[name] for name in names))


def _from_pickle(content: bytes, part: Part) -> Dataset:
    """Read three pairs of pictures and labels: 50,000 to learn from, 10,000 for validation, 10,000 for the test."""
    stored = read_pickle(content, max_bytes=MAX_BYTES)
    pairs = [
        tuple(value.content.to_array() for value in pair if isinstance(value, PickledArray) and value.content)
        for pair in (stored if isinstance(stored, tuple | list) else ())
        if isinstance(pair, tuple | list)
    ]
    if len(pairs) != 3 or any(len(pair) != 2 for pair in pairs):
        raise _MismatchError(tr("it should have three pairs of pictures and labels"))
    chosen = [_dataset(*pair) for pair in (pairs[:2] if part == "train" else pairs[2:])]
    return Dataset(
        np.concatenate([one.images for one in chosen]), np.concatenate([one.labels for one in chosen])
    )


def _from_csv(content: bytes, part: Part) -> Dataset:  # noqa: ARG001 - as every reader; its name says its part
    """Read a table with a row for each digit: its label, and 784 pixels."""
    lines = content.decode("utf-8-sig", "replace").split("\n")
    if lines[-1] == "":
        lines.pop()
    has_head = not lines[0].replace('"', "").split(",")[0].strip().isdigit()
    try:
        if len(lines) <= has_head:
            raise ValueError
        table = np.loadtxt(lines[has_head:], np.int32, delimiter=",", ndmin=2)
    except ValueError as error:
        raise _MismatchError(tr("it is a text, but no table of whole numbers with commas between")) from error
    if table.shape[1] == SIDE * SIDE:
        raise _MismatchError(tr("it has no labels: Kaggle keeps those of its test.csv; use train.csv"))
    if table.shape[1] != 1 + SIDE * SIDE:
        raise _MismatchError(
            tr("it should have 785 columns, a label and 784 pixels; found {shape}", shape=table.shape[1])
        )
    return _dataset(table[:, 1:], table[:, 0])


def _from_folder(folder: Path) -> Dataset:
    """Read pictures of MNIST's own size as they are; in an order in which every part is like the whole."""
    images, labels = [], []
    for digit in DIGIT_NAMES:
        for path in sorted((folder / digit).glob("*.png")):
            image = open_picture(path)
            if image.size != (SIDE, SIDE) or image.mode != "L":
                raise MnistFormError(
                    tr(
                        "{path} is not of MNIST's size and kind, 28 × 28 grey pixels: take such a folder as pictures "
                        "of your own, with --data-source folder.",
                        path=shown_path(path),
                    )
                )
            images.append(np.asarray(image))
            labels.append(int(digit))
    if not images:
        raise MnistFormError(
            tr("The sub-folders 0 to 9 of {folder} hold no PNG pictures.", folder=shown_path(folder))
        )
    order = np.random.default_rng(0).permutation(len(images))
    return Dataset(np.array(images, np.uint8), np.array(labels, np.uint8)).subset(order)


def _dataset(pictures: NDArray[np.number], labels: NDArray[np.number]) -> Dataset:
    """Return arrays as a dataset: pictures [N, 28, 28] or [N, 784] from 0 to 255, or as floats from 0 to 1."""
    if pictures.shape not in ((len(pictures), SIDE, SIDE), (len(pictures), SIDE * SIDE)):
        raise _MismatchError(
            tr("its pictures should be [N, 28, 28] or [N, 784]; found {shape}", shape=list(pictures.shape))
        )
    if labels.shape != (len(pictures),) or not np.isin(labels, range(10)).all():
        raise _MismatchError(
            tr("it should have {pictures} labels from 0 to 9", pictures=figure(len(pictures), ","))
        )
    if not (np.all(pictures >= 0) and np.all(pictures <= 255)):
        raise _MismatchError(tr("its pixels should be from 0 to 255"))
    if pictures.dtype.kind == "f" and np.max(pictures, initial=0) <= 1:
        pictures = pictures * 255
    images = np.rint(pictures).astype(np.uint8).reshape(-1, SIDE, SIDE)
    return Dataset(images, labels.astype(np.uint8))


_READERS: Mapping[FileKind, Callable[[bytes, Part], Dataset]] = {
    FileKind.NPZ: _from_npz,
    FileKind.PICKLE: _from_pickle,
    FileKind.TEXT: _from_csv,
}
"""How each kind of file is read."""
