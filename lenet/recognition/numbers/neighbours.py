"""Neighbours on a page: which boxes around ink belong to one number, by what is between them and how tall they are.

A box is left, top, right and bottom, the last two one past it, in pixels.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

FARTHEST = 0.8
"""Largest gap between two digits of one number, in their height."""

MANY, WIDER, LEAST_APART = 10, 2.5, 0.45
"""Of so many gaps on a page, what is so many times as wide as usual, and so wide in heights, is between two numbers."""

LEAST_SHARED = 0.35
"""Part of the smaller one's height that neighbours in one number or line share."""

SIGN, MIDDLE = 0.12, (0.25, 1.15)
"""Longer side of small ink at least, and where its middle is, in parts of the height of the digits beside it: it
is a dash or another sign, which belongs to the numbers beside it.
"""

IN_LINE = 0.25
"""How far tops and bottoms of two digits in a line are apart at most, in heights."""

NARROW = 0.5
"""What is narrower at a side of the picture, in heights, may be a part of a digit."""

Boxes = NDArray[np.float64]
"""float64 [n, 4]."""


def are_scraps(tall: Boxes, shape: tuple[int, ...], height: float) -> NDArray[np.bool_]:
    """Tell which boxes are cut off by the border and neither stand in a line nor hang together with one that is not.

    What touches a side of the picture in a digit's whole width is taken for a digit.
    """
    cut_x, cut_y = ((tall[:, :2] <= 0) | (tall[:, 2:] >= shape[::-1])).T
    is_narrow = tall[:, 2] - tall[:, 0] < NARROW * (tall[:, 3] - tall[:, 1])
    is_cut = cut_y | (cut_x & is_narrow)
    scraps = np.zeros(len(tall), np.bool_)
    whole = tall[~is_cut]
    if not len(whole):
        return scraps
    apart = np.abs(tall[is_cut, None, 1::2] - whole[:, 1::2]).max(axis=2) / (whole[:, 3] - whole[:, 1])
    scraps[is_cut] = apart.min(axis=1) > IN_LINE
    if scraps.any():
        # In a picture that is cropped to a sloping number, the first digit and the last touch the border.
        group = _linked(tall, height, FARTHEST)
        scraps &= ~np.isin(group, group[~is_cut])
    return scraps


def are_cut_alone(small: Boxes, tall: Boxes, shape: tuple[int, ...]) -> NDArray[np.bool_]:
    """Tell which small boxes are cut off by a side of the picture that cuts no tall one."""
    cut_small, cut_tall = (
        np.hstack((boxes[:, :2] <= 0, boxes[:, 2:] >= shape[::-1])) for boxes in (small, tall)
    )
    found: NDArray[np.bool_] = np.any(cut_small & ~np.any(cut_tall, axis=0), axis=1)
    return found


def are_signs(small: Boxes, tall: Boxes, height: float) -> NDArray[np.bool_]:
    """Tell which small boxes stand free beside others, at half their height or at their foot."""
    found = np.zeros(len(small), np.bool_)
    for number, box in enumerate(small):
        beside = tall[shared_height(box, tall) > 0]
        gaps = np.maximum(beside[:, 0] - box[2], box[0] - beside[:, 2])
        near = beside[gaps <= FARTHEST * height]
        if len(near) and max(box[2:] - box[:2]) >= SIGN * height:
            places = ((box[1] + box[3]) / 2 - near[:, 1]) / (near[:, 3] - near[:, 1])
            is_between = ((places >= MIDDLE[0]) & (places <= MIDDLE[1])).all()
            found[number] = gaps.min() >= 0 and is_between
    return found


def grouped(tall: Boxes, signs: Boxes, height: float) -> NDArray[np.intp]:
    """Return the number of the group that each digit of a usual height and then each sign belongs to, from 0, int [n]."""
    gaps = _gaps(tall, _linked(tall, height, FARTHEST)) / height
    is_usual = len(gaps) < MANY
    farthest = FARTHEST if is_usual else float(np.clip(WIDER * np.median(gaps), LEAST_APART, FARTHEST))
    return _linked(np.concatenate((tall, signs)), height, farthest)


def _gaps(boxes: Boxes, group: NDArray[np.intp]) -> NDArray[np.float64]:
    """Return how much paper is between neighbours of a group, wherever there is some."""
    order = np.lexsort((boxes[:, 0], group))
    left, group = boxes[order, 0], group[order]
    # To the right of all groups before, so that each reaches only as far as its own.
    shift = group * (boxes[:, 2].max() + 1)
    reached = np.maximum.accumulate(boxes[order, 2] + shift) - shift
    gaps = (left[1:] - reached[:-1])[group[1:] == group[:-1]]
    some: NDArray[np.float64] = gaps[gaps > 0]
    return some


def _linked(boxes: Boxes, height: float, farthest: float) -> NDArray[np.intp]:
    """Return the group of each component: neighbours of one number are linked."""
    group = np.arange(len(boxes))
    order = np.argsort(boxes[:, 0], kind="stable")
    for place, number in enumerate(order.tolist()):
        others = order[place + 1 :]
        others = others[boxes[others, 0] <= boxes[number, 2] + farthest * max(height, 1.0)]
        left, right = boxes[number], boxes[others]
        tallness = np.maximum(left[3] - left[1], right[:, 3] - right[:, 1])
        gaps = right[:, 0] - left[2]
        near = (gaps <= farthest * np.minimum(tallness, 1.5 * height)) & (
            shared_height(left, right) >= LEAST_SHARED
        )
        for other in others[near].tolist():
            group[group == group[other]] = group[number]
    return np.unique(group, return_inverse=True)[1].ravel()


def shared_height(box: NDArray[np.float64], others: Boxes) -> NDArray[np.float64]:
    """Return which part of the smaller one's height a box shares with each of others."""
    shared = np.minimum(box[3], others[:, 3]) - np.maximum(box[1], others[:, 1])
    least = np.minimum(box[3] - box[1], others[:, 3] - others[:, 1])
    shares: NDArray[np.float64] = shared / np.maximum(least, 1e-9)
    return shares


def around_groups(boxes: Boxes, group: NDArray[np.intp]) -> Boxes:
    """Return the box around each group."""
    return np.array(
        [
            np.concatenate((boxes[group == number, :2].min(axis=0), boxes[group == number, 2:].max(axis=0)))
            for number in range(int(group.max()) + 1)
        ]
    )


def distances_to(box: NDArray[np.float64], others: Boxes) -> NDArray[np.float64]:
    """Return how far a box is from each of others."""
    apart = np.maximum(others[:, :2] - box[2:], box[:2] - others[:, 2:]).clip(0)
    distances: NDArray[np.float64] = np.hypot(apart[:, 0], apart[:, 1])
    return distances
