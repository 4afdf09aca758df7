"""The tables of letters, signs and doodles hold glyphs that hands can follow, and none that is a digit's."""

from __future__ import annotations

import numpy as np

from lenet.synthesis.non_digits.doodles import DOODLES
from lenet.synthesis.non_digits.glyph_parts import dot, ring, ways
from lenet.synthesis.non_digits.letters import LATIN, OTHER_ALPHABETS
from lenet.synthesis.non_digits.signs import SIGNS


def test_letters_that_could_be_digits_are_left_out() -> None:
    assert not set("OoQDIlZzSsBbGgqy") & set(LATIN)
    assert len(LATIN) > 30


def test_a_glyph_fills_its_box_and_has_a_curve() -> None:
    for table in (LATIN, OTHER_ALPHABETS, SIGNS, DOODLES):
        for name, glyphs in table.items():
            for glyph in glyphs:
                points = np.concatenate([path.points for path in glyph.strokes])
                assert -0.2 <= points.min() <= points.max() <= 1.15, name
                assert np.ptp(points, axis=0).max() > 0.75, name
                for path in glyph.strokes:
                    assert np.isfinite(path.curve @ path.points).all()
                    assert path.samples >= 4


def test_a_ring_is_round_and_closed_and_begins_at_its_top() -> None:
    (glyph,) = ways(ring(30, 40, 20))
    points = 100 * glyph.strokes[0].points
    np.testing.assert_allclose(np.hypot(*(points - (30, 40)).T), 20, atol=0.1)
    np.testing.assert_allclose(points[[0, -1]], [(30, 20)] * 2, atol=0.1)
    assert points[1, 0] < 30
    flat = 100 * ways(ring(30, 40, 20, height=0.5))[0].strokes[0].points
    np.testing.assert_allclose(np.ptp(flat, axis=0), (40, 20), atol=0.2)


def test_a_dot_is_shorter_than_a_pen_is_wide() -> None:
    points = ways(dot(10, 20))[0].strokes[0].points
    assert np.ptp(points, axis=0).max() < 0.05
