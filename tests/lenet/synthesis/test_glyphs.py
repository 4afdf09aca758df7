"""The glyphs fill their boxes and can be followed by a pen, and those that are no digits resemble none."""

import numpy as np

from lenet.synthesis.glyphs import Glyph, glyph_table


def test_letters_that_could_be_digits_are_left_out() -> None:
    letters = glyph_table("Latin letters")
    assert not set("OoQDIlZzSsBbGgqy") & set(letters)
    assert len(letters) > 30


def test_a_glyph_fills_its_box_and_has_a_curve() -> None:
    for table in ("Latin letters", "other letters", "signs", "doodles"):
        for name, glyphs in glyph_table(table).items():
            for glyph in glyphs:
                points = np.concatenate([path.points for path in glyph.strokes])
                assert -0.2 <= points.min() <= points.max() <= 1.15, name
                assert np.ptp(points, axis=0).max() > 0.75, name
                for path in glyph.strokes:
                    assert np.isfinite(path.curve @ path.points).all()
                    assert path.samples >= 4


def test_a_glyph_is_read_as_it_is_written() -> None:
    first, second = Glyph.read("6,2 6,98! 60,98.5 / -8,50 48,50", share=3).strokes
    np.testing.assert_array_equal(first.points, [[0.06, 0.02], [0.06, 0.98], [0.6, 0.985]])
    assert first.corners == (1,)
    np.testing.assert_array_equal(second.points, [[-0.08, 0.5], [0.48, 0.5]])
    assert second.corners == ()


def test_a_ruler_joins_points_by_straight_lines() -> None:
    ruled = Glyph.read("lines 6,2 6,98 60,98 / lines 0,50 40,50", style="ruled")
    first, second = ruled.strokes
    np.testing.assert_array_equal(first.points, [[0.06, 0.02], [0.06, 0.98], [0.6, 0.98]])
    assert (first.corners, second.corners, ruled.style) == ((1,), (), "ruled")
    assert ruled.is_ruled
    assert not Glyph.read("6,2 6,98! 60,98").is_ruled


def test_each_digit_has_its_styles_by_name() -> None:
    styles = {
        digit: {
            style: sum(glyph.share for glyph in glyphs if glyph.style == style)
            / sum(glyph.share for glyph in glyphs)
            for style in {glyph.style for glyph in glyphs}
        }
        for digit, glyphs in glyph_table("digits").items()
    }
    assert {"slashed", "slashed backwards", "slashed in one movement", "dotted"} < set(styles["0"])
    assert {"bar", "flag", "flag and foot", "long upstroke"} < set(styles["1"])
    for shares in styles.values():
        straight = {"ruled", "segments", "segments with gaps", "lamps", "pixels"}
        assert straight < set(shares)
        assert 0.06 < sum(shares[style] for style in straight) < 0.15
    assert 0.1 < sum(share for style, share in styles["0"].items() if style.startswith("slashed")) < 0.15
    assert 0.3 < sum(share for style, share in styles["7"].items() if "bar" in style) < 0.36


def test_a_circle_is_round_and_closed_and_begins_at_its_top() -> None:
    (circle,) = Glyph.read("circle 30,40,20").strokes
    points = 100 * circle.points
    np.testing.assert_allclose(np.hypot(*(points - (30, 40)).T), 20, atol=0.1)
    np.testing.assert_allclose(points[[0, -1]], [(30, 20)] * 2, atol=0.1)
    assert points[1, 0] < 30
