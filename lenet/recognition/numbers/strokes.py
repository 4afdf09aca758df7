"""Segmentation of strokes: each is a piece, and several where one movement may have written two digits.

Such a movement goes on to the right between its digits, so that what came before and what follows hardly lie beside
each other there.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from lenet.drawing.normalization import DIGIT_SIDE, placed
from lenet.drawing.rendering import MNIST_PEN
from lenet.drawing.strokes import Drawing, Stroke, smooth, stroke_radius
from lenet.recognition.numbers.segmentation import Box, Cut, Segmentation, height_of, lean_of
from lenet.recognition.preprocessing import resize_to_32

STEP = 1 / 24
"""Distance of the points of a stroke that is to be cut, in heights of the number."""

BROAD = 0.7
"""A stroke of a smaller part of the number's height in width is one digit or less."""

LEAST_PART = 0.35
"""Each side of a cut is at least so tall, in heights of the number."""

LEAST_BAR, BAR_AND_DIGIT = 0.15, 1.0
"""Or the side before it is at least so wide, in a stroke as wide as the other: the bar of a 5 or a 7 goes on to the next
digit, as in 50 and 70.
"""

MOST_OVERLAP = 0.45
"""How far two digits of one movement may lie above each other at most, in heights of the number."""

MOST_JOINTS = 6
"""In one stroke, of which the best are taken."""

MOST_CUTS = 30
"""In all strokes, of which the best are taken: time to look at candidates grows with them."""

SCALE = 6
"""Pixels of the canvas on which candidates are painted, for each of MNIST's along a side."""

TIP_STEP = 2.0
"""The pen leaves the ink of its round tip in so small steps there."""

PEN_TIP = np.hypot(*(np.indices(2 * [round(MNIST_PEN * SCALE * DIGIT_SIDE)]) - 5.5)) < 6
PEN_ROWS, PEN_COLUMNS = np.nonzero(PEN_TIP)

BEYOND = 9.0
"""More than any overlap where a stroke may be cut."""

Line = NDArray[np.float64]
"""Points of a stroke: x, y and pressure, float64 [n, 3]."""


@dataclass(frozen=True)
class StrokePart:
    """A piece: points of a stroke from one to another, both included."""

    stroke: int
    first: int
    last: int


@dataclass(frozen=True, eq=False)
class StrokeSegmentation(Segmentation):
    """Pieces of strokes.

    Attributes
    ----------
    strokes
        As they were drawn.
    lines
        The curve of each.
    parts
        What of them each piece is.
    """

    strokes: tuple[Stroke, ...]
    lines: tuple[Line, ...]
    parts: tuple[StrokePart, ...]

    def drawing(self, members: Sequence[int]) -> Drawing:
        """Return some of the pieces as a drawing of their own, in their place."""
        strokes = []
        for part in self._joined(members):
            stroke, line = self.strokes[part.stroke], self.lines[part.stroke]
            if part.first > 0 or part.last < len(line) - 1:
                points = tuple(map(tuple, line[part.first : part.last + 1].tolist()))
                stroke = replace(stroke, points=points)
            strokes.append(stroke)
        return Drawing(tuple(strokes))

    def box(self, members: Sequence[int]) -> Box:
        """Return the box around some of the pieces as they lie on the canvas, leaning, with their ink."""
        return Box.around(
            [
                inked_box(self.strokes[part.stroke], self.lines[part.stroke][part.first : part.last + 1])
                for part in self._joined(members)
            ]
        )

    def pictures(self, groups: Sequence[Sequence[int]]) -> NDArray[np.uint8]:
        """Return groups of pieces as a network sees them, uint8 [groups, 32, 32]."""
        painted = [self._painted(group) for group in groups]
        return resize_to_32(np.array(painted).reshape(-1, 28, 28))

    def _joined(self, members: Sequence[int]) -> list[StrokePart]:
        """Return the pieces' parts in the order they were drawn; those that follow each other are one."""
        joined: list[StrokePart] = []
        for part in sorted(
            (self.parts[member] for member in members), key=lambda part: (part.stroke, part.first)
        ):
            if joined and joined[-1].stroke == part.stroke and joined[-1].last == part.first:
                joined[-1] = replace(joined[-1], last=part.last)
            else:
                joined.append(part)
        return joined

    def _painted(self, members: Sequence[int]) -> NDArray[np.uint8]:
        """Paint pieces in MNIST's pen, uint8 [28, 28]: nearly as `lenet.drawing.rendering` does, and much faster."""
        lines = [self.lines[part.stroke][part.first : part.last + 1] for part in self._joined(members)]
        points = np.concatenate(lines)[:, :2]
        low, high = points.min(axis=0), points.max(axis=0)
        extent = max(float((high - low).max()), 1e-9)
        side = SCALE * DIGIT_SIDE
        scale = (side - len(PEN_TIP)) / extent
        corner = (side - len(PEN_TIP) - (high - low) * scale) / 2
        page = np.zeros((side, side), np.float32)
        for line in lines:
            # One after the other, so that neighbouring tips leave no gap.
            places = np.rint((_dense(line, TIP_STEP / scale)[:, :2] - low) * scale + corner).astype(np.intp)
            page[places[:, 1, None] + PEN_ROWS, places[:, 0, None] + PEN_COLUMNS] = 255
        shares = page.reshape(DIGIT_SIDE, SCALE, DIGIT_SIDE, SCALE).mean(axis=(1, 3))
        return placed(np.rint(shares * (255 / shares.max())).astype(np.uint8))


