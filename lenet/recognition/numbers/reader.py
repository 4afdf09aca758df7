"""Reading a number: its lattice is searched, and the best path is given if it is sure enough to be a number."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import groupby, pairwise

import numpy as np

from lenet.drawing.eraser import without_erased
from lenet.drawing.rendering import render
from lenet.drawing.strokes import Drawing, Stroke
from lenet.recognition.classifier import Classifier
from lenet.recognition.numbers.confidence import digit_evidence, evidence_of, probability_of
from lenet.recognition.numbers.pictures import segment_picture
from lenet.recognition.numbers.reading import DOUBT, DigitReading, Lattice, NumberReading
from lenet.recognition.numbers.search import search
from lenet.recognition.numbers.segmentation import Box, Segmentation, height_of
from lenet.recognition.numbers.signs import FREE, standing_alone
from lenet.recognition.numbers.strokes import inked_box, segment_strokes
from lenet.recognition.numbers.weights import NumberWeights, Pieces
from lenet.recognition.reading import LEAST_SURE, Reading, Refusal

MOST_STROKES = 40
"""More are no number that is read in one go."""

LONGEST = 80.0
"""Length of all strokes at most, in heights of the number: 12 digits have 40, and a longer scribble would take seconds."""

PAINTED_SIDE = 512
"""Pixels of the canvas where strokes are read as a picture."""

LEAST_ROW, ROW_GAP = 0.5, 0.12
"""Height of each row of a drawing, and of the paper between two, in heights of the tallest one."""

LEAST_TALL = 0.04
"""Height of the tallest row at least, in sides of the canvas: two dashes are none."""

FREE_OF_ONE = 0.08
"""Paper between a single digit of strokes and a sign before it at least, in heights: less may be within the digit."""

WHOLE = Box(0.0, 0.0, 1.0, 1.0)
"""The canvas."""


@dataclass(frozen=True, eq=False)
class NumberReader:
    """Reads numbers. Threads may share it.

    Attributes
    ----------
    network
        Tells digits apart.
    detector
        Tells digits from all else; None without one.
    weights
        Of what speaks for and against candidates of each kind of pieces.
    together
        Whether network and detector name the digits together.
    """

    network: Classifier
    detector: Classifier | None
    weights: Mapping[Pieces, NumberWeights]
    together: bool = True

    def read(self, segmentation: Segmentation, single: Reading) -> NumberReading:
        """Read a number.

        Parameters
        ----------
        segmentation
            Its pieces.
        single
            All of it, read as one digit; it is the answer if there is one digit only.
        """
        if len(segmentation.boxes) < 2:
            return single_digit(single, segmentation)
        weights = self._weights_of(segmentation)
        lattice = search(segmentation, self.network, self.detector, weights, together=self.together)
        if lattice.has_signs and len(lattice.digit_steps) == 1:
            (step,) = lattice.digit_steps
            alone = _reading(lattice, step, weights)
            single = single if alone.digit is None else alone
        return self.judged(lattice) or single_digit(single, segmentation, lattice)

    def judged(self, lattice: Lattice, least: float | None = None) -> NumberReading | None:
        """Return the number of a lattice; None with a smaller probability of being one, or without two digits."""
        if len(lattice.digit_steps) < 2:
            return None
        evidence, segmentation = evidence_of(lattice), lattice.segmentation
        weights = self._weights_of(segmentation)
        share = probability_of(evidence, weights.is_number)
        if share < (weights.least if least is None else least):
            return None
        digits = tuple(
            DigitReading(_reading(lattice, step, weights), segmentation.box(lattice.candidates[step].members))
            for step in lattice.digit_steps
        )
        doubts = [digit.reading.refusal for digit in digits if digit.reading.refusal is not None]
        doubts += [Refusal.SIGN] if lattice.has_signs else []
        return NumberReading(
            text=_text(lattice, digits),
            digits=digits,
            confidence=probability_of(evidence, weights.is_right),
            reason=doubts[0] if doubts else None,
            lattice=lattice,
            share=share,
        )

    def _weights_of(self, segmentation: Segmentation) -> NumberWeights:
        return self.weights[Pieces.PICTURES if segmentation.is_picture else Pieces.STROKES]


def _text(lattice: Lattice, digits: Sequence[DigitReading]) -> str:
    """Return a number's digits, and `DOUBT` for what signs follow each other."""
    left = iter(digits)
    parts = []
    candidates = lattice.candidates
    told = [
        step for step in lattice.path.steps if candidates[step].is_sign or not candidates[step].is_left_out
    ]
    for is_sign, steps in groupby(told, lambda step: candidates[step].is_sign):
        parts += [DOUBT] if is_sign else [next(left).text for _ in steps]
    return "".join(parts)


