"""Textures of paper, boards and light, made of nothing but noise."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PIL import Image

TILE = 256
"""Side of a patch of grain that is laid over a sheet again and again, in pixels; an eye sees no repetition."""


def resized(field: NDArray[np.float32], shape: tuple[int, int]) -> NDArray[np.float32]:
    """Return a field, float32 [h, w], smoothly enlarged or reduced to another shape."""
    picture = Image.fromarray(field).resize(shape[::-1], Image.Resampling.BICUBIC)
    return np.array(picture)


def soft_noise(shape: tuple[int, int], generator: np.random.Generator, *, cell: float) -> NDArray[np.float32]:
    """Return noise of mean 0 and a standard deviation near 1 whose spots are some `cell` pixels wide."""
    rows, columns = (max(2, round(pixels / cell) + 1) for pixels in shape)
    return resized(generator.standard_normal((rows, columns), dtype=np.float32), shape)


def grain(shape: tuple[int, int], generator: np.random.Generator, *, cell: float) -> NDArray[np.float32]:
    """Return the fine grain of a sheet: noise of two sizes, of which one patch repeats; float32 [H, W]."""
    patch = soft_noise((TILE, TILE), generator, cell=cell) + soft_noise(
        (TILE, TILE), generator, cell=4 * cell
    )
    rows, columns = (-(-pixels // TILE) for pixels in shape)
    return np.tile(patch / np.sqrt(np.float32(2)), (rows, columns))[: shape[0], : shape[1]]


def unit_grid(shape: tuple[int, int]) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Return x and y of pixels, -1 to 1 along the longer side, 0 in the middle; [1, W] and [H, 1]."""
    longer = max(shape)
    y, x = (((2 * np.arange(pixels) + 1 - pixels) / longer).astype(np.float32) for pixels in shape)
    return x[None], y[:, None]


def folds(shape: tuple[int, int], count: int, generator: np.random.Generator) -> NDArray[np.float32]:
    """Return how a sheet that was folded `count` times is lit: a factor around 1, float32 [H, W].

    Along a fold one side is turned to the light and the other away from it.
    """
    x, y = unit_grid(shape)
    lit = np.ones(shape, np.float32)
    for _ in range(count):
        angle = generator.uniform(0, np.pi)
        distance = x * np.float32(np.cos(angle)) + y * np.float32(np.sin(angle))
        distance = distance - np.float32(generator.uniform(-0.8, 0.8))
        reach, height = np.float32(generator.uniform(0.02, 0.12)), np.float32(generator.uniform(0.04, 0.14))
        lit += height * np.sign(distance) * np.exp(-np.abs(distance) / reach)
    return lit


def creases(shape: tuple[int, int], generator: np.random.Generator) -> NDArray[np.float32]:
    """Return how crumpled paper is lit: facets of different slope, a factor around 1, float32 [H, W]."""
    facets = np.zeros(shape, np.float32)
    for part in (3.0, 6.0, 12.0):
        ridge = np.abs(soft_noise(shape, generator, cell=max(shape) / part))
        facets += ridge / np.float32(part)
    steepness = np.float32(generator.uniform(0.15, 0.35))
    lit: NDArray[np.float32] = 1 + steepness * (facets - facets.mean())
    return lit


def wiped(shape: tuple[int, int], generator: np.random.Generator) -> NDArray[np.float32]:
    """Return the dust that a sponge left on a board, from 0 to 1: clouds with streaks in one direction."""
    clouds = soft_noise(shape, generator, cell=max(shape) / 4)
    streaks = soft_noise((shape[0], max(2, shape[1] // 12)), generator, cell=max(2.0, shape[0] / 50))
    dust: NDArray[np.float32] = (0.3 + 0.25 * clouds + 0.12 * resized(streaks, shape)).clip(0, 1)
    return dust
