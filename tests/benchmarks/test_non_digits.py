"""What is no digit is drawn within the canvas, in many ways, and the same again from the same chance."""

import numpy as np
import pytest

from benchmarks.recognition.letters import DIGIT_LIKE, LETTERS, SIGNS
from benchmarks.recognition.marks import FLATTEST_ONE
from benchmarks.recognition.non_digits import NonDigits, draw_non_digits
from lenet.drawing.rendering import render
from lenet.drawing.stroke_json import LabelledDrawing
from lenet.drawing.strokes import Drawing, Stroke

RING = tuple(
    (0.5 + 0.2 * float(np.cos(t)), 0.5 + 0.3 * float(np.sin(t)), 1.0) for t in np.linspace(0, 6.28, 30)
)
BAR = ((0.5, 0.2, 1.0), (0.5, 0.5, 1.0), (0.5, 0.8, 1.0))

DIGITS = (
    LabelledDrawing(0, Drawing((Stroke(RING, 0.05),))),
    LabelledDrawing(1, Drawing((Stroke(BAR, 0.05),))),
)


def drawn(group: NonDigits, count: int = 60, seed: int = 1) -> list[Drawing]:
    return draw_non_digits(group, count, np.random.default_rng(seed), digits=DIGITS)


def places(drawing: Drawing) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    return np.concatenate([np.array(stroke.points)[:, :2] for stroke in drawing.strokes])


def test_every_drawing_stays_within_the_canvas_and_shows_ink_and_no_two_are_alike() -> None:
    for group in NonDigits:
        drawings = drawn(group, 30)
        assert len(set(drawings)) == 30
        for drawing in drawings:
            assert places(drawing).min() >= 0
            assert places(drawing).max() <= 1
            assert {stroke.width for stroke in drawing.strokes} == {drawing.strokes[0].width}
            assert 0.01 <= drawing.strokes[0].width <= 0.08 + 1e-12
        assert all(render(drawing, 300).max() > 0.5 for drawing in drawings[:5])
        assert drawn(group, 5) == drawn(group, 5) != drawn(group, 5, seed=2)


def test_dashes_lean_too_far_for_a_1_both_ways() -> None:
    angles = []
    for drawing in drawn(NonDigits.DASH, 200):
        (stroke,) = drawing.strokes
        across, down = np.subtract(stroke.points[-1], stroke.points[0])[:2]
        angles.append(np.rad2deg(np.arctan2(across, down)))
    # 90° is level; 60 and 120 are as far from the vertical as is allowed.
    assert FLATTEST_ONE < min(angles) < 75
    assert 105 < max(angles) < 180 - FLATTEST_ONE


def test_two_mere_lines_are_never_set_one_above_the_other_or_made_to_touch() -> None:
    assert {len(drawing.strokes) for drawing in drawn(NonDigits.SEVERAL_DIGITS, 200)} == {2, 3}
    ones = draw_non_digits(NonDigits.SEVERAL_DIGITS, 200, np.random.default_rng(3), digits=DIGITS[1:])
    for drawing in ones:
        middles = np.sort([np.mean(np.array(stroke.points)[:, 0]) for stroke in drawing.strokes])
        height = np.ptp(places(drawing)[:, 1])
        assert np.diff(middles).min() > 0.05 * height
    with pytest.raises(ValueError, match="give some as digits"):
        draw_non_digits(NonDigits.SEVERAL_DIGITS, 1, np.random.default_rng(0))


def test_letters_like_digits_are_left_out() -> None:
    left_out = set("".join(DIGIT_LIKE).replace(" ", ""))
    assert not left_out & (set(LETTERS) | set(SIGNS))
    assert len(LETTERS) >= 50
