"""Ink on the whole canvas, and the square around the digit, wherever and however it was drawn."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from lenet.drawing.normalization import SMALLEST_PART, ink_box, normalize
from lenet.drawing.rendering import MNIST_PEN, RENDERED_SIDE, SMALLEST_BOX, render, render_digit, shows_ink
from lenet.drawing.strokes import Drawing, Stroke

SEVEN = [(0.0, 0.0), (0.35, 0.04), (0.7, 0.0), (0.5, 0.4), (0.3, 1.0)]
BAR = [(0.2, 0.5), (0.65, 0.48)]


def placed(
    lines: list[list[tuple[float, float]]], *, left: float, top: float, size: float, width: float
) -> Drawing:
    """Lines in units of their own size, put on the canvas."""
    points = [tuple((left + size * x, top + size * y, 1.0) for x, y in line) for line in lines]
    return Drawing(tuple(Stroke(line, width=width) for line in points))


def digit_of(drawing: Drawing) -> NDArray[np.uint8]:
    """Return the drawing at MNIST's size and place; it must have ink."""
    ink = render_digit(drawing.strokes)
    assert ink is not None
    assert ink.shape == (RENDERED_SIDE, RENDERED_SIDE)
    assert ink.dtype == np.float32
    digit = normalize(ink, minimum_side=SMALLEST_BOX)
    assert digit is not None
    return digit


def test_an_empty_canvas_has_no_ink() -> None:
    np.testing.assert_array_equal(render(Drawing(), 32), np.zeros((32, 32), np.float32))
    assert render_digit(()) is None


def test_strokes_take_and_leave_ink_in_their_order() -> None:
    line = Stroke(((0.2, 0.5, 1.0), (0.8, 0.5, 1.0)), width=0.1)
    gap = Stroke(((0.5, 0.3, 1.0), (0.5, 0.7, 1.0)), width=0.1, erases=True)
    dot = Stroke(((0.5, 0.5, 1.0),), width=0.04)
    ink = render(Drawing((line, gap, dot)), 200)
    assert ink[100, 60] == ink[100, 140] == 1
    assert ink[100, 93] == ink[100, 107] == 0
    assert ink[100, 100] == 1
    np.testing.assert_array_equal(render(Drawing((gap, line)), 200), render(Drawing((line,)), 200))


def test_the_picture_lies_under_the_strokes() -> None:
    picture = np.zeros((100, 100), np.float32)
    picture[:, :50] = 0.6
    line = Stroke(((0.1, 0.5, 1.0), (0.9, 0.5, 1.0)), width=0.1)
    eraser = Stroke(((0.1, 0.8, 1.0), (0.9, 0.8, 1.0)), width=0.1, erases=True)
    ink = render(Drawing((line, eraser), picture), 100)
    assert ink[50, 30] == ink[50, 70] == 1
    assert ink[80, 30] == 0
    assert ink[20, 30] == pytest.approx(0.6)
    assert picture[80, 30] == np.float32(0.6)


def test_a_picture_fills_the_canvas_at_any_resolution() -> None:
    picture = np.zeros((100, 100), np.float32)
    picture[20:60, 30:70] = 1
    for side in (50, 100, 260):
        ink = render(Drawing(picture=picture), side)
        assert ink.sum() / side**2 == pytest.approx(0.16, rel=0.02)
        rows, columns = np.mgrid[:side, :side] + 0.5
        assert (ink * rows).sum() / ink.sum() / side == pytest.approx(0.4, abs=0.005)
        assert (ink * columns).sum() / ink.sum() / side == pytest.approx(0.5, abs=0.005)


def test_resolution_changes_sharpness_and_nothing_else() -> None:
    drawing = placed([SEVEN, BAR], left=0.2, top=0.1, size=0.7, width=0.06)
    coarse, fine = render(drawing, 60), render(drawing, 240)
    np.testing.assert_allclose(fine.reshape(60, 4, 60, 4).mean(axis=(1, 3)), coarse, atol=0.25)


@settings(deadline=None, max_examples=40)
@given(size=st.floats(0.1, 0.85), x=st.floats(0, 1), y=st.floats(0, 1), relative_width=st.floats(0.01, 1 / 6))
@example(size=1.0, x=0.0, y=0.0, relative_width=0.02)
def test_a_digit_is_the_same_at_any_size_and_pen(
    size: float, x: float, y: float, relative_width: float
) -> None:
    reference = digit_of(placed([SEVEN, BAR], left=0.15, top=0.15, size=0.7, width=0.05))
    left, top = (0.05 + (0.9 - size) * position for position in (x, y))
    if x == y == 0:  # it fills the canvas to its edges
        left, top, size = 0.0, 0.0, 1.0
    moved = digit_of(placed([SEVEN, BAR], left=left, top=top, size=size, width=relative_width * size))
    np.testing.assert_allclose(moved, reference, atol=2)


