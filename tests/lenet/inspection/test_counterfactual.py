"""A counterfactual is read as the other digit, and differs little from the picture."""

import numpy as np
import pytest
from numpy.typing import NDArray

from lenet.inspection.counterfactual import MOST_DABS, counterfactual
from lenet.nn.lenet5 import LeNet5
from lenet.recognition.recognizer import Recognizer
from tests.helpers.drawn_digits import drawn


@pytest.fixture(scope="module")
def recognizer() -> Recognizer:
    return Recognizer.load()


@pytest.fixture(scope="module")
def picture(recognizer: Recognizer) -> NDArray[np.uint8]:
    return recognizer.read(drawn(4)).picture


def test_a_four_becomes_a_nine_with_a_few_dabs(recognizer: Recognizer, picture: NDArray[np.uint8]) -> None:
    before = picture.copy()
    found = counterfactual(recognizer.network, recognizer.convention, picture, answer=4, rival=9)
    np.testing.assert_array_equal(picture, before)
    assert found.is_reached
    assert 1 <= found.dabs <= MOST_DABS
    scores, _ = recognizer.network.forward(recognizer.convention.standardize(found.after[None]))
    assert scores[0, 9] > scores[0, 4]
    # A dab covers 21 pixels at most.
    assert 0 < np.count_nonzero(found.change) <= 21 * found.dabs
    np.testing.assert_array_equal(found.change, found.after.astype(int) - picture)
    found = counterfactual(recognizer.network, recognizer.convention, picture, answer=9, rival=4)
    assert (found.is_reached, found.dabs, bool(found.change.any())) == (True, 0, False), "it is one already"


def test_what_cannot_be_reached_is_given_up(recognizer: Recognizer, picture: NDArray[np.uint8]) -> None:
    network = LeNet5()
    network.learning_layers["fc2"].b[0, 4] = 1
    found = counterfactual(network, recognizer.convention, picture, answer=4, rival=9)
    assert (found.is_reached, found.dabs) == (False, 0)
    blank = np.zeros((32, 32), np.uint8)
    assert not counterfactual(network, recognizer.convention, blank, answer=4, rival=9).is_reached
