"""Sketches are moved, turned, fitted and arranged as plain geometry says, and become drawings."""

import numpy as np
import pytest

from lenet.drawing.strokes import Drawing, Stroke
from lenet.synthesis.handwriting import WRITTEN_SIDE
from lenet.synthesis.non_digits.sketch import PENS, Sketch, across, in_column, in_row, rotation

LINES = (np.array([[0.0, 0.0], [4.0, 1.0]]), np.array([[1.0, 2.0], [3.0, -1.0], [2.0, 5.0]]))


def everything(sketch: Sketch) -> np.ndarray:
    return np.concatenate(sketch.lines)


def test_a_drawing_becomes_its_lines() -> None:
    drawing = Drawing((Stroke(((0.1, 0.2, 0.5), (0.3, 0.4, 1.0)), 0.1), Stroke(((0.5, 0.6, 1.0),), 0.1)))
    first, second = Sketch.of(drawing).lines
    assert first.tolist() == [[0.1, 0.2], [0.3, 0.4]]
    assert second.tolist() == [[0.5, 0.6]]


def test_the_box_is_around_all_lines() -> None:
    sketch = Sketch(LINES)
    assert sketch.low.tolist() == [0, -1]
    assert sketch.high.tolist() == [4, 5]
    assert sketch.extent.tolist() == [4, 6]
    assert sketch.middle.tolist() == [2, 2]


def test_to_turn_is_to_multiply_complex_numbers() -> None:
    places = everything(Sketch(LINES)) - (2, 2)
    turned = everything(Sketch(LINES).turned(0.7)) - (2, 2)
    np.testing.assert_allclose(turned @ (1, 1j), places @ (1, 1j) * np.exp(0.7j))
    # y points down: a quarter of a turn clockwise brings what is right to the bottom.
    np.testing.assert_allclose(rotation(np.pi / 2) @ (1, 0), (0, 1), atol=1e-12)


def test_a_matrix_keeps_the_middle_of_the_box_in_place() -> None:
    doubled = Sketch(LINES).transformed(2 * np.eye(2))
    assert doubled.middle.tolist() == [2, 2]
    assert doubled.extent.tolist() == [8, 12]


def test_sketches_are_moved_and_joined() -> None:
    joined = Sketch.joined((Sketch(LINES[:1]), Sketch(LINES[1:]).moved(np.array([10.0, 0.0]))))
    assert joined.low.tolist() == [0, -1]
    assert joined.high.tolist() == [13, 5]


def test_fitting_keeps_the_shape() -> None:
    fitted = Sketch(LINES).fitted(3)
    np.testing.assert_allclose(fitted.extent, [2, 3])
    np.testing.assert_allclose(fitted.middle, [0, 0], atol=1e-12)
    assert Sketch((np.array([[5.0, 5.0]]),)).fitted().extent.tolist() == [0, 0]


def test_a_hand_changes_a_little_and_no_more_than_it_may() -> None:
    generator = np.random.default_rng(0)
    straight = Sketch((np.array([[-1.0, 0.0], [1.0, 0.0]]),))
    angles = []
    for _ in range(200):
        start, end = straight.by_hand(generator, turn=0.1, tremor=0.0).lines[0]
        angles.append(np.arctan2(*(end - start)[::-1]))
    assert 0.05 < np.abs(angles).max() <= 0.1 + 1e-9
    assert len(set(angles)) == 200


def test_drawings_are_as_large_as_written_digits_with_pens_of_many_widths() -> None:
    generator = np.random.default_rng(0)
    drawings = [Sketch(LINES).drawing(generator) for _ in range(100)]
    for drawing in drawings:
        sketch = Sketch.of(drawing)
        assert sketch.extent.max() == pytest.approx(WRITTEN_SIDE)
        np.testing.assert_allclose(sketch.middle, (0.5, 0.5))
    widths = [drawing.strokes[0].width / WRITTEN_SIDE for drawing in drawings]
    assert PENS[0] <= min(widths) < 0.05
    assert 0.12 < max(widths) <= PENS[1]


GAPS = np.array([0.5, -0.25])


def boxes() -> list[Sketch]:
    """Return three boxes 1, 2 and 3 wide and twice as tall, anywhere."""
    return [Sketch((np.array([[7.0, 3.0], [7.0 + width, 3.0 + 2 * width]]),)) for width in (1.0, 2.0, 3.0)]


def spaces(sketch: Sketch, axis: int) -> np.ndarray:
    low = np.array([line[:, axis].min() for line in sketch.lines])
    high = np.array([line[:, axis].max() for line in sketch.lines])
    gaps: np.ndarray = low[1:] - high[:-1]
    return gaps


def test_a_row_has_the_gaps_it_is_told_and_stands_near_one_line() -> None:
    for seed in range(20):
        row = in_row(boxes(), GAPS, np.random.default_rng(seed))
        np.testing.assert_allclose(spaces(row, 0), GAPS)
        assert (spaces(row, 1) < 0).all()


def test_a_column_is_a_row_from_top_to_bottom() -> None:
    for seed in range(20):
        column = in_column(boxes(), GAPS, np.random.default_rng(seed))
        np.testing.assert_allclose(spaces(column, 1), GAPS)
        assert (spaces(column, 0) < 0).all()
        np.testing.assert_allclose([np.ptp(line[:, 0]) for line in column.lines], [1, 2, 3])


def test_a_single_one_needs_no_gap() -> None:
    row = in_row(boxes()[:1], np.empty(0), np.random.default_rng(0))
    np.testing.assert_allclose(row.extent, [1, 2])


def test_what_lies_across_another_covers_part_of_it_and_reaches_beyond() -> None:
    first, second = boxes()[1:]
    for seed in range(50):
        whole = across(first, second, np.random.default_rng(seed))
        gap = spaces(whole, 0)[0]
        assert -2 < gap < 0
        assert whole.extent[0] > 3