def _reading(lattice: Lattice, step: int, weights: NumberWeights) -> Reading:
    """Return a candidate as a reading, with a doubt if there is one."""
    probabilities = lattice.network[step].astype(np.float32)
    refusal = None
    if probability_of(digit_evidence(lattice, step), weights.is_digit) < LEAST_SURE:
        is_other = lattice.digit_shares[step] < LEAST_SURE
        refusal = Refusal.NO_DIGIT if is_other else Refusal.UNSURE
    # A + looks like a 4; of digits only a 0 is often so small and so high.
    if lattice.candidates[step].is_afloat and probabilities.argmax() != 0:
        refusal = Refusal.NO_DIGIT
    digit = int(probabilities.argmax()) if refusal is None else None
    return Reading(digit, probabilities, lattice.pictures[step], refusal)


def single_digit(
    reading: Reading, segmentation: Segmentation, lattice: Lattice | None = None
) -> NumberReading:
    """Return one digit, or what is none, as a number."""
    number = unsegmented(reading, segmentation.box(range(len(segmentation.boxes))))
    return with_signs(replace(number, lattice=lattice), segmentation)


def certain_digit(reading: Reading, drawing: Drawing) -> NumberReading:
    """Return a drawing that is surely one digit as a number."""
    number, strokes = unsegmented(reading, box_of(drawing)), strokes_of(drawing) or ()
    return with_signs(number, segment_strokes(strokes)) if len(strokes) > 1 else number


def with_signs(number: NumberReading, segmentation: Segmentation) -> NumberReading:
    """Return a number of one digit; if there is a sign before the digit, it is told."""
    free = FREE if segmentation.is_picture else FREE_OF_ONE
    if number.reason is not None or not any(standing_alone(segmentation, free).values()):
        return number
    return replace(number, text=DOUBT + number.text, reason=Refusal.SIGN)


def no_number() -> NumberReading:
    """Return the reading of an empty page."""
    return NumberReading("", (), 0.0, Refusal.NOTHING)


def unsegmented(reading: Reading, box: Box | None = None) -> NumberReading:
    """Return ink that is not cut, in a box or on all of the canvas, as a number of one digit or none."""
    digit = DigitReading(reading, WHOLE if box is None else box)
    if reading.refusal is not None:
        return NumberReading(digit.text, (digit,), 0.0, reading.refusal)
    # What is read as a digit is more likely one than not.
    return NumberReading(digit.text, (digit,), reading.confidence, share=max(LEAST_SURE, reading.digit_share))


def strokes_of(drawing: Drawing) -> tuple[Stroke, ...] | None:
    """Return the strokes to be read, or None where the drawing must be read as a picture."""
    if drawing.picture is not None:
        return None
    strokes = without_erased(drawing.strokes)
    if strokes is None:
        return None
    return tuple(
        stroke for stroke in strokes if any(0 <= x <= 1 and 0 <= y <= 1 for x, y, _ in stroke.points)
    )


def box_of(drawing: Drawing) -> Box:
    """Return the box around a drawing's strokes; all of the canvas where it is read as a picture."""
    strokes = strokes_of(drawing)
    return (
        Box.around([inked_box(stroke, np.array(stroke.points)) for stroke in strokes]) if strokes else WHOLE
    )


def rows_of(drawing: Drawing) -> list[Drawing]:
    """Return the rows of a drawing's strokes, from top to bottom: paper is between them; one where it is read as a picture."""
    strokes = strokes_of(drawing) or ()
    rows: list[list[Stroke]] = []
    reached: list[tuple[float, float]] = []
    for stroke in sorted(strokes, key=lambda stroke: min(y for _, y, _ in stroke.points)):
        heights = [y for _, y, _ in stroke.points]
        if not rows or min(heights) > reached[-1][1]:
            rows.append([])
            reached.append((min(heights), max(heights)))
        rows[-1].append(stroke)
        reached[-1] = reached[-1][0], max(reached[-1][1], *heights)
    tallest = max((bottom - top for top, bottom in reached), default=0.0)
    are_rows = all(bottom - top >= LEAST_ROW * tallest for top, bottom in reached) and all(
        below[0] - above[1] >= ROW_GAP * tallest for above, below in pairwise(reached)
    )
    if not are_rows or tallest < LEAST_TALL or len(rows) < 2:
        return [drawing]
    # Strokes keep their order in time.
    return [Drawing(tuple(stroke for stroke in strokes if stroke in row)) for row in rows]


def segment_drawing(drawing: Drawing) -> Segmentation | None:
    """Cut a drawing into pieces; None where there is nothing to cut, or far too much."""
    strokes = strokes_of(drawing)
    if strokes is None:
        side = PAINTED_SIDE if drawing.picture is None else len(drawing.picture)
        return segment_picture(render(drawing, side))
    if not strokes or len(strokes) > MOST_STROKES:
        return None
    lines = [np.array(stroke.points)[:, :2] for stroke in strokes]
    length = sum(float(np.hypot(*np.diff(line, axis=0).T).sum()) for line in lines)
    if length > LONGEST * height_of([Box.of_points(line) for line in lines]):
        return None
    return segment_strokes(strokes)
