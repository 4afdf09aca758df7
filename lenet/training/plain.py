"""Training as a textbook writes it: forward, loss, backward, update, batch after batch.

`lenet.training.trainer.Training` takes the same steps, much faster. It also augments the pictures, shortens gradients
that are too long, knows other optimizers and learning rates that change, and can be paused and resumed.
"""

from __future__ import annotations

import numpy as np

from lenet.datasets.examples import Examples
from lenet.nn.loss import cross_entropy
from lenet.nn.network import LayeredNet


def train_plainly(
    network: LayeredNet,
    examples: Examples,
    *,
    epochs: int = 1,
    batch_size: int = 128,
    learning_rate: float = 0.1,
    weight_decay: float = 0.0,
    seed: int = 0,
) -> list[float]:
    """Train a network in place by plain stochastic gradient descent.

    Parameters
    ----------
    network
        Any network whose input has the size of the pictures.
    examples
        What it learns from.
    epochs
        How often every example is seen.
    batch_size
        Examples a step.
    learning_rate
        For gradients of the mean loss.
    weight_decay
        Added to the gradient of each W, times W.
    seed
        Determines the order of the examples.

    Returns
    -------
    list of float
        The mean loss of each batch before its step, in nats.
    """
    losses = []
    for epoch in range(epochs):
        order = np.random.default_rng((seed, epoch)).permutation(len(examples))
        for start in range(0, len(order), batch_size):
            batch = order[start : start + batch_size]
            x = examples.convention.standardize(examples.pictures[batch])
            scores, cache = network.forward(x.astype(network.dtype))
            loss, dscores = cross_entropy(scores, examples.labels[batch])
            gradients = network.backward(dscores, cache)
            network.update(gradients, lr=learning_rate, reg=weight_decay)
            losses.append(loss)
    return losses
