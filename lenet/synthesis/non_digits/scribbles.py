"""Scribbles: random strokes without meaning, each made by a formula.

None has so few turns that a person might read a digit in it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from lenet.synthesis.non_digits.sketch import Line, Sketch
from lenet.synthesis.pen_trajectory import PenPath

Scribble = Callable[[np.random.Generator], Sketch]
"""Draws one, in a unit of its own."""

LEAST_BROAD = 0.45
"""Height by width of a lying sketch that can't be taken for a thick line."""

MOST_TILTED = np.deg2rad(26)
"""Largest angle between a lone line and the horizontal: a 1 may lean by 50°, and more by an odd hand."""

POINTS_A_TURN = 14
"""Sampled points of a full turn."""


def _column(x: NDArray[np.float64], y: NDArray[np.float64]) -> Line:
    return np.stack((x, y), axis=1)


def unlike_a_one(sketch: Sketch, generator: np.random.Generator) -> Sketch:
    """Turn a sketch that lies, by any angle if it is broad, and else by too little for it to be a thick 1."""
    width, height = sketch.extent.tolist()
    largest = np.pi if height > LEAST_BROAD * width else MOST_TILTED
    return sketch.turned(generator.uniform(-largest, largest))


def _any_way(sketch: Sketch, generator: np.random.Generator) -> Sketch:
    """Turn a sketch by any angle."""
    return sketch.turned(generator.uniform(0, 2 * np.pi))


def spiral(generator: np.random.Generator) -> Sketch:
    """Draw two and a half to five turns about a middle, either way round."""
    turns = generator.uniform(2.6, 5)
    angles = np.linspace(0, 2 * np.pi * turns, round(POINTS_A_TURN * turns))
    radii = 0.05 + angles / angles[-1]
    way = generator.choice((-1, 1))
    return _any_way(Sketch((_column(radii * np.cos(angles), way * radii * np.sin(angles)),)), generator)


def rounds(generator: np.random.Generator) -> Sketch:
    """Draw round and round in rings of other sizes at other places, so that no thick 0 is left."""
    turns = int(generator.integers(4, 9))
    knots = np.arange(turns + 2)
    angles = np.linspace(0, 2 * np.pi * turns, POINTS_A_TURN * turns)
    at = np.linspace(0, turns, len(angles))

    def changing(low: float, high: float) -> NDArray[np.float64]:
        return np.interp(at, knots, generator.uniform(low, high, turns + 2))

    x = changing(-0.5, 0.5) + changing(0.1, 1) * np.cos(angles)
    y = changing(-0.5, 0.5) + changing(0.1, 1) * np.sin(angles)
    return Sketch((_column(x, y),))


def back_and_forth(generator: np.random.Generator) -> Sketch:
    """Draw seven to twenty sweeps to and fro that fill an area."""
    count = int(generator.integers(8, 21))
    along = np.linspace(0, generator.uniform(0.8, 1.6), count) + generator.normal(0, 0.03, count)
    across = np.where(np.arange(count) % 2, 1.0, 0.0) + generator.normal(0, 0.08, count)
    return _any_way(Sketch((_column(along, across),)), generator)


def zigzag(generator: np.random.Generator) -> Sketch:
    """Draw a line with five to nine sharp turns."""
    count = int(generator.integers(6, 11))
    along = np.arange(count) * generator.uniform(0.25, 0.6) + generator.normal(0, 0.05, count)
    across = np.where(np.arange(count) % 2, 1.0, 0.0) * generator.uniform(0.5, 1.2, count)
    return unlike_a_one(Sketch((with_sides(_column(along, across)),)), generator)


def wave(generator: np.random.Generator) -> Sketch:
    """Draw three to six periods of a wave."""
    periods = generator.uniform(2.6, 6)
    angles = np.linspace(0, 2 * np.pi * periods, round(12 * periods)) + generator.uniform(0, 2 * np.pi)
    height = generator.uniform(1, 3.5) * np.linspace(1, generator.uniform(0.5, 1.5), len(angles))
    return unlike_a_one(Sketch((_column(angles - angles[0], height * np.sin(angles)),)), generator)


def coil(generator: np.random.Generator) -> Sketch:
    """Draw three to seven loops in a row."""
    loops = generator.uniform(3.2, 7)
    angles = np.linspace(0, 2 * np.pi * loops, round(POINTS_A_TURN * loops))
    pitch, height = generator.uniform(0.12, 0.45), generator.uniform(0.8, 2)
    return unlike_a_one(
        Sketch((_column(pitch * angles + np.cos(angles), height * np.sin(angles)),)), generator
    )


def tangle(generator: np.random.Generator) -> Sketch:
    """Draw one smooth line through thirteen to twenty places anywhere."""
    knots = generator.uniform(0, 1, (int(generator.integers(13, 21)), 2))
    return Sketch((_smooth(knots),))


