"""Spoiled digits are spoiled: lines over them, a half gone, or in pieces; and only where a way is for them."""

import numpy as np
import pytest

from lenet.synthesis.non_digits.sketch import Sketch
from lenet.synthesis.non_digits.spoiled_digits import SPOILED_WAYS, spoiled_digit

ANGLES = np.linspace(0, 2 * np.pi, 40)
ZERO = Sketch((np.stack((0.3 * np.sin(ANGLES), -0.5 * np.cos(ANGLES)), axis=1),))
UPRIGHT = Sketch((np.linspace([0.0, -0.5], [0.0, 0.5], 12),))


def spoiled(name: str, digit: Sketch, label: int, seed: int = 0) -> Sketch:
    sketch = spoiled_digit(SPOILED_WAYS[name], [digit], np.array([label]), np.random.default_rng(seed))
    assert sketch is not None
    return sketch


def test_a_way_that_is_for_none_of_the_digits_spoils_none() -> None:
    generator = np.random.default_rng(0)
    assert spoiled_digit(SPOILED_WAYS["lower half"], [ZERO], np.array([1]), generator) is None


def test_lines_are_added_and_the_digit_is_kept() -> None:
    for name in ("crossed out", "struck out", "with lines", "scribbled over"):
        for seed in range(20):
            sketch = spoiled(name, ZERO, 0, seed)
            np.testing.assert_allclose(sketch.lines[0], ZERO.fitted().lines[0])
            assert len(sketch.lines) > 1


def test_a_cross_reaches_beyond_all_four_corners_even_of_a_one() -> None:
    for digit, label in ((ZERO, 0), (UPRIGHT, 1)):
        for seed in range(20):
            _, falling, rising = spoiled("crossed out", digit, label, seed).lines
            ends = np.array([falling[0], falling[-1], rising[0], rising[-1]])
            assert (np.abs(ends[:, 0]) > 0.45).all()
            assert (np.abs(ends[:, 1]) > 0.5).all()
            assert {(x > 0, y > 0) for x, y in ends.tolist()} == {
                (a, b) for a in (True, False) for b in (True, False)
            }


def test_at_least_two_lines_strike_a_digit_out_so_that_it_is_no_digit_with_a_bar() -> None:
    counts = {len(spoiled("struck out", ZERO, 0, seed).lines) - 1 for seed in range(60)}
    assert counts == {2, 3, 4}


def test_the_lower_half_of_a_ring_is_a_bowl() -> None:
    for seed in range(20):
        sketch = spoiled("lower half", ZERO, 0, seed)
        assert sketch.low[1] > -0.02
        assert sketch.high[1] == pytest.approx(0.5, abs=0.01)
        assert sketch.extent[0] > sketch.extent[1]


def test_a_digit_that_is_taken_apart_lies_in_seven_pieces() -> None:
    sketch = spoiled("taken apart", ZERO, 8)
    assert len(sketch.lines) == 7
    assert all(len(line) <= 7 for line in sketch.lines)
