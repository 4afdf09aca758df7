"""Gradient workers: each thread of a training run computes its share of every batch, and takes every step itself.

Each works on a network of its own. All add up the same gradients in the same order and so take the same steps: their
networks stay the same to the last bit, and the threads meet once a batch, when the gradients are there.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass
from itertools import count
from queue import SimpleQueue
from threading import Thread

import numpy as np
from numpy.typing import NDArray

from lenet.datasets.augmentation import GROUP, WarpBank
from lenet.datasets.batches import BatchLoader
from lenet.datasets.examples import Examples
from lenet.nn.fast.plan import Plans
from lenet.nn.fast.predictor import PIECE
from lenet.nn.fast.thread_team import computing, share_of
from lenet.nn.loss import cross_entropy
from lenet.nn.network import LayeredNet
from lenet.nn.optimizers import Optimizer

LARGEST_GRADIENT = 2.0
"""A gradient of the loss with a larger norm is scaled down to this one, so that a single hard batch cannot make the
training diverge (Pascanu et al. 2013, section 3.2). After the first hundred batches most norms are 0.2 to 2."""


@dataclass(frozen=True, eq=False)
class EpochOrder:
    """The examples of an epoch in the order in which they are learned from.

    Attributes
    ----------
    examples
        Numbers of the examples.
    batch_size
        How many of them make a batch; the last may be smaller.
    warps
        For augmentation; None without it.
    """

    examples: NDArray[np.integer]
    batch_size: int
    warps: WarpBank | None

    def batch(self, number: int) -> NDArray[np.integer]:
        """Return the examples of a batch; none beyond the last."""
        return self.examples[number * self.batch_size : (number + 1) * self.batch_size]


@dataclass(frozen=True)
class Step:
    """How far to go by the gradients that all workers have computed: learning rate and weight decay."""

    rate: float
    decay: float


class GradientWorker:
    """Computes one share of every batch's gradient, a piece at a time, and takes the steps of all shares together.

    Parameters
    ----------
    network
        The worker's own, which is trained in place.
    optimizer
        The worker's own.
    examples
        What the batches are made of.

    Attributes
    ----------
    loss, right
        The share's part of the last batch's mean loss, and its number of correct answers.
    """

    def __init__(self, network: LayeredNet, optimizer: Optimizer, examples: Examples) -> None:
        self.network, self.optimizer = network, optimizer
        self.loader = BatchLoader(examples, network.dtype)
        self.loss, self.right = 0.0, 0
        # While the slower workers still add up one batch's gradients, the next batch's go elsewhere.
        self._gradients = np.zeros((2, network.parameters.size), network.dtype)
        self._piece_gradients = np.zeros_like(network.parameters)
        self._total = np.empty_like(network.parameters)
        self._decay = np.empty_like(network.parameters[: network.weight_count])
        shape = (1, *examples.pictures.shape[1:])
        self._plans = Plans(network, shape, network.views(self._piece_gradients))
        self._computed: SimpleQueue[Exception | None] = SimpleQueue()
        self._steps: SimpleQueue[Step | None] = SimpleQueue()

    def follow(self, leader: GradientWorker) -> None:
        """Begin with the leader's network and optimizer, and with nothing to wait for."""
        self.network.parameters[...] = leader.network.parameters
        self.optimizer = deepcopy(leader.optimizer)
        self._computed, self._steps = SimpleQueue(), SimpleQueue()

    def compute(self, order: EpochOrder, number: int, share: int, shares: int) -> None:
        """Compute a share of a batch: its loss and gradients."""
        indices = order.batch(number)
        # Whole groups, so that each has the same warp whatever the number of workers.
        groups = share_of(-(-len(indices) // GROUP), share, shares)
        first_group = number * -(-order.batch_size // GROUP)
        self._gradients[number % 2] = 0
        self.loss, self.right = 0.0, 0
        stop = min(groups.stop * GROUP, len(indices))
        for start in range(groups.start * GROUP, stop, PIECE):
            piece = indices[start : min(start + PIECE, stop)]
            plan = self._plans.of(len(piece))
            self.loader.load(piece, plan.x, warps=order.warps, first=first_group + start // GROUP)
            plan.take_parameters()
            scores = plan.forward().T
            labels = self.loader.examples.labels[piece]
            loss, dscores = cross_entropy(scores, labels)
            # A mean over the piece becomes its part of the mean over the batch.
            part = len(piece) / len(indices)
            dscores *= part
            plan.backward(dscores.T)
            self._gradients[number % 2] += self._piece_gradients
            self.loss += loss * part
            self.right += int((scores.argmax(axis=1) == labels).sum())

    def take(self, step: Step, number: int, workers: Sequence[GradientWorker]) -> None:
        """Take the step of a batch whose shares all workers have computed."""
        total, parameters = self._total, self.network.parameters
        np.copyto(total, workers[0]._gradients[number % 2])
        for worker in workers[1:]:
            total += worker._gradients[number % 2]
        length = float(np.sqrt(total @ total))
        if length > LARGEST_GRADIENT:
            total *= LARGEST_GRADIENT / length
        weights = len(self._decay)
        np.multiply(parameters[:weights], step.decay, out=self._decay)
        total[:weights] += self._decay
        self.optimizer.step(parameters, total, lr=step.rate)

    def wait(self) -> None:
        """Wait until the worker's thread has computed its share of the present batch; raise its error if it has one."""
        error = self._computed.get()
        if error is not None:
            raise error

    def go_on(self, step: Step | None) -> None:
        """Let the worker's thread take the step and begin the next batch, or end it."""
        self._steps.put(step)

    def work(self, order: EpochOrder, first: int, share: int, workers: Sequence[GradientWorker]) -> None:
        """Compute the worker's share of one batch after the other, and take each batch's step once `go_on` tells it."""
        step = None
        for number in count(first):
            error = None
            try:
                with computing():
                    if step is not None:
                        self.take(step, number - 1, workers)
                    self.compute(order, number, share, len(workers))
            except Exception as found:  # noqa: BLE001 - it is raised where the worker is waited for
                error = found
            self._computed.put(error)
            step = self._steps.get()
            if step is None:
                return


@contextmanager
def at_work(workers: Sequence[GradientWorker], order: EpochOrder, first: int) -> Iterator[None]:
    """Let all workers but the first work in threads of their own, from a batch on, until the ``with`` block ends.

    Their networks and optimizers begin as copies of the first one's.
    """
    threads = []
    leader, *others = workers
    for share, worker in enumerate(others, 1):
        worker.follow(leader)
        # A run that is left lying must not keep the interpreter from ending.
        threads.append(
            Thread(target=worker.work, args=(order, first, share, workers), name="lenet", daemon=True)
        )
    for thread in threads:
        thread.start()
    try:
        yield
    finally:
        for worker in others:
            worker.go_on(None)
        for thread in threads:
            thread.join()
