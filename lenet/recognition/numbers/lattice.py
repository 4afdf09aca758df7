"""The lattice of a number: groups of pieces that could each be a digit, to be put together in every way.

A path through it takes each piece once. LeCun, Bottou, Bengio and Haffner (1998) call it a segmentation graph.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations

from lenet.recognition.numbers.segmentation import Box, Segmentation
from lenet.recognition.numbers.signs import standing_alone

MOST_PIECES = 5
"""Of a candidate."""

LOOKAHEAD = 6
"""How many pieces after its first may belong to a candidate."""

MOST_SKIPPED = 1
"""Pieces between those of a candidate that belong to another: a bar crosses a neighbour, a foot reaches under it."""

WIDEST = 1.6
"""Of a candidate of several pieces, in heights of the number; a single piece and a whole stroke may be wider."""

FARTHEST = 0.3
"""Largest gap between the pieces of a candidate, in heights of the number."""

SPECK = 0.3
"""What is smaller along both axes, in heights of the number, may be a slip of the pen, and left out."""


@dataclass(frozen=True)
class Candidate:
    """Pieces that could be one digit, or none.

    Attributes
    ----------
    members
        Their numbers, ascending.
    box
        Around them, the lean taken away.
    is_left_out
        Whether they are taken as no digit: a sign, a slip, or the thin line that joins two digits.
    is_sign
        Whether they are one by their shape and place, and never a part of a digit.
    is_afloat
        Whether they are a small digit that stands on no line, or a cross.
    """

    members: tuple[int, ...]
    box: Box
    is_left_out: bool = False
    is_sign: bool = False
    is_afloat: bool = False


def candidates_of(segmentation: Segmentation) -> list[Candidate]:
    """Return all candidates, those with the same first piece together, ascending by it.

    The whole is always among them, so that a digit of many strokes can be read.
    """
    boxes = segmentation.boxes
    alone = standing_alone(segmentation)
    apart = {piece for whole in alone for piece in whole}
    found = [
        Candidate(whole, Box.around([boxes[piece] for piece in whole]), is_sign, is_sign, not is_sign)
        for whole, is_sign in alone.items()
    ]
    wholes = segmentation.wholes()
    for first in sorted(set(range(len(boxes))) - apart):
        for members in _groups(segmentation, first, wholes):
            if not apart.intersection(members):
                found.append(Candidate(members, Box.around([boxes[member] for member in members])))
        if first > 0 or len(boxes) > 1:
            found += _left_out(segmentation, first)
    whole = tuple(range(len(boxes)))
    if all(candidate.members != whole for candidate in found):
        found.insert(0, Candidate(whole, Box.around(boxes)))
    return sorted(found, key=lambda candidate: candidate.members[0])


def _groups(
    segmentation: Segmentation, first: int, wholes: Sequence[tuple[int, ...]]
) -> Iterator[tuple[int, ...]]:
    """Yield the groups of pieces that begin with one and hang together; `wholes` were one before the cuts."""
    yield (first,)
    uncut = next(whole for whole in wholes if first in whole)
    if len(uncut) > 1 and uncut[0] == first:
        yield uncut
    boxes, height = segmentation.boxes, segmentation.height
    near = [
        other
        for other in range(first + 1, min(len(boxes), first + 1 + LOOKAHEAD))
        if max(boxes[other].right, boxes[first].right) - min(boxes[other].left, boxes[first].left)
        <= WIDEST * height
    ]
    for count in range(1, min(MOST_PIECES, len(near) + 1)):
        for others in combinations(near, count):
            members = (first, *others)
            if others[-1] - first - count > MOST_SKIPPED or members == uncut:
                continue
            box = Box.around([boxes[member] for member in members])
            if box.width <= WIDEST * height and widest_gap([boxes[m] for m in members]) <= FARTHEST * height:
                yield members


def _left_out(segmentation: Segmentation, piece: int) -> Iterator[Candidate]:
    """Yield a piece as one that is no digit, if it is small or lies between two cuts."""
    box, limit = segmentation.boxes[piece], SPECK * segmentation.height
    is_small = box.height <= limit and box.width <= limit
    ends = sum((cut.before == piece) + (cut.after == piece) for cut in segmentation.cuts)
    if is_small or ends > 1:
        yield Candidate((piece,), box, is_left_out=True)


def widest_gap(boxes: list[Box]) -> float:
    """Return the widest empty stretch between boxes that follow each other from left to right, 0 for none."""
    widest, reach = 0.0, boxes[0].right
    for box in sorted(boxes):
        widest = max(widest, box.left - reach)
        reach = max(reach, box.right)
    return widest
