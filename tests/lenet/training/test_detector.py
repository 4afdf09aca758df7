"""A detector learns what is no digit from drawings, letters and wrong cuts, and refuses few digits."""

from dataclasses import replace

import numpy as np
import pytest

from lenet.datasets.synthetic import built_in_digits
from lenet.datasets.unipen import Letter
from lenet.drawing.stroke_json import LabelledDrawing
from lenet.drawing.strokes import Drawing, Stroke
from lenet.files.progress import finish
from lenet.recognition.detector import CLASSES, OTHER, SEVERAL
from lenet.recognition.recognizer import Recognizer
from lenet.synthesis.handwriting import write_digits
from lenet.training import detector as training_of_detectors
from lenet.training.detector import (
    VALIDATED,
    DetectorCounts,
    detector_training,
    is_digit_shaped,
    least_share,
)

BAR = Drawing((Stroke(((0.5, 0.2, 1.0), (0.5, 0.8, 1.0)), 0.05),))
CROSS = Drawing((*BAR.strokes, Stroke(((0.3, 0.5, 1.0), (0.7, 0.5, 1.0)), 0.05)))


def test_letters_that_people_write_like_digits_are_told_from_others() -> None:
    for character, drawing, shaped in (
        ("O", CROSS, True),
        ("z", CROSS, True),
        ("k", CROSS, False),
        ("E", CROSS, False),
        ("k", BAR, True),
        ("i", Drawing(CROSS.strokes[:1]), True),
        ("i", CROSS, False),
    ):
        assert is_digit_shaped(Letter(character, "writer", drawing)) == shaped, character


def test_examples_are_of_all_classes_and_the_first_detector_is_not_the_last(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(training_of_detectors, "FIRST_EPOCHS", 1)
    monkeypatch.setattr(
        training_of_detectors, "DETECTOR_RECIPE", replace(training_of_detectors.DETECTOR_RECIPE, epochs=2)
    )
    generator = np.random.default_rng(0)
    mnist = finish(built_in_digits(60, generator))
    labels, reader = np.arange(10), Recognizer.load()
    strokes = [
        LabelledDrawing(int(label), drawing, writer="one")
        for label, drawing in zip(labels, write_digits(labels, generator), strict=True)
    ]
    letters = [Letter("k", "one", strokes[0].drawing), Letter("O", "one", strokes[0].drawing)]
    counts = DetectorCounts(built_in=10, drawn=20, spoiled=5, cut=8, versions=1)
    training = finish(detector_training(mnist, strokes, letters, counts=counts, threads=1))
    # Of fewer digits than are kept for the threshold, one is learned from.
    assert len(training.examples) == 1 + 10 + 2 * 10 + 20 + 5 + 2 * 1 + 8
    assert training.network.classes == CLASSES
    assert {SEVERAL, OTHER} < set(training.examples.labels.tolist())
    assert training.progress.epoch == 0
    assert len(mnist) < VALIDATED
    assert 0 <= least_share(training, mnist, reader) <= 0.5


def test_the_built_in_networks_read_the_styles_of_the_world() -> None:
    recognizer = Recognizer.load()
    labels = np.arange(1000) % 10
    drawings = write_digits(labels, np.random.default_rng(5))
    readings = [recognizer.read_drawing(drawing) for drawing in drawings]
    right = np.mean([reading.digit == label for reading, label in zip(readings, labels, strict=True)])
    assert right >= 0.95