def broad_tangle(generator: np.random.Generator) -> Sketch:
    """Draw a smooth line that comes back and forth through an area that is wider than tall."""
    knots = generator.uniform(0, 1, (int(generator.integers(12, 20)), 2)) * (generator.uniform(1.4, 3), 1)
    return Sketch((_smooth(knots),))


def tangles(generator: np.random.Generator) -> Sketch:
    """Draw two to four curves across each other."""
    count = int(generator.integers(2, 5))
    return Sketch(tuple(_smooth(generator.uniform(0, 1, (6, 2))) for _ in range(count)))


def walk(generator: np.random.Generator) -> Sketch:
    """Draw a walk whose direction wanders, now slowly, now fast."""
    count = int(generator.integers(40, 90))
    drift = generator.choice((-1, 1)) * generator.uniform(0.2, 0.5)
    headings = np.cumsum(generator.normal(drift, generator.uniform(0.6, 1.2), count))
    places = np.cumsum(_column(np.cos(headings), np.sin(headings)), axis=0)
    _, _, axes = np.linalg.svd(places - places.mean(axis=0))
    return unlike_a_one(Sketch((places @ axes.T,)), generator)


def lines_anyhow(generator: np.random.Generator) -> Sketch:
    """Draw six to eleven straight lines across each other."""
    count = int(generator.integers(6, 12))
    return Sketch(tuple(with_sides(generator.uniform(0, 1, (2, 2))) for _ in range(count)))


def arcs_anyhow(generator: np.random.Generator) -> Sketch:
    """Draw four to eight bent lines anywhere."""
    count = int(generator.integers(4, 9))
    return Sketch(tuple(_smooth(generator.uniform(0, 1, (3, 2))) for _ in range(count)))


def lissajous(generator: np.random.Generator) -> Sketch:
    """Draw a knot of three or more crossings, as a pendulum draws it."""
    frequencies = ((2, 3), (3, 4), (4, 3), (3, 5), (2, 5))
    across, down = frequencies[int(generator.integers(len(frequencies)))]
    angles = np.linspace(0, 2 * np.pi, POINTS_A_TURN * max(across, down))
    # Halfway between the two shifts at which the pendulum comes back on the same line.
    shift = generator.uniform(0.7, 1.3) * np.pi / (2 * down)
    return Sketch((_column(np.cos(across * angles + shift), np.cos(down * angles)),))


def rosette(generator: np.random.Generator) -> Sketch:
    """Draw three to six petals in one line."""
    petals = int(generator.integers(3, 7))
    angles = np.linspace(0, 2 * np.pi, 12 * petals)
    radii = generator.uniform(0, 0.4) + np.abs(np.cos(petals * angles / 2))
    return _any_way(Sketch((_column(radii * np.cos(angles), radii * np.sin(angles)),)), generator)


def looped_ring(generator: np.random.Generator) -> Sketch:
    """Draw loops that stand in a ring, as a toy of toothed wheels draws them."""
    loops = int(generator.integers(4, 9))
    angles = np.linspace(0, 2 * np.pi, 12 * loops)
    reach = generator.uniform(0.4, 0.9)
    x = np.cos(angles) + reach * np.cos((loops + 1) * angles)
    y = np.sin(angles) + reach * np.sin((loops + 1) * angles)
    return Sketch((_column(x, y),))


def blot(generator: np.random.Generator) -> Sketch:
    """Draw an area filled with ink, of any outline, not so narrow that it might be a thick 1."""
    count = 60
    angles = np.linspace(0, 2 * np.pi * 10, count)
    radii = np.sqrt(np.linspace(0.02, 1, count)) * (1 + 0.25 * np.cos(angles * 3 + generator.uniform(0, 6)))
    width = generator.uniform(0.8, 2)
    return Sketch((_column(width * radii * np.cos(angles), radii * np.sin(angles)),))


SCRIBBLES: Mapping[str, Scribble] = {
    scribble.__name__.replace("_", " "): scribble
    for scribble in (
        spiral, rounds, back_and_forth, zigzag, wave, coil, tangle, broad_tangle, tangles, walk,
        lines_anyhow, arcs_anyhow, lissajous, rosette, looped_ring, blot,
    )
}  # fmt: skip
"""All of them, by name."""


def _smooth(knots: NDArray[np.float64]) -> Line:
    """Run a smooth curve through knots; every second point of it is sampled."""
    path = PenPath(knots)
    curve: Line = (path.curve @ knots)[::2]
    return curve


def with_sides(corners: NDArray[np.float64]) -> Line:
    """Return points along straight sides, so that no side is bent between its corners."""
    parts = np.linspace(0, 1, 6)[:-1, None]
    sides = [start + parts * (end - start) for start, end in pairwise(corners)]
    return np.concatenate((*sides, corners[-1:]))
