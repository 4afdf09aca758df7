"""Leaves out of a collection of digits what is plainly mislabelled, by a rule.

Left out are parts of digits: those other than 1 that are one straight line or a dot, 1s that lie flat, and halves of
4s; and digits that a network which knows no stroke of their writer holds to be others. Zeros that pass for a 4, 6, 8 or
9 stay: they are slashed.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from benchmarks.recognition.contact_sheet import Cell, save_sheet
from benchmarks.recognition.folds import Hands, parted, without
from lenet.datasets.dataset import Dataset
from lenet.datasets.digit_collection import dataset_of
from lenet.datasets.examples import Examples
from lenet.datasets.mnist import load_mnist
from lenet.datasets.unipen import read_pen_strokes
from lenet.drawing.stroke_json import LabelledDrawing, line_of
from lenet.drawing.strokes import is_straight
from lenet.evaluation.scoring import predict_scores
from lenet.files.progress import finish
from lenet.nn.loss import softmax
from lenet.training.recipe import PRESETS
from lenet.training.trainer import Training

FLAT = 2.0
"""A 1 that is so many times as wide as tall is a dash."""

LOW, LOW_BY, SHORT = 0.75, 0.6, 1.1
"""A 4 in one stroke that is so far down, in parts of its height, by so much of the stroke's length, which is not more
than so many times width and height together, is only its angle.
"""

CONTRADICTED = 0.01
"""Probability of its label below which a digit is left out: some 1 in 400 of them, looked at by eye."""

RECIPE = replace(PRESETS["best"], epochs=12)
"""How the networks that judge are trained."""

SLASHED_LIKE = (4, 6, 8, 9)
"""What slashed zeros look like to a network that knows few of them."""


def mislabelled(digits: Sequence[LabelledDrawing], mnist: Dataset) -> NDArray[np.bool_]:
    """Tell of each digit whether the rule leaves it out, bool [N].

    Parameters
    ----------
    digits
        Of several writers.
    mnist
        What the networks that judge learn from, beside digits of other writers.
    """
    parts = parted(Hands(tuple(digits)))
    found = {}
    for fold, part in enumerate(parts):
        known = finish(dataset_of(list(without(parts, fold).digits)))
        learned = Dataset(
            np.concatenate([known.images, mnist.images]), np.concatenate([known.labels, mnist.labels])
        )
        training = Training(RECIPE, Examples.from_dataset(learned))
        for _ in training.run():
            pass
        judged = Examples.from_dataset(finish(dataset_of(list(part.digits))), training.examples.convention)
        for digit, row in zip(part.digits, softmax(predict_scores(training.network, judged)), strict=True):
            found[id(digit)] = is_mislabelled(digit, row)
    return np.array([found[id(digit)] for digit in digits])


def is_mislabelled(digit: LabelledDrawing, probabilities: NDArray[np.floating]) -> bool:
    """Apply the rule to a digit, to which a network gives probabilities [10]."""
    if is_part(digit):
        return True
    is_slashed = digit.label == 0 and int(probabilities.argmax()) in SLASHED_LIKE
    return bool(probabilities[digit.label] < CONTRADICTED) and not is_slashed


def is_part(digit: LabelledDrawing) -> bool:
    """Tell whether a drawing can only be a part of the digit."""
    strokes = [np.array(stroke.points)[:, :2] for stroke in digit.drawing.strokes]
    width, height = np.ptp(np.concatenate(strokes), axis=0).tolist()
    if digit.label == 1 or is_straight(digit.drawing):
        return bool(digit.label != 1 or width > FLAT * height)
    if digit.label != 4 or len(strokes) > 1:
        return False
    lengths = np.cumsum(np.hypot(*np.diff(strokes[0], axis=0, prepend=strokes[0][:1]).T))
    heights = strokes[0][:, 1] - strokes[0][:, 1].min()
    is_low = np.interp(LOW_BY * lengths[-1], lengths, heights) > LOW * height
    return bool(is_low and lengths[-1] <= SHORT * (width + height))


def main() -> None:
    """Write a collection without what is mislabelled, and a sheet that shows it."""
    parser = argparse.ArgumentParser(description="Leave plain mislabels out of a collection of digits.")
    parser.add_argument("strokes", type=Path)
    parser.add_argument("--out", type=Path, required=True, help="lines of JSON; beside it a sheet is saved")
    arguments = parser.parse_args()
    try:
        digits = read_pen_strokes(arguments.strokes).digits
        left_out = mislabelled(digits, load_mnist(None, "train"))
        kept = [digit for digit, is_out in zip(digits, left_out, strict=True) if not is_out]
        arguments.out.write_bytes(b"".join(line_of(digit) + b"\n" for digit in kept))
    except (OSError, ValueError) as error:
        sys.exit(f"cleaning: {error}")
    shown = [digit for digit, is_out in zip(digits, left_out, strict=True) if is_out]
    pictures = finish(dataset_of(shown))
    save_sheet(
        [
            Cell(Image.fromarray(255 - picture), f"{digit.label} {digit.writer}")
            for picture, digit in zip(pictures.images, shown, strict=True)
        ],
        arguments.out.with_suffix(".png"),
    )
    print(f"Left out {len(shown)} of {len(digits):,} digits; see {arguments.out.with_suffix('.png')}.")


if __name__ == "__main__":
    main()
