"""Wrong cuts: what is left when a number is cut in the wrong places, which is no digit.

Parts of digits, digits with a part of a neighbour, and pieces of two: a detector that knows them finds the right
cuts. They are cut from composed numbers as a number is when it is read.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from lenet.drawing.stroke_json import LabelledDrawing
from lenet.drawing.strokes import Drawing
from lenet.files.progress import Progress, Steps
from lenet.recognition.numbers.lattice import candidates_of
from lenet.recognition.numbers.strokes import segment_strokes
from lenet.synthesis.composed_numbers import ComposedNumber, compose_number
from lenet.synthesis.non_digits.generator import NonDigitKind
from lenet.synthesis.non_digits.sketch import Line, Sketch

COUNTS = (2, 6)
"""Fewest and most digits of a number."""

SMALL_SHARE, LARGE_SHARE = 0.2, 0.9
"""Of a digit's ink: with less of it, it hardly shows; with more, it is whole."""

INCOMPLETE_SHARE = 0.7
"""With less of its ink than this a digit is incomplete; between this and `LARGE_SHARE` it is in doubt."""

STRAIGHT = 0.93
"""Of the way along a line, the distance of its ends: what is so straight is a 1."""

SAMPLED = 1 / 20
"""Distance of the points by which ink is measured, in heights of a digit."""

MOST_OF_ONE = 4
"""Wrong cuts that are taken of one number."""


def wrong_cuts(
    digits: Sequence[LabelledDrawing],
    count: int,
    generator: np.random.Generator,
    *,
    is_digit: Callable[[Drawing], bool],
) -> Steps[tuple[list[Drawing], NDArray[np.uint8]]]:
    """Make what wrong cuts leave of numbers.

    Parameters
    ----------
    digits
        To compose numbers of, each of one hand; pen strokes, at least one.
    count
        How many.
    generator
        All randomness comes from it.
    is_digit
        Tells whether a part of a digit would pass for a digit, as the upper part of a 9 for a 0; it is left out then.
        Digits with a part of a neighbour are not asked about.

    Returns
    -------
    list of Drawing, ndarray of uint8 [count]
        As from `lenet.synthesis.non_digits.generator.non_digits_of`: two digits or the most of them are `SEVERAL`.
    """
    by_writer: dict[str, list[Sketch]] = {}
    for digit in digits:
        by_writer.setdefault(digit.writer, []).append(Sketch.of(digit.drawing))
    hands = [by_writer[writer] for writer in sorted(by_writer)]
    drawings: list[Drawing] = []
    kinds: list[int] = []
    while len(drawings) < count:
        hand = hands[int(generator.integers(len(hands)))]
        chosen = generator.integers(len(hand), size=int(generator.integers(COUNTS[0], COUNTS[1] + 1)))
        number = compose_number([hand[place].by_hand(generator) for place in chosen.tolist()], generator)
        found = list(_cut_wrongly(number, is_digit))
        order = generator.permutation(len(found))[: min(MOST_OF_ONE, count - len(drawings))]
        for drawing, kind in [found[place] for place in order.tolist()]:
            drawings.append(drawing)
            kinds.append(kind.value)
        yield Progress(len(drawings), count)
    return drawings, np.array(kinds, np.uint8)


def _cut_wrongly(
    number: ComposedNumber, is_digit: Callable[[Drawing], bool]
) -> Iterator[tuple[Drawing, NonDigitKind]]:
    """Yield the candidates of a number that are no digit, and the kind of each."""
    lines = [_even(line) for line in number.sketch.lines]
    segmentation = segment_strokes(Sketch(tuple(lines)).drawing(np.random.default_rng(0)).strokes)
    # The drawing is the sketch, scaled and moved.
    low, high = number.sketch.low, number.sketch.high
    middle, scale = (low + high) / 2, float((high - low).max())
    ink = np.concatenate([np.concatenate([_even(line) for line in digit.lines]) for digit in number.digits])
    owners = np.repeat(
        np.arange(len(number.digits)),
        [sum(len(_even(line)) for line in digit.lines) for digit in number.digits],
    )
    totals = np.bincount(owners)
    for candidate in candidates_of(segmentation):
        drawing = segmentation.drawing(candidate.members)
        points = np.concatenate([np.array(stroke.points)[:, :2] for stroke in drawing.strokes])
        points = (points - 0.5) * scale / 0.78 + middle
        covered = (np.abs(ink[:, None] - points[None]).max(axis=2) < SAMPLED).any(axis=1)
        shares = np.bincount(owners, weights=covered) / totals
        kind = _kind_of(shares)
        if kind is NonDigitKind.OTHER and (_is_straight(points) or is_digit(drawing)):
            continue
        if kind is not None:
            yield drawing, kind


def _kind_of(shares: NDArray[np.float64]) -> NonDigitKind | None:
    """Return what ink with so much of each digit is; None where it is a digit or in doubt."""
    second, first = np.sort(np.append(shares, 0.0))[-2:].tolist()
    if second >= SMALL_SHARE:
        return NonDigitKind.SEVERAL if first >= LARGE_SHARE or first + second >= 1 else NonDigitKind.OTHER
    return NonDigitKind.OTHER if SMALL_SHARE <= first <= INCOMPLETE_SHARE else None


def _is_straight(points: Line) -> bool:
    length = float(np.hypot(*np.diff(points, axis=0).T).sum())
    return float(np.hypot(*(points[-1] - points[0]))) >= STRAIGHT * length


def _even(line: Line) -> Line:
    """Return a line with points at most `SAMPLED` apart."""
    steps = np.hypot(*np.diff(line, axis=0).T)
    along = np.concatenate(([0.0], np.cumsum(steps)))
    wanted = np.linspace(0, along[-1], 2 + int(along[-1] / SAMPLED))
    return np.stack([np.interp(wanted, along, values) for values in line.T], axis=1)
