"""Numbers composed of digits: each digit stays what it was, from left to right."""

from __future__ import annotations

import numpy as np

from lenet.synthesis.composed_numbers import FARTHEST, OVERLAP, compose_number
from lenet.synthesis.non_digits.sketch import Sketch

BAR = Sketch((np.array([[0.0, 0.0], [0.0, 10.0]]),))
TRIANGLE = Sketch((np.array([[0.0, 10.0], [3.0, 0.0], [6.0, 10.0], [0.0, 10.0]]),))


def test_digits_are_about_one_tall_and_follow_each_other() -> None:
    for seed in range(50):
        number = compose_number([BAR, TRIANGLE, BAR, TRIANGLE], np.random.default_rng(seed))
        assert len(number.digits) == 4
        middles = [float(digit.middle[0]) for digit in number.digits]
        assert middles == sorted(middles)
        for digit in number.digits:
            assert 0.6 < digit.extent[1] < 1.5


def test_joining_digits_loses_no_ink() -> None:
    for seed in range(50):
        number = compose_number([TRIANGLE, TRIANGLE, TRIANGLE], np.random.default_rng(seed))
        written = np.concatenate(number.sketch.lines)
        kept = np.concatenate([line for digit in number.digits for line in digit.lines])
        np.testing.assert_array_equal(written, kept)


def test_some_digits_touch_and_some_stand_apart() -> None:
    assert OVERLAP < 0 < FARTHEST
    counts = [
        len(compose_number([TRIANGLE, TRIANGLE], np.random.default_rng(seed)).sketch.lines)
        for seed in range(200)
    ]
    assert set(counts) == {1, 2}
