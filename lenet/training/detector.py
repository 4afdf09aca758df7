"""Training of the detector, which tells digits from non-digits: its data, its recipe and its threshold."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from numpy.typing import NDArray

from lenet.datasets.dataset import Dataset
from lenet.datasets.examples import Examples, resize_dataset
from lenet.datasets.synthetic import built_in_digits
from lenet.datasets.unipen import Letter, pen_strokes_dataset
from lenet.drawing.stroke_json import LabelledDrawing
from lenet.drawing.strokes import Drawing, is_straight
from lenet.evaluation.scoring import predict_scores
from lenet.files.progress import Progress, Steps
from lenet.nn.lenet5 import LeNet5
from lenet.nn.loss import softmax
from lenet.recognition.detector import (
    CLASSES,
    LETTERS,
    OTHER,
    SEVERAL,
    WIDTHS,
    DigitDetector,
    weighed_shares,
)
from lenet.recognition.preprocessing import network_input, picture_of_drawing, picture_of_seen
from lenet.recognition.recognizer import Recognizer
from lenet.synthesis.non_digits.generator import NonDigitKind, draw_non_digits, non_digits_of
from lenet.synthesis.non_digits.wrong_cuts import wrong_cuts
from lenet.synthesis.stroke_augmentation import redrawn
from lenet.training.events import BatchTrained
from lenet.training.recipe import PRESETS, Recipe
from lenet.training.trainer import Training

DETECTOR_RECIPE = replace(PRESETS["best"], epochs=20)
"""How it is trained."""

FIRST_EPOCHS = 5
"""For how long a detector is trained that only tells which wrong cuts pass for digits."""

FIRST_SHARE = 0.3
"""Share of the probability on the digits with which it takes a wrong cut for a digit."""

OWN_PEN_SHARE = 0.25
"""Share of the non-digits in the width of their own pen, as pictures have it; the others in MNIST's."""

REFUSED_SHARE = 0.002
"""Share of the validation digits that the detector may refuse."""

VALIDATED = 5_000
"""Digits, the last of MNIST's, that are not trained with but used to choose the threshold."""


@dataclass(frozen=True, kw_only=True)
class DetectorCounts:
    """How many examples are made, beside MNIST.

    Attributes
    ----------
    built_in
        Synthetic digits.
    drawn
        Synthetic non-digits.
    spoiled
        Non-digits made of pen strokes.
    cut
        Non-digits that wrong cuts leave of numbers.
    versions
        Redrawn versions of each pen-stroke digit and of each letter, beside the one that was written.
    """

    built_in: int = 15_000
    drawn: int = 30_000
    spoiled: int = 12_000
    cut: int = 10_000
    versions: int = 2


def detector_training(
    mnist: Dataset,
    pen_digits: Sequence[LabelledDrawing],
    letters: Sequence[Letter] = (),
    *,
    counts: DetectorCounts = DetectorCounts(),
    seed: int = 0,
    threads: int | None = None,
) -> Steps[Training]:
    """Make the examples of a detector, and return the run that trains it.

    Parameters
    ----------
    mnist
        MNIST's training digits; the last `VALIDATED` are kept for `least_share`.
    pen_digits
        Digits of pen strokes.
    letters
        To be refused, but for those shaped like digits.
    counts
        How many examples are made.
    seed
        All randomness comes from it.
    threads
        As for `Training`.
    """
    generator = np.random.default_rng(seed)
    learned = mnist.subset(np.arange(max(1, len(mnist) - VALIDATED)))
    strokes = [digit.drawing for digit in pen_digits]
    labels = np.array([digit.label for digit in pen_digits], np.uint8)
    parts = [
        learned,
        (yield from built_in_digits(counts.built_in, generator)),
        (yield from pen_strokes_dataset(tuple(pen_digits), counts.versions, generator)),
        (yield from _painted_non_digits(draw_non_digits(counts.drawn, generator), generator)),
        (
            yield from _painted_non_digits(
                non_digits_of(strokes, labels, counts.spoiled, generator), generator
            )
        ),
    ]
    if letters:
        parts.append(
            (yield from _painted(*_letters_to_refuse(letters, counts.versions, generator), generator))
        )
    # A part of a digit can pass for another: a first detector finds these, and they are left out.
    first = yield from _briefly_trained(parts, seed=seed, threads=threads)
    cuts = yield from wrong_cuts(pen_digits, counts.cut, generator, is_digit=partial(_passes, first))
    parts.append((yield from _painted_non_digits(cuts, generator)))
    return (yield from _training(parts, DETECTOR_RECIPE, seed=seed, threads=threads))


