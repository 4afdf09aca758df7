"""Which ink speaks for an answer is what finite differences and painting over by hand say."""

import numpy as np
from numpy.typing import NDArray

from lenet.inspection.attribution import COVER_SIDE, gradient_times_ink, input_gradient, occlusion, question
from tests.helpers.inside_network import CONVENTION, chance_network, drawn_picture
from tests.helpers.numerics import relative_difference


def test_the_gradient_is_that_of_finite_differences() -> None:
    network, asked = chance_network(np.float64), question(4, 9)
    generator = np.random.default_rng(3)
    x = generator.normal(size=(1, 1, 32, 32))
    gradient = input_gradient(network, x, asked)[0, 0]
    assert gradient.shape == (32, 32)
    step = 1e-6
    for row, column in generator.integers(0, 32, (40, 2)).tolist():
        moved = np.repeat(x, 2, axis=0)
        moved[:, 0, row, column] += (step, -step)
        above, below = network.forward(moved)[0] @ asked
        np.testing.assert_allclose(gradient[row, column], (above - below) / (2 * step), atol=1e-6)


def test_gradient_times_ink_tells_what_becomes_of_less_ink() -> None:
    network, picture, asked = chance_network(), drawn_picture(), question(4)
    attributed = gradient_times_ink(network, CONVENTION, picture, asked)
    assert (attributed[picture == 0] == 0).all()
    exact = chance_network(np.float64)
    standardized = (picture / 255 - CONVENTION.mean) / CONVENTION.std
    paper = -CONVENTION.mean / CONVENTION.std
    expected = np.zeros((32, 32))
    for row, column in np.argwhere(picture).tolist():
        less = np.repeat(standardized[None, None], 2, axis=0)
        # A millionth of the way to paper, there and back.
        part = 1e-6 * (standardized[row, column] - paper)
        less[:, 0, row, column] += (part, -part)
        more, fewer = exact.forward(less)[0] @ asked
        expected[row, column] = (more - fewer) / 2e-6
    assert relative_difference(attributed, expected) < 1e-3


def test_occlusion_is_what_painting_over_by_hand_changes() -> None:
    network, picture, asked = chance_network(), drawn_picture(9), question(9, 4)
    falls = occlusion(network, CONVENTION, picture, asked)
    assert (falls[picture == 0] == 0).all()

    def asked_of(pixels: NDArray[np.uint8]) -> float:
        scores, _ = network.forward(CONVENTION.standardize(pixels[None]))
        return float(scores[0] @ asked)

    reach = COVER_SIDE // 2
    for row, column in np.argwhere(picture)[::17].tolist():
        covered = picture.copy()
        for y, x in np.ndindex(32, 32):
            if abs(y - row) <= reach and abs(x - column) <= reach:
                covered[y, x] = 0
        np.testing.assert_allclose(falls[row, column], asked_of(picture) - asked_of(covered), atol=1e-3)
    assert not occlusion(network, CONVENTION, np.zeros((32, 32), np.uint8), asked).any()
