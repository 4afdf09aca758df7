"""Words and rows: joined letters are one stroke, printed ones stand apart."""

import numpy as np

from lenet.synthesis.glyphs import glyph_table
from lenet.synthesis.non_digits.cursive_words import word
from lenet.synthesis.non_digits.mixed_text import number_plates, printed_words, sums


def test_a_word_is_one_stroke_that_is_wider_than_tall() -> None:
    words = [word(np.random.default_rng(seed)) for seed in range(60)]
    assert {len(one.lines) for one in words} == {1}
    assert np.mean([one.extent[0] > one.extent[1] for one in words]) > 0.7
    assert len({one.lines[0].tobytes() for one in words}) == 60


def test_joined_letters_end_where_the_next_begins() -> None:
    for (glyph,) in glyph_table("joined letters").values():
        (path,) = glyph.strokes
        assert path.points[0, 0] == 0
        assert path.points[-1, 0] > 0.25


def test_rows_are_as_many_as_wished_and_chance_decides_them() -> None:
    for write in (printed_words, sums, number_plates):
        rows, same, other = (write(12, np.random.default_rng(seed)) for seed in (0, 0, 1))
        assert len(rows) == 12
        assert [row.lines[0].tolist() for row in rows] == [row.lines[0].tolist() for row in same]
        assert [row.lines[0].tolist() for row in rows] != [row.lines[0].tolist() for row in other]
        assert all(row.extent[0] > 0.5 for row in rows)


def test_a_sum_has_a_digit_more_than_signs() -> None:
    for row in sums(20, np.random.default_rng(0)):
        # The space beside every digit and sign, wider than between a display's lamps: as many as there are neighbours, an even number.
        spans = sorted((line[:, 0].min(), line[:, 0].max()) for line in row.lines)
        groups, reach = 0, -np.inf
        for start, end in spans:
            groups += int(start > reach + 0.2)
            reach = max(reach, end)
        assert groups in (3, 5)
