"""Brings the digits of a source into memory, as the network sees them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from app.train.loader import GivenUp, Watch
from app.train.sources import Digits, Source, SourceKind
from app.translation import tr
from lenet.built_in_digits import built_in_digits
from lenet.examples import Examples
from lenet.files import shown_path
from lenet.idx import read_images, read_labels
from lenet.mnist import Dataset, load_mnist
from lenet.mnist_download import DownloadCancelled, download_mnist
from lenet.picture_folder import SkippedFile, read_picture_folder

BUILT_IN_NAME = "built-in digits"
"""What digits that the program wrote are called in a file of parameters."""


def download_and_load(source: Source, data_dir: Path | None, watch: Watch) -> Digits:
    """Download MNIST, then load it.

    Raises
    ------
    GivenUp
        As the watch was cancelled.
    ValueError, OSError
        With one sentence: why it could not be had, and what to do.
    """
    try:
        download_mnist(data_dir, progress=watch.progress, should_stop=watch.should_stop)
    except DownloadCancelled as cancelled:
        raise GivenUp from cancelled
    return load_source(source, data_dir, watch)


def load_source(source: Source, data_dir: Path | None, watch: Watch) -> Digits:
    """Load the digits of a source, and MNIST's test set if it is at hand.

    Parameters
    ----------
    source
        Where they come from.
    data_dir
        Where MNIST is, if not in one of the usual places.
    watch
        Is told how far it is, and can be told to give up.

    Raises
    ------
    GivenUp
        As the watch was cancelled.
    ValueError, OSError
        With one sentence: why there are no digits, and what to do.
    """
    watch.look_up(0, 0)
    name, dataset, note = _dataset_of(source, data_dir, watch)
    examples = Examples.from_dataset(dataset, look_up=watch.look_up)
    return Digits(source, name, examples, test=_test_set(data_dir, examples, watch), note=note)


def _dataset_of(source: Source, data_dir: Path | None, watch: Watch) -> tuple[str, Dataset, str]:
    """Return a name, the digits, and a sentence on what was left out, or nothing."""
    if source.kind is SourceKind.MNIST:
        return "MNIST", load_mnist(data_dir, "train"), ""
    if source.kind is SourceKind.IDX:
        return source.paths[0].name, _idx_pair(*source.paths), ""
    if source.kind is SourceKind.FOLDER:
        found = read_picture_folder(source.paths[0], look_up=watch.look_up)
        return source.paths[0].name, found.dataset, _skipped_words(found.skipped)
    chance = np.random.default_rng(source.seed)
    return BUILT_IN_NAME, built_in_digits(source.count, chance, look_up=watch.look_up), ""


def _skipped_words(skipped: Sequence[SkippedFile]) -> str:
    if not skipped:
        return ""
    return tr(
        "Files passed over: {count}. The first: {sentence}", count=len(skipped), sentence=skipped[0].sentence
    )


def _idx_pair(images_path: Path, labels_path: Path) -> Dataset:
    images, labels = read_images(images_path), read_labels(labels_path)
    try:
        return Dataset(images, labels)
    except ValueError as error:
        raise ValueError(
            tr(
                "{images} and {labels} do not belong together ({reason}): choose the two files of one set.",
                images=shown_path(images_path),
                labels=labels_path.name,
                reason=error,
            )
        ) from error


def _test_set(data_dir: Path | None, examples: Examples, watch: Watch) -> Examples | None:
    try:
        test = load_mnist(data_dir, "test")
    except (ValueError, OSError):
        # A network can be trained without; what is wrong with the file is told where MNIST is chosen.
        return None
    return Examples.from_dataset(test, examples.convention, look_up=watch.look_up)
