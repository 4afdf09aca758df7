"""A page's ink is parted into groups that hang together, as the digits of a number do, and these into lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from lenet.image.connected_components import Components
from lenet.recognition.numbers.emphasis import are_underlines
from lenet.recognition.numbers.form_boxes import are_printed
from lenet.recognition.numbers.neighbours import (
    LEAST_SHARED,
    Boxes,
    are_cut_alone,
    are_scraps,
    are_signs,
    around_groups,
    distances_to,
    grouped,
    shared_height,
)
from lenet.recognition.numbers.segmentation import Box

DARK = 0.6
"""What has no pixel as dark as this is a smudge or a shadow, and no ink."""

TALL = 0.45
"""A component of at least this part of the page's usual height may be a digit; smaller ones belong to one."""

FARTHEST_JOINED = 0.9
"""Numbers of several digits that lie farther apart, in their height, are not one."""

UNEVEN, BROADEST = 0.25, 0.9
"""Digits in the boxes of a form lie in steps from middle to middle that differ from the usual one by the first part of it at
most; what is broader than the second part of its height may be several digits.
"""

ATTACHED = 0.35
"""Small ink no farther from a number belongs to it, in heights."""

LARGEST_SHARE = 0.8
"""What is wider and taller than this part of the page, and has other ink inside, is its frame or a shadow."""

LEAST_INSIDE = 0.15
"""Part of a frame's height that something inside of it has."""

LEAST_HEIGHT = 6.0
"""Of a digit, in pixels."""

MOST_COMPONENTS = 4000
"""Of more only the heaviest are looked at."""

SMALL, LIGHT = 0.4, 0.1
"""What is less tall, and what has less ink, in parts of the largest group, is no number beside it."""

SLOPES = np.linspace(-0.18, 0.18, 73)
"""Of lines, that are tried: to 10 degrees."""

FINE = 0.25
"""Of a digit's height: what lies nearer lies in one line."""

LEVEL = 0.5
"""How much better a slope of 1 would have to be than none, so that lines are level where nothing tells it."""

MOST_GROUPS = 500
"""A page with more of them is full of dust, or of a pattern, and has no numbers."""


@dataclass(frozen=True, eq=False)
class InkGroup:
    """Ink that may be a number.

    Attributes
    ----------
    ink
        Cut out, without what else is there, float32 [h, w].
    left, top
        Where it lies on the page, in pixels.
    """

    ink: NDArray[np.float32]
    left: int
    top: int

    @property
    def box(self) -> Box:
        """Around it, in pixels."""
        return Box(self.left, self.top, self.left + self.ink.shape[1], self.top + self.ink.shape[0])


def group_ink(ink: NDArray[np.float32]) -> list[list[InkGroup]]:
    """Part the ink of a page into lines of groups, from top to bottom and from left to right.

    Parameters
    ----------
    ink
        float32 [H, W], from 0 (paper) to 1 (ink).

    Returns
    -------
    list of list of InkGroup
        Empty where there are more than `MOST_GROUPS` groups.
    """
    components = Components.of(ink)
    boxes = components.boxes[:, [1, 0, 3, 2]].astype(np.float64)
    extents = boxes[:, 2:] - boxes[:, :2]
    is_frame = np.all(extents >= LARGEST_SHARE * np.array(ink.shape[::-1]), axis=1)
    for number in np.flatnonzero(is_frame):
        # Ink that fills the picture and has nothing inside is digits that touch each other.
        inside = (boxes[:, :2] > boxes[number, :2]).all(axis=1) & (boxes[:, 2:] < boxes[number, 2:]).all(
            axis=1
        )
        is_frame[number] = (inside & (extents[:, 1] >= LEAST_INSIDE * extents[number, 1])).any()
    usable = np.flatnonzero((components.darkest >= DARK) & ~is_frame)
    usable = usable[np.argsort(-components.weights[usable], kind="stable")[:MOST_COMPONENTS]]
    usable = usable[~are_printed(components, usable)]
    if not len(usable):
        return []
    height = max(LEAST_HEIGHT, _usual_height(extents[usable, 1], components.weights[usable]))
    usable = usable[~are_underlines(boxes[usable], height)]
    tall = usable[(extents[usable, 1] >= TALL * height) & (extents[usable].max(axis=1) >= LEAST_HEIGHT)]
    is_scrap = are_scraps(boxes[tall], ink.shape, height)
    usable, tall = np.setdiff1d(usable, tall[is_scrap]), tall[~is_scrap]
    if not len(tall):
        return []
    group_of = np.full(len(components), -1)
    small = np.setdiff1d(usable, tall)
    is_sign = are_signs(boxes[small], boxes[tall], height)
    signs = small[is_sign]
    small = small[is_sign | ~are_cut_alone(boxes[small], boxes[tall], ink.shape)]
    signed = np.concatenate((tall, signs))
    group_of[signed] = grouped(boxes[tall], boxes[signs], height)
    around = around_groups(boxes[signed], group_of[signed])
    if len(around) > MOST_GROUPS:
        return []
    for number in np.setdiff1d(small, signs).tolist():
        distances = distances_to(boxes[number], around)
        if distances.min() <= ATTACHED * height:
            group_of[number] = int(distances.argmin())
    groups = [_cut_out(ink, components, group_of == number) for number in range(len(around))]
    return _lines(groups, _slope(boxes[tall], height)) if len(groups) > 1 else [groups]


