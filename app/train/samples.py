"""A few digits drawn from the data, and what augmentation makes of them."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lenet.examples import Examples
from lenet.warp import AUGMENTATIONS, make_warps


@dataclass(frozen=True, eq=False)
class Samples:
    """Some digits.

    Attributes
    ----------
    originals, changed
        uint8 [n, 32, 32]: as they are, and as a network that learns may see them.
    """

    originals: NDArray[np.uint8]
    changed: NDArray[np.uint8]


def draw_samples(
    examples: Examples, augmentation: str, count: int, generator: np.random.Generator
) -> Samples:
    """Draw digits by chance.

    Parameters
    ----------
    examples
        Where they are drawn from.
    augmentation
        One of `lenet.warp.AUGMENTATIONS`.
    count
        How many; fewer if there are no more.
    generator
        The chance.
    """
    places = generator.choice(len(examples), min(count, len(examples)), replace=False)
    originals = examples.pictures[places]
    amounts = AUGMENTATIONS[augmentation]
    if amounts is None:
        return Samples(originals, originals)
    side = originals.shape[1]
    warps = make_warps(amounts, generator, side, np.dtype(np.float32))
    changed = np.empty_like(originals)
    result, scratch = np.empty((2, side * side, 1), np.float32)
    for number, original in enumerate(originals):
        warps.apply(number, original.reshape(-1, 1).astype(np.float32), result, scratch)
        changed[number] = np.rint(result).reshape(side, side)
    return Samples(originals, changed)
