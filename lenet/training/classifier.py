"""A LeNet-5 with the interface of scikit-learn's classifiers, to stand in pipelines and beside other classifiers.

It needs scikit-learn, which is not installed with this program.
"""

from __future__ import annotations

from math import ceil, sqrt
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray
from PIL import Image
from sklearn.base import BaseEstimator, ClassifierMixin
from sklearn.utils import check_random_state
from sklearn.utils.multiclass import check_classification_targets
from sklearn.utils.validation import check_is_fitted, validate_data

from lenet.datasets.examples import Examples
from lenet.nn.input import INPUT_SIDE, InputConvention
from lenet.nn.lenet5 import LeNet5
from lenet.training.recipe import Recipe
from lenet.training.trainer import Training


class LeNetClassifier(ClassifierMixin, BaseEstimator):  # type: ignore[misc] # scikit-learn has no types
    """Learns to tell square pictures apart.

    Parameters
    ----------
    epochs, batch_size, learning_rate, weight_decay, augmentation
        As in `lenet.Recipe`.
    random_state
        Where all randomness comes from, as in every classifier of scikit-learn.
    threads
        How many threads compute in `fit`; with one, the same digits always give the same network.

    Attributes
    ----------
    classes_
        The labels that were seen in `fit`, sorted.
    network_
        The network, in float64.
    convention_
        How pixels become its numbers.
    range_
        The least and the greatest number seen in `fit`, which become black and white.

    Examples
    --------
    >>> from sklearn.datasets import load_digits
    >>> pictures, labels = load_digits(return_X_y=True)
    >>> classifier = LeNetClassifier(epochs=6).fit(pictures[:600], labels[:600])
    >>> bool(classifier.score(pictures[600:], labels[600:]) > 0.8)
    True
    """

    def __init__(
        self,
        *,
        epochs: int = 30,
        batch_size: int = 16,
        learning_rate: float = 0.02,
        weight_decay: float = 5e-4,
        augmentation: str = "none",
        random_state: Any = 0,
        threads: int = 1,
    ) -> None:
        self.epochs = epochs
        self.batch_size = batch_size
        self.learning_rate = learning_rate
        self.weight_decay = weight_decay
        self.augmentation = augmentation
        self.random_state = random_state
        self.threads = threads

    def fit(self, X: ArrayLike, y: ArrayLike) -> LeNetClassifier:
        """Learn from pictures and their labels.

        Parameters
        ----------
        X
            Numbers [N, side, side] or [N, side · side], such as the 784 pixels of MNIST; what is missing to a square
            is paper.
        y
            Labels [N] of any kind.
        """
        pixels, labels = validate_data(self, _flat(X), y, dtype=np.float64)
        check_classification_targets(labels)
        self.classes_, places = np.unique(labels, return_inverse=True)
        self.range_ = (float(pixels.min()), float(pixels.max()))
        pictures = self._pictures(pixels)
        self.convention_ = InputConvention(
            float(pictures.mean()) / 255, max(float(pictures.std()) / 255, 1 / 255)
        )
        recipe = Recipe(
            epochs=self.epochs,
            batch_size=self.batch_size,
            learning_rate=self.learning_rate,
            weight_decay=self.weight_decay,
            augmentation=self.augmentation,
            seed=int(check_random_state(self.random_state).randint(2**31)),
        )
        network = LeNet5(generator=np.random.default_rng(recipe.seed), classes=len(self.classes_))
        examples = Examples(pictures, places.astype(np.intp), self.convention_)
        for _ in Training(recipe, examples, network=network, threads=self.threads).run():
            pass
        # In float64, one picture is read as among others to the last digit that anybody compares.
        self.network_ = LeNet5(network.get_params(), classes=len(self.classes_), dtype=np.float64)
        return self

    def predict_proba(self, X: ArrayLike) -> NDArray[np.float64]:
        """Return the probability of each of `classes_`, float64 [N, classes], for pictures as in `fit`."""
        check_is_fitted(self)
        pixels = validate_data(self, _flat(X), dtype=np.float64, reset=False)
        return self.network_.predict(self.convention_.standardize(self._pictures(pixels)).astype(np.float64))

    def predict(self, X: ArrayLike) -> NDArray[Any]:
        """Return the likeliest label [N] of each picture."""
        likeliest = self.predict_proba(X).argmax(axis=1)
        labels: NDArray[Any] = self.classes_[likeliest]
        return labels

    def _pictures(self, pixels: NDArray[np.float64]) -> NDArray[np.uint8]:
        """Return numbers [N, pixels] as pictures, uint8 [N, 32, 32]."""
        low, high = self.range_
        levels = np.rint((pixels - low) * (255 / (high - low or 1.0))).clip(0, 255).astype(np.uint8)
        side = ceil(sqrt(levels.shape[1]))
        squares = np.pad(levels, ((0, 0), (0, side * side - levels.shape[1]))).reshape(-1, side, side)
        size = (INPUT_SIDE, INPUT_SIDE)
        resized = [Image.fromarray(square).resize(size, Image.Resampling.BILINEAR) for square in squares]
        return np.array(resized, np.uint8).reshape(-1, INPUT_SIDE, INPUT_SIDE)


def _flat(X: ArrayLike) -> ArrayLike:
    """Return pictures [N, side, side] as rows of pixels, and anything else as it is."""
    return np.asarray(X).reshape(len(np.asarray(X)), -1) if getattr(X, "ndim", 2) == 3 else X
