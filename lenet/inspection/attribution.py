"""Attribution: how much each pixel of ink counts for or against an answer.

Two methods, as each has its blind spots: occlusion, and the gradient times the ink.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from lenet.datasets.examples import Examples
from lenet.evaluation.scoring import predict_scores
from lenet.nn.arrays import Array
from lenet.nn.input import InputConvention
from lenet.nn.lenet5 import LeNet5
from lenet.recognition.reading import CLASSES

COVER_SIDE = 5
"""Side of the occluded square, in pixels: wider than a stroke, which is about 3 wide."""


def question(answer: int, rival: int | None = None) -> NDArray[np.float32]:
    """Return weights of the scores, float32 [10], for the answer's own score or its lead over a rival."""
    weights = np.zeros(CLASSES, np.float32)
    weights[answer] = 1
    if rival is not None:
        weights[rival] = -1
    return weights


def input_gradient(network: LeNet5, x: Array, asked: Array) -> Array:
    """Return the gradient of the weighted sum of scores for the inputs x [N, 1, 32, 32], in their shape."""
    _, caches = network.forward(x)
    gradient = np.broadcast_to(asked.astype(network.dtype), (len(x), len(asked)))
    for name, layer in reversed(network.layers.items()):
        gradient, _ = layer.backward(gradient, caches[name])
    return gradient


def gradient_times_ink(
    network: LeNet5, convention: InputConvention, picture: NDArray[np.uint8], asked: Array
) -> Array:
    """Attribute the scores of a picture, uint8 [32, 32], to its ink by the gradient.

    Parameters
    ----------
    asked
        Weights of the scores, as `question` returns them.

    Returns
    -------
    ndarray [32, 32]
        How much the scores would fall, to the first order, if a pixel became paper.

    Notes
    -----
    Gradient × input, with the input counted from paper and not from the mean pixel: paper is no ink and
    gets 0. See Shrikumar, Greenside and Kundaje 2017, "Learning important features through propagating
    activation differences", section 2.
    """
    gradient = input_gradient(network, convention.standardize(picture[None]), asked)[0, 0]
    attributed: Array = gradient * (picture / np.float32(255 * convention.std))
    return attributed


def occlusion(
    network: LeNet5, convention: InputConvention, picture: NDArray[np.uint8], asked: Array
) -> Array:
    """Attribute the scores to ink by occlusion; the parameters are those of `gradient_times_ink`.

    Returns
    -------
    ndarray [32, 32]
        How much the scores fall if a square of `COVER_SIDE` pixels around a pixel becomes paper; 0 where
        the pixel itself is paper.

    Notes
    -----
    Zeiler and Fergus 2014, "Visualizing and understanding convolutional networks", section 4.2.
    """
    rows, columns = np.nonzero(picture)
    covered = np.repeat(picture[None], len(rows) + 1, axis=0)
    reach = COVER_SIDE // 2
    for number, (row, column) in enumerate(zip(rows.tolist(), columns.tolist(), strict=True)):
        top, left = max(row - reach, 0), max(column - reach, 0)
        covered[number, top : row + reach + 1, left : column + reach + 1] = 0
    sums = asked_scores(network, convention, covered, asked)
    falls = np.zeros(picture.shape, sums.dtype)
    falls[rows, columns] = sums[-1] - sums[:-1]
    return falls


def asked_scores(
    network: LeNet5, convention: InputConvention, pictures: NDArray[np.uint8], asked: Array
) -> Array:
    """Return the weighted sum of scores of each picture, [N], computed by one thread beside the window's."""
    examples = Examples(pictures, np.zeros(len(pictures), np.uint8), convention)
    return predict_scores(network, examples, threads=1) @ asked
