"""What an eraser leaves of strokes."""

import tracemalloc
from collections.abc import Sequence

import numpy as np
import pytest
from numpy.typing import NDArray

from lenet.drawing import eraser
from lenet.drawing.eraser import without_erased
from lenet.drawing.rendering import render, render_digit
from lenet.drawing.strokes import Drawing, Stroke, StrokePoint, smooth

SEVEN = Stroke(points=((0.1, 0.1, 1.0), (0.2, 0.1, 1.0), (0.14, 0.24, 1.0)), width=0.04)


def dot(x: float, y: float, width: float = 0.05) -> Stroke:
    return Stroke(points=((x, y, 1.0),), width=width, erases=True)


def test_erasing_blank_paper_changes_nothing_of_what_is_seen() -> None:
    plain = render_digit((SEVEN,))
    erased = render_digit((SEVEN, dot(0.8, 0.8)))
    assert plain is not None
    assert erased is not None
    np.testing.assert_array_equal(erased, plain)


def test_ink_over_what_was_erased_before_stays() -> None:
    assert without_erased((dot(0.15, 0.1), SEVEN)) == (SEVEN,)


def test_a_line_is_cut_in_two_where_the_eraser_crossed_it() -> None:
    line = Stroke(points=((0.1, 0.5, 1.0), (0.9, 0.5, 1.0)), width=0.02)
    crossing = Stroke(points=((0.5, 0.3, 1.0), (0.5, 0.7, 1.0)), width=0.1, erases=True)
    kept = without_erased((line, crossing))
    assert kept is not None
    left, right = kept
    assert left.points[0][:2] == (0.1, 0.5)
    assert left.points[-1][0] == pytest.approx(0.45, abs=0.02)
    assert right.points[0][0] == pytest.approx(0.55, abs=0.02)
    assert right.points[-1][:2] == (0.9, 0.5)
    seen = render(Drawing((line, crossing)), 200)
    assert seen[100, 100] == 0


def test_what_is_wholly_erased_is_gone() -> None:
    assert without_erased((SEVEN, dot(0.15, 0.15, width=0.5))) == ()
    assert render_digit((SEVEN, dot(0.15, 0.15, width=0.5))) is None


def test_a_thin_eraser_in_thick_ink_carves_a_shape_that_lines_cannot_tell() -> None:
    thick = Stroke(points=((0.2, 0.5, 1.0), (0.8, 0.5, 1.0)), width=0.3)
    assert without_erased((thick, dot(0.5, 0.5, width=0.02))) is None


SCRIBBLE = tuple((0.5 + 0.45 * np.cos(n / 3), 0.5 + 0.45 * np.sin(n / 2.3), 1.0) for n in range(200))


def test_no_eraser_fills_the_memory() -> None:
    for width in (1e-300, 1e-9, 0.002, 0.05):
        ink = Stroke(points=SCRIBBLE, width=min(0.04, width))
        eraser = Stroke(points=tuple((y, x, p) for x, y, p in SCRIBBLE), width=width, erases=True)
        tracemalloc.start()
        without_erased((ink, eraser))
        _, peak_bytes = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert peak_bytes < 2**26
        picture = render_digit((ink, eraser, SEVEN))
        assert picture is not None
        assert picture.any()


def test_distances_are_the_same_taken_at_once_or_one_by_one(monkeypatch: pytest.MonkeyPatch) -> None:
    line = Stroke(points=SCRIBBLE[:30], width=0.02)
    eraser = Stroke(points=SCRIBBLE[100:110], width=0.1, erases=True)
    at_once = without_erased((line, eraser))
    monkeypatch.setattr("lenet.drawing.eraser.COMPARED_AT_ONCE", 1)
    assert at_once is not None
    assert len(at_once) > 1
    assert without_erased((line, eraser)) == at_once


def test_each_stroke_is_smoothed_once_for_all_erasers(monkeypatch: pytest.MonkeyPatch) -> None:
    smoothed = [0]

    def counted(points: Sequence[StrokePoint]) -> NDArray[np.float64]:
        smoothed[0] += 1
        return smooth(points)

    monkeypatch.setattr("lenet.drawing.eraser.smooth", counted)
    dots = [Stroke(points=((0.01 * n, 0.2, 1.0),), width=0.005) for n in range(50)]
    assert without_erased([*dots, *(dot(0.01 * n, 0.8) for n in range(50))]) == tuple(dots)
    assert smoothed[0] == 100


def test_many_erasers_soon_make_it_a_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    measured: list[int] = []
    distances = eraser._distances

    def counted(line: NDArray[np.float64], *others: NDArray[np.float64]) -> NDArray[np.float64]:
        measured.append(len(line))
        return distances(line, *others)

    monkeypatch.setattr(eraser, "_distances", counted)
    monkeypatch.setattr(eraser, "MOST_COMPARED", 2**21)
    dots = [Stroke(points=((0.0001 * n, 0.2, 1.0),), width=0.005) for n in range(3_000)]
    line = Stroke(points=tuple((0.5 + 1e-6 * n, 0.2, 1.0) for n in range(20_000)), width=0.005)
    for ink in (dots, [line]):
        measured.clear()
        assert without_erased([*ink, *(dot(0.0002 * n, 0.8) for n in range(3_000))]) is None
        assert len(measured) <= 2**11
        assert sum(measured) <= 2**17
