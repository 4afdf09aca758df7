"""Cuts written numbers whose digits are known into single digits, to learn from.

Of all ways through a number's lattice that have as many digits as its label, the one is taken that fits the label best.
It is left out where it hardly fits: where a network holds a digit to be another or no digit, or a piece is too small.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from benchmarks.recognition.contact_sheet import Cell, save_sheet
from benchmarks.recognition.placing import placed
from lenet.drawing.stroke_json import LabelledDrawing, line_of
from lenet.recognition.numbers.reader import segment_drawing
from lenet.recognition.numbers.reading import Lattice
from lenet.recognition.numbers.scoring import digit_features, pair_features
from lenet.recognition.numbers.search import search
from lenet.recognition.numbers.weights import NumberWeights, Pieces, built_in_weights
from lenet.recognition.recognizer import Recognizer
from lenet.training.number_examples import Writing, read_writings

MOST_STATES = 300
"""Ways that go on after each piece."""

LEAST_LABEL, LEAST_DIGIT = 0.02, 0.1
"""Probability of its label, and of being a digit at all, below which a digit is left out."""

LEAST_TALL = 0.35
"""Height of a digit at least, in heights of the number; it is no digit but a remainder otherwise."""

SIZE, PEN = 0.8, 0.05
"""Of a digit that was cut out, and of the pen it is drawn with, in canvas sides."""


@dataclass(frozen=True, eq=False)
class CutDigit:
    """A digit that was cut out of a number.

    Attributes
    ----------
    digit
        With its label and its writer.
    picture
        As a network sees it, uint8 [32, 32].
    is_sure
        Whether it can be learned from.
    """

    digit: LabelledDrawing
    picture: NDArray[np.uint8]
    is_sure: bool


def aligned(lattice: Lattice, label: str, weights: NumberWeights) -> tuple[int, ...] | None:
    """Return the candidates of the path that fits a label best, None without one of as many digits."""
    candidates, height = lattice.candidates, lattice.segmentation.height
    scores = np.array([_scores_as(lattice, int(digit), weights) for digit in label])
    masks = [sum(1 << member for member in candidate.members) for candidate in candidates]
    pieces = len(lattice.segmentation.boxes)
    levels: list[dict[tuple[int, int, int], tuple[float, tuple[int, ...]]]] = [{} for _ in range(pieces + 1)]
    levels[0] = {(0, -1, 0): (0.0, ())}
    for count in range(pieces):
        ways = sorted(levels[count].items(), key=lambda item: -item[1][0])[:MOST_STATES]
        for (covered, last, place), (score, path) in ways:
            first = (~covered & (covered + 1)).bit_length() - 1
            for number, candidate in enumerate(candidates):
                if candidate.members[0] != first or covered & masks[number]:
                    continue
                if candidate.is_left_out:
                    key, gain = (covered | masks[number], last, place), scores[0, number]
                elif place == len(label):
                    continue
                else:
                    key, gain = (covered | masks[number], number, place + 1), scores[place, number]
                    if last >= 0:
                        pair = pair_features(candidates[last].box, candidate.box, height)
                        gain = gain + float(np.dot(weights.of_pair, pair))
                reached = levels[count + len(candidate.members)]
                if key not in reached or score + gain > reached[key][0]:
                    reached[key] = (score + gain, (*path, number))
    ends = [way for (_, _, place), way in levels[pieces].items() if place == len(label)]
    return max(ends)[1] if ends else None


def _scores_as(lattice: Lattice, digit: int, weights: NumberWeights) -> NDArray[np.float64]:
    """Return the candidates' scores if each is this digit, float64 [candidates]."""
    probabilities = np.zeros_like(lattice.network)
    probabilities[:, digit] = lattice.network[:, digit]
    probabilities[:, digit] = np.maximum(probabilities[:, digit], 1e-12)
    features = digit_features(lattice.segmentation, lattice.candidates, probabilities, lattice.detector)
    scores: NDArray[np.float64] = features @ weights.of_digit
    return scores


def cut_digits(number: Writing, recognizer: Recognizer, weights: NumberWeights) -> list[CutDigit]:
    """Cut a number into its digits."""
    segmentation = segment_drawing(number.drawing)
    if segmentation is None:
        return []
    lattice = search(segmentation, *recognizer.classifiers(), weights)
    path = aligned(lattice, number.label, weights)
    if path is None:
        return []
    found = []
    steps = [step for step in path if not lattice.candidates[step].is_left_out]
    for digit, step in zip(map(int, number.label), steps, strict=True):
        candidate = lattice.candidates[step]
        is_sure = (
            lattice.network[step, digit] >= LEAST_LABEL
            and lattice.digit_shares[step] >= LEAST_DIGIT
            and max(candidate.box.height, candidate.box.width) >= LEAST_TALL * segmentation.height
        )
        # As large as the canvas: with the number's pen a small digit would be a blot.
        lines = [np.array(stroke.points)[:, :2] for stroke in segmentation.drawing(candidate.members).strokes]
        drawing = placed(lines, size=SIZE, pen=PEN, place=(0.5, 0.5))
        found.append(
            CutDigit(LabelledDrawing(digit, drawing, number.writer), lattice.pictures[step], bool(is_sure))
        )
    return found


def main() -> None:
    """Write the digits of numbers, and a sheet that shows those left out."""
    parser = argparse.ArgumentParser(description="Cut written numbers into digits.")
    parser.add_argument("numbers", type=Path)
    parser.add_argument("--out", type=Path, required=True, help="lines of JSON; beside it a sheet is saved")
    arguments = parser.parse_args()
    recognizer, weights = Recognizer.load(), built_in_weights()[Pieces.STROKES]
    try:
        numbers = read_writings(arguments.numbers)
        cuts = [cut for number in numbers for cut in cut_digits(number, recognizer, weights)]
        kept = [cut for cut in cuts if cut.is_sure]
        arguments.out.write_bytes(b"".join(line_of(cut.digit) + b"\n" for cut in kept))
    except (OSError, ValueError) as error:
        sys.exit(f"number_digits: {error}")
    left_out = [cut for cut in cuts if not cut.is_sure]
    save_sheet(_cells(left_out), arguments.out.with_suffix(".png"))
    print(f"Kept {len(kept):,} of {len(cuts):,} digits; see {arguments.out.with_suffix('.png')}.")


def _cells(cuts: Sequence[CutDigit]) -> list[Cell]:
    return [Cell(Image.fromarray(255 - cut.picture), f"{cut.digit.label} {cut.digit.writer}") for cut in cuts]


if __name__ == "__main__":
    main()