def test_strokes_are_as_wide_as_the_pen_of_mnist() -> None:
    ink = render_digit(placed([[(0, 0), (0, 1)]], left=0.5, top=0.1, size=0.8, width=0.01).strokes)
    assert ink is not None
    np.testing.assert_allclose(ink[15:65].sum(axis=1) / RENDERED_SIDE, MNIST_PEN, rtol=0.01)


def test_a_pen_s_pressure_does_not_change_what_is_read() -> None:
    drawing = placed([SEVEN, BAR], left=0.2, top=0.2, size=0.5, width=0.04)
    lines = [tuple((x, y, 0.1 + y) for x, y, _ in stroke.points) for stroke in drawing.strokes]
    light = Drawing(tuple(Stroke(line, width=0.04) for line in lines))
    np.testing.assert_array_equal(digit_of(light), digit_of(drawing))


def test_the_square_is_filled_from_side_to_side() -> None:
    for size in (0.12, 0.5, 0.9):
        ink = render_digit(placed([SEVEN], left=0.05, top=0.05, size=size, width=0.01).strokes)
        assert ink is not None
        box = ink_box(ink)
        assert box is not None
        assert (box.top, box.bottom) == (0, RENDERED_SIDE)


def test_a_dot_stays_a_dot_and_is_not_blown_up() -> None:
    dot = Drawing((Stroke(((0.9, 0.1, 1.0),), width=0.04),))
    digit = digit_of(dot)
    diameter = 20 * 0.04 / SMALLEST_PART
    assert digit.sum() / 255 == pytest.approx(np.pi * diameter**2 / 4, rel=0.05)


def test_a_blot_by_a_wide_pen_stays_a_blot() -> None:
    blot = placed([[(0, 0), (0.5, 1), (1, 0)]], left=0.4, top=0.4, size=0.05, width=0.2)
    digit = digit_of(blot)
    assert np.all(digit[10:19, 10:19] == 255)


def test_what_lies_off_the_canvas_is_not_seen() -> None:
    assert render_digit(placed([SEVEN], left=1.3, top=0.2, size=0.5, width=0.04).strokes) is None
    inside = Stroke(((0.4, 0.2, 1.0), (0.4, 0.8, 1.0)), width=0.05)
    leaving = Stroke(((0.4, 0.8, 1.0), (0.6, 1.4, 1.0), (0.9, 1.8, 1.0)), width=0.05)
    ink = render_digit((inside, leaving))
    assert ink is not None
    # The visible part is 0.4 to 0.45 of the canvas across and 0.8 high; seen whole, it would be a hook.
    box = ink_box(ink)
    assert box is not None
    assert (box.right - box.left) / (box.bottom - box.top) == pytest.approx(0.19, abs=0.06)


def test_a_wiped_canvas_has_nothing_to_read() -> None:
    drawing = placed([SEVEN, BAR], left=0.3, top=0.3, size=0.3, width=0.04)
    wipe = Stroke(((0.2, 0.5, 1.0), (0.7, 0.5, 1.0)), width=0.9, erases=True)
    assert render_digit((*drawing.strokes, wipe)) is None


def test_what_an_eraser_left_is_cut_out_alone() -> None:
    kept = placed([SEVEN, BAR], left=0.05, top=0.05, size=0.12, width=0.12 / 9)
    scribble = placed([SEVEN], left=0.4, top=0.3, size=0.5, width=0.06)
    wipe = Stroke(((0.7, 0.2, 1.0), (0.7, 0.9, 1.0)), width=0.75, erases=True)
    ink = render_digit((*kept.strokes, *scribble.strokes, wipe))
    assert ink is not None
    box = ink_box(ink)
    assert box is not None
    assert box.side >= SMALLEST_BOX
    left = digit_of(Drawing((*kept.strokes, *scribble.strokes, wipe)))
    assert np.abs(left.astype(float) - digit_of(kept)).mean() < 2


def test_ink_is_seen_until_all_of_it_is_erased() -> None:
    line = ((0.3, 0.3, 1.0), (0.7, 0.7, 1.0))
    ink, rubbed = Stroke(line, width=0.05), Stroke(line, width=0.08, erases=True)
    half = Stroke(((0.3, 0.3, 1.0), (0.5, 0.5, 1.0)), width=0.08, erases=True)
    picture = np.zeros((8, 8), np.float32)
    picture[4, 4] = 1.0
    for drawing, seen in (
        (Drawing(), False),
        (Drawing((ink,)), True),
        (Drawing((rubbed,)), False),
        (Drawing((ink, rubbed)), False),
        (Drawing((ink, half)), True),
        (Drawing((rubbed, ink)), True),
        (Drawing(picture=picture), True),
        (Drawing((half,), picture), True),
        (Drawing((Stroke(((0.55, 0.55, 1.0),), width=0.5, erases=True),), picture), False),
    ):
        assert shows_ink(drawing) is seen, drawing
