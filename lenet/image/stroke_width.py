"""Stroke edges and widths of a picture: a stroke lies between two edges that face each other.

From each edge one looks across to the next, into the dark and into the light (the stroke width transform by
Epshtein, Ofek and Wexler 2010). Whichever side meets an opposite edge sooner is the ink.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

SIDE = 256
"""Longer side to which a picture is brought before its edges are sought, in pixels."""

MOST_ENLARGED = 4.0
"""Smaller pictures are enlarged by no more than this."""

FARTHEST = 0.22
"""How far is looked, as a fraction of the picture's longer side: the widest stroke of a digit."""

LIGHTEST = 80
"""Added to all lightness before its logarithm is taken, so that noise in the dark makes no edges."""

OPPOSITE = -0.5
"""Cosine of the angle between two edges' slopes below which they face each other: 120°."""

WIDTH_SHARE = 0.6
"""The width of strokes is the width that this share of all their ink has at most."""

COVERED = 0.4
"""Half of the steepness counts as the paper's grain only up to this part of the greatest: where strokes cover most of
a small picture, it is their own.
"""

FEWEST = 4
"""Edges with an opposite one without which nothing is known of a width."""

Floats = NDArray[np.float32]


@dataclass(frozen=True, eq=False)
class StrokeEdges:
    """The edges of a picture.

    Attributes
    ----------
    strength : float32 [n]
        How steep each is.
    dark, light : float64 [n]
        How far the opposite edge is across the dark and across the light, in pixels of the reduced picture;
        infinite where there is none.
    scale
        Pixels of the reduced picture in one of the picture itself.
    """

    strength: Floats
    dark: NDArray[np.float64]
    light: NDArray[np.float64]
    scale: float

    @property
    def darkness(self) -> float:
        """How much speaks for dark ink: 1 if all edges are nearer to another across the dark, -1 for light ink.

        Each edge counts by its strength; 0 where there are none.
        """
        dark = float(self.strength[self.dark < self.light].sum())
        light = float(self.strength[self.light < self.dark].sum())
        return (dark - light) / (dark + light) if dark + light else 0.0

    def width(self, *, dark: bool) -> float | None:
        """Return how wide dark, or light, strokes are in pixels of the picture; None where there are none."""
        lengths = self.dark if dark else self.light
        meets = np.isfinite(lengths)
        if np.count_nonzero(meets) < FEWEST:
            return None
        lengths, strength = lengths[meets], self.strength[meets]
        order = np.argsort(lengths)
        lengths = lengths[order]
        ink = np.cumsum(lengths * strength[order])
        return float(lengths[np.searchsorted(ink, WIDTH_SHARE * ink[-1])]) / self.scale + 1


def stroke_edges(lightness: NDArray[np.uint8]) -> StrokeEdges:
    """Find the edges of a picture, uint8 [H, W]."""
    scale = min(SIDE / max(lightness.shape), MOST_ENLARGED)
    slope_y, slope_x = _slopes(_reduced(lightness, scale))
    steepness = np.hypot(slope_y, slope_x)
    steepest = float(np.percentile(steepness, 99.7))
    grain = min(4 * float(np.median(steepness)), COVERED * steepest)
    least = max(0.2 * steepest, grain, 0.02)
    strong = steepness > least
    # Slopes of length 1, from dark to light.
    lengths: Floats = np.maximum(steepness, np.float32(1e-6)).astype(np.float32, copy=False)
    unit_y: Floats = slope_y / lengths
    unit_x: Floats = slope_x / lengths
    rows, columns = _steepest(steepness, unit_y, unit_x, strong)
    reach = max(3, int(FARTHEST * max(steepness.shape)))
    dark, light = _distances(rows, columns, unit_y, unit_x, strong, reach)
    return StrokeEdges(steepness[rows, columns], dark, light, scale)


def _reduced(lightness: NDArray[np.uint8], scale: float) -> Floats:
    """Return the logarithm of how light a picture is, at another scale and a little blurred."""
    height, width = lightness.shape
    size = (max(1, round(width * scale)), max(1, round(height * scale)))
    way = Image.Resampling.BOX if scale < 1 else Image.Resampling.BICUBIC
    blur = ImageFilter.GaussianBlur(0.8 * max(1, 0.6 * scale))
    return np.log(
        np.asarray(Image.fromarray(lightness).resize(size, way).filter(blur), np.float32) + LIGHTEST
    )


def _slopes(values: Floats) -> tuple[Floats, Floats]:
    """Return by how much values rise downwards and to the right, over two pixels."""
    page = np.pad(values, 1, mode="edge")
    return page[2:, 1:-1] - page[:-2, 1:-1], page[1:-1, 2:] - page[1:-1, :-2]


def _steepest(
    steepness: Floats, unit_y: Floats, unit_x: Floats, strong: NDArray[np.bool_]
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Return rows and columns where an edge is steeper than just before and behind it (Canny 1986)."""
    rows, columns = np.nonzero(strong)
    page = np.pad(steepness, 1)
    step_y = np.rint(unit_y[rows, columns]).astype(np.intp)
    step_x = np.rint(unit_x[rows, columns]).astype(np.intp)
    own = steepness[rows, columns]
    ahead = page[rows + 1 + step_y, columns + 1 + step_x]
    behind = page[rows + 1 - step_y, columns + 1 - step_x]
    is_steepest = (own >= ahead) & (own > behind)
    return rows[is_steepest], columns[is_steepest]


def _distances(
    rows: NDArray[np.intp],
    columns: NDArray[np.intp],
    unit_y: Floats,
    unit_x: Floats,
    strong: NDArray[np.bool_],
    reach: int,
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return how far the opposite edge of each is against its slope, across the dark, and along it, across the light."""
    along_y, along_x = unit_y[rows, columns], unit_x[rows, columns]
    # A margin takes those that look out of the picture.
    margin = reach + 1
    height, width = strong.shape
    pages = np.zeros((2, height + 2 * margin, width + 2 * margin), np.float32)
    pages[0, margin:-margin, margin:-margin] = np.where(strong, unit_y, 0)
    pages[1, margin:-margin, margin:-margin] = np.where(strong, unit_x, 0)
    page_y, page_x = pages.reshape(2, -1)
    found = []
    for sign in (-1, 1):
        steps = sign * np.arange(1, reach + 1, dtype=np.float32)[:, None]
        seen_rows = np.rint(rows + steps * along_y).astype(np.intp) + margin
        seen = seen_rows * pages.shape[2] + np.rint(columns + steps * along_x).astype(np.intp) + margin
        meets = page_y[seen] * along_y + page_x[seen] * along_x < OPPOSITE
        found.append(np.where(meets.any(axis=0), meets.argmax(axis=0) + 1.0, np.inf))
    return found[0], found[1]
