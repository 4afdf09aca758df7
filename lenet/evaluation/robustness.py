"""Robustness is how a network's accuracy falls as its pictures are turned, moved, resized, thickened or spoiled.

The pictures are disturbed as the network sees them: nothing brings them back to MNIST's size and place.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum

import numpy as np
from numpy.typing import NDArray

from lenet.datasets.augmentation import WarpBank, warps_from
from lenet.datasets.examples import Examples
from lenet.evaluation.proportions import Share
from lenet.files.progress import Progress, Steps
from lenet.nn.arrays import Array
from lenet.nn.fast.predictor import Predictor
from lenet.nn.network import LayeredNet

Pictures = NDArray[np.uint8]

SAMPLE = 1000
"""Digits that are disturbed: enough to know an accuracy to within three points."""

PART = 200
"""Digits that are disturbed in one step: some 50 ms of work."""

SEED = 7
"""Seed of the noise, so that the same digits always get the same noise."""

DIRECTIONS = 16
"""Ways in which a pen's edge is moved outward or inward."""


class Disturbance(Enum):
    """The kinds of disturbances."""

    ROTATION = "rotation"
    """Degrees, clockwise."""

    SHIFT = "shift"
    """Pixels, a quarter of the digits each up, right, down and left."""

    SIZE = "size"
    """The factor by which the digit is enlarged about the picture's middle."""

    PEN_WIDTH = "pen width"
    """Pixels by which each stroke is wider."""

    NOISE = "noise"
    """Standard deviation of what is added to each pixel, in parts of full ink."""


STRENGTHS: Mapping[Disturbance, tuple[float, ...]] = {
    Disturbance.ROTATION: (-60, -45, -30, -20, -10, 0, 10, 20, 30, 45, 60),
    Disturbance.SHIFT: (0, 1, 2, 3, 4, 5, 6, 8),
    Disturbance.SIZE: (0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.4),
    Disturbance.PEN_WIDTH: (-2, -1.5, -1, -0.5, 0, 1, 2, 3, 4),
    Disturbance.NOISE: (0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6),
}
"""Strengths at which each disturbance is measured, in rising order; one of them changes nothing."""


@dataclass(frozen=True)
class RobustnessCurve:
    """Accuracy against the strengths of one kind of disturbance, rising: what is read right at each."""

    disturbance: Disturbance
    strengths: tuple[float, ...]
    accuracy: tuple[Share, ...]


def sample_of(examples: Examples) -> Examples:
    """Return at most `SAMPLE` examples, evenly spread over all."""
    places = np.linspace(0, len(examples) - 1, min(len(examples), SAMPLE)).astype(np.intp)
    return Examples(examples.pictures[places], examples.labels[places], examples.convention)


def step_count(count: int, *disturbances: Disturbance) -> int:
    """Return how many steps it takes to measure some curves, for ``count`` examples."""
    return sum(len(STRENGTHS[disturbance]) for disturbance in disturbances) * -(-count // PART)


def measure_robustness(
    network: LayeredNet, examples: Examples, disturbance: Disturbance
) -> Steps[RobustnessCurve]:
    """Measure the curve of a network on at least one digit."""
    predictor, generator = Predictor(network), np.random.default_rng(SEED)
    done, total = 0, step_count(len(examples), disturbance)
    shares = []
    for strength in STRENGTHS[disturbance]:
        right = 0
        for start in range(0, len(examples), PART):
            part = examples[start : start + PART]
            pictures = disturbed(part.pictures, disturbance, strength, generator)
            # So few are read at once that threads would mostly wait for each other.
            probabilities = predictor.probabilities(part.convention.standardize(pictures), threads=1)
            right += int(np.count_nonzero(probabilities.argmax(axis=1) == part.labels))
            done += 1
            yield Progress(done, total)
        shares.append(Share(right, len(examples)))
    return RobustnessCurve(disturbance, STRENGTHS[disturbance], tuple(shares))


def disturbed(
    pictures: Pictures, disturbance: Disturbance, strength: float, generator: np.random.Generator
) -> Pictures:
    """Disturb pictures, uint8 [N, side, side], with noise from a generator, and return others of the same shape."""
    side = pictures.shape[-1]
    match disturbance:
        case Disturbance.NOISE:
            values = pictures + generator.normal(0, 255 * strength, pictures.shape)
            noisy: Pictures = np.rint(values.clip(0, 255)).astype(np.uint8)
            return noisy
        case Disturbance.PEN_WIDTH:
            return _with_other_pen(pictures, strength / 2)
        case Disturbance.SHIFT:
            ways = _warps(side, shifts=strength * np.array([(-1, 0), (0, 1), (1, 0), (0, -1)]))
            quarters = np.array_split(pictures, len(ways.corners))
            return np.concatenate([_warped(part, ways, number) for number, part in enumerate(quarters)])
        case Disturbance.SIZE:
            return _warped(pictures, _warps(side, matrix=np.eye(2) / strength), 0)
        case Disturbance.ROTATION:
            angle = np.deg2rad(strength)
            # From a pixel, in rows and columns, to where it comes from: the turn backwards.
            matrix = np.array([[np.cos(angle), -np.sin(angle)], [np.sin(angle), np.cos(angle)]])
            return _warped(pictures, _warps(side, matrix=matrix), 0)


def _with_other_pen(pictures: Pictures, radius: float) -> Pictures:
    """Move the edge of all ink outward by a radius in pixels, or inward by a negative one."""
    if not radius:
        return pictures
    angles = 2 * np.pi * np.arange(DIRECTIONS) / DIRECTIONS
    circle = np.stack([np.sin(angles), np.cos(angles)], axis=1)
    # Where the pen's disc is larger than a pixel, what lies within its edge counts, too.
    rings = [abs(radius)] if abs(radius) <= 1 else [abs(radius) / 2, abs(radius)]
    ways = _warps(pictures.shape[-1], shifts=np.concatenate([ring * circle for ring in rings]))
    extreme = np.maximum if radius > 0 else np.minimum
    result = pictures
    for number in range(len(ways.corners)):
        result = extreme(result, _warped(pictures, ways, number))
    return result


def _warps(side: int, *, matrix: Array | None = None, shifts: Array | None = None) -> WarpBank:
    """Return warps about the middle of a picture.

    The matrix [2, 2] leads from a pixel to where it comes from, in rows and columns; the shifts [warps, 2] are how far
    the ink moves in each warp, by default one, not at all.
    """
    matrix = np.eye(2) if matrix is None else matrix
    shifts = np.zeros((1, 2)) if shifts is None else shifts
    middle = (side - 1) / 2
    grid = np.stack(np.meshgrid(np.arange(side), np.arange(side), indexing="ij")) - middle
    places = np.einsum("ab,bhw->ahw", matrix, grid) + middle - shifts[:, :, None, None]
    return warps_from(places, np.dtype(np.float32))


def _warped(pictures: Pictures, warps: WarpBank, number: int) -> Pictures:
    """Apply one of several warps to pictures, uint8 [N, side, side]; there need be none."""
    # The number of pixels is not left to NumPy: from no pictures, it cannot find it.
    pixels = pictures.shape[1] * pictures.shape[2]
    ink = np.ascontiguousarray(pictures.reshape(len(pictures), pixels).T, dtype=np.float32)
    out, scratch = np.empty_like(ink), np.empty_like(ink)
    warps.apply(number, ink, out, scratch)
    warped: Pictures = np.rint(out.T).astype(np.uint8).reshape(pictures.shape)
    return warped
