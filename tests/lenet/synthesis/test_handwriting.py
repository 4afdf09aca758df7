"""Digits written by the program are drawings like a person's, each its own and all to be read."""

from functools import cache
from itertools import pairwise

import numpy as np

from lenet.drawing.strokes import Drawing
from lenet.recognition.recognizer import Recognizer
from lenet.synthesis.glyphs import glyph_table
from lenet.synthesis.handwriting import write_digits, write_glyph
from lenet.synthesis.pen_trajectory import SUBDIVISION
from lenet.synthesis.writers import USUAL_VARIATION, WriterVariation

LABELS = np.arange(150) % 10

NO_VARIATION = WriterVariation(
    point=0, stroke=0, bend=0, slant_mean=0, slant=0, turn=0, aspect=0, ends=0, corner_cutting=0, tremor=0, pen=0, pressure=0
)  # fmt: skip


@cache
def written(seed: int = 0, variation: WriterVariation = USUAL_VARIATION) -> list[Drawing]:
    return write_digits(LABELS, np.random.default_rng(seed), variation=variation)


def share_read_right(drawings: list[Drawing]) -> float:
    recognizer = Recognizer.load()
    digits = [recognizer.read_drawing(drawing).digit for drawing in drawings]
    return float(np.mean(np.array(digits) == LABELS))


def test_every_digit_has_several_glyphs_in_its_box() -> None:
    assert list(glyph_table("digits")) == list("0123456789")
    for glyphs in glyph_table("digits").values():
        assert len(glyphs) >= 5
        assert any(len(glyph.strokes) == 1 for glyph in glyphs)
        for glyph in glyphs:
            points = np.concatenate([path.points for path in glyph.strokes])
            assert points.min() >= 0
            # A 5 may have a long bar.
            assert (points.max(axis=0) <= (1.3, 1.05)).all()
            assert np.ptp(points, axis=0).max() > 0.7


def test_a_network_that_learned_from_people_reads_them() -> None:
    assert share_read_right(written()) > 0.9
    assert share_read_right(written(variation=NO_VARIATION)) > 0.9


def test_without_variety_digits_of_one_glyph_are_alike() -> None:
    ones = write_digits(np.ones(2000, int), np.random.default_rng(0), variation=NO_VARIATION)
    assert len({one.strokes for one in ones}) == len(glyph_table("digits")["1"])


def test_a_ruler_keeps_lines_straight_in_every_hand() -> None:
    (box,) = [glyph for glyph in glyph_table("digits")["0"] if glyph.style == "ruled"][:1]
    corners = [*range(0, len(box.strokes[0].curve) + 1, SUBDIVISION)]
    for drawing in write_glyph(box, 20, np.random.default_rng(0), USUAL_VARIATION):
        (stroke,) = drawing.strokes
        points = np.array(stroke.points)[:, :2]
        for start, end in pairwise(corners):
            side = points[start : end + 1]
            along = (side[-1] - side[0]) / np.hypot(*(side[-1] - side[0]))
            np.testing.assert_allclose((side - side[0]) @ (-along[1], along[0]), 0, atol=1e-9)
            assert np.hypot(*(side[-1] - side[0])) > 0.2


def test_the_generator_decides_everything() -> None:
    assert written() == write_digits(LABELS, np.random.default_rng(0))
    assert written() != written(6)


def test_digits_stay_on_the_canvas_with_their_pens() -> None:
    assert len({drawing.strokes for drawing in written()}) == len(LABELS), "no two are alike"
    widths = set()
    for drawing in written():
        for stroke in drawing.strokes:
            points = np.array(stroke.points)
            assert points[:, :2].min() - stroke.width / 2 >= 0
            assert points[:, :2].max() + stroke.width / 2 <= 1
            assert points[:, 2].min() >= 0
            assert points[:, 2].max() <= 1
            assert not stroke.erases
            widths.add(stroke.width)
    assert max(widths) > 3 * min(widths)
