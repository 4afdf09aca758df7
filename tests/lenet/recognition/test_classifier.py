"""The classifier gives the network's own probabilities, in any number and in many threads."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import numpy as np

from lenet.nn.input import InputConvention
from lenet.nn.lenet5 import LeNet5
from lenet.recognition.classifier import Classifier

CONVENTION = InputConvention(mean=0.13, std=0.3)


def test_probabilities_are_those_of_the_network_with_its_temperature() -> None:
    network = LeNet5(generator=np.random.default_rng(7))
    pictures = np.random.default_rng(0).integers(0, 256, (21, 32, 32), dtype=np.uint8)
    expected = network.predict(CONVENTION.standardize(pictures)).astype(np.float64)
    found = Classifier(network, CONVENTION).probabilities(pictures)
    np.testing.assert_allclose(found, expected, rtol=1e-4)
    cool = Classifier(network, CONVENTION, 2.0).probabilities(pictures)
    np.testing.assert_allclose(
        cool, np.sqrt(expected) / np.sqrt(expected).sum(axis=1, keepdims=True), rtol=1e-4
    )


def test_threads_can_share_it() -> None:
    classifier = Classifier(LeNet5(generator=np.random.default_rng(7)), CONVENTION)
    pictures = [
        np.random.default_rng(seed).integers(0, 256, (5 + seed, 32, 32), dtype=np.uint8) for seed in range(12)
    ]
    alone = [classifier.probabilities(part) for part in pictures]
    with ThreadPoolExecutor(4) as pool:
        for together, expected in zip(pool.map(classifier.probabilities, pictures), alone, strict=True):
            np.testing.assert_array_equal(together, expected)
