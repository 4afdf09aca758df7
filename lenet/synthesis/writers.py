"""Simulated writers: each has a slant, a pen and a haste of its own, and varies every stroke.

Many writers are arrays of one number each, so that all of them write at once.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache, cached_property

import numpy as np
from numpy.typing import NDArray

from lenet.synthesis.pen_trajectory import Lines, PenPath, cut_corners, resample_in_time

PER_WRITER = NDArray[np.float64]
"""One number for each writer, float64 [writers, 1], to be combined with many points."""

MOST_MISSING, MOST_OVERSHOT = 0.15, 0.04
"""Largest parts of a stroke's time that are missing at an end, and by which it goes on beyond an end."""

PRESSURES = 4
"""Random pressures of a stroke, between which it changes linearly."""


@dataclass(frozen=True, kw_only=True)
class WriterVariation:
    """How much writers differ: standard deviations, unless stated otherwise.

    Attributes
    ----------
    point, stroke
        Of each point of a path, and of each whole stroke where there are several, in heights of the digit.
    bend
        Of the terms by which the whole digit is distorted, times a factor for each term.
    slant_mean, slant
        Shear: shift to the right for each unit upwards.
    turn
        Rotation, in degrees.
    aspect
        Of the logarithm of width by height.
    ends
        Of the times at which a stroke begins and ends, in parts of its duration.
    corner_cutting
        Largest part of the way to the middle of its neighbours that a point is moved, twice.
    tremor
        Of each sampled point, in heights of the digit.
    pen_mean, pen
        The usual width of the pen, in parts of the digit's longer side, and the deviation of its logarithm.
    pressure
        Of how much the pressure is below the full one.
    """

    point: float = 0.036
    stroke: float = 0.03
    bend: float = 1.0
    slant_mean: float = 0.12
    slant: float = 0.22
    turn: float = 8.0
    aspect: float = 0.26
    ends: float = 0.05
    corner_cutting: float = 0.7
    tremor: float = 0.004
    pen_mean: float = 0.135
    pen: float = 0.42
    pressure: float = 0.25

    @cached_property
    def ruled(self) -> WriterVariation:
        """Of the same writers with a ruler in hand, whose lines stay straight."""
        return replace(
            self,
            point=self.point / 3,
            stroke=self.stroke / 3,
            bend=0,
            slant_mean=0,
            slant=self.slant / 2,
            turn=self.turn / 2,
        )


USUAL_VARIATION = WriterVariation()
"""Chosen so that a network trained on such digits alone is most accurate on MNIST's training digits."""

_BEND = np.array([[0.25, 0.4, 0.3, 0.7], [0.25, 0.25, 0.3, 0.0]])
"""Standard deviations of the coefficients of x², xy, y² and y³ in the distortion of x and of y."""


@dataclass(frozen=True, eq=False)
class Writers:
    """Writers, and how they differ.

    Attributes
    ----------
    variation
        How much they differ.
    slant, turn, aspect : float64 [writers, 1]
        Shear; rotation in radians, clockwise; width by height.
    bend : float64 [2, 4, writers, 1]
        Coefficients of x², xy, y² and y³, which are added to x and to y.
    corner_cutting : float64 [writers]
        How much corners are cut, from 0 to 1.
    pen : float64 [writers]
        Width of the pen, in parts of the digit's longer side.
    """

    variation: WriterVariation
    slant: PER_WRITER
    turn: PER_WRITER
    aspect: PER_WRITER
    bend: NDArray[np.float64]
    corner_cutting: NDArray[np.float64]
    pen: NDArray[np.float64]

    @classmethod
    def draw(cls, count: int, variation: WriterVariation, generator: np.random.Generator) -> Writers:
        """Return random writers."""
        slant, turn, aspect, pen, *bend = generator.standard_normal((4 + _BEND.size, count, 1))
        return cls(
            variation=variation,
            slant=variation.slant_mean + variation.slant * slant,
            turn=np.deg2rad(variation.turn * turn),
            aspect=np.exp(variation.aspect * aspect),
            bend=variation.bend * _BEND[..., None, None] * np.reshape(bend, (*_BEND.shape, count, 1)),
            corner_cutting=generator.uniform(0, variation.corner_cutting, count),
            pen=variation.pen_mean * np.exp(variation.pen * pen[:, 0]),
        )

    def __len__(self) -> int:
        return len(self.pen)

    def follow(self, path: PenPath, generator: np.random.Generator, *, is_displaced: bool) -> Lines:
        """Return one stroke as each writer writes it.

        Parameters
        ----------
        path
            The stroke as it is meant.
        generator
            For what differs from stroke to stroke.
        is_displaced
            Whether the stroke as a whole can lie beside its place, as one of several does.

        Returns
        -------
        ndarray, float64 [writers, path.samples, 3]
            x, y and pressure, in heights of the digit, about the digit's middle.
        """
        variation, count = self.variation, len(self)
        points = path.points + generator.normal(0, variation.point, (count, *path.points.shape))
        if is_displaced:
            points += generator.normal(0, variation.stroke, (count, 1, 2))
        lines = path.curve @ points
        if not path.is_ruled:
            late, beyond = generator.normal(0, variation.ends, (2, count))
            start = late.clip(-MOST_OVERSHOT, MOST_MISSING)
            end = 1 + beyond.clip(-MOST_MISSING, MOST_OVERSHOT)
            lines = resample_in_time(lines, start, end, path.samples)
            lines = cut_corners(cut_corners(lines, self.corner_cutting), self.corner_cutting)
            lines += generator.normal(0, variation.tremor, lines.shape)
        lightness = np.abs(generator.normal(0, variation.pressure, (count, PRESSURES)))
        pressure = (1 - lightness @ _interpolation(PRESSURES, path.samples)).clip(0, 1)
        return np.concatenate((self._bent(lines), pressure[..., None]), axis=2)

    def _bent(self, lines: Lines) -> Lines:
        """Distort, stretch, shear and rotate strokes about the middle of the digit's box."""
        x, y = lines[..., 0] - 0.35, lines[..., 1] - 0.5
        terms = np.stack((x * x, x * y, y * y, y * y * y))
        x = self.aspect * (x + (self.bend[0] * terms).sum(axis=0))
        y = y + (self.bend[1] * terms).sum(axis=0)
        x = x - self.slant * y
        cosine, sine = np.cos(self.turn), np.sin(self.turn)
        return np.stack((cosine * x - sine * y, sine * x + cosine * y), axis=2)


@cache
def _interpolation(values: int, count: int) -> NDArray[np.float64]:
    """Return the matrix [values, count] that interpolates `count` values linearly between equally spaced ones."""
    places = np.linspace(0, values - 1, count)
    weights: NDArray[np.float64] = (1 - np.abs(places - np.arange(values)[:, None])).clip(0)
    return weights
