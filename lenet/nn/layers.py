"""A layer turns an input into an output, and the output's gradient into the input's.

Layers hold parameters and nothing else: `forward` hands out a cache and `backward` takes it back,
so one layer serves any number of threads. The matrices are those of the article: a, W, b, z.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Any

import numpy as np

from lenet.nn.arrays import Array
from lenet.nn.im2row import (
    conv_fc2output,
    conv_output2fc,
    im2row_indices,
    output_size,
    pool2row_indices,
    pool_fc2output,
    pool_output2fc,
    row2im_indices,
    row2pool_indices,
)

Gradients = dict[str, Array]
"""Gradients of one layer's parameters by their names, ``{"W": dW, "b": db}``; empty for others."""


class Layer(ABC):
    """What every layer can do."""

    def initialise(self, generator: np.random.Generator) -> None:
        """Draw new parameters from ``generator``; a layer that learns nothing has none."""
        del generator

    @abstractmethod
    def forward(self, x: Array) -> tuple[Array, Any]:
        """Return the output for the input ``x``, and the cache that `backward` needs."""

    @abstractmethod
    def backward(self, doutput: Array, cache: Any) -> tuple[Array, Gradients]:
        """Return the gradient of the input, and the gradients of the parameters.

        Parameters
        ----------
        doutput
            Gradient of the output, in the output's shape.
        cache
            What `forward` handed out for this input.
        """


class LearningLayer(Layer):
    """A layer that multiplies rows by a matrix W and adds a row b.

    Parameters
    ----------
    inputs, outputs
        Number of rows and of columns of W.
    dtype
        Number type of the parameters; the layer computes in it.
    """

    def __init__(self, inputs: int, outputs: int, *, dtype: type[np.floating[Any]] = np.float32) -> None:
        self.W: Array = np.zeros((inputs, outputs), dtype)
        self.b: Array = np.zeros((1, outputs), dtype)

    def initialise(self, generator: np.random.Generator) -> None:
        """Draw W from a normal distribution of variance 2/inputs and set b to 0.

        The variance keeps the scale of activations through ReLU layers (He et al. 2015,
        "Delving deep into rectifiers", equation 10).
        """
        inputs, outputs = self.W.shape
        scale = np.sqrt(2 / inputs)
        self.W[...] = generator.standard_normal((inputs, outputs)) * scale
        self.b[...] = 0

    def update(self, gradients: Gradients, *, lr: float = 1e-3, reg: float = 1e-3) -> None:
        """Take one step of gradient descent: W ← W − lr·(dW + reg·W); b is not decayed."""
        self.W -= lr * (gradients["W"] + reg * self.W)
        self.b -= lr * gradients["b"]

    def use(self, arrays: dict[str, Array]) -> None:
        """Make these arrays the parameters, without copying them."""
        self.W, self.b = arrays["W"], arrays["b"]

    def get_params(self) -> dict[str, Array]:
        """Return copies of the parameters: ``{"W": [inputs, outputs], "b": [1, outputs]}``."""
        return {"W": self.W.copy(), "b": self.b.copy()}

    def set_params(self, params: dict[str, Array]) -> None:
        """Copy ``{"W", "b"}`` into the layer, converted to its number type.

        Raises
        ------
        ValueError
            If a shape is not the layer's.
        """
        for name, own in (("W", self.W), ("b", self.b)):
            if params[name].shape != own.shape:
                raise ValueError(f"{name} must have shape {own.shape}, not {params[name].shape}.")
        self.W[...] = params["W"]
        self.b[...] = params["b"]