def _training(parts: Sequence[Dataset], recipe: Recipe, *, seed: int, threads: int | None) -> Steps[Training]:
    """Return a run that trains a new detector; its convention is that of the first part."""
    whole = Dataset(
        np.concatenate([part.images for part in parts]), np.concatenate([part.labels for part in parts])
    )
    examples = yield from resize_dataset(whole, Examples.from_dataset(parts[0]).convention)
    network = LeNet5(generator=np.random.default_rng(seed), classes=CLASSES, widths=WIDTHS)
    return Training(replace(recipe, seed=seed), examples, network=network, threads=threads)


def _briefly_trained(parts: Sequence[Dataset], *, seed: int, threads: int | None) -> Steps[DigitDetector]:
    """Train a detector for `FIRST_EPOCHS`."""
    recipe = replace(DETECTOR_RECIPE, epochs=FIRST_EPOCHS)
    training = yield from _training(parts, recipe, seed=seed, threads=threads)
    for event in training.run():
        if isinstance(event, BatchTrained):
            done = (event.epoch - 1) * training.batches + event.batch
            yield Progress(done, training.batches * recipe.epochs)
    network = LeNet5(training.network.get_params(), classes=CLASSES, widths=WIDTHS)
    return DigitDetector(network, training.examples.convention, FIRST_SHARE)


def least_share(training: Training, mnist: Dataset, reader: Recognizer) -> float:
    """Return the threshold of a trained detector: with a smaller weighed share for all digits together, it refuses.

    It is the share that `REFUSED_SHARE` of the validation digits fall below, but at most a half.
    """
    kept = mnist.subset(np.arange(max(0, len(mnist) - VALIDATED), len(mnist)))
    seen = Examples.from_dataset(kept, training.examples.convention)
    shares = softmax(predict_scores(training.network, seen))[:, :SEVERAL].sum(axis=1)
    certainties = reader.probabilities(kept.images).max(axis=1)
    return min(0.5, float(np.quantile(weighed_shares(shares, certainties), REFUSED_SHARE)))


def is_digit_shaped(letter: Letter) -> bool:
    """Tell whether a letter can't be told from a digit: it is none of `LETTERS`, an i without its dot, or only a line."""
    return (
        letter.character not in LETTERS
        or (letter.character == "i" and len(letter.drawing.strokes) == 1)
        or is_straight(letter.drawing)
    )


def _letters_to_refuse(
    letters: Sequence[Letter], versions: int, generator: np.random.Generator
) -> tuple[list[Drawing], NDArray[np.uint8]]:
    """Return letters as they were written and redrawn, and their classes."""
    refused = [letter for letter in letters if not is_digit_shaped(letter)]
    written = [letter.drawing for letter in refused]
    again = [redrawn(drawing, generator) for _ in range(versions) for drawing in written]
    classes = np.array([OTHER + 1 + LETTERS.index(letter.character) for letter in refused], np.uint8)
    return written + again, np.tile(classes, 1 + versions)


def _passes(detector: DigitDetector, drawing: Drawing) -> bool:
    """Tell whether a detector takes a drawing for a digit."""
    given = network_input(drawing)
    return given is not None and detector.refusal(given[0]) is None


def _painted_non_digits(
    non_digits: tuple[Sequence[Drawing], NDArray[np.uint8]], generator: np.random.Generator
) -> Steps[Dataset]:
    """Rasterize drawings of two kinds, uint8 [N], as `_painted` does."""
    drawings, kinds = non_digits
    return (
        yield from _painted(
            drawings, np.where(kinds == NonDigitKind.SEVERAL.value, SEVERAL, OTHER), generator
        )
    )


def _painted(
    drawings: Sequence[Drawing], classes: NDArray[np.integer], generator: np.random.Generator
) -> Steps[Dataset]:
    """Rasterize what is no digit as a network sees it, labelled with a detector's classes, int [N]."""
    images, labels = [], []
    own_pen = generator.random(len(drawings)) < OWN_PEN_SHARE
    for number, (drawing, label) in enumerate(zip(drawings, classes.tolist(), strict=True)):
        picture = picture_of_seen(drawing) if own_pen[number] else picture_of_drawing(drawing)
        if picture is not None:
            images.append(picture)
            labels.append(label)
        yield Progress(number + 1, len(drawings))
    return Dataset(np.array(images, np.uint8), np.array(labels, np.uint8))