def main_groups(lines: Sequence[Sequence[InkGroup]]) -> list[list[InkGroup]]:
    """Return lines without the groups that are much smaller than the largest: what a frame or a stain left."""
    largest = max((group.box.height for line in lines for group in line), default=0.0)
    heaviest = max((float(group.ink.sum()) for line in lines for group in line), default=0.0)
    kept = [
        [
            group
            for group in line
            if group.box.height >= SMALL * largest and group.ink.sum() >= LIGHT * heaviest
        ]
        for line in lines
    ]
    return [line for line in kept if line]


def is_one_number(line: Sequence[InkGroup]) -> bool:
    """Tell whether the groups of a line may be one number: nothing wide lies far from another, or all lies in even steps.

    So do digits in boxes.
    """
    boxes = [group.box for group in line]
    return _is_even(line) or all(
        other.left - box.right <= FARTHEST_JOINED * max(box.height, other.height)
        or max(box.width / box.height, other.width / other.height) <= 1
        for box, other in pairwise(boxes)
    )


def columns_of(boxes: Sequence[Box]) -> list[int]:
    """Return the column of each box, from 0 at the left: those that share a part of the width are in one."""
    columns = [0] * len(boxes)
    column, reached = -1, -np.inf
    for place in sorted(range(len(boxes)), key=boxes.__getitem__):
        if boxes[place].left >= reached:
            column += 1
        reached = max(reached, boxes[place].right)
        columns[place] = column
    return columns


def _is_even(line: Sequence[InkGroup]) -> bool:
    """Tell whether three digits or more with paper between them lie in nearly even steps."""
    middles: list[float] = []
    for group in line:
        edges = np.flatnonzero(np.diff(np.pad(group.ink.any(axis=0), 1)))
        if np.max(edges[1::2] - edges[::2]) > BROADEST * len(group.ink):
            return False
        middles += (group.left + (edges[::2] + edges[1::2]) / 2).tolist()
    steps = np.diff(middles)
    if len(steps) < 2 or steps.min() <= 0:
        return False
    return bool(np.abs(steps / np.median(steps) - 1).max() <= UNEVEN)


def joined(groups: Sequence[InkGroup]) -> InkGroup:
    """Return groups, at least one, as one."""
    left, top, right, bottom = (round(edge) for edge in Box.around([group.box for group in groups]))
    ink = np.zeros((bottom - top, right - left), np.float32)
    for group in groups:
        height, width = group.ink.shape
        part = ink[group.top - top :, group.left - left :][:height, :width]
        np.maximum(part, group.ink, out=part)
    return InkGroup(ink, left, top)


def _usual_height(heights: NDArray[np.float64], weights: NDArray[np.float64]) -> float:
    """Return the height that half of the ink has at most."""
    order = np.argsort(heights)
    reached = np.cumsum(weights[order])
    return float(heights[order][np.searchsorted(reached, reached[-1] / 2)])


def _cut_out(ink: NDArray[np.float32], components: Components, kept: NDArray[np.bool_]) -> InkGroup:
    """Return the components of a group alone."""
    top, left = components.boxes[kept, :2].min(axis=0).tolist()
    bottom, right = components.boxes[kept, 2:].max(axis=0).tolist()
    part = np.zeros((bottom - top, right - left), np.float32)
    stride = components.stride
    runs = np.flatnonzero(kept[components.of_run])
    for start, end in zip(components.starts[runs].tolist(), components.ends[runs].tolist(), strict=True):
        row, first = divmod(start, stride)
        last = first + end - start
        part[row - top, first - left : last - left] = ink[row, first:last]
    return InkGroup(part, left, top)


def _slope(boxes: Boxes, height: float) -> float:
    """Return how much lines go down for each unit to the right.

    Notes
    -----
    Along the right slope the middles of digits lie at few heights: the counts of a fine histogram have the largest
    sum of squares.
    """
    middles = (boxes[:, :2] + boxes[:, 2:]) / 2
    sums = []
    for slope in SLOPES:
        places = (middles[:, 1] - slope * middles[:, 0]) / (height * FINE)
        counts = np.bincount((places - places.min() + 1).astype(np.intp)).astype(np.float64)
        sums.append(float(np.sum(np.convolve(counts, (0.5, 1.0, 0.5)) ** 2)))
    best = np.array(sums) * (1 - LEVEL * np.abs(SLOPES))
    return float(SLOPES[best.argmax()])


def _lines(groups: Sequence[InkGroup], slope: float) -> list[list[InkGroup]]:
    """Put groups into lines: each joins the line whose nearest group shares most of its height, if enough."""
    lines: list[list[InkGroup]] = []
    last = np.empty((len(groups), 4))
    boxes = {group: _level(group.box, slope) for group in groups}
    for group in sorted(groups, key=lambda group: group.left):
        shares = shared_height(np.array(boxes[group]), last[: len(lines)])
        best = int(shares.argmax()) if lines else 0
        if not lines or shares[best] < LEAST_SHARED:
            best = len(lines)
            lines.append([])
        lines[best].append(group)
        last[best] = boxes[group]
    return sorted(
        lines, key=lambda line: float(np.mean([boxes[group].top + boxes[group].bottom for group in line]))
    )


def _level(box: Box, slope: float) -> Box:
    """Return a box where it would be if the lines were level."""
    drop = slope * (box.left + box.right) / 2
    return box._replace(top=box.top - drop, bottom=box.bottom - drop)
