"""Data augmentation: random warps move, turn and bend pictures a little, so that a network learns from variants.

A bank of warps is made for each epoch, and each warp is shared by a group of pictures whose pixels lie
innermost: applying one is four look-ups of whole rows and their weighted sum.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from lenet.nn.arrays import Array

GROUP = 32
"""Pictures that share a warp: more would save little time, and make a batch less varied."""

BANK = 256
"""Warps in a bank, which is made anew for every epoch: each then serves some seven groups of MNIST."""


@dataclass(frozen=True, kw_only=True)
class Augmentation:
    """How much pictures are changed; each amount is drawn uniformly between −a and a.

    Attributes
    ----------
    rotation
        In degrees.
    scale
        Logarithm of the factor, drawn for each axis.
    shear
        Pixels sideways a pixel down.
    shift
        Pixels along each axis; whole numbers if nothing else is changed.
    elastic
        Largest size of smooth random displacements (Simard et al. 2003), in pixels; 0 to this.
    """

    rotation: float = 0
    scale: float = 0
    shear: float = 0
    shift: float = 0
    elastic: float = 0


AUGMENTATIONS = {
    "none": None,
    "shift": Augmentation(shift=1),
    "warp": Augmentation(rotation=12, scale=0.12, shear=0.15, shift=1.5, elastic=1.0),
}
"""Amounts of change by the names that recipes use."""


@dataclass(frozen=True, eq=False)
class WarpBank:
    """Warps ready to be applied to square pictures.

    Attributes
    ----------
    corners : intp [warps, 4, side²]
        For each pixel the four pixels around the place it comes from.
    weights : [warps, 4, side², 1]
        Their shares, by bilinear interpolation.
    pixels : intp [warps, side²]
        For each pixel the one that it comes from; None if some come from between pixels.
    """

    corners: NDArray[np.intp]
    weights: Array
    pixels: NDArray[np.intp] | None

    def apply(self, warp: int, pictures: Array, out: Array, scratch: Array) -> None:
        """Warp a group of pictures.

        Parameters
        ----------
        warp
            Which warp, counted on without end.
        pictures, out, scratch : [side², n]
            Contiguous arrays; out gets the result, scratch is used.
        """
        warp %= len(self.corners)
        # With mode="raise" NumPy would copy the result once more; the pixels are all inside.
        if self.pixels is not None:
            np.take(pictures, self.pixels[warp], axis=0, out=out, mode="clip")
            return
        for corner, (pixels, weights) in enumerate(zip(self.corners[warp], self.weights[warp], strict=True)):
            np.take(pictures, pixels, axis=0, out=scratch if corner else out, mode="clip")
            if corner:
                np.multiply(scratch, weights, out=scratch)
                out += scratch
            else:
                out *= weights


def make_warps(
    augmentation: Augmentation, generator: np.random.Generator, side: int, dtype: np.dtype[Any]
) -> WarpBank:
    """Draw a bank of warps for pictures of side×side pixels."""
    places = _affine_places(augmentation, generator, side)
    if augmentation.elastic:
        places += _elastic_displacements(augmentation.elastic, generator, side)
    return warps_from(places, dtype)


def warps_from(places: Array, dtype: np.dtype[Any]) -> WarpBank:
    """Return warps by where each pixel comes from.

    Parameters
    ----------
    places : [warps, 2, side, side]
        Rows, then columns; beyond the edge, the edge's own pixel is meant.
    dtype
        Number type of the pictures.
    """
    side = places.shape[-1]
    places = places.reshape(-1, 2, side * side).clip(0, side - 1)
    # A place on the last row or column is all the far pixel's, so that whole shifts are exact there too.
    corner = np.minimum(places.astype(np.intp), side - 2)
    y, x = (places - corner).swapaxes(0, 1)
    first = corner[:, 0] * side + corner[:, 1]
    corners = np.stack([first, first + 1, first + side, first + side + 1], axis=1)
    weights = np.stack([(1 - y) * (1 - x), (1 - y) * x, y * (1 - x), y * x], axis=1)
    whole = places.astype(np.intp)
    pixels = whole[:, 0] * side + whole[:, 1] if (whole == places).all() else None
    return WarpBank(corners, weights[..., None].astype(dtype), pixels)


def _affine_places(augmentation: Augmentation, generator: np.random.Generator, side: int) -> Array:
    """Return where each pixel of each warp comes from, (y, x): [BANK, 2, side, side]."""

    def draw(amount: float) -> Array:
        return generator.uniform(-amount, amount, BANK)

    if augmentation == Augmentation(shift=augmentation.shift):
        shift = generator.integers(
            -int(augmentation.shift), int(augmentation.shift), (2, BANK), endpoint=True
        )
        turn = np.zeros((BANK,))
    else:
        shift = np.stack([draw(augmentation.shift), draw(augmentation.shift)])
        turn = np.deg2rad(draw(augmentation.rotation))
    shear, tall, wide = draw(augmentation.shear), draw(augmentation.scale), draw(augmentation.scale)
    cosine, sine = np.cos(turn), np.sin(turn)
    # Rotation times shear times scale, as the map from a pixel to the place it comes from.
    matrix = np.array([[cosine, -sine], [sine, cosine]])
    sheared = np.array([[np.ones(BANK), np.zeros(BANK)], [shear, np.ones(BANK)]])
    scaled = np.array([[np.exp(tall), np.zeros(BANK)], [np.zeros(BANK), np.exp(wide)]])
    matrix = np.einsum("abn,bcn,cdn->nad", matrix, sheared, scaled)
    centre = (side - 1) / 2
    grid = np.stack(np.meshgrid(np.arange(side), np.arange(side), indexing="ij")) - centre
    places: Array = np.einsum("nab,bhw->nahw", matrix, grid) + shift.T[:, :, None, None] + centre
    return places


def _elastic_displacements(largest: float, generator: np.random.Generator, side: int) -> Array:
    """Return smooth displacements [BANK, 2, side, side]: bumps of 4 pixels' sigma on an 8×8 grid."""
    knots, sigma = 8, 4.0
    middles = (np.arange(knots) + 0.5) * side / knots - 0.5
    bumps = np.exp(-((np.arange(side)[:, None] - middles) ** 2) / (2 * sigma**2))
    # Scaled so that the sum of bumps with normal heights has variance 1 in each pixel.
    bumps /= np.sqrt((bumps**2).sum(axis=1, keepdims=True))
    heights = generator.standard_normal((BANK, 2, knots, knots))
    amplitudes = generator.uniform(0, largest, (BANK, 1, 1, 1))
    return np.asarray(amplitudes * (bumps @ heights @ bumps.T))
