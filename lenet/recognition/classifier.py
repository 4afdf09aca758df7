"""A classifier gives the probabilities of a network's classes by the fast path, in as many threads as ask it."""

from __future__ import annotations

from threading import local

import numpy as np
from numpy.typing import NDArray

from lenet.nn.fast.predictor import FEW, Predictor
from lenet.nn.input import InputConvention
from lenet.nn.lenet5 import LeNet5

BATCH = 16
"""More than a few pictures are padded to a multiple of it, as each size of a batch takes memory of its own."""


class Classifier:
    """Gives a network's probabilities by its fast path. Threads may share it: each has memory of its own.

    Parameters
    ----------
    network
        The network.
    convention
        How its input is made of pixels.
    temperature
        What the scores are divided by.
    """

    def __init__(self, network: LeNet5, convention: InputConvention, temperature: float = 1.0) -> None:
        self.network, self.convention, self.temperature = network, convention, temperature
        self._of_thread = local()

    def probabilities(self, pictures: NDArray[np.uint8]) -> NDArray[np.float64]:
        """Return the probability of each class, float64 [N, classes], for pictures, uint8 [N, 32, 32]."""
        count = len(pictures)
        room = count if count <= FEW else -(-count // BATCH) * BATCH
        padded = np.zeros((room, *pictures.shape[1:]), np.uint8)
        padded[:count] = pictures
        predictor = getattr(self._of_thread, "predictor", None)
        if predictor is None:
            predictor = self._of_thread.predictor = Predictor(self.network)
        found = predictor.probabilities(self.convention.standardize(padded), threads=1)[:count]
        # The softmax of scores divided by T is that of the scores to the power 1 / T, made to sum to 1.
        powers = found.astype(np.float64) ** (1 / self.temperature)
        result: NDArray[np.float64] = powers / powers.sum(axis=1, keepdims=True)
        return result
