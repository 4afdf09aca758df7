"""A dataset: 28×28 pictures of digits and their labels."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from lenet.datasets.idx import IdxError, read_images, read_labels
from lenet.files.errors import shown_path
from lenet.language.text import figure, tr

Part = Literal["train", "test"]

SIDE = 28
"""Rows, and columns, of an image of MNIST."""


@dataclass(frozen=True, eq=False)
class Dataset:
    """Digits and what they are.

    Attributes
    ----------
    images
        uint8 [N, 28, 28], ink 255 on 0.
    labels
        uint8 [N], 0 to 9.

    Raises
    ------
    ValueError
        If the arrays do not have these shapes and types, or not the same N.
    """

    images: NDArray[np.uint8]
    labels: NDArray[np.uint8]

    def __post_init__(self) -> None:
        """Check that the two arrays belong together."""
        if self.images.dtype != np.uint8 or self.labels.dtype != np.uint8:
            raise ValueError(
                f"images and labels must be uint8, but they are {self.images.dtype} and {self.labels.dtype}"
            )
        if self.images.ndim != 3 or self.images.shape[1:] != (SIDE, SIDE):
            raise ValueError(f"images must be [N, {SIDE}, {SIDE}], but they are {list(self.images.shape)}")
        if self.labels.shape != (len(self.images),):
            raise ValueError(
                f"{len(self.images)} images need as many labels, but those are {list(self.labels.shape)}"
            )

    def __len__(self) -> int:
        return len(self.images)

    def subset(self, indices: NDArray[np.integer]) -> Dataset:
        """Return the digits at some positions, in their order: copies of this dataset's.

        Parameters
        ----------
        indices
            int [M], each 0 to N − 1.
        """
        return Dataset(images=self.images[indices], labels=self.labels[indices])


def load_pair(images_path: Path, labels_path: Path) -> Dataset:
    """Load digits from a file of images and a file of their labels.

    Parameters
    ----------
    images_path, labels_path
        IDX files, plain or gzipped.

    Raises
    ------
    IdxError
        If a file can't be read, if the images are of another size than MNIST's, or if there are not as
        many labels as images.
    """
    images, labels = read_images(images_path), read_labels(labels_path)
    if images.shape[1:] != (SIDE, SIDE):
        raise IdxError(
            tr(
                "{images_path} holds images of {width} × {height} pixels, not of {side} × {side}: choose "
                "images of MNIST's size.",
                images_path=shown_path(images_path),
                width=images.shape[2],
                height=images.shape[1],
                side=SIDE,
            )
        )
    if len(images) != len(labels):
        raise IdxError(
            tr(
                "{images_path} and {labels_path} do not belong together, as they hold {images} images and "
                "{labels} labels: choose the two files of one set, or download both again.",
                images_path=shown_path(images_path),
                labels_path=shown_path(labels_path),
                images=figure(len(images), ","),
                labels=figure(len(labels), ","),
            )
        )
    return Dataset(images=images, labels=labels)
