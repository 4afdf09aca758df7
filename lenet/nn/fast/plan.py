"""A plan is a network laid out as a chain of kernels for batches of one size.

It is made by one pass over the table of layers: what a fast kernel can compute together is joined,
everything else runs by its own definition.
"""

from __future__ import annotations

from math import inf

import numpy as np

from lenet.nn.arrays import Array
from lenet.nn.fast.convolution import ConvolutionReLUPool
from lenet.nn.fast.kernels import Arena, Dense, General, Kernel, Wiring
from lenet.nn.fast.one_picture import OneConvolutionReLUPool, OneDense
from lenet.nn.layers import Convolution, FullyConnected, Layer, LearningLayer, MaxPool, ReLU
from lenet.nn.network import LayeredNet, NetParams


class Plan:
    """The memory and the order of computing one batch of a network.

    A plan belongs to one thread at a time. After the network's parameters have changed, `take_parameters` must be
    called before it computes again.

    Parameters
    ----------
    network
        The network; its number type is the plan's.
    shape
        Shape of one input, (C, H, W).
    size
        Number n of inputs in a batch.
    gradients
        Arrays for the parameters' gradients, by layer and name; None for a plan that only reads.

    Attributes
    ----------
    x : [C, H, W, n]
        The input, to be filled before `forward`.
    outputs
        What each kernel computes, by the name of its last layer: maps [C, H, W, n] or units [units, n].
    largest_product
        Multiplications of the largest matrix product, as far as it is known.
    """

    def __init__(
        self,
        network: LayeredNet,
        shape: tuple[int, int, int],
        size: int,
        gradients: NetParams | None = None,
    ) -> None:
        arena = Arena()
        self.x = arena.zeros((*shape, size), network.dtype)
        kernels: list[Kernel] = []
        self.outputs: dict[str, Array] = {}
        example = np.zeros((1, *shape), network.dtype)
        table = list(network.layers.items())
        x, dinput = self.x, None
        while table:
            name, layers = table[0][0], [layer for _, layer in table]
            own = None if gradients is None else gradients.get(name, {})
            kernel, count = _join(layers, example.shape, Wiring(x, own, dinput, arena))
            kernels.append(kernel)
            self.outputs[table[count - 1][0]] = kernel.output
            for layer in layers[:count]:
                example, _ = layer.forward(example)
            del table[:count]
            # A kernel may leave maps of one pixel as units; the next layer gets them as it knows them.
            maps = (*example.shape[1:], size)
            x = kernel.output.reshape(maps)
            dinput = None if gradients is None else kernel.doutput.reshape(maps)
        self._scores, self._dscores = x, dinput
        self.largest_product = max((kernel.largest_product for kernel in kernels), default=inf)
        self._preparation = [call for kernel in kernels for call in kernel.preparation]
        self._forward = [call for kernel in kernels for call in kernel.forward]
        self._backward = [call for kernel in reversed(kernels) for call in kernel.backward]
        self.take_parameters()

    def take_parameters(self) -> None:
        """Take in the network's parameters as they are now."""
        for call in self._preparation:
            call()

    def forward(self) -> Array:
        """Return the scores of the batch, [classes, n]; the next pass overwrites them."""
        for call in self._forward:
            call()
        return self._scores

    def backward(self, dscores: Array) -> None:
        """Compute the parameters' gradients for the scores' gradient, [classes, n]."""
        assert self._dscores is not None, "This plan was made for reading only."
        self._dscores[...] = dscores
        for call in self._backward:
            call()


class Plans:
    """One thread's plans for batches of several sizes: the last few that it used."""

    kept = 3

    def __init__(
        self, network: LayeredNet, shape: tuple[int, int, int], gradients: NetParams | None = None
    ) -> None:
        self.network, self.shape, self.gradients = network, shape, gradients
        self._plans: dict[int, Plan] = {}

    def of(self, size: int) -> Plan:
        """Return the plan for batches of ``size``."""
        plan = self._plans.pop(size, None) or Plan(self.network, self.shape, size, self.gradients)
        # The last used stands last; the first is dropped when there are too many.
        self._plans[size] = plan
        if len(self._plans) > self.kept:
            del self._plans[next(iter(self._plans))]
        return plan

    def take_parameters(self) -> None:
        """Take in the network's parameters as they are now."""
        for plan in self._plans.values():
            plan.take_parameters()


def _join(layers: list[Layer], shape: tuple[int, ...], wiring: Wiring) -> tuple[Kernel, int]:
    """Return a kernel for the first of the layers that are left of the table, and how many of them it computes.

    The shape is that of the first layer's input with the batch outermost, (N, C, H, W) or (N, units).
    """
    first, (second, third) = layers[0], (*layers[1:], None, None)[:2]
    reads_one = wiring.gradients is None and wiring.x.shape[-1] == 1
    if isinstance(first, Convolution) and first.stride == 1 and first.padding == 0:
        height, width = shape[2] - first.size + 1, shape[3] - first.size + 1
        pools = isinstance(third, MaxPool) and third.size == third.stride == 2
        even = height % 2 == width % 2 == 0 and first.size % 2 == 1
        if isinstance(second, ReLU) and pools and even:
            return (OneConvolutionReLUPool if reads_one else ConvolutionReLUPool)(first, wiring), 3
        dense = height == width == 1
    else:
        dense = isinstance(first, FullyConnected)
    if dense and isinstance(first, LearningLayer):
        relu = isinstance(second, ReLU)
        return (OneDense if reads_one else Dense)(first, wiring, relu=relu), 2 if relu else 1
    return General(first, wiring), 1
