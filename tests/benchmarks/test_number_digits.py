"""Numbers are cut into the digits of which they were composed."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.typing import NDArray

from benchmarks.recognition.number_digits import PEN, SIZE, cut_digits
from lenet.drawing.strokes import Drawing, Stroke
from lenet.recognition.recognizer import Recognizer
from lenet.synthesis.handwriting import write_digits
from lenet.training.number_examples import Writing
from lenet.training.number_weights import first_weights


def side_by_side(drawings: list[Drawing]) -> Drawing:
    """Return drawings next to each other, each a third as large."""
    return Drawing(
        tuple(
            Stroke(tuple(((x + place) / 3, 0.3 + y / 3, force) for x, y, force in stroke.points), 0.01)
            for place, drawing in enumerate(drawings)
            for stroke in drawing.strokes
        )
    )


def extents(drawing: Drawing) -> NDArray[np.float64]:
    """Return how wide and how tall a drawing's lines are, float64 [2]."""
    points = np.concatenate([np.array(stroke.points)[:, :2] for stroke in drawing.strokes])
    reached: NDArray[np.float64] = np.ptp(points, axis=0)
    return reached


def test_each_digit_has_the_strokes_that_were_written_for_it() -> None:
    labels = np.array([3, 0, 7])
    drawings = write_digits(labels, np.random.default_rng(5))
    number = Writing("307", "one", side_by_side(drawings))
    cuts = cut_digits(number, Recognizer.load(), first_weights())
    assert [cut.digit.label for cut in cuts] == [3, 0, 7]
    assert {cut.digit.writer for cut in cuts} == {"one"}
    assert all(cut.is_sure for cut in cuts)
    for drawing, cut in zip(drawings, cuts, strict=True):
        assert len(cut.digit.drawing.strokes) == len(drawing.strokes)
        written, found = (extents(one) for one in (drawing, cut.digit.drawing))
        # As large as the canvas: its pen would make a blot of a small digit.
        assert found.max() == pytest.approx(SIZE - PEN, abs=0.01)
        np.testing.assert_allclose(found / found.max(), written / written.max(), atol=0.02)


def test_a_digit_with_a_wrong_label_is_left_out() -> None:
    drawings = write_digits(np.array([3, 0, 7]), np.random.default_rng(5))
    number = Writing("387", "one", side_by_side(drawings))
    cuts = cut_digits(number, Recognizer.load(), first_weights())
    assert [cut.is_sure for cut in cuts] == [True, False, True]
