"""Batches: examples gathered into the input of a network, augmented and standardized on the way.

Their order is drawn in `lenet.training.trainer`.
"""

from __future__ import annotations

from math import prod
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lenet.datasets.augmentation import GROUP, WarpBank
from lenet.datasets.examples import Examples
from lenet.nn.arrays import Array


class BatchLoader:
    """Brings examples into a plan's input: gathered, warped, standardized, batch innermost.

    It works on one group of pictures at a time: more of them side by side would fall into the same cache lines.

    Parameters
    ----------
    examples
        Where the pictures come from.
    dtype
        Number type of the network.
    """

    def __init__(self, examples: Examples, dtype: np.dtype[Any]) -> None:
        self.examples = examples
        self.scale = dtype.type(1 / (255 * examples.convention.std))
        self.offset = dtype.type(-examples.convention.mean / examples.convention.std)
        self.pixels = prod(examples.pictures.shape[1:])
        self.scratch = np.empty((3, self.pixels * GROUP), dtype)

    def load(
        self, indices: NDArray[np.integer], x: Array, *, warps: WarpBank | None = None, first: int = 0
    ) -> None:
        """Fill a plan's input.

        Parameters
        ----------
        indices : [n]
            Which examples.
        x : [1, side, side, n]
            The input.
        warps
            Warps to apply, one to each group of pictures, or None.
        first
            Number of the first group's warp.
        """
        out = x.reshape(self.pixels, -1)
        pictures = self.examples.pictures[indices].reshape(len(indices), -1)
        for number, start in enumerate(range(0, len(indices), GROUP)):
            group = pictures[start : start + GROUP].T
            target = out[:, start : start + GROUP]
            if warps is None:
                np.copyto(target, group)
                continue
            raw, warped, part = self.scratch[:, : group.size].reshape(3, *group.shape)
            np.copyto(raw, group)
            warps.apply(first + number, raw, warped, part)
            np.copyto(target, warped)
        out *= self.scale
        out += self.offset
