"""A kernel computes a stretch of the table of layers at once: a list of NumPy calls, prepared once.

Its arrays never move, so that a pass is nothing but these calls. Its batch is the innermost axis: every
copy, sum and comparison runs over long contiguous stretches, and a product's result is the next
layer's input as it lies.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from math import inf, prod
from typing import Any

import numpy as np

from lenet.nn.arrays import Array
from lenet.nn.layers import Gradients, Layer, LearningLayer

ALIGNMENT = 128
"""Bytes: two cache lines, which processors fetch as a pair."""

BLOCK = 1 << 23
"""Bytes taken from the system at a time; NumPy asks for huge pages from 4 MiB on."""


class Arena:
    """One large block of memory, from which arrays are taken that live as long as the arena's user does.

    Arrays that are used together lie together: in huge pages, and on cache-line boundaries, where vector instructions
    load fastest.
    """

    def __init__(self) -> None:
        self._block = np.empty(0, np.uint8)
        self._used = 0

    def empty(self, shape: tuple[int, ...], dtype: Any) -> Array:
        """Return an array of any content."""
        size = prod(shape) * np.dtype(dtype).itemsize
        if self._used + size > len(self._block):
            self._block = np.empty(max(BLOCK, size) + ALIGNMENT, np.uint8)
            self._used = -self._block.ctypes.data % ALIGNMENT
        array: Array = self._block[self._used : self._used + size].view(dtype).reshape(shape)
        self._used += -(-size // ALIGNMENT) * ALIGNMENT
        return array

    def zeros(self, shape: tuple[int, ...], dtype: Any) -> Array:
        """Return an array of zeros."""
        array = self.empty(shape, dtype)
        array[...] = 0
        return array


Call = Callable[[], object]
"""A call with its arguments. While one thread runs the Python code between two of them, no other
thread can, which is why there is as little of it as possible."""


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
        The array for the input's gradient, or None if it is not needed.
    arena
        Where the kernel's own arrays come from.
    """

    x: Array
    gradients: Gradients | None
    dinput: Array | None
    arena: Arena


class Kernel:
    """Computes part of a network on batches of one size.

    Attributes
    ----------
    output : [C, H, W, n] or [units, n]
        Where a forward pass leaves the result.
    doutput : like output
        Where the next kernel leaves the result's gradient before a backward pass.
    preparation
        The calls that bring the layer's parameters into the kernel's own form, if it has one.
    forward
        The calls that compute the output from the input.
    backward
        The calls that compute the parameters' gradients, and the input's if somebody needs it.
    largest_product
        Multiplications of the largest matrix product, as far as it is known.
    """

    def __init__(self) -> None:
        self.largest_product: float = inf
        self.output: Array
        self.doutput: Array
        self.preparation: list[Call] = []
        self.forward: list[Call] = []
        self.backward: list[Call] = []


class Dense(Kernel):
    """A fully connected layer, or a convolution that sees the whole map at once; then ReLU, or not.

    Forward it computes z = Wᵀ·x + bᵀ, backward dW = x·dzᵀ, db = Σ dz and dx = W·dz. The layer's parameters are read at
    every pass.
    """

    def __init__(self, layer: LearningLayer, wiring: Wiring, *, relu: bool) -> None:
        super().__init__()
        inputs, outputs = layer.W.shape
        n, dtype, arena = wiring.x.shape[-1], wiring.x.dtype, wiring.arena
        x = wiring.x.reshape(inputs, n)
        zeros = arena.zeros((n,), dtype)
        self.output = z = arena.empty((outputs, n), dtype)
        self.forward = [partial(np.matmul, layer.W.T, x, out=z), partial(np.add, z, layer.b.T, out=z)]
        if relu:
            self.forward.append(partial(np.maximum, z, zeros, out=z))
        if wiring.gradients is None:
            return
        self.doutput = dz = arena.empty((outputs, n), dtype)
        positive = arena.empty((outputs, n), np.bool_)
        if relu:
            self.backward += [
                partial(np.greater, z, zeros, out=positive),
                partial(np.multiply, dz, positive, out=dz),
            ]
        self.backward += [
            partial(np.matmul, x, dz.T, out=wiring.gradients["W"]),
            partial(np.add.reduce, dz, 1, None, wiring.gradients["b"][0]),
        ]
        if wiring.dinput is not None:
            self.backward.append(partial(np.matmul, layer.W, dz, out=wiring.dinput.reshape(inputs, n)))


class General(Kernel):
    """Any other layer, computed by its own definition with the batch outermost."""

    def __init__(self, layer: Layer, wiring: Wiring) -> None:
        super().__init__()
        self.layer, self.wiring = layer, wiring
        self.x = np.moveaxis(wiring.x, -1, 0)
        output, self.cache = layer.forward(np.zeros_like(self.x))
        shape = (*output.shape[1:], len(output))
        self.output = wiring.arena.empty(shape, wiring.x.dtype)
        self.forward = [self._forward]
        if wiring.gradients is not None:
            self.doutput = wiring.arena.empty(shape, wiring.x.dtype)
            self.backward = [self._backward]

    def _forward(self) -> None:
        output, self.cache = self.layer.forward(self.x)
        self.output[...] = np.moveaxis(output, 0, -1)

    def _backward(self) -> None:
        dinput, gradients = self.layer.backward(np.moveaxis(self.doutput, -1, 0), self.cache)
        for name, array in (self.wiring.gradients or {}).items():
            array[...] = gradients[name]
        if self.wiring.dinput is not None:
            self.wiring.dinput[...] = np.moveaxis(dinput, 0, -1)