class Convolution(LearningLayer):
    """Slides ``filters`` square filters over ``channels`` maps.

    Parameters
    ----------
    channels, filters
        Number of maps that come in and go out.
    size
        Height and width of a filter, in pixels.
    stride, padding
        Step between windows and border of zeros, in pixels.
    dtype
        Number type of the parameters.

    Examples
    --------
    >>> layer = Convolution(1, 6, 5, dtype=np.float32)
    >>> layer.forward(np.zeros((2, 1, 32, 32), np.float32))[0].shape
    (2, 6, 28, 28)
    """

    def __init__(
        self,
        channels: int,
        filters: int,
        size: int,
        *,
        stride: int = 1,
        padding: int = 0,
        dtype: type[np.floating[Any]] = np.float32,
    ) -> None:
        super().__init__(channels * size * size, filters, dtype=dtype)
        self.channels, self.filters, self.size = channels, filters, size
        self.stride, self.padding = stride, padding

    def forward(self, x: Array) -> tuple[Array, Any]:
        """Return [N, filters, out_h, out_w] for x [N, channels, H, W]; z = a·W + b over im2row's a."""
        count, _, height, width = x.shape
        x = x.astype(self.W.dtype, copy=False)
        a = im2row_indices(x, self.size, self.size, padding=self.padding, stride=self.stride)
        z = a @ self.W + self.b
        out_height = output_size(height, self.size, self.padding, self.stride)
        out_width = output_size(width, self.size, self.padding, self.stride)
        return conv_fc2output(z, count, out_height, out_width), (a, x.shape)

    def backward(self, doutput: Array, cache: Any) -> tuple[Array, Gradients]:
        """Return dinput [N, channels, H, W], dW = aᵀ·dz and db = Σ dz."""
        a, x_shape = cache
        dz = conv_output2fc(doutput)
        gradients = {"W": a.T @ dz, "b": dz.sum(axis=0, keepdims=True)}
        da = dz @ self.W.T
        return row2im_indices(da, x_shape, self.size, self.size, self.padding, self.stride), gradients


class FullyConnected(LearningLayer):
    """Joins every input to every output.

    Parameters
    ----------
    inputs, outputs
        Number of units that come in and go out.
    dtype
        Number type of the parameters.

    Examples
    --------
    >>> layer = FullyConnected(120, 84, dtype=np.float32)
    >>> layer.forward(np.zeros((2, 120), np.float32))[0].shape
    (2, 84)
    """

    def forward(self, x: Array) -> tuple[Array, Any]:
        """Return z [N, outputs] = a·W + b; x is [N, inputs], or maps that are flattened to it."""
        a = x.reshape(len(x), -1).astype(self.W.dtype, copy=False)
        return a @ self.W + self.b, (a, x.shape)

    def backward(self, doutput: Array, cache: Any) -> tuple[Array, Gradients]:
        """Return dinput in the input's shape, dW = aᵀ·dz and db = Σ dz."""
        a, x_shape = cache
        gradients = {"W": a.T @ doutput, "b": doutput.sum(axis=0, keepdims=True)}
        return (doutput @ self.W.T).reshape(x_shape), gradients


class ReLU(Layer):
    """Lets positive values through and stops the others.

    Examples
    --------
    >>> ReLU().forward(np.array([-1.0, 2.0]))[0].tolist()
    [0.0, 2.0]
    """

    def forward(self, x: Array) -> tuple[Array, Any]:
        """Return max(x, 0), in the shape of x."""
        return np.maximum(x, 0), x > 0

    def backward(self, doutput: Array, cache: Any) -> tuple[Array, Gradients]:
        """Return the gradient where the input was positive, 0 elsewhere."""
        return doutput * cache, {}


class MaxPool(Layer):
    """Keeps the largest value of each window.

    Parameters
    ----------
    size
        Height and width of a window, in pixels.
    stride
        Step between windows, in pixels; smaller than ``size``, windows overlap.

    Examples
    --------
    >>> MaxPool(2, stride=2).forward(np.arange(4.0).reshape(1, 1, 2, 2))[0].item()
    3.0
    """

    def __init__(self, size: int = 2, *, stride: int = 2) -> None:
        self.size, self.stride = size, stride

    def forward(self, x: Array) -> tuple[Array, Any]:
        """Return [N, C, out_h, out_w] for x [N, C, H, W]."""
        count, _, height, width = x.shape
        a = pool2row_indices(x, self.size, self.size, self.stride)
        # On a tie the first of the window wins, alone: argmax sees to it.
        winners = a.argmax(axis=1)
        z = a[np.arange(len(a)), winners]
        out_height = output_size(height, self.size, 0, self.stride)
        out_width = output_size(width, self.size, 0, self.stride)
        return pool_fc2output(z, count, out_height, out_width), (winners, x.shape)

    def backward(self, doutput: Array, cache: Any) -> tuple[Array, Gradients]:
        """Return dinput [N, C, H, W]: each window's gradient goes to its winner."""
        winners, x_shape = cache
        dz = pool_output2fc(doutput)
        da = np.zeros((len(dz), self.size * self.size), doutput.dtype)
        da[np.arange(len(dz)), winners] = dz
        return row2pool_indices(da, x_shape, self.size, self.size, self.stride), {}
