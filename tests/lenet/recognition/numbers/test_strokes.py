"""Strokes become pieces: in one where they are one digit, cut where one movement may have written two."""

from __future__ import annotations

import numpy as np
import pytest

from lenet.drawing.strokes import Stroke
from lenet.recognition.numbers.strokes import MOST_CUTS, segment_strokes
from lenet.recognition.preprocessing import network_input


def circle(x: float, *, radius: float = 0.1) -> list[tuple[float, float, float]]:
    """Return a circle from its top, to the left, to its top."""
    angles = np.linspace(0, 2 * np.pi, 40)
    places = np.column_stack((x - radius * np.sin(angles), 0.5 - 1.5 * radius * np.cos(angles)))
    return [(left, top, 1.0) for left, top in places.tolist()]


def test_each_stroke_is_a_piece_from_left_to_right() -> None:
    bars = [Stroke(((x, 0.3, 1.0), (x, 0.6, 1.0)), 0.02) for x in (0.8, 0.2, 0.5)]
    segmentation = segment_strokes(bars)
    assert not segmentation.cuts
    assert [box.left for box in segmentation.boxes] == [0.2, 0.5, 0.8]
    assert segmentation.drawing([0]).strokes == (bars[1],)
    assert segmentation.drawing([0, 2]).strokes == (bars[0], bars[1])
    assert segmentation.box([2]) == pytest.approx((0.79, 0.29, 0.81, 0.61))


def test_two_zeros_in_one_movement_are_cut_between_them() -> None:
    stroke = Stroke((*circle(0.3), *circle(0.7)), 0.02)
    segmentation = segment_strokes([stroke])
    assert segmentation.cuts
    middles = [
        point[0]
        for cut in segmentation.cuts
        for point in [segmentation.drawing([cut.before]).strokes[0].points[-1]]
    ]
    assert any(0.29 < middle < 0.71 for middle in middles)
    # All of it together is the stroke again.
    whole = segmentation.drawing(range(len(segmentation.boxes))).strokes
    assert len(whole) == 1
    assert whole[0] == stroke or len(whole[0].points) > 40


def test_the_bar_of_one_digit_that_goes_on_to_the_next_is_cut_off() -> None:
    bar = [(x, 0.35, 1.0) for x in (0.2, 0.3, 0.4, 0.5)]
    seven = Stroke(((0.15, 0.3, 1.0), (0.35, 0.3, 1.0), (0.25, 0.6, 1.0)), 0.02)
    segmentation = segment_strokes([seven, Stroke((*bar, *circle(0.6)), 0.02)])
    pieces = [segmentation.drawing([piece]).strokes[0] for piece in range(len(segmentation.boxes))]
    flat = [piece for piece in pieces if {y for _, y, _ in piece.points} == {0.35}]
    assert any(piece.points[0][0] == pytest.approx(0.2) and piece.points[-1][0] < 0.5 for piece in flat)


def test_one_narrow_zero_is_not_cut() -> None:
    assert len(segment_strokes([Stroke(tuple(circle(0.5, radius=0.1)), 0.02)]).boxes) == 1


def test_a_number_that_leans_is_stood_upright() -> None:
    bars = [Stroke(((x + 0.1, 0.3, 1.0), (x, 0.6, 1.0)), 0.02) for x in (0.2, 0.5, 0.8)]
    assert segment_strokes(bars).lean == pytest.approx(1 / 3, abs=0.1)


def test_candidates_are_seen_nearly_as_a_drawing_of_them_alone() -> None:
    # An open 0: the middle of a closed one lies just between two pixels, and either may be taken.
    digits = [Stroke(tuple(circle(0.3)[:-6]), 0.03), Stroke(((0.6, 0.4, 1.0), (0.7, 0.6, 1.0)), 0.03)]
    segmentation = segment_strokes(digits)
    for members, seen in zip(([0], [1]), segmentation.pictures([[0], [1]]), strict=True):
        given = network_input(segmentation.drawing(members))
        assert given is not None
        assert np.abs(seen.astype(float) - given[0]).mean() < 8


def test_a_dot_and_a_line_can_be_segmented() -> None:
    dot = Stroke(((0.5, 0.5, 1.0),), 0.02)
    line = Stroke(((0.1, 0.5, 1.0), (0.9, 0.5, 1.0)), 0.02)
    for strokes in ([dot], [line], [dot, line], [dot, dot]):
        segmentation = segment_strokes(strokes)
        assert segmentation.pictures([range(len(segmentation.boxes))]).any()


def test_long_scribbles_are_cut_only_so_often() -> None:
    across = np.linspace(0, 1, 200)
    strokes = [
        Stroke(tuple((x, y, 1.0) for x, y in zip(across.tolist(), wave.tolist(), strict=True)), 0.02)
        for wave in (0.15 * np.sin((50 + number) * across) + 0.5 for number in range(12))
    ]
    segmentation = segment_strokes(strokes)
    assert 0 < len(segmentation.cuts) <= MOST_CUTS
    assert len(segmentation.boxes) == 12 + len(segmentation.cuts)
