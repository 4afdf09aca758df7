"""A network is a table of named layers; forward and backward are loops over it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any

import numpy as np

from lenet.nn.arrays import Array
from lenet.nn.layers import Gradients, Layer, LearningLayer
from lenet.nn.loss import softmax
from lenet.nn.parameters import Shapes, check_params

NetParams = dict[str, dict[str, Array]]
"""Parameters or gradients of a network by layer and name: ``{"conv1": {"W": …, "b": …}, …}``."""


class Net(ABC):
    """What every network can do."""

    @abstractmethod
    def forward(self, x: Array) -> tuple[Array, Any]:
        """Return the scores [N, classes] of a batch x, and the cache that `backward` needs."""

    @abstractmethod
    def backward(self, dscores: Array, cache: Any) -> NetParams:
        """Return the gradients of all parameters for the gradient of the scores."""

    @abstractmethod
    def update(self, gradients: NetParams, *, lr: float = 1e-3, reg: float = 1e-3) -> None:
        """Take one step of plain gradient descent in every layer that learns."""

    @abstractmethod
    def get_params(self) -> NetParams:
        """Return copies of all parameters."""

    @abstractmethod
    def set_params(self, params: Mapping[str, Any]) -> None:
        """Copy parameters into the network; nothing is touched if anything about them is wrong."""


class LayeredNet(Net):
    """A network whose layers follow one another.

    Parameters
    ----------
    layers
        The layers by their names, from the input to the scores.

    Attributes
    ----------
    parameters
        All parameters in one flat vector, first every W, then every b; those of the layers are views
        of it.
    """

    def __init__(self, layers: Mapping[str, Layer]) -> None:
        self.layers = dict(layers)
        arrays = {name: layer.get_params() for name, layer in self.learning_layers.items()}
        self.parameters = np.concatenate(
            [array[name].ravel() for name in ("W", "b") for array in arrays.values()]
        )
        for name, views in self.views(self.parameters).items():
            self.learning_layers[name].use(views)

    def __setstate__(self, state: dict[str, Any]) -> None:
        # In a deep copy or from a pickle, the layers' views have become arrays of their own.
        self.__dict__.update(state)
        for name, views in self.views(self.parameters).items():
            self.learning_layers[name].use(views)

    def views(self, vector: Array) -> NetParams:
        """Return views of a flat vector like `parameters`, by layer and name."""
        views: NetParams = {name: {} for name in self.learning_layers}
        position = 0
        for name in ("W", "b"):
            for layer_name, layer in self.learning_layers.items():
                own = layer.W if name == "W" else layer.b
                views[layer_name][name] = vector[position : position + own.size].reshape(own.shape)
                position += own.size
        return views

    @property
    def shapes(self) -> Shapes:
        """The shape of each parameter array by layer and name, in the order of the forward pass."""
        return {
            name: {"W": layer.W.shape, "b": layer.b.shape} for name, layer in self.learning_layers.items()
        }

    @property
    def weight_count(self) -> int:
        """How many of the parameters, counted from the first, belong to a W."""
        return sum(layer.W.size for layer in self.learning_layers.values())

    @property
    def classes(self) -> int:
        """How many scores an input gets: the units of the last layer that learns."""
        return [layer.b.size for layer in self.learning_layers.values()][-1]

    @property
    def dtype(self) -> np.dtype[Any]:
        """The number type of the parameters."""
        return self.parameters.dtype

    @property
    def learning_layers(self) -> dict[str, LearningLayer]:
        """The layers that have parameters, by name, from the input to the scores."""
        return {name: layer for name, layer in self.layers.items() if isinstance(layer, LearningLayer)}

    def initialise(self, generator: np.random.Generator) -> None:
        """Draw new parameters for every layer, in order; the last W is then made a tenth.

        All scores then start near 0, and the loss at log(classes): without confident wrong answers to unlearn, a higher
        learning rate is stable.
        """
        for layer in self.layers.values():
            layer.initialise(generator)
        *_, last = self.learning_layers.values()
        last.W *= 0.1

    def forward(self, x: Array) -> tuple[Array, dict[str, Any]]:
        """Return the scores of a batch, and each layer's cache by name."""
        caches: dict[str, Any] = {}
        for name, layer in self.layers.items():
            x, caches[name] = layer.forward(x)
        return x, caches

    def backward(self, dscores: Array, cache: dict[str, Any]) -> NetParams:
        """Return the gradients of all parameters, in the order of the table."""
        gradients: dict[str, Gradients] = {}
        doutput = dscores
        for name, layer in reversed(self.layers.items()):
            doutput, gradients[name] = layer.backward(doutput, cache[name])
        return {name: gradients[name] for name in self.learning_layers}

    def update(self, gradients: NetParams, *, lr: float = 1e-3, reg: float = 1e-3) -> None:
        """Take one step of plain gradient descent: W ← W − lr·(dW + reg·W), b ← b − lr·db."""
        for name, layer in self.learning_layers.items():
            layer.update(gradients[name], lr=lr, reg=reg)

    def predict(self, x: Array) -> Array:
        """Return probabilities [N, classes] for a batch; the network keeps nothing of it.

        It goes by the definition of the layers; `lenet.nn.fast.predictor.Predictor` does the same much faster.
        """
        pieces = [self.forward(x[start : start + 64])[0] for start in range(0, len(x), 64)]
        return softmax(np.concatenate(pieces)) if pieces else np.empty((0, self.classes), self.dtype)

    def trace(self, x: Array) -> dict[str, Array]:
        """Return every named activation of a batch: the input, then each layer's output."""
        activations = {"input": x}
        for name, layer in self.layers.items():
            x, _ = layer.forward(x)
            activations[name] = x
        return activations

    def get_params(self) -> NetParams:
        """Return copies of all parameters, in the order of the table."""
        return {name: layer.get_params() for name, layer in self.learning_layers.items()}

    def set_params(self, params: Mapping[str, Any]) -> None:
        """Copy parameters into the network, converted to its number type.

        Parameters
        ----------
        params
            ``{"conv1": {"W", "b"}, …}`` as `get_params` returns it; a ``"meta"`` beside the layers
            is not looked at.

        Raises
        ------
        ParamsError
            If a name, shape, number type or value is wrong; the network stays as it was.
        """
        check_params(params, self.shapes)
        for name, layer in self.learning_layers.items():
            layer.set_params(params[name])