def inked_box(stroke: Stroke, line: Line) -> Box:
    """Return the box around a part of a stroke, with its ink."""
    radius = float(np.max(stroke_radius(stroke, line[:, 2])))
    box = Box.of_points(line[:, :2])
    return Box(box.left - radius, box.top - radius, box.right + radius, box.bottom + radius)


def segment_strokes(strokes: Sequence[Stroke]) -> StrokeSegmentation:
    """Cut strokes into pieces.

    Parameters
    ----------
    strokes
        At least one, none of which erases.
    """
    lines = [smooth(stroke.points) for stroke in strokes]
    lean = lean_of([line[:, :2] for line in lines])
    height = height_of([Box.of_points(_upright(line, lean)) for line in lines])
    found: list[tuple[float, int, int]] = []
    for number, line in enumerate(lines):
        if np.ptp(_upright(line, lean)[:, 0]) >= BROAD * height:
            lines[number] = line = _dense(line, STEP * height)
            found += [
                (overlap, number, place) for place, overlap in _cut_places(_upright(line, lean), height)
            ]
    kept = sorted(found)[:MOST_CUTS]
    parts: list[StrokePart] = []
    cuts: list[Cut] = []
    for number, line in enumerate(lines):
        places = sorted((place, overlap) for overlap, stroke, place in kept if stroke == number)
        bounds = [0, *(place for place, _ in places), len(line) - 1]
        first = len(parts)
        parts += [StrokePart(number, start, stop) for start, stop in pairwise(bounds)]
        cuts += [Cut(first + k, first + k + 1, overlap) for k, (_, overlap) in enumerate(places)]
    boxes = [Box.of_points(_upright(lines[part.stroke][part.first : part.last + 1], lean)) for part in parts]
    order = sorted(range(len(parts)), key=lambda part: boxes[part].left + boxes[part].right)
    rank = {part: place for place, part in enumerate(order)}
    return StrokeSegmentation(
        boxes=tuple(boxes[part] for part in order),
        cuts=tuple(Cut(rank[cut.before], rank[cut.after], cut.overlap) for cut in cuts),
        height=height,
        lean=lean,
        strokes=tuple(strokes),
        lines=tuple(lines),
        parts=tuple(parts[part] for part in order),
    )


def _upright(line: Line, lean: float) -> NDArray[np.float64]:
    """Return a line's points without the number's lean, float64 [n, 2]."""
    return np.column_stack((line[:, 0] + lean * line[:, 1], line[:, 1]))


def _dense(line: Line, step: float) -> Line:
    """Return a line with points at equal distances along it; its ends stay."""
    along = np.concatenate(([0.0], np.cumsum(np.hypot(*np.diff(line[:, :2], axis=0).T))))
    wanted = np.linspace(0, along[-1], max(2, 1 + int(along[-1] / step)))
    return np.stack([np.interp(wanted, along, values) for values in line.T], axis=1)


def _cut_places(line: NDArray[np.float64], height: float) -> list[tuple[int, float]]:
    """Return at which points to cut a line, ascending, and how far its two sides overlap there.

    Parameters
    ----------
    line
        Without lean, dense, float64 [n, 2].
    height
        Of the number.

    Notes
    -----
    Before each point the line reaches so far to the right, after it so far to the left. Where the difference is
    smallest is a joint. It is cut there, and where the stroke that joins two digits begins and ends: at the nearest
    highest or lowest points.
    """
    x, y = line.T / height
    reach = np.maximum.accumulate(x) - np.minimum.accumulate(x[::-1])[::-1]
    tall_before = np.maximum.accumulate(y) - np.minimum.accumulate(y) >= LEAST_PART
    tall_after = (np.maximum.accumulate(y[::-1]) - np.minimum.accumulate(y[::-1]))[::-1] >= LEAST_PART
    wide_before = np.maximum.accumulate(x) - np.minimum.accumulate(x) >= LEAST_BAR
    is_bar = wide_before & (np.ptp(x) >= BAR_AND_DIGIT)
    allowed = (tall_before | is_bar) & tall_after & (reach <= MOST_OVERLAP)
    joints = sorted(_minima(np.where(allowed, reach, BEYOND)), key=lambda joint: reach[joint])
    rises = np.sign(np.diff(y))
    turns = 1 + np.flatnonzero(rises[1:] != rises[:-1])
    places: dict[int, float] = {}
    for joint in joints[:MOST_JOINTS]:
        earlier, later = turns[turns < joint], turns[turns > joint]
        found = [joint, *earlier[-1:].tolist(), *later[:1].tolist()]
        for place in found:
            if allowed[place] and all(abs(place - other) > 1 for other in places):
                places[place] = float(reach[place])
    return sorted(places.items())


def _minima(values: NDArray[np.float64]) -> list[int]:
    """Return the middle of each stretch of equal values that is lower than what is beside it."""
    changes = np.flatnonzero(np.diff(values) != 0)
    starts = np.concatenate(([0], changes + 1))
    stops = np.concatenate((changes + 1, [len(values)]))
    levels = np.concatenate(([BEYOND], values[starts], [BEYOND]))
    lowest = (levels[1:-1] < levels[:-2]) & (levels[1:-1] < levels[2:])
    middles: list[int] = ((starts[lowest] + stops[lowest] - 1) // 2).tolist()
    return middles
