"""Straight-lined digits are drawn as asked for, each in several ways, and most are read."""

import numpy as np
import pytest

from benchmarks.recognition.straight_digits import FONTS, StraightKind, draw_straight_digits
from lenet.recognition.recognizer import Recognizer

LABELS = (np.arange(60) % 10).tolist()


@pytest.mark.parametrize("kind", StraightKind)
def test_pictures_are_square_and_alike_only_by_the_same_generator(kind: StraightKind) -> None:
    pictures, same = (draw_straight_digits(kind, LABELS, np.random.default_rng(0)) for _ in range(2))
    assert [picture.tobytes() for picture in pictures] == [picture.tobytes() for picture in same]
    assert len({picture.tobytes() for picture in pictures}) == len(LABELS)
    for picture in pictures:
        assert picture.width == picture.height
        assert picture.getextrema() == (0, 255)


@pytest.mark.parametrize("kind", StraightKind)
def test_most_are_read_as_what_they_are(kind: StraightKind) -> None:
    recognizer = Recognizer.load()
    pictures = draw_straight_digits(kind, LABELS, np.random.default_rng(0))
    guesses = [recognizer.read(picture).guess for picture in pictures]
    assert np.mean(np.array(guesses) == LABELS) > 0.75


def test_every_font_has_ten_digits_of_its_own_with_straight_rows() -> None:
    for font in FONTS:
        digits = [digit.split() for digit in font.split("/")]
        assert len({tuple(rows) for rows in digits}) == 10
        assert len({(len(rows), len(row)) for rows in digits for row in rows}) == 1
