"""Despeckling removes ink that does not belong to the writing: specks, smudges, and scraps at the border.

The writing is the heaviest component with all that is near it, and whatever is as large.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from lenet.image.connected_components import Components

TINY = 0.02
"""A component that weighs a smaller part of the heaviest one is a speck."""

DARK = 0.6
"""A component without a pixel as dark as this is a smudge or a shadow, and no ink."""

BORDER_WEIGHT = 0.08
"""Factor on the weight of a component that is cut off at the border, when the heaviest is sought."""

NEAR = 0.12
"""Distance within which a component belongs to the writing, as a fraction of the heaviest component's extent."""

NEAR_BORDER = 0.05
"""The same for a component that is cut off at the border, as a fraction of the writing's whole extent."""

LARGE = 0.45
"""A component farther away is kept, as another digit, if it has at least this part of the writing's extent."""

MOST_PIECES = 500
"""Of more components only the heaviest are compared, each with each: writing has fewer, a halftone more."""

Flags = NDArray[np.bool_]


def despeckle(ink: NDArray[np.float32]) -> NDArray[np.float32]:
    """Take specks, smudges and scraps away.

    Parameters
    ----------
    ink
        float32 [H, W], from 0 (paper) to 1 (ink). It is left as it is.

    Returns
    -------
    ndarray, float32 [H, W]
        The same without them.
    """
    components = Components.of(ink)
    return components.only(_written(components, ink.shape), ink)


def _written(components: Components, shape: tuple[int, ...]) -> Flags:
    """Tell which components are writing, bool [components]."""
    is_ink: Flags = components.darkest >= DARK
    if not is_ink.any():
        return is_ink
    boxes = components.boxes
    is_cut: Flags = np.any(np.hstack((boxes[:, :2] <= 0, boxes[:, 2:] >= shape)), axis=1)
    main = int(np.argmax(components.weights * np.where(is_cut, BORDER_WEIGHT, 1) * is_ink))
    kept: Flags = is_ink & (components.weights >= TINY * components.weights[main])
    if np.count_nonzero(kept) > MOST_PIECES:
        order = np.argsort(-np.where(kept, components.weights, 0), kind="stable")
        kept[order[MOST_PIECES:]] = False
        kept[main] = True
    numbers = np.flatnonzero(kept)
    is_whole: Flags = ~is_cut | is_cut[main]
    main_kept = int(np.searchsorted(numbers, main))
    kept[numbers] = _belonging(boxes[numbers], is_whole[numbers], main=main_kept)
    return kept


def _belonging(boxes: NDArray[np.intp], is_whole: Flags, *, main: int) -> Flags:
    """Tell which components belong to the writing, by their boxes, int [n, 4].

    Parameters
    ----------
    boxes
        Top, left, bottom, right of each.
    is_whole
        Which are not cut off at the border; all, if the main one is.
    main
        Number of the main one.
    """
    gaps = _gaps(boxes)
    extents = (boxes[:, 2:] - boxes[:, :2]).max(axis=1)
    group = np.arange(len(boxes)) == main
    while True:
        wider = group | (is_whole & (gaps[:, group].min(axis=1) <= NEAR * extents[main]))
        if np.array_equal(wider, group):
            break
        group = wider
    extent = (boxes[group, 2:].max(axis=0) - boxes[group, :2].min(axis=0)).max()
    is_close = gaps[:, group].min(axis=1) <= NEAR_BORDER * extent
    belonging: Flags = group | is_close | (is_whole & (extents >= LARGE * extent))
    return belonging


def _gaps(boxes: NDArray[np.intp]) -> NDArray[np.float64]:
    """Return how far apart boxes are from each other, in pixels, float64 [n, n]."""
    low, high = boxes[:, :2], boxes[:, 2:]
    apart = np.maximum(low[:, None] - high[None], low[None] - high[:, None]).clip(0)
    gaps: NDArray[np.float64] = np.hypot(apart[..., 0], apart[..., 1])
    return gaps
