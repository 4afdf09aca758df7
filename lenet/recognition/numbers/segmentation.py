"""Segmentation cuts a number's ink into pieces, more often than needed: a digit is one of them or a few.

Pieces of strokes and of pictures have the same form, so that one search finds the digits of both.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, NamedTuple

import numpy as np
from numpy.typing import NDArray

from lenet.drawing.strokes import Drawing

LARGEST_LEAN = 0.6
"""The steepest lean that is looked for, as a shift to the right for each unit upwards: 31 degrees."""

LEANS = np.linspace(-LARGEST_LEAN, LARGEST_LEAN, 13)

UPRIGHT = 0.25
"""How much narrower a lean must make the pieces to be believed, in parts of their height for each unit of lean."""

SMALLEST = 1e-3
"""Of a number's height, in canvas sides, so that a dot has one."""


class Box(NamedTuple):
    """A box around ink, in units of the canvas side."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def width(self) -> float:
        """From left to right."""
        return self.right - self.left

    @property
    def height(self) -> float:
        """From top to bottom."""
        return self.bottom - self.top

    @classmethod
    def around(cls, boxes: Sequence[Box]) -> Box:
        """Return the box around several."""
        left, top, right, bottom = zip(*boxes, strict=True)
        return cls(min(left), min(top), max(right), max(bottom))

    @classmethod
    def of_points(cls, points: NDArray[np.float64]) -> Box:
        """Return the box around points, float64 [n, 2], n at least 1."""
        return cls(*points.min(axis=0).tolist(), *points.max(axis=0).tolist())


class Cut(NamedTuple):
    """A place where ink was cut in two.

    Attributes
    ----------
    before, after
        The pieces on its two sides.
    overlap
        How far they reach beside each other, in heights of the number: 0 for digits that a thin line joins.
    """

    before: int
    after: int
    overlap: float


@dataclass(frozen=True, eq=False)
class Segmentation(ABC):
    """Pieces of a number, and what it is like as a whole.

    Attributes
    ----------
    boxes
        One around each piece, from left to right by their middle, with the lean taken away.
    cuts
        Where pieces were one.
    height
        Of the number's digits, in units of the canvas side.
    lean
        By how much the number was sheared to stand upright: x changes by `lean` times y.
    is_picture
        Whether the pieces are of a picture, and not of strokes.
    """

    boxes: tuple[Box, ...]
    cuts: tuple[Cut, ...]
    height: float
    lean: float

    is_picture: ClassVar[bool] = False

    def wholes(self) -> list[tuple[int, ...]]:
        """Return the pieces that were one before the cuts, for each stroke or component, ascending."""
        owner = list(range(len(self.boxes)))
        for before, after, _ in self.cuts:
            old, new = owner[after], owner[before]
            owner = [new if number == old else number for number in owner]
        return [
            tuple(piece for piece, number in enumerate(owner) if number == whole)
            for whole in dict.fromkeys(owner)
        ]

    @abstractmethod
    def drawing(self, members: Sequence[int]) -> Drawing:
        """Return some of the pieces as a drawing of their own, in their place."""

    @abstractmethod
    def pictures(self, groups: Sequence[Sequence[int]]) -> NDArray[np.uint8]:
        """Return groups of pieces as a network sees them, uint8 [groups, 32, 32]."""

    @abstractmethod
    def box(self, members: Sequence[int]) -> Box:
        """Return the box around some of the pieces as they lie on the canvas, leaning."""


def lean_of(parts: Sequence[NDArray[np.float64]]) -> float:
    """Return how much x must change for each unit of y for a number to stand upright.

    Parameters
    ----------
    parts
        Points of each stroke or piece, float64 [n, 2].

    Notes
    -----
    The lean that makes the parts narrowest together; upright, unless another is clearly better.
    """
    extents = np.array([np.ptp(part, axis=0).max() for part in parts])
    large = [part for part, extent in zip(parts, extents, strict=True) if extent >= 0.4 * extents.max()]
    widths = np.zeros(len(LEANS))
    heights = 0.0
    for part in large:
        widths += np.ptp(part[:, :1] + part[:, 1:] * LEANS, axis=0)
        heights += float(np.ptp(part[:, 1]))
    return float(LEANS[np.argmin(widths + UPRIGHT * heights * np.abs(LEANS))])


def height_of(boxes: Sequence[Box]) -> float:
    """Return how tall a number's digits are: of the groups of pieces above each other, the taller ones' height."""
    groups: list[Box] = []
    for box in sorted(boxes):
        middle = (box.left + box.right) / 2
        if groups and (middle <= groups[-1].right or box.left <= groups[-1].left + groups[-1].width / 2):
            groups[-1] = Box.around((groups[-1], box))
        else:
            groups.append(box)
    heights = np.array([max(group.height, group.width / 3) for group in groups])
    return max(SMALLEST, float(np.quantile(heights[heights >= 0.4 * heights.max()], 0.7)))
