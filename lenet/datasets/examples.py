"""Examples: labelled pictures in the size of a network's input, with the constants that standardize them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lenet.datasets.dataset import Dataset
from lenet.files.progress import Progress, Steps, finish
from lenet.nn.input import INPUT_SIDE, InputConvention
from lenet.recognition.preprocessing import resize_to_32

PART = 1000
"""Digits that are resized in one step: some 50 ms of work."""


@dataclass(frozen=True, eq=False)
class Examples:
    """Pictures in a network's size, with what they show.

    Attributes
    ----------
    pictures : uint8 [N, side, side]
        Ink, from 0 to 255.
    labels : integers [N]
        The digits.
    convention
        How pixels become the numbers that the network gets.

    Raises
    ------
    ValueError
        If pictures and labels do not go together.

    Examples
    --------
    >>> from lenet.nn.input import ARTICLE_CONVENTION
    >>> examples = Examples(np.zeros((5, 32, 32), np.uint8), np.arange(5), ARTICLE_CONVENTION)
    >>> len(examples[:3])
    3
    """

    pictures: NDArray[np.uint8]
    labels: NDArray[np.integer]
    convention: InputConvention

    def __post_init__(self) -> None:
        shape = self.pictures.shape
        if self.pictures.dtype != np.uint8 or len(shape) != 3 or shape[1] != shape[2]:
            raise ValueError(
                f"Pictures must be uint8 [N, side, side], not {self.pictures.dtype} {list(shape)}."
            )
        if self.labels.shape != shape[:1]:
            raise ValueError(f"{shape[0]:,} pictures need as many labels, not {list(self.labels.shape)}.")

    @classmethod
    def from_dataset(cls, dataset: Dataset, convention: InputConvention | None = None) -> Examples:
        """Return a dataset resized to 32×32; see `resize_dataset`."""
        return finish(resize_dataset(dataset, convention))

    def __len__(self) -> int:
        return len(self.labels)

    def __getitem__(self, part: slice | NDArray[np.intp]) -> Examples:
        return Examples(self.pictures[part], self.labels[part], self.convention)


def resize_dataset(dataset: Dataset, convention: InputConvention | None = None) -> Steps[Examples]:
    """Resize a dataset to 32×32.

    Parameters
    ----------
    dataset
        The digits.
    convention
        How pixels become numbers; by default by their own mean and deviation.
    """
    count = len(dataset)
    pictures = np.empty((count, INPUT_SIDE, INPUT_SIDE), np.uint8)
    levels = np.zeros(256)
    for start in range(0, count, PART):
        part = slice(start, min(start + PART, count))
        pictures[part] = resize_to_32(dataset.images[part])
        # NumPy counts with a copy of 8 bytes a pixel, which for all at once would be half a gigabyte.
        levels += np.bincount(pictures[part].ravel(), minlength=256)
        yield Progress(part.stop, count)
    if convention is None:
        levels /= pictures.size
        values = np.arange(256) / 255
        mean = float(levels @ values)
        convention = InputConvention(mean, float(np.sqrt(levels @ (values - mean) ** 2)))
    return Examples(pictures, dataset.labels, convention)
