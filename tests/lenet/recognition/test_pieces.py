"""Digits below each other, in a grid or in a heap are several, however thin the whole is."""

from pathlib import Path

import numpy as np
import pytest

from lenet.datasets.unipen import read_pen_strokes
from lenet.drawing.rendering import render
from lenet.drawing.strokes import Drawing, Stroke
from lenet.recognition.pieces import has_several_pieces
from lenet.recognition.reading import Refusal
from lenet.recognition.recognizer import Recognizer
from lenet.synthesis.handwriting import write_digits

COLUMN = [(0.5, (row + 0.5) / 8, 0.09) for row in range(8)]
GRID = [((column + 0.5) / 3, (row + 0.5) / 3, 0.25) for row in range(3) for column in range(3)]
HEAP = [(0.2, 0.2, 0.3), (0.7, 0.3, 0.35), (0.3, 0.75, 0.3), (0.8, 0.8, 0.25)]


def written(places: list[tuple[float, float, float]], generator: np.random.Generator) -> Drawing:
    """Return digits around some places, each with a size, all in units of the canvas."""
    digits = write_digits(generator.integers(10, size=len(places)), generator)
    strokes = []
    for digit, (x, y, size) in zip(digits, places, strict=True):
        points = np.concatenate([np.array(stroke.points)[:, :2] for stroke in digit.strokes])
        low, high = points.min(axis=0), points.max(axis=0)
        scale = size / (high - low).max()
        for stroke in digit.strokes:
            moved = (np.array(stroke.points)[:, :2] - (low + high) / 2) * scale + (x, y)
            strokes.append(Stroke(tuple((*point, 1.0) for point in moved.tolist()), 0.015))
    return Drawing(tuple(strokes))


def test_columns_grids_and_heaps_are_several_digits_as_strokes_and_as_pictures() -> None:
    generator = np.random.default_rng(3)
    for places in (COLUMN, GRID, HEAP):
        for _ in range(10):
            drawing = written(places, generator)
            assert has_several_pieces(drawing)
            assert has_several_pieces(Drawing(picture=render(drawing, 400)))


def test_a_column_is_refused_as_several_digits() -> None:
    reading = Recognizer.load().read_drawing(written(COLUMN, np.random.default_rng(0)))
    assert (reading.digit, reading.refusal) == (None, Refusal.SEVERAL)


def test_a_single_digit_is_one_however_many_strokes_it_has() -> None:
    generator = np.random.default_rng(1)
    for digit in write_digits(np.arange(300) % 10, generator):
        assert not has_several_pieces(digit)
    cross = ((0.2, 0.3, 0.8, 0.3), (0.25, 0.5, 0.75, 0.5), (0.5, 0.1, 0.5, 0.9), (0.3, 0.8, 0.7, 0.85))
    strokes = tuple(Stroke(((a, b, 1.0), (c, d, 1.0)), 0.05) for a, b, c, d in cross)
    assert not has_several_pieces(Drawing(strokes))
    assert not has_several_pieces(Drawing())


@pytest.mark.parametrize("name", ["pendigits-train", "unipen-digits"])
def test_of_peoples_digits_hardly_one_falls_to_pieces(name: str, data_dir: Path) -> None:
    digits = read_pen_strokes(data_dir / "strokes" / f"{name}.jsonl.gz").digits[::4]
    apart = sum(has_several_pieces(digit.drawing) for digit in digits)
    assert apart <= len(digits) / 1000
