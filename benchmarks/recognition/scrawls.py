"""Scrawls: lines that mean nothing, as of someone who tries the pen, crosses out, or pretends to write."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from benchmarks.recognition.line_art import Line, lines_of


def scrawl(generator: np.random.Generator) -> list[Line]:
    """Choose one of the ways to scrawl; lengths are in units of a sheet of about 1."""
    return SCRAWLS[generator.integers(len(SCRAWLS))](generator)


def meander(generator: np.random.Generator) -> list[Line]:
    """Wander about, always turning, and back whenever the sheet ends: six sheets long or more."""
    steps = int(generator.integers(200, 420))
    turn, heading, place = 0.0, generator.uniform(0, 2 * np.pi), np.array([0.5, 0.5])
    line = [place]
    for _ in range(steps):
        turn = 0.85 * turn + generator.normal(0, 0.16)
        heading += turn
        homeward = np.array([0.5, 0.5]) - place
        way = np.array([np.cos(heading), np.sin(heading)]) + 2 * homeward * np.hypot(*homeward)
        heading = float(np.arctan2(way[1], way[0]))
        place = place + 0.03 * way / np.hypot(*way)
        line.append(place)
    return [np.array(line)]


def hatching(generator: np.random.Generator) -> list[Line]:
    """Go to and fro, as one who fills an area or crosses something out, at any angle."""
    turns = int(generator.integers(7, 26))
    along = np.arange(turns) / turns * generator.uniform(0.3, 1.2) + generator.normal(0, 0.01, turns)
    across = np.where(np.arange(turns) % 2, 0.5, -0.5) + generator.normal(0, 0.07, turns)
    angle = generator.uniform(0, np.pi)
    ways = np.array([[np.cos(angle), np.sin(angle)], [-np.sin(angle), np.cos(angle)]])
    return [np.stack((along, across), axis=1) @ ways]


def coil(generator: np.random.Generator) -> list[Line]:
    """Draw a row of five to eleven loops, lying, as a spring or a telephone's cord."""
    loops = generator.uniform(5, 11)
    t = np.linspace(0, 2 * np.pi * loops, int(30 * loops))
    size = np.interp(t, np.linspace(0, t[-1], 6), generator.uniform(0.14, 0.26, 6))
    sideways = generator.uniform(0.1, 0.2) * t / (2 * np.pi) + size * np.cos(t)
    return [np.stack((sideways, size * np.sin(t) * generator.uniform(1, 2)), axis=1)]


def tangle(generator: np.random.Generator) -> list[Line]:
    """Go round and across quickly, many times, without lifting the pen."""
    t = np.linspace(0, 1, 260)
    waves = generator.uniform(2.5, 6.5, (2, 3))
    phases, heights = generator.uniform(0, 2 * np.pi, (2, 3)), generator.uniform(0.2, 1, (2, 3))
    swing = heights[:, :, None] * np.sin(2 * np.pi * waves[:, :, None] * t + phases[:, :, None])
    return [swing.sum(axis=1).T]


def crossing(generator: np.random.Generator) -> list[Line]:
    """Throw down six to ten lines that cross, each a little bent."""
    lines = []
    for _ in range(generator.integers(6, 11)):
        start, end = generator.random(2), generator.random(2)
        middle = (start + end) / 2 + generator.normal(0, 0.1, 2)
        lines += lines_of("{},{} ~{},{} {},{}".format(*start.round(3), *middle.round(3), *end.round(3)))
    return lines


def jagged(generator: np.random.Generator) -> list[Line]:
    """Join eleven to eighteen places by straight lines."""
    return [generator.random((int(generator.integers(11, 19)), 2))]


def sweeping(generator: np.random.Generator) -> list[Line]:
    """Sweep past eleven to eighteen places in one curve that touches none of them."""
    places = generator.random((int(generator.integers(11, 19)), 2)).round(3)
    first, *between, last = [f"{x},{y}" for x, y in places.tolist()]
    return lines_of(f"{first} {' '.join(f'~{place}' for place in between)} {last}")


def pretended_writing(generator: np.random.Generator) -> list[Line]:
    """Write one or two lines of waves and loops that only look like writing."""
    lines = []
    for row in range(generator.integers(1, 3)):
        letters = int(generator.integers(6, 13))
        t = np.linspace(0, 2 * np.pi * letters, 24 * letters)
        tall = np.repeat(generator.choice([0.06, 0.06, 0.06, 0.16], letters), 24)
        loops = np.repeat(generator.choice([0.0, 0.0, 0.03], letters), 24)
        x = t / t[-1] + loops * np.sin(t)
        lines.append(np.stack((x, 0.4 * row - tall * (1 - np.cos(t)) / 2), axis=1))
    return lines


def blot(generator: np.random.Generator) -> list[Line]:
    """Fill a patch with ink by circling on it."""
    rounds = generator.uniform(7, 12)
    t = np.linspace(0, 2 * np.pi * rounds, int(24 * rounds))
    knots = generator.uniform(0.75, 1.1, 40)
    radius = np.linspace(0.05, 0.5, len(t)) * np.interp(t, np.linspace(0, t[-1], 40), knots)
    drift = np.linspace(0, generator.uniform(-0.3, 0.3), len(t))
    return [np.stack((radius * np.cos(t) + drift, radius * np.sin(t)), axis=1)]


SCRAWLS: tuple[Callable[[np.random.Generator], list[Line]], ...] = (
    meander,
    hatching,
    coil,
    tangle,
    crossing,
    jagged,
    sweeping,
    pretended_writing,
    blot,
)
