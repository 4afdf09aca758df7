"""A synthetic dataset: any number of digits written by simulated writers; the window calls them built-in digits."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from zipfile import BadZipFile

import numpy as np
from numpy.typing import NDArray

from lenet import __version__
from lenet.datasets.dataset import SIDE, Dataset
from lenet.drawing.strokes import Drawing
from lenet.files.progress import Progress, Steps
from lenet.files.writing import atomic_write
from lenet.recognition.preprocessing import picture_of_seen
from lenet.synthesis.handwriting import write_digits

PART = 100
"""Digits that are written in one step: some 100 ms of work."""

PAINTED_SIDE = 64
"""Side of the canvas on which they are painted, in pixels: two to three for each of MNIST's."""

DIGITS = 10

KEPT_FROM = 5000
"""So many digits take some seconds, and are kept."""


def built_in_digits(count: int, generator: np.random.Generator) -> Steps[Dataset]:
    """Write a dataset.

    Parameters
    ----------
    count
        How many digits; all ten are as frequent as each other, in random order.
    generator
        All randomness comes from it: the same state gives the same dataset.
    """
    labels = generator.permutation((np.arange(count) % DIGITS).astype(np.uint8))
    images = np.empty((count, SIDE, SIDE), np.uint8)
    for start in range(0, count, PART):
        part = slice(start, min(start + PART, count))
        for image, drawing in zip(images[part], write_digits(labels[part], generator), strict=True):
            image[...] = picture_of(drawing)
        yield Progress(part.stop, count)
    return Dataset(images=images, labels=labels)


def kept_or_written(count: int, seed: int, folder: Path) -> Steps[Dataset]:
    """Return the digits of a seed; many are kept in a folder, so that they are there at once the next time."""
    path = folder / f"built-in-digits-{__version__}-{count}-{seed}.npz"
    with suppress(OSError, ValueError, KeyError, BadZipFile), np.load(path) as kept:
        return Dataset(kept["images"], kept["labels"])
    dataset = yield from built_in_digits(count, np.random.default_rng(seed))
    if count >= KEPT_FROM:
        # Without the file they are only written anew.
        with suppress(OSError):
            folder.mkdir(parents=True, exist_ok=True)
            atomic_write(
                path, lambda file: np.savez_compressed(file, images=dataset.images, labels=dataset.labels)
            )
    return dataset


def picture_of(drawing: Drawing) -> NDArray[np.uint8]:
    """Return a drawing as MNIST would have it, uint8 [28, 28], in the width of its own pen.

    A drawing that is read is painted with MNIST's usual pen instead, but here the pens of all people are learned.

    Raises
    ------
    ValueError
        If there is no ink.
    """
    picture = picture_of_seen(drawing, side=PAINTED_SIDE)
    if picture is None:
        raise ValueError("A drawing without ink shows no digit.")
    return picture
