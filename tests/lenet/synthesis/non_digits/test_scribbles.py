"""Scribbles and patterns come by chance, have turns enough to be no digit, and never stand upright like a 1."""

import numpy as np

from lenet.synthesis.non_digits.patterns import PATTERNS
from lenet.synthesis.non_digits.scribbles import MOST_TILTED, SCRIBBLES, unlike_a_one
from lenet.synthesis.non_digits.sketch import Sketch

ALL = {**SCRIBBLES, **PATTERNS}


def axis_of(sketch: Sketch) -> tuple[float, float]:
    """Return the angle between the longest axis and the horizontal, and the shorter by the longer axis."""
    places = np.concatenate(sketch.lines)
    _, sizes, axes = np.linalg.svd(places - places.mean(axis=0))
    return float(np.arctan2(abs(axes[0, 1]), abs(axes[0, 0]))), float(sizes[1] / max(sizes[0], 1e-12))


def turning(line: np.ndarray) -> float:
    """Return how far a line turns in all, in radians."""
    headings = np.unwrap(np.arctan2(*np.diff(line, axis=0).T[::-1]))
    return float(np.abs(np.diff(headings)).sum())


def test_chance_decides_all_of_it() -> None:
    assert len(ALL) == len(SCRIBBLES) + len(PATTERNS), "no name is given twice"
    for name, scribble in ALL.items():
        one, same, other = (scribble(np.random.default_rng(seed)) for seed in (1, 1, 2))
        assert [line.tolist() for line in one.lines] == [line.tolist() for line in same.lines], name
        assert [line.tolist() for line in one.lines] != [line.tolist() for line in other.lines], name
        assert all(np.isfinite(line).all() for line in one.lines)
        assert all(line.ndim == 2 and line.shape[1] == 2 for line in one.lines)


def test_what_is_as_narrow_as_a_one_lies() -> None:
    for name in ALL.keys() - {"dots", "row of dots", "lone dot"}:
        for seed in range(25):
            tilt, breadth = axis_of(ALL[name](np.random.default_rng(seed)))
            # Of a wave that lies, the longest axis is not quite the one along which it runs.
            assert breadth > 0.2 or tilt < MOST_TILTED + 0.1, name


def test_what_goes_round_does_so_more_often_than_in_any_digit() -> None:
    for name in ("spiral", "rounds", "coil"):
        for seed in range(30):
            assert turning(SCRIBBLES[name](np.random.default_rng(seed)).lines[0]) > 4.5 * np.pi


def test_only_what_is_broad_is_turned_by_any_angle() -> None:
    generator = np.random.default_rng(0)
    narrow, broad = (Sketch((np.array([[0.0, 0.0], [1.0, height], [2.0, 0.0]]),)) for height in (0.1, 1.5))
    assert 0.3 < max(axis_of(unlike_a_one(narrow, generator))[0] for _ in range(100)) <= MOST_TILTED + 1e-9
    assert max(axis_of(unlike_a_one(broad, generator))[0] for _ in range(100)) > 1.4
