"""Scribbles and patterns come by chance, have turns enough to be no digit, and never stand upright like a 1."""

from __future__ import annotations

import numpy as np
import pytest

from lenet.synthesis.non_digits.patterns import PATTERNS
from lenet.synthesis.non_digits.scribbles import MOST_TILTED, SCRIBBLES, Scribble, unlike_a_one
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


def test_no_name_is_given_twice() -> None:
    assert len(ALL) == len(SCRIBBLES) + len(PATTERNS)


@pytest.mark.parametrize("scribble", ALL.values(), ids=ALL)
def test_chance_decides_all_of_it(scribble: Scribble) -> None:
    one, same, other = (scribble(np.random.default_rng(seed)) for seed in (1, 1, 2))
    assert [line.tolist() for line in one.lines] == [line.tolist() for line in same.lines]
    assert [line.tolist() for line in one.lines] != [line.tolist() for line in other.lines]
    assert all(np.isfinite(line).all() for line in one.lines)
    assert all(line.ndim == 2 and line.shape[1] == 2 for line in one.lines)


@pytest.mark.parametrize("name", [name for name in ALL if name not in ("dots", "row of dots", "lone dot")])
def test_what_is_as_narrow_as_a_one_lies(name: str) -> None:
    for seed in range(100):
        tilt, breadth = axis_of(ALL[name](np.random.default_rng(seed)))
        # Of a wave that lies, the longest axis is not quite the one along which it runs.
        assert breadth > 0.2 or tilt < MOST_TILTED + 0.1


@pytest.mark.parametrize("name", ["spiral", "rounds", "coil"])
def test_what_goes_round_does_so_more_often_than_in_any_digit(name: str) -> None:
    for seed in range(30):
        assert turning(SCRIBBLES[name](np.random.default_rng(seed)).lines[0]) > 4.5 * np.pi


def test_only_what_is_broad_is_turned_by_any_angle() -> None:
    generator = np.random.default_rng(0)
    narrow = Sketch((np.array([[0.0, 0.0], [1.0, 0.1], [2.0, 0.0]]),))
    broad = Sketch((np.array([[0.0, 0.0], [1.0, 1.5], [2.0, 0.0]]),))
    tilts = {
        name: [axis_of(unlike_a_one(sketch, generator))[0] for _ in range(100)]
        for name, sketch in (("narrow", narrow), ("broad", broad))
    }
    assert 0.3 < max(tilts["narrow"]) <= MOST_TILTED + 1e-9
    assert max(tilts["broad"]) > 1.4
