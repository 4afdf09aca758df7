"""Pictures with lines of one width have that width, on paper of one tone, within the picture."""

from __future__ import annotations

import numpy as np
import pytest

from benchmarks.recognition.line_widths import DIGIT, SIDES, WIDTHS, Making, picture_of
from lenet.drawing.strokes import Drawing, Stroke

BAR = Drawing((Stroke(((5.0, 2.0, 1.0), (5.0, 6.0, 1.0), (5.0, 9.0, 1.0)), 0.05),))


@pytest.mark.parametrize("width", WIDTHS[2:])
def test_a_drawn_line_is_as_wide_as_asked(width: float) -> None:
    for seed in range(5):
        page = np.asarray(picture_of(BAR, width, Making.DRAWN, np.random.default_rng(seed)), np.float64)
        paper = page[0, 0]
        assert paper >= 0.7 * 255
        ink = (paper - page) / (paper - page.min())
        rows = np.flatnonzero(ink.max(axis=1) > 0.5)
        length = rows[-1] + 1 - rows[0]
        assert DIGIT[0] * len(page) - 2 <= length <= DIGIT[1] * len(page) + 2
        across = ink[rows[len(rows) // 2]].sum()
        # Pillow draws lines of whole pixels, here thirds of the picture's.
        assert across == pytest.approx(width * length, abs=0.6)


def test_pictures_are_of_many_sizes_and_the_same_from_the_same_chance() -> None:
    sizes = set()
    for seed in range(6):
        for making in Making:
            one, other = (picture_of(BAR, 0.03, making, np.random.default_rng(seed)) for _ in range(2))
            assert one.tobytes() == other.tobytes()
            assert SIDES[0] <= one.width == one.height <= SIDES[1]
            sizes.add(one.width)
    assert len(sizes) > 6
