"""An optimizer turns gradients into steps.

It works on flat vectors and changes them in place: one call moves every parameter of a network.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from typing import Any

import numpy as np

from lenet.nn.arrays import Array


class Optimizer(ABC):
    """What every optimizer does.

    Parameters
    ----------
    size
        Number of parameters.
    dtype
        Number type of the parameters.

    Attributes
    ----------
    state
        What it remembers from step to step: arrays of the size of the parameters, by name.
    steps
        Number of steps taken.
    """

    names: tuple[str, ...] = ()

    def __init__(self, size: int, dtype: np.dtype[Any]) -> None:
        self.state: dict[str, Array] = {name: np.zeros(size, dtype) for name in self.names}
        self.steps = 0
        self._scratch = np.empty(size, dtype)

    def step(self, parameters: Array, gradients: Array, *, lr: float) -> None:
        """Move the parameters [size] one step of learning rate ``lr`` against the gradients [size].

        Both arrays are changed in place; the gradients are of no use afterwards.
        """
        self.steps += 1
        self._step(parameters, gradients, lr)

    @abstractmethod
    def _step(self, parameters: Array, gradients: Array, lr: float) -> None: ...


class SGD(Optimizer):
    """Plain gradient descent: p ← p − lr·g."""

    def _step(self, parameters: Array, gradients: Array, lr: float) -> None:
        gradients *= lr
        parameters -= gradients


class Momentum(Optimizer):
    """Gradient descent with velocity: v ← 0.9·v + g, p ← p − lr·v (Polyak 1964)."""

    names = ("velocity",)
    momentum = 0.9

    def _step(self, parameters: Array, gradients: Array, lr: float) -> None:
        velocity = self.state["velocity"]
        velocity *= self.momentum
        velocity += gradients
        np.multiply(velocity, lr, out=self._scratch)
        parameters -= self._scratch


class Nesterov(Momentum):
    """Momentum that looks ahead: v ← 0.9·v + g, p ← p − lr·(g + 0.9·v) (Sutskever et al. 2013)."""

    def _step(self, parameters: Array, gradients: Array, lr: float) -> None:
        velocity, scratch = self.state["velocity"], self._scratch
        velocity *= self.momentum
        velocity += gradients
        np.multiply(velocity, self.momentum, out=scratch)
        scratch += gradients
        scratch *= lr
        parameters -= scratch


class Adam(Optimizer):
    """Steps scaled by the gradients' own size (Kingma and Ba 2015, algorithm 1)."""

    names = ("mean", "square")
    mean_decay, square_decay, epsilon = 0.9, 0.999, 1e-8

    def _step(self, parameters: Array, gradients: Array, lr: float) -> None:
        mean, square, scratch = self.state["mean"], self.state["square"], self._scratch
        mean *= self.mean_decay
        np.multiply(gradients, 1 - self.mean_decay, out=scratch)
        mean += scratch
        square *= self.square_decay
        np.multiply(gradients, gradients, out=scratch)
        scratch *= 1 - self.square_decay
        square += scratch
        # Both averages start at 0; dividing by 1 − decay^steps makes up for it.
        np.divide(square, 1 - self.square_decay**self.steps, out=scratch)
        np.sqrt(scratch, out=scratch)
        scratch += self.epsilon
        np.divide(mean, scratch, out=scratch)
        scratch *= lr / (1 - self.mean_decay**self.steps)
        parameters -= scratch


OPTIMIZERS: dict[str, Callable[[int, np.dtype[Any]], Optimizer]] = {
    "sgd": SGD,
    "momentum": Momentum,
    "nesterov": Nesterov,
    "adam": Adam,
}
"""The optimizers by the names that recipes use."""
