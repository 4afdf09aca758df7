"""Hands that write: each has its slant, its haste and its pen, and no two bend a stroke alike.

Many hands are arrays of one number each, so that all of them write at once.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from lenet.synthesis.pen_trajectory import Lines, PenPath, softened, timed

PER_HAND = NDArray[np.float64]
"""One number for each hand, float64 [hands, 1], so that it goes with many points."""


MOST_MISSING, MOST_OVERSHOT = 0.15, 0.04
"""Largest parts of a stroke's time by which it begins late or ends early, and goes on beyond an end."""


PRESSURES = 4
"""Pressures drawn for a stroke, between which it changes evenly."""


@dataclass(frozen=True, kw_only=True)
class Variety:
    """How much hands differ: standard deviations, unless something else is said.

    Attributes
    ----------
    point, stroke
        Of each point of a path, and of all points of one of several strokes, in heights of the digit.
    bend
        Of the terms by which the whole digit is bent, times a factor for each term.
    slant_mean, slant
        Shift to the right for each height upwards.
    turn
        In degrees.
    aspect
        Of the logarithm of width by height.
    ends
        Of where a stroke begins and ends, in parts of its time.
    haste
        Greatest part of its way to its neighbours' middle that a point goes, twice.
    tremor
        Of each point that the pen tells, in heights of the digit.
    pen_mean, pen
        The usual width of the pen, in parts of the digit's longer side, and the deviation of its logarithm.
    pressure
        Of how much lighter than fully the pen is pressed.
    """

    point: float = 0.036
    stroke: float = 0.03
    bend: float = 1.0
    slant_mean: float = 0.12
    slant: float = 0.22
    turn: float = 8.0
    aspect: float = 0.26
    ends: float = 0.05
    haste: float = 0.7
    tremor: float = 0.004
    pen_mean: float = 0.135
    pen: float = 0.42
    pressure: float = 0.25


USUAL_VARIETY = Variety()
"""Chosen so that a network that learns from such digits alone reads MNIST's training digits best."""


_BEND = np.array([[0.25, 0.4, 0.3, 0.7], [0.25, 0.25, 0.3, 0.0]])
"""Deviations of the terms x², xy, y² and y³ of the bend along x and along y."""


@dataclass(frozen=True, eq=False)
class Hands:
    """Hands, and how they differ.

    Attributes
    ----------
    variety
        How much they differ.
    slant, turn, aspect : float64 [hands, 1]
        The sloping, in widths a height; the turning, in radians; width by height.
    bend : float64 [2, 4, hands, 1]
        What is added to x and to y for x², xy, y² and y³.
    haste : float64 [hands]
        How much corners are cut, from 0 to 1.
    pen : float64 [hands]
        Width of the pen, in parts of the digit's longer side.
    """

    variety: Variety
    slant: PER_HAND
    turn: PER_HAND
    aspect: PER_HAND
    bend: NDArray[np.float64]
    haste: NDArray[np.float64]
    pen: NDArray[np.float64]

    @classmethod
    def draw(cls, count: int, variety: Variety, generator: np.random.Generator) -> Hands:
        """Draw some hands at random."""
        each = (count, 1)
        return cls(
            variety=variety,
            slant=generator.normal(variety.slant_mean, variety.slant, each),
            turn=np.deg2rad(generator.normal(0, variety.turn, each)),
            aspect=np.exp(generator.normal(0, variety.aspect, each)),
            bend=variety.bend * _BEND[..., None, None] * generator.standard_normal((2, 4, *each)),
            haste=generator.uniform(0, variety.haste, count),
            pen=variety.pen_mean * np.exp(generator.normal(0, variety.pen, count)),
        )

    def __len__(self) -> int:
        return len(self.pen)

    def follow(self, path: PenPath, generator: np.random.Generator, *, astray: bool) -> Lines:
        """Let every hand write one stroke.

        Parameters
        ----------
        path
            The stroke as it is meant.
        generator
            For what differs from stroke to stroke.
        astray
            Whether the stroke as a whole can lie beside its place, as one of several does.

        Returns
        -------
        ndarray, float64 [hands, path.samples, 3]
            x, y and pressure, in heights of the digit, about the digit's middle.
        """
        variety, count = self.variety, len(self)
        points = path.points + generator.normal(0, variety.point, (count, *path.points.shape))
        if astray:
            points += generator.normal(0, variety.stroke, (count, 1, 2))
        late, beyond = generator.normal(0, variety.ends, (2, count))
        start, end = late.clip(-MOST_OVERSHOT, MOST_MISSING), 1 + beyond.clip(-MOST_MISSING, MOST_OVERSHOT)
        lines = timed(path.curve @ points, start, end, path.samples)
        lines = softened(softened(lines, self.haste), self.haste)
        lines += generator.normal(0, variety.tremor, lines.shape)
        lightness = np.abs(generator.normal(0, variety.pressure, (count, PRESSURES)))
        pressure = (1 - _evenly_between(lightness, path.samples)).clip(0, 1)
        return np.concatenate((self._bent(lines), pressure[..., None]), axis=2)

    def _bent(self, lines: Lines) -> Lines:
        """Bend, stretch, slope and turn strokes about the middle of the digit's box."""
        x, y = lines[..., 0] - 0.35, lines[..., 1] - 0.5
        terms = np.stack((x * x, x * y, y * y, y * y * y))
        x = self.aspect * (x + (self.bend[0] * terms).sum(axis=0))
        y = y + (self.bend[1] * terms).sum(axis=0)
        x = x - self.slant * y
        cosine, sine = np.cos(self.turn), np.sin(self.turn)
        return np.stack((cosine * x - sine * y, sine * x + cosine * y), axis=2)


def _evenly_between(values: NDArray[np.float64], count: int) -> NDArray[np.float64]:
    """Return `count` values that go evenly from each of a row's values to the next, float64 [rows, count]."""
    places = np.linspace(0, values.shape[1] - 1, count)[:, None]
    weights: NDArray[np.float64] = (1 - np.abs(places - np.arange(values.shape[1]))).clip(0)
    return values @ weights.T
