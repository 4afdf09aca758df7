"""Candidates hang together, are no wider than a digit, and cover every piece."""

from __future__ import annotations

from lenet.drawing.strokes import Stroke
from lenet.recognition.numbers.lattice import candidates_of, widest_gap
from lenet.recognition.numbers.segmentation import Box
from lenet.recognition.numbers.strokes import segment_strokes


def bar(x: float, *, top: float = 0.3, bottom: float = 0.6) -> Stroke:
    return Stroke(((x, top, 1.0), (x, bottom, 1.0)), 0.02)


def members(*strokes: Stroke) -> set[tuple[int, ...]]:
    found = candidates_of(segment_strokes(strokes))
    return {candidate.members for candidate in found if not candidate.is_left_out}


def test_bars_far_apart_are_digits_of_their_own_or_the_whole() -> None:
    assert members(bar(0.1), bar(0.5), bar(0.9)) == {(0,), (1,), (2,), (0, 1, 2)}


def test_bars_side_by_side_may_be_one_digit() -> None:
    assert members(bar(0.1), bar(0.15), bar(0.9)) == {(0,), (1,), (2,), (0, 1), (0, 1, 2)}


def test_a_speck_may_be_left_out_but_not_alone() -> None:
    speck = bar(0.5, top=0.58)
    found = candidates_of(segment_strokes([bar(0.1), speck, bar(0.9)]))
    assert [candidate.members for candidate in found if candidate.is_left_out] == [(1,)]
    assert not any(candidate.is_left_out for candidate in candidates_of(segment_strokes([speck])))


def test_the_widest_gap_is_between_what_reaches_farthest_and_what_follows() -> None:
    boxes = [Box(0, 0, 5, 1), Box(1, 0, 2, 1), Box(7, 0, 8, 1), Box(8.5, 0, 9, 1)]
    assert widest_gap(boxes) == 2
    assert widest_gap(boxes[:2]) == 0


def test_all_pieces_of_a_stroke_may_be_one_digit_however_wide() -> None:
    # A 2 with a long tail, beside a tall 1.
    wide = Stroke(
        ((0.3, 0.35, 1), (0.4, 0.3, 1), (0.45, 0.4, 1), (0.3, 0.58, 1), (0.6, 0.58, 1), (0.9, 0.35, 1)), 0.02
    )
    segmentation = segment_strokes([bar(0.2), wide])
    assert len(segmentation.boxes) > 2
    assert tuple(range(1, len(segmentation.boxes))) in members(bar(0.2), wide)
