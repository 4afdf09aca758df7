"""Patterns: regular figures of straight lines, rings and dots, of any number of parts.

A lone upright line or two could be a 1 or an 11, and a lone ring a 0: they are not drawn.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from lenet.synthesis.non_digits.scribbles import MOST_TILTED, Scribble, unlike_a_one, with_sides
from lenet.synthesis.non_digits.sketch import Line, Sketch


def _ring(x: float, y: float, radius: float, *, points: int = 15) -> Line:
    angles = np.linspace(0, 2 * np.pi, points) - np.pi / 2
    return np.stack((x + radius * np.cos(angles), y + radius * np.sin(angles)), axis=1)


def _segment(x0: float, y0: float, x1: float, y1: float) -> Line:
    return with_sides(np.array([[x0, y0], [x1, y1]]))


def _around(count: int, radius: float, angle: float = 0.0) -> Line:
    """Return places evenly around (0, 0), from an angle on, float64 [count, 2]."""
    angles = angle + 2 * np.pi * np.arange(count) / count
    return radius * np.stack((np.cos(angles), np.sin(angles)), axis=1)


def dash(generator: np.random.Generator) -> Sketch:
    """Draw a lone line, straight or a little bent, too flat for a 1."""
    x = np.linspace(-1, 1, 9)
    y = generator.normal(0, 0.06) * (1 - x * x)
    return Sketch((np.stack((x, y), axis=1),)).turned(generator.uniform(-MOST_TILTED, MOST_TILTED))


def flat_arc(generator: np.random.Generator) -> Sketch:
    """Draw a lone bow, wider than tall."""
    x = np.linspace(-1, 1, 11)
    y = generator.choice((-1, 1)) * generator.uniform(0.3, 0.8) * x * x
    return Sketch((np.stack((x, y), axis=1),)).turned(generator.uniform(-0.25, 0.25))


def flat_lines(generator: np.random.Generator) -> Sketch:
    """Draw two to five lines above each other."""
    return Sketch(_side_by_side(generator, int(generator.integers(2, 6)))).turned(
        generator.uniform(-MOST_TILTED, MOST_TILTED)
    )


def many_lines(generator: np.random.Generator) -> Sketch:
    """Draw five to nine lines side by side, in any direction."""
    sketch = Sketch(_side_by_side(generator, int(generator.integers(5, 10))))
    return unlike_a_one(sketch.turned(generator.choice((0, np.pi / 2))), generator)


def _side_by_side(generator: np.random.Generator, count: int) -> tuple[Line, ...]:
    """Return lines of some 1 from left to right, the next lower than the one before."""
    apart = generator.uniform(0.15, 0.45)
    ends = generator.normal((0, 1), 0.06, (count, 2))
    return tuple(
        _segment(left, apart * row, right, apart * row) for row, (left, right) in enumerate(ends.tolist())
    )


def hatching(generator: np.random.Generator) -> Sketch:
    """Draw lines in one direction and lines in another."""
    first = Sketch(_side_by_side(generator, int(generator.integers(3, 7)))).fitted()
    second = Sketch(_side_by_side(generator, int(generator.integers(3, 7)))).fitted()
    turned = second.turned(generator.uniform(0.7, 2.4))
    return Sketch.joined((first, turned)).turned(generator.uniform(0, np.pi))


def grid(generator: np.random.Generator) -> Sketch:
    """Draw a box of rows and columns."""
    rows, columns = generator.integers(2, 6, 2).tolist()
    across = tuple(_segment(0, row, columns, row) for row in range(rows + 1))
    down = tuple(_segment(column, 0, column, rows) for column in range(columns + 1))
    return Sketch(across + down)


def tally(generator: np.random.Generator) -> Sketch:
    """Draw four upright lines and one across them."""
    upright = tuple(
        _segment(place, 0, place, 1.4) for place in np.arange(0, 1.6, 0.4) + generator.normal(0, 0.05, 4)
    )
    return Sketch((*upright, _segment(-0.3, 1.2, 1.5, 0.2)))


def dots(generator: np.random.Generator) -> Sketch:
    """Draw three to nine dots anywhere."""
    return Sketch(tuple(generator.uniform(0, 1, (int(generator.integers(3, 10)), 1, 2))))


def row_of_dots(generator: np.random.Generator) -> Sketch:
    """Draw two to six dots side by side."""
    places = np.arange(int(generator.integers(2, 7)))
    return Sketch(tuple(np.array([[place, generator.normal(0, 0.1)]]) for place in places.tolist()))


def lone_dot(generator: np.random.Generator) -> Sketch:
    """Draw a touch of the pen."""
    return Sketch((generator.uniform(0, 1, (1, 2)),))


def triangle(generator: np.random.Generator) -> Sketch:
    """Draw three sides."""
    corners = _around(3, 1, generator.uniform(0, 2 * np.pi)) + generator.normal(0, 0.12, (3, 2))
    return Sketch((with_sides(np.concatenate((corners, corners[:1]))),))


def square(generator: np.random.Generator) -> Sketch:
    """Draw four sides, as wide as tall or wider, with a stroke for all or one for each."""
    width = generator.uniform(0.95, 2)
    corners = np.array([[0, 0], [0, 1], [width, 1], [width, 0], [0, 0]]) + generator.normal(0, 0.04, (5, 2))
    if generator.random() < 0.5:
        return Sketch((with_sides(corners),))
    return Sketch(tuple(with_sides(corners[side : side + 2]) for side in range(4)))


def crossed_square(generator: np.random.Generator) -> Sketch:
    """Draw a square with both diagonals."""
    return Sketch((*square(generator).fitted().lines, *cross(generator).fitted(0.8).lines))


def cross(generator: np.random.Generator) -> Sketch:
    """Draw two lines across each other, upright or aslant."""
    half = generator.uniform(0.7, 1)
    return Sketch((_segment(-1, 0, 1, 0), _segment(0, -half, 0, half))).turned(
        float(generator.choice((0, np.pi / 4))) + generator.uniform(-0.1, 0.1)
    )


def star_of_lines(generator: np.random.Generator) -> Sketch:
    """Draw three to six lines through one place."""
    ends = _around(2 * int(generator.integers(3, 7)), 1, generator.uniform(0, np.pi))
    return Sketch(
        tuple(
            with_sides(np.stack((end, -end))) * generator.uniform(0.8, 1.1) for end in ends[: len(ends) // 2]
        )
    )


def star_of_one_line(generator: np.random.Generator) -> Sketch:
    """Draw a star of five or seven points, drawn without lifting the pen."""
    count = int(generator.choice((5, 5, 7)))
    corners = _around(count, 1, -np.pi / 2)[np.arange(count + 1) * (count // 2) % count]
    return Sketch((with_sides(corners + generator.normal(0, 0.05, corners.shape)),))


def outlined_star(generator: np.random.Generator) -> Sketch:
    """Draw the outline of a star of four to eight points."""
    count = int(generator.integers(4, 9))
    corners = _around(2 * count, 1, -np.pi / 2)
    corners[1::2] *= generator.uniform(0.35, 0.6)
    return Sketch((with_sides(np.concatenate((corners, corners[:1]))),))


def sun(generator: np.random.Generator) -> Sketch:
    """Draw a ring with six to twelve rays."""
    ends = _around(int(generator.integers(6, 13)), 1, generator.uniform(0, 1))
    inner = generator.uniform(0.3, 0.6)
    rays = tuple(with_sides(np.stack((end * (inner + 0.08), end))) for end in ends)
    return Sketch((_ring(0, 0, inner), *rays))


def flower(generator: np.random.Generator) -> Sketch:
    """Draw petals around a ring; with a stalk it might be a 9."""
    count = int(generator.integers(4, 8))
    petals = tuple(_ring(x, y, 0.36) for x, y in _around(count, 0.66, generator.uniform(0, 1)).tolist())
    return Sketch((_ring(0, 0, 0.3), *petals))


def target(generator: np.random.Generator) -> Sketch:
    """Draw three or four rings in each other."""
    count = int(generator.integers(3, 5))
    return Sketch(tuple(_ring(0, 0, (ring + 0.4) / count) for ring in range(count)))


def wheel(generator: np.random.Generator) -> Sketch:
    """Draw a ring with four to eight spokes."""
    ends = _around(int(generator.integers(3, 7)), 1, generator.uniform(0, np.pi))
    return Sketch((_ring(0, 0, 1, points=21), *(with_sides(np.stack((end, 0 * end))) for end in ends)))


def rings(generator: np.random.Generator) -> Sketch:
    """Draw four to seven rings anywhere."""
    places = generator.uniform((-1.6, -1), (1.6, 1), (int(generator.integers(4, 8)), 2))
    return Sketch(tuple(_ring(x, y, generator.uniform(0.2, 0.6)) for x, y in places.tolist()))


def fan(generator: np.random.Generator) -> Sketch:
    """Draw four to eight lines from one place."""
    spread = generator.uniform(1.2, 2.6)
    angles = np.linspace(-spread / 2, spread / 2, int(generator.integers(4, 9))) + generator.uniform(0, 6.3)
    return Sketch(tuple(_segment(0, 0, np.cos(angle), np.sin(angle)) for angle in angles.tolist()))


def stairs(generator: np.random.Generator) -> Sketch:
    """Draw four to six steps up or down, too low for a 1 that leans."""
    steps = np.repeat(np.arange(int(generator.integers(5, 8))), 2)
    rise = generator.uniform(0.25, 0.5)
    corners = np.stack((steps[1:].astype(np.float64), generator.choice((-1, 1)) * rise * steps[:-1]), axis=1)
    return Sketch((with_sides(corners),))


def battlement(generator: np.random.Generator) -> Sketch:
    """Draw three to six teeth in a row."""
    corners = np.repeat(np.arange(2 * int(generator.integers(3, 6)) + 1), 2)
    height = generator.uniform(0.8, 2) * (np.arange(len(corners) - 1) % 4 // 2)
    return Sketch((with_sides(np.stack((corners[1:], height), axis=1).astype(np.float64)),))


def hatched_shape(generator: np.random.Generator) -> Sketch:
    """Draw a ring, square or triangle filled with lines."""
    outlines = (Sketch((_ring(0, 0, 0.5),)), square(generator).fitted(), triangle(generator).fitted())
    outline = outlines[int(generator.integers(len(outlines)))]
    lines = Sketch(_side_by_side(generator, int(generator.integers(4, 8)))).fitted(0.7)
    return Sketch.joined((outline, lines.turned(generator.uniform(0, np.pi))))


PATTERNS: Mapping[str, Scribble] = {
    pattern.__name__.replace("_", " "): pattern
    for pattern in (
        dash, flat_arc, flat_lines, many_lines, hatching, grid, tally, dots, row_of_dots, lone_dot, triangle,
        square, crossed_square, cross, star_of_lines, star_of_one_line, outlined_star, sun, flower, target,
        wheel, rings, fan, stairs, battlement, hatched_shape,
    )
}  # fmt: skip
"""All of them, by name."""
