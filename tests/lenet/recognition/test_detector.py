"""A detector refuses what is not one digit, and passes digits."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from lenet.nn.input import InputConvention
from lenet.nn.lenet5 import LeNet5
from lenet.nn.parameters import ParamsError
from lenet.nn.params_file import save_params
from lenet.recognition.detector import (
    CERTAINTY_WEIGHT,
    CLASSES,
    DETECTOR_SHAPES,
    OTHER,
    SEVERAL,
    WIDTHS,
    DigitDetector,
    weighed_shares,
)
from lenet.recognition.reading import Refusal

PICTURE = np.zeros((32, 32), np.uint8)


def detector_that_sees(likeliest: int, *, least_share: float = 0.5) -> DigitDetector:
    """Return a detector that finds all pictures most like one class."""
    network = LeNet5(classes=CLASSES, widths=WIDTHS)
    params = network.get_params()
    params["fc2"]["b"][0, likeliest] = 10
    network.set_params(params)
    return DigitDetector(network, InputConvention(0.0, 1.0), least_share)


def test_it_says_why_a_picture_is_refused() -> None:
    for likeliest, refusal in ((4, None), (SEVERAL, Refusal.SEVERAL), (OTHER, Refusal.NO_DIGIT)):
        assert detector_that_sees(likeliest).refusal(PICTURE) is refusal


def test_the_share_of_the_digits_is_their_softmax_together() -> None:
    network, convention = (
        LeNet5(generator=np.random.default_rng(0), classes=CLASSES, widths=WIDTHS),
        InputConvention(0.1, 0.3),
    )
    pictures = np.random.default_rng(1).integers(0, 256, (3, 32, 32), np.uint8)
    scores, _ = network.forward(((pictures[:, None] / 255 - 0.1) / 0.3).astype(np.float32))
    weights = np.exp(scores.astype(np.float64))
    for picture, share in zip(pictures, weights[:, :10].sum(axis=1) / weights.sum(axis=1), strict=True):
        assert DigitDetector(network, convention, share - 1e-5).refusal(picture) is None
        assert DigitDetector(network, convention, share + 1e-5).refusal(picture) is not None


def test_the_certainty_of_the_network_is_weighed_against_the_detector() -> None:
    for share in (0.05, 0.5, 0.9):
        shares = weighed_shares(np.full(3, share), np.array([0.5, 0.9, 0.2]))
        np.testing.assert_allclose(shares[0], share)
        assert shares[1] > share > shares[2]
        # Odds of 9 to 1 count as a factor of 9 to the weight.
        np.testing.assert_allclose(
            shares[1] / (1 - shares[1]), share / (1 - share) * 9**CERTAINTY_WEIGHT, rtol=1e-6
        )
    assert np.isfinite(weighed_shares(np.array([0.0, 1.0]), np.array([0.0, 1.0]))).all()
    even = detector_that_sees(0)
    even.network.set_params(LeNet5(classes=CLASSES, widths=WIDTHS).get_params())
    doubtful = DigitDetector(even.network, even.convention, 0.3)
    assert doubtful.refusal(PICTURE, 0.5) is Refusal.NO_DIGIT
    assert doubtful.refusal(PICTURE, 0.99) is None


def test_a_higher_least_share_refuses_more() -> None:
    even = DigitDetector(LeNet5(classes=CLASSES, widths=WIDTHS), InputConvention(0.0, 1.0), 0.2)
    assert even.refusal(PICTURE) is None, "ten of 47 equal shares are more than a fifth"
    assert DigitDetector(even.network, even.convention, 0.25).refusal(PICTURE) is not None


def test_weights_of_a_reading_network_are_no_detector(tmp_path: Path) -> None:
    save_params(LeNet5().get_params(), tmp_path / "reading.pkl")
    with pytest.raises(ParamsError, match="conv1"):
        DigitDetector.load(tmp_path / "reading.pkl")


def test_a_file_must_say_when_to_refuse(tmp_path: Path) -> None:
    path = tmp_path / "detector.pkl"
    for least_share in (None, "a lot", 1.5, -0.1):
        params: dict[str, Any] = {
            **LeNet5(classes=CLASSES, widths=WIDTHS).get_params(),
            "meta": {"least_share": least_share},
        }
        save_params(params, path, shapes=DETECTOR_SHAPES)
        with pytest.raises(ParamsError, match="when to refuse"):
            DigitDetector.load(path)


def test_the_built_in_detector_knows_a_one_from_a_blot() -> None:
    detector = DigitDetector.load()
    one, blot = PICTURE.copy(), PICTURE.copy()
    one[6:26, 15:18] = 255
    blot[8:24, 8:24] = 255
    assert detector.refusal(one) is None
    assert detector.refusal(blot) is Refusal.NO_DIGIT
