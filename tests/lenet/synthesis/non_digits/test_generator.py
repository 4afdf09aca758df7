"""Non-digits are drawings like a person's: on the canvas, each its own, of both kinds and of many shapes."""

from functools import cache

import numpy as np
import pytest

from lenet.drawing.rendering import render_digit
from lenet.drawing.strokes import Drawing
from lenet.synthesis.handwriting import write_digits
from lenet.synthesis.non_digits.generator import (
    NonDigitKind,
    draw_non_digits,
    non_digit_classes,
    non_digits_of,
)

CLASSES = non_digit_classes()
COUNT = 250


@cache
def drawn(seed: int) -> tuple[list[Drawing], np.ndarray]:
    return draw_non_digits(COUNT, np.random.default_rng(seed))


def of_digits(seed: int, labels: np.ndarray) -> tuple[list[Drawing], np.ndarray]:
    digits = write_digits(labels, np.random.default_rng(0))
    return non_digits_of(digits, labels, COUNT, np.random.default_rng(seed))


def assert_on_the_canvas(drawings: list[Drawing]) -> None:
    for drawing in drawings:
        for stroke in drawing.strokes:
            points = np.array(stroke.points)
            assert points[:, :2].min() - stroke.width / 2 >= -1e-9
            assert points[:, :2].max() + stroke.width / 2 <= 1 + 1e-9
            assert 0 <= points[:, 2].min() <= points[:, 2].max() <= 1
            assert not stroke.erases


def test_every_class_draws_the_number_asked_for_and_no_two_alike() -> None:
    names = [shape.name for shape in CLASSES if shape.kind is NonDigitKind.OTHER]
    assert len(names) == len(set(names)) > 120
    for shape in CLASSES:
        drawings = shape.draw(2, np.random.default_rng(0))
        assert len(set(drawings)) == 2, shape.name
        assert render_digit(drawings[0].strokes) is not None, shape.name
    assert draw_non_digits(0, np.random.default_rng(0))[0] == []


def test_both_kinds_are_drawn_as_often_as_their_shares_say() -> None:
    several = [shape.share for shape in CLASSES if shape.kind is NonDigitKind.SEVERAL]
    part = sum(several) / sum(shape.share for shape in CLASSES)
    kinds = drawn(0)[1]
    assert kinds.dtype == np.uint8
    # Four standard deviations of a binomial share.
    allowed = 4 * np.sqrt(part * (1 - part) / COUNT)
    assert np.mean(kinds == NonDigitKind.SEVERAL.value) == pytest.approx(part, abs=allowed)
    assert set(kinds.tolist()) == {kind.value for kind in NonDigitKind}


def test_the_generator_decides_everything() -> None:
    labels = np.arange(30) % 10
    for one, same, other in (
        (drawn(0), drawn.__wrapped__(0), drawn(6)),
        (of_digits(5, labels), of_digits(5, labels), of_digits(6, labels)),
    ):
        assert one[0] == same[0]
        assert one[1].tolist() == same[1].tolist()
        assert one[0] != other[0]


def test_they_lie_on_the_canvas_at_all_sizes_and_places() -> None:
    drawings = drawn(0)[0] + of_digits(0, np.arange(30) % 10)[0]
    assert_on_the_canvas(drawings)
    places = [np.concatenate([stroke.points for stroke in drawing.strokes])[:, :2] for drawing in drawings]
    low, high = (np.array([end(points, axis=0) for points in places]) for end in (np.min, np.max))
    sides, middles = (high - low).max(axis=1), (low + high) / 2
    assert sides.min() < 0.2
    assert sides.max() > 0.7
    assert (middles.min(axis=0) < 0.2).all()
    assert (middles.max(axis=0) > 0.8).all()


def test_digits_that_stay_digits_when_they_are_turned_are_put_together_or_struck_out() -> None:
    drawings, kinds = of_digits(0, np.zeros(20, np.int64))
    assert len(drawings) == len(kinds) == COUNT
    several = kinds == NonDigitKind.SEVERAL.value
    assert all(len(drawings[place].strokes) >= 2 for place in np.flatnonzero(several))
    assert 0.2 < several.mean() < 0.9
