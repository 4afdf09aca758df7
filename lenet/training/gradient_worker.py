"""Gradient workers: each thread of a training run computes the gradients of its share of a batch."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from lenet.datasets.augmentation import WarpBank
from lenet.datasets.batches import BatchLoader
from lenet.datasets.examples import Examples
from lenet.nn.fast.plan import Plans
from lenet.nn.loss import cross_entropy
from lenet.nn.network import LayeredNet


class GradientWorker:
    """Computes the gradients of one thread's share of every batch, a piece at a time.

    Parameters
    ----------
    network
        The network, which is not changed.
    examples
        What the batches are made of.

    Attributes
    ----------
    gradients
        Flat; the share's part of the gradient of the batch's mean loss.
    loss, right
        The share's part of the batch's mean loss, and its number of correct answers.
    """

    def __init__(self, network: LayeredNet, examples: Examples) -> None:
        self.loader = BatchLoader(examples, network.dtype)
        self.gradients = np.zeros_like(network.parameters)
        self.start_batch(0)
        self._piece_gradients = np.zeros_like(network.parameters)
        shape = (1, *examples.pictures.shape[1:])
        self._plans = Plans(network, shape, network.views(self._piece_gradients))

    def start_batch(self, batch_size: int) -> None:
        """Set everything to 0 for a new batch."""
        self.gradients[...] = 0
        self.batch_size, self.loss, self.right = batch_size, 0.0, 0

    def add_gradients(self, indices: NDArray[np.integer], warps: WarpBank | None, group: int) -> None:
        """Add the gradients of a few of the batch's examples, whose first warp is number ``group``."""
        count = len(indices)
        plan = self._plans.of(count)
        self.loader.load(indices, plan.x, warps=warps, first=group)
        plan.take_parameters()
        scores = plan.forward().T
        labels = self.loader.examples.labels[indices]
        loss, dscores = cross_entropy(scores, labels)
        # A mean over the piece becomes its part of the mean over the batch.
        dscores *= count / self.batch_size
        plan.backward(dscores.T)
        self.gradients += self._piece_gradients
        self.loss += loss * count / self.batch_size
        self.right += int((scores.argmax(axis=1) == labels).sum())
