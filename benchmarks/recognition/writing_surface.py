"""A surface to write on: papers of several colours and grains, worn or not, and boards."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from benchmarks.recognition.texture import creases, folds, grain, resized, soft_noise, wiped
from benchmarks.recognition.written_ink import Colour

WIPED_SIDE = 400
"""Side in pixels of what is reckoned of the dust on a board before it is enlarged."""

CHALK_DUST = 0.35
"""How much lighter a board becomes where it was wiped badly."""


@dataclass(frozen=True)
class Surface:
    """Something to write on.

    Attributes
    ----------
    colour
        Where it is blank.
    roughness
        Standard deviation of its grain, as a part of its lightness.
    flecks
        Part of the lightness that fibres take, as in recycled paper.
    is_worn
        Whether it was folded or crumpled.
    is_dusty
        Whether chalk was wiped on it.
    """

    colour: Colour
    roughness: float
    flecks: float = 0.0
    is_worn: bool = False
    is_dusty: bool = False

    def worn(self) -> Surface:
        """Return the same after some days in a pocket."""
        return replace(self, is_worn=True)

    def blank(self, shape: tuple[int, int], generator: np.random.Generator) -> NDArray[np.float32]:
        """Return it in even light, float32 [H, W, 3]."""
        cell = max(1.0, max(shape) / 700)
        roughness = self.roughness * generator.uniform(0.5, 1.3)
        grained = 1 + np.float32(roughness) * grain(shape, generator, cell=cell)
        if self.flecks:
            fibres = soft_noise(shape, generator, cell=2.5 * cell)
            # 2 standard deviations are passed by 2.3 % of the noise.
            grained = grained - np.float32(self.flecks) * (fibres - 2).clip(0, 1)
        colour = np.array(self.colour, np.float32) * np.float32(generator.uniform(0.96, 1.03))
        surface: NDArray[np.float32] = grained[:, :, None] * colour
        if self.is_dusty:
            part = min(1.0, WIPED_SIDE / max(shape))
            small = (max(2, round(shape[0] * part)), max(2, round(shape[1] * part)))
            dust = resized(wiped(small, generator), shape)
            surface += np.float32(CHALK_DUST * generator.uniform(0.2, 1)) * dust[:, :, None]
        return surface

    def relief(self, shape: tuple[int, int], generator: np.random.Generator) -> NDArray[np.float32]:
        """Return how its folds and creases are lit: a factor around 1, float32 [H, W]."""
        if not self.is_worn:
            return np.ones(shape, np.float32)
        if generator.random() < 0.5:
            return folds(shape, int(generator.integers(1, 5)), generator)
        return creases(shape, generator)


WHITE = Surface((0.94, 0.94, 0.93), 0.012)
CREAM = Surface((0.94, 0.9, 0.79), 0.015)
RECYCLED = Surface((0.76, 0.74, 0.69), 0.03, flecks=0.3)
STICKY_NOTE = Surface((0.95, 0.88, 0.47), 0.012)
WHITEBOARD = Surface((0.93, 0.94, 0.95), 0.004)
BLACKBOARD = Surface((0.15, 0.22, 0.19), 0.08, is_dusty=True)
