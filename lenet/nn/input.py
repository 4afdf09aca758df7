"""Standardization of the input, by the mean and standard deviation that a network was trained with.

Together they are called its input convention.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

INPUT_SIDE = 32
"""Side of the picture that the network sees, in pixels."""


@dataclass(frozen=True)
class InputConvention:
    """How pixels become the network's numbers: (x / 255 − mean) / std.

    Attributes
    ----------
    mean, std
        Of the training set's pixels at 32×32, from 0 to 1.
    """

    mean: float
    std: float

    @classmethod
    def from_meta(cls, meta: Mapping[str, Any] | None) -> InputConvention:
        """Return the convention of a weights file by its meta, as `lenet.nn.params_file.load_params` has checked it.

        None or without ``input`` means the article's convention.
        """
        if meta is None or "input" not in meta:
            return ARTICLE_CONVENTION
        constants = meta["input"]
        return cls(mean=float(constants["mean"]), std=float(constants["std"]))

    def standardize(self, pictures: NDArray[np.uint8]) -> NDArray[np.float32]:
        """Return pictures, uint8 [N, 32, 32], as the network's input, float32 [N, 1, 32, 32]."""
        levels = ((np.arange(256) / 255 - self.mean) / self.std).astype(np.float32)
        return levels[pictures][:, None]


ARTICLE_CONVENTION = InputConvention(mean=0.5, std=1.0)
"""That of the article's program, and of every weights file that names none: x / 255 − 0.5."""
