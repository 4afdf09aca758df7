"""Doodles: what people draw when they are asked for nothing in particular, each in a square of 100."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from benchmarks.recognition.line_art import Line, ellipse, lines_of

ART: Mapping[str, str] = {
    "house": "10,100 10,45 50,10 90,45 90,100 10,100 / 40,100 40,68 60,68 60,100 / 20,55 35,55 35,70 20,70 20,55",
    "simple house": "15,100 15,45 85,45 85,100 15,100 / 8,48 50,5 92,48",
    "face": "(50,50,45,45) / (33,38,4,5) / (66,38,4,5) / 28,62 ~50,88 72,62",
    "sad face": "(50,50,45,48) / 33,36 33,46 / 66,36 66,46 / 50,45 46,60 54,60 / 30,80 ~50,62 70,80",
    "arrow right": "0,50 100,50 / 70,25 100,50 70,75",
    "arrow down": "50,0 50,100 / 22,70 50,100 78,70",
    "arrow both ways": "0,50 100,50 / 22,30 0,50 22,70 / 78,30 100,50 78,70",
    "heart": "50,95 ~5,60 5,32 ~5,8 28,8 ~45,8 50,30 ~55,8 72,8 ~95,8 95,32 ~95,60 50,95",
    "fir": "50,0 25,32 40,32 15,62 35,62 5,90 95,90 65,62 85,62 60,32 75,32 50,0 / 42,90 42,105 58,105 58,90",
    "tree": "42,100 44,60 ~10,70 10,45 ~0,20 25,18 ~40,-8 62,10 ~95,10 90,40 ~95,66 58,60 60,100",
    "cat": (
        "15,35 12,0 35,18 ~50,12 65,18 88,0 85,35 ~100,55 85,75 ~70,95 50,95 ~30,95 15,75 ~0,55 15,35"
        " / (35,48,4,5) / (65,48,4,5) / 45,62 50,68 55,62 / 10,62 35,66 / 8,75 35,72 / 65,66 92,60 / 65,72 94,75"
    ),
    "car": "0,70 0,50 20,45 32,22 70,22 85,45 100,50 100,70 0,70 / (24,72,10,10) / (76,72,10,10) / 50,24 50,45",
    "two notes": "(15,85,13,9) / (80,78,13,9) / 28,85 28,15 93,8 93,78",
    "lightning": "55,0 20,55 45,55 30,100 80,38 52,38 75,0 55,0",
    "cloud": "20,75 ~0,75 5,55 ~5,40 22,42 ~25,15 50,22 ~70,10 78,38 ~100,38 96,60 ~95,75 80,75 20,75",
    "fish": "0,50 ~30,10 70,45 95,20 95,80 70,55 ~30,90 0,50 / (20,46,3,3)",
    "boat": "5,65 95,65 80,92 20,92 5,65 / 50,65 50,5 85,55 50,55",
    "umbrella": (
        "5,50 ~5,5 50,5 ~95,5 95,50 ~80,38 65,50 ~57,38 50,50 ~42,38 35,50 ~20,38 5,50"
        " / 50,50 50,90 ~50,102 38,100 ~32,98 32,90"
    ),
    "cup": "10,30 10,75 ~10,90 30,90 55,90 ~72,90 72,75 72,30 10,30 / 72,42 ~98,40 95,58 ~92,74 72,70",
    "envelope": "0,20 100,20 100,80 0,80 0,20 / 0,20 50,55 100,20",
    "key": "(20,50,18,18) / 38,50 98,50 / 80,50 80,66 / 94,50 94,64",
    "person": "(50,14,12,14) / 50,28 50,65 / 20,42 50,36 80,42 / 28,100 50,65 72,100",
    "rocket": (
        "50,0 ~75,25 70,75 30,75 ~25,25 50,0 / 30,55 10,85 30,75 / 70,55 90,85 70,75"
        " / (50,35,7,7) / 42,78 50,100 58,78"
    ),
    "mushroom": "5,55 ~10,5 50,5 ~90,5 95,55 5,55 / 38,55 34,98 66,98 62,55",
    "ice cream": "25,40 50,105 75,40 / 25,40 ~20,5 50,5 ~80,5 75,40 25,40",
    "butterfly": (
        "50,22 50,82 / 50,40 ~5,0 5,35 ~10,60 50,52 ~15,62 20,82 ~35,98 50,60"
        " / 50,40 ~95,0 95,35 ~90,60 50,52 ~85,62 80,82 ~65,98 50,60"
    ),
    "crown": "5,90 0,25 28,58 50,12 72,58 100,25 95,90 5,90",
    "glasses": "(22,50,20,18) / (78,50,20,18) / 42,48 ~50,40 58,48 / 2,48 -8,38 / 98,48 108,38",
    "eye": "0,50 ~50,5 100,50 ~50,95 0,50 / (50,50,14,16)",
    "anchor": "(50,10,9,10) / 50,20 50,92 / 28,35 72,35 / 8,62 ~12,92 50,92 ~88,92 92,62",
    "clock": "(50,50,46,46) / 50,50 50,18 / 50,50 72,58 / 50,6 50,12 / 94,50 88,50 / 50,94 50,88 / 6,50 12,50",
    "present": (
        "5,35 95,35 95,95 5,95 5,35 / 50,35 50,95 / 5,62 95,62"
        " / 50,35 ~25,0 20,20 ~20,32 50,35 ~75,0 80,20 ~80,32 50,35"
    ),
    "flag": "15,0 15,100 / 15,5 ~40,-5 55,8 ~75,20 92,8 92,48 ~75,60 55,48 ~40,35 15,45",
    "ladder": "25,0 20,100 / 75,0 80,100 / 24,20 76,20 / 23,45 77,45 / 22,70 78,70",
    "noughts and crosses": (
        "33,0 33,100 / 66,0 66,100 / 0,33 100,33 / 0,66 100,66 / 8,8 26,26 / 26,8 8,26 / (50,50,11,11)"
    ),
    "ghost": "15,95 15,40 ~15,2 50,2 ~85,2 85,40 85,95 72,82 60,95 48,82 36,95 25,82 15,95 / (38,38,5,8) / (62,38,5,8)",
    "gull": "0,50 ~20,10 50,55 ~80,10 100,50",
    "mountains": "0,90 32,25 48,55 66,12 100,90",
    "cube": "0,30 60,30 60,95 0,95 0,30 25,5 85,5 85,70 60,95 / 60,30 85,5",
    "spider": (
        "(50,50,16,14) / 36,44 12,22 0,34 / 34,50 4,52 / 36,56 10,80 2,70 / 40,62 28,96"
        " / 64,44 88,22 100,34 / 66,50 96,52 / 64,56 90,80 98,70 / 60,62 72,96"
    ),
    "leaf": "0,95 25,70 ~20,20 90,5 ~85,75 25,70 / 25,70 65,30",
    "bicycle": (
        "(20,70,19,19) / (80,70,19,19) / 20,70 40,35 70,35 80,70 / 20,70 50,70 70,35"
        " / 40,35 36,25 28,25 / 70,35 68,22 78,20"
    ),
    "cactus": (
        "38,100 38,20 ~38,4 50,4 ~62,4 62,20 62,100 / 38,66 20,66 ~10,66 10,52 10,34"
        " / 62,52 80,52 ~90,52 90,40 90,24 / 20,100 80,100"
    ),
    "crossed box": "0,0 100,0 100,100 0,100 0,0 / 0,0 100,100 / 100,0 0,100",
    "train": "0,80 0,20 40,20 40,45 95,45 95,80 0,80 / 72,45 72,20 86,20 86,45 / (20,86,9,9) / (50,86,9,9) / (80,86,9,9)",
    "trousers": "20,0 80,0 90,100 60,100 50,35 40,100 10,100 20,0",
    "shirt": "30,5 ~50,20 70,5 100,25 88,45 75,35 75,100 25,100 25,35 12,45 0,25 30,5",
    "bow": "50,50 5,20 5,80 50,50 95,20 95,80 50,50 / 44,42 56,42 56,58 44,58 44,42",
}
"""None that holds a digit: no balloon (a 9), snowman (an 8), crescent (a 1 or a 0) or plain ring."""


def doodle(generator: np.random.Generator) -> list[Line]:
    """Choose what to draw: one of `ART`, or, one time in four, one of `FIGURES` with its numbers drawn too."""
    if generator.random() < 0.25:
        return FIGURES[str(generator.choice(list(FIGURES)))](generator)
    return lines_of(ART[str(generator.choice(list(ART)))])


def _round(angles: Line, radii: Line | float) -> Line:
    """Return points around the middle of the square, 0 being right and a quarter turn down."""
    return 50 + np.stack((radii * np.cos(angles), radii * np.sin(angles)), axis=1)


def star(generator: np.random.Generator) -> list[Line]:
    """Return the outline of a star of 5 to 8 points."""
    points = int(generator.integers(5, 9))
    angles = (np.arange(2 * points + 1) / points - 0.5) * np.pi
    radii = np.full(2 * points + 1, 50.0)
    radii[1::2] = generator.uniform(17, 27)
    return [_round(angles, radii)]


def pentagram(generator: np.random.Generator) -> list[Line]:
    """Return a star of five points in one line that crosses itself, begun at any of them."""
    corners = int(generator.integers(5)) + np.linspace(0.0, 5.0, 6)
    return [_round((0.8 * corners - 0.5) * np.pi, 50.0)]


def spiral(generator: np.random.Generator) -> list[Line]:
    """Return a spiral of at least two and a half turns, either way round."""
    turns = generator.uniform(2.6, 4.5)
    angles = generator.uniform(0, 2 * np.pi) + np.linspace(0, 2 * np.pi * turns, 160)
    return [_round(angles * generator.choice([-1, 1]), np.linspace(2, 50, 160))]


def flower(generator: np.random.Generator) -> list[Line]:
    """Return petals in one line around a middle, with a stem half of the time."""
    petals = int(generator.integers(5, 9))
    angles = np.linspace(0, 2 * np.pi, 200)
    lines = [_round(angles, 33 + 14 * np.cos(petals * angles)), ellipse(50, 50, 8, 8)]
    if generator.random() < 0.5:
        lines += lines_of("50,84 ~54,115 50,150 / 52,120 ~75,100 80,125 ~62,130 52,122")
    return lines


def sun(generator: np.random.Generator) -> list[Line]:
    """Return a disc with 7 to 14 rays."""
    rays = np.linspace(0, 2 * np.pi, int(generator.integers(7, 15)), endpoint=False)
    ends = [_round(rays, radius) for radius in (generator.uniform(28, 34), 50.0)]
    return [ellipse(50, 50, 22, 22), *np.stack(ends, axis=1)]


def snowflake(generator: np.random.Generator) -> list[Line]:
    """Return three lines that cross, with twigs at their ends."""
    arms = np.arange(6) * np.pi / 3 + generator.uniform(0, 1)
    lines = [_round(np.array([arm, arm + np.pi]), 50.0) for arm in arms[:3]]
    for arm in arms:
        fork = _round(np.array([arm - 0.35, arm, arm + 0.35]), np.array([48.0, 30.0, 48.0]))
        lines.append(fork)
    return lines


def waves(generator: np.random.Generator) -> list[Line]:
    """Return one to three wavy lines, one below the other."""
    x = np.linspace(0, 100, 120)
    crests = generator.uniform(3, 6)
    lines = int(generator.integers(1, 4))
    return [
        np.stack((x, 30 * row + 10 * np.sin(2 * np.pi * crests * x / 100)), axis=1) for row in range(lines)
    ]


def target(generator: np.random.Generator) -> list[Line]:
    """Return three or four rings around one middle."""
    return [ellipse(50, 50, radius, radius) for radius in np.linspace(50, 10, int(generator.integers(3, 5)))]


Figure = Callable[[np.random.Generator], list[Line]]

FIGURES: Mapping[str, Figure] = {
    figure.__name__: figure for figure in (star, pentagram, spiral, flower, sun, snowflake, waves, target)
}
