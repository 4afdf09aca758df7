"""A kernel computes a stretch of the table of layers at once, in memory that it never lets go.

Its batch is the innermost axis: every copy, sum and comparison runs over long contiguous stretches,
and a product's result is the next layer's input as it lies.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass

import numpy as np

from lenet.arena import Arena
from lenet.im2row import Array
from lenet.layers import Gradients, Layer, LearningLayer


@dataclass(frozen=True)
class Wiring:
    """What a kernel is connected to.

    Attributes
    ----------
    x : [C, H, W, n] or [units, n]
        The contiguous array where the input will be.
    gradients
        Arrays for the parameters' gradients (none for a layer without parameters), or None if
        nothing will be learned and `backward` is never called.
    dinput : like x
        The array for the input's gradient, or None if nobody needs it.
    arena
        Where the kernel's own arrays come from.
    """

    x: Array
    gradients: Gradients | None
    dinput: Array | None
    arena: Arena


class Kernel(ABC):
    """Computes part of a network on batches of one size.

    Attributes
    ----------
    output : [C, H, W, n] or [units, n]
        Where `forward` leaves the result.
    doutput : like output
        Where the next kernel leaves the result's gradient before `backward`.
    """

    output: Array
    doutput: Array

    def take_parameters(self) -> None:
        """Bring the layer's parameters into the kernel's own form, if it has one."""
        return

    @abstractmethod
    def forward(self) -> None:
        """Compute the output."""

    @abstractmethod
    def backward(self) -> None:
        """Compute the parameters' gradients, and the input's if somebody needs it."""


class Dense(Kernel):
    """A fully connected layer, or a convolution that sees the whole map at once; then ReLU, or not.

    Parameters
    ----------
    layer
        The layer; its parameters are read at every pass.
    wiring
        What the kernel is connected to.
    relu
        Whether ReLU follows.
    """

    def __init__(self, layer: LearningLayer, wiring: Wiring, *, relu: bool) -> None:
        inputs, outputs = layer.W.shape
        n, dtype, arena = wiring.x.shape[-1], wiring.x.dtype, wiring.arena
        self.layer, self.relu = layer, relu
        self.x = wiring.x.reshape(inputs, n)
        self.output, self.zeros = arena.empty((outputs, n), dtype), arena.zeros((n,), dtype)
        self.dinput = None if wiring.dinput is None else wiring.dinput.reshape(inputs, n)
        if wiring.gradients is not None:
            self.dW, self.db = wiring.gradients["W"], wiring.gradients["b"][0]
            self.doutput = arena.empty((outputs, n), dtype)
            self.positive = arena.empty((outputs, n), np.bool_)

    def forward(self) -> None:
        """Compute z = Wᵀ·x + bᵀ, batch innermost."""
        np.matmul(self.layer.W.T, self.x, out=self.output)
        self.output += self.layer.b.T
        if self.relu:
            np.maximum(self.output, self.zeros, out=self.output)

    def backward(self) -> None:
        """Compute dW = x·dzᵀ, db = Σ dz and dx = W·dz."""
        if self.relu:
            np.greater(self.output, self.zeros, out=self.positive)
            self.doutput *= self.positive
        np.matmul(self.x, self.doutput.T, out=self.dW)
        np.add.reduce(self.doutput, axis=1, out=self.db)
        if self.dinput is not None:
            np.matmul(self.layer.W, self.doutput, out=self.dinput)


class General(Kernel):
    """Any other layer, computed by its own definition with the batch outermost.

    Parameters
    ----------
    layer
        The layer.
    wiring
        What the kernel is connected to.
    """

    def __init__(self, layer: Layer, wiring: Wiring) -> None:
        self.layer, self.wiring = layer, wiring
        self.x = np.moveaxis(wiring.x, -1, 0)
        output, _ = layer.forward(np.zeros_like(self.x))
        shape = (*output.shape[1:], len(output))
        self.output = wiring.arena.empty(shape, wiring.x.dtype)
        if wiring.gradients is not None:
            self.doutput = wiring.arena.empty(shape, wiring.x.dtype)

    def forward(self) -> None:
        """Run the layer's own forward."""
        output, self.cache = self.layer.forward(self.x)
        self.output[...] = np.moveaxis(output, 0, -1)

    def backward(self) -> None:
        """Run the layer's own backward."""
        dinput, gradients = self.layer.backward(np.moveaxis(self.doutput, -1, 0), self.cache)
        for name, array in (self.wiring.gradients or {}).items():
            array[...] = gradients[name]
        if self.wiring.dinput is not None:
            self.wiring.dinput[...] = np.moveaxis(dinput, 0, -1)
