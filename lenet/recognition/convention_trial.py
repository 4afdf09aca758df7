"""A network from another program does not say which numbers it was trained with, so the usual ones are tried.

A hundred digits, which the program wrote itself, show which of them it reads best, and whether its layers are others.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from lenet.drawing.normalization import PICTURE_SIDE
from lenet.files.folders import resource_path
from lenet.language.text import to_translate, tr
from lenet.nn.arrays import Array
from lenet.nn.input import ARTICLE_CONVENTION, InputConvention
from lenet.nn.layers import MaxPool, ReLU
from lenet.nn.loss import cross_entropy
from lenet.nn.network import LayeredNet
from lenet.nn.parameters import MismatchError
from lenet.recognition.preprocessing import resize_to_32

CONVENTIONS = (
    InputConvention(0.0, 1.0),  # ToTensor() of torchvision, and x / 255 of Keras
    InputConvention(0.1307, 0.3081),  # MNIST's own mean and deviation
    ARTICLE_CONVENTION,
    InputConvention(0.5, 0.5),
)
"""What is usual, the most usual first."""

CLEARLY_BETTER = 0.15
"""By which part of the digits other layers must be better, so that they are taken to be the network's own."""

Function = Callable[[Array], Array]


def convention_by_trial(network: LayeredNet) -> InputConvention:
    """Return the convention with which a network reads digits best.

    Raises
    ------
    MismatchError
        If it reads them clearly better with other layers than its own, so that these must be missing.
    """
    scored = [(_right(network, convention), convention) for convention in CONVENTIONS]
    best, convention = max(scored, key=lambda entry: entry[0])
    right, name = max(
        (max(_right(network, other, activation, pool)[0] for other in CONVENTIONS), name)
        for name, activation, pool in _OTHER_LAYERS
    )
    if right > best[0] + CLEARLY_BETTER:
        raise MismatchError(
            tr("it was trained with {name}, and only ReLU and max pooling can be computed", name=tr(name))
        )
    return convention


def _right(
    network: LayeredNet,
    convention: InputConvention,
    activation: Function | None = None,
    pool: Function | None = None,
) -> tuple[float, float]:
    """Return which part of the digits is read right, with other layers in place of its own, and minus the loss."""
    pictures, labels = _digits()
    x = convention.standardize(pictures)
    with np.errstate(all="ignore"):
        for layer in network.layers.values():
            if activation is not None and isinstance(layer, ReLU):
                x = activation(x)
            elif pool is not None and isinstance(layer, MaxPool):
                x = pool(x)
            else:
                x = layer.forward(x)[0]
        return float(np.mean(x.argmax(axis=1) == labels)), -cross_entropy(x, labels)[0]


def _mean_pool(x: Array) -> Array:
    count, channels, height, width = x.shape
    mean: Array = x.reshape(count, channels, height // 2, 2, width // 2, 2).mean(axis=(3, 5))
    return mean


def _sigmoid(x: Array) -> Array:
    return 1 / (1 + np.exp(-x))


_OTHER_LAYERS: tuple[tuple[str, Function | None, Function | None], ...] = (
    (to_translate("average pooling"), None, _mean_pool),
    ("tanh", np.tanh, None),
    (to_translate("tanh and average pooling"), np.tanh, _mean_pool),
    ("sigmoid", _sigmoid, None),
    (to_translate("sigmoid and average pooling"), _sigmoid, _mean_pool),
)


@cache
def _digits() -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Return pictures, uint8 [N, 32, 32], and their labels; in the file each row has the ten digits in order."""
    with Image.open(resource_path("trial-digits.png")) as image:
        page = np.asarray(image.convert("L"))
    rows, columns = page.shape[0] // PICTURE_SIDE, page.shape[1] // PICTURE_SIDE
    pictures = page.reshape(rows, PICTURE_SIDE, columns, PICTURE_SIDE).swapaxes(1, 2)
    labels = np.tile(np.arange(columns, dtype=np.uint8), rows)
    return resize_to_32(pictures.reshape(-1, PICTURE_SIDE, PICTURE_SIDE)), labels
